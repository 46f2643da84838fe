"""The first run: welcome, and setting up a mission step by step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from scheduler_app.domain.workspace import Role
from tests.screens.stage import Scene, Stage
from ui import wishes
from ui.first_run.join_dialog import JoinDialog
from ui.first_run.passphrase_dialog import PassphraseDialog
from ui.first_run.set_up_dialog import SetUpDialog
from ui.first_run.welcome import Welcome
from ui.pages.home.page import HomePage
from ui.place import PageName

_PLACE = Path("/home/sari/.local/share/duta/workspace.duta")


def _welcome(stage: Stage) -> QWidget:
    window = stage.window(None)
    window.welcome(Welcome(window))
    stage.settle()
    return window


def _set_up(step: Callable[[SetUpDialog, Stage], None]) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        window = stage.window(None)
        window.welcome(Welcome(window))
        dialog = SetUpDialog(_PLACE, {}, window)
        dialog.mission.name.setText("KBRI Den Haag")
        dialog.mission.choose_country("NL")
        dialog.open()
        step(dialog, stage)
        stage.settle()
        return dialog

    return show


def _mission(_dialog: SetUpDialog, _stage: Stage) -> None:
    """It begins with that."""


def _people(dialog: SetUpDialog, _stage: Stage) -> None:
    dialog._go_to(1)
    dialog.people.first.name.setText("Dewi")


def _secrets(dialog: SetUpDialog, stage: Stage) -> None:
    dialog._go_to(2)
    stage.until(lambda: dialog.secrets.busy.isHidden())


def _account(dialog: SetUpDialog, stage: Stage) -> None:
    dialog.go_on(stage.opened(Role.ADMINISTRATOR))


def _rules(dialog: SetUpDialog, stage: Stage) -> None:
    _account(dialog, stage)
    stage.until(lambda: bool(dialog.rules.boxes))
    dialog._go_to(4)


def _passphrase(stage: Stage) -> QWidget:
    dialog = PassphraseDialog(str(_PLACE.parent), stage.window(None), new=True)
    dialog.open()
    stage.settle()
    return dialog


def _join(stage: Stage) -> QWidget:
    dialog = JoinDialog(stage.opened(), stage.window(None))
    dialog.open()
    stage.settle()
    return dialog


def _first_steps(stage: Stage) -> QWidget:
    here = wishes.here()
    here.wish(replace(here.now, checklist=stage.app.directory.workspace().id))
    window = stage.window(PageName.HOME, role=Role.ADMINISTRATOR)
    home = stage.page(window, HomePage)
    stage.until(lambda: home.facts is not None and home.first_steps.steps is not None)
    stage.settle()
    return window


SCENES = (
    Scene("welcome", "A computer that has no workspace yet: how to begin", _welcome, in_contrast=True),
    Scene("set-up-1-mission", "Setting up a mission: which", _set_up(_mission)),
    Scene("set-up-2-people", "Setting up a mission: who", _set_up(_people)),
    Scene("set-up-3-secrets", "Setting up a mission: where secrets are kept", _set_up(_secrets)),
    Scene("set-up-4-account", "Setting up a mission: the first account", _set_up(_account)),
    Scene("set-up-5-rules", "Setting up a mission: which rules", _set_up(_rules)),
    Scene("passphrase", "A computer without a keyring: a passphrase", _passphrase),
    Scene("join", "Joining a workspace with a key of one's own", _join),
    Scene("first-steps", "The first steps, on the home page", _first_steps, PageName.HOME),
)
