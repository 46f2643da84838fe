from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.connecting import Ask, Candidate, SignInWay
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_COST
from scheduler_app.secrets.vault_file import VaultFile
from tests.screens.pages import ALL, SCREENS, Wishes, a_window
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.pages.accounts.adding.dialog import AddAccountDialog
from ui.pages.accounts.adding.steps import Network
from ui.place import PageName, Place

WAYS = (
    SignInWay("browser", SignInKind.OAUTH, (Ask("server"),), own_app=True),
    SignInWay("app_password", SignInKind.APP_PASSWORD, (Ask("server"), Ask("app_password", secret=True))),
)
GIVEN = Credential("mastodon", "1", SignInKind.OAUTH)
FOUND = (
    Candidate("1", "@kbri_tokyo@social.example", "駐日インドネシア大使館", "https://social.example/@kbri_tokyo", GIVEN),
    Candidate(
        "2", "@dubes_tokyo@social.example", "Duta Besar", "https://social.example/@dubes", GIVEN, lacking=("write",)
    ),
)


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    VaultFile(Folders.for_workspace(workspace).vault_file, lambda: "a passphrase", PRACTICE_COST).make()
    with open_app(workspace, passphrase=lambda: "a passphrase") as opened:
        yield opened
        assert background.finish()


def drawn(dialog: AddAccountDialog, name: str) -> None:
    QApplication.processEvents()
    SCREENS.mkdir(parents=True, exist_ok=True)
    assert dialog.grab().toImage().save(str(SCREENS / f"{name}.png"))


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_each_step_of_adding_an_account_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    opened = opened_by(app, Role.ADMINISTRATOR)
    with a_window(qtbot, speaking, wishes, opened, Place(PageName.ACCOUNTS)) as window:
        dialog = AddAccountDialog(opened, window, open_address=lambda _address: None)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.network_step.list.count() > 0)
        drawn(dialog, f"adding-1-network-{wishes.name}")
        dialog.way_step.offer(Network("mastodon", "Mastodon"), WAYS, knows_app=False)
        dialog._go_to(dialog.way_step)
        drawn(dialog, f"adding-2-way-{wishes.name}")
        own = (SignInWay("browser", SignInKind.OAUTH, own_app=True),)
        dialog.way_step.offer(Network("x", "X"), own, knows_app=False, comes_back_to="http://127.0.0.1:47219/callback")
        dialog._go_to(dialog.way_step)
        drawn(dialog, f"adding-2-app-{wishes.name}")
        dialog._go_to(dialog.browser_step)
        drawn(dialog, f"adding-3-browser-{wishes.name}")
        dialog.candidate_step.offer(FOUND, frozenset())
        dialog._go_to(dialog.candidate_step)
        dialog.candidate_step.list.setCurrentRow(1)
        drawn(dialog, f"adding-4-candidate-{wishes.name}")
        dialog.place_step.offer(FOUND[0], app.directory.missions())
        dialog._go_to(dialog.place_step)
        drawn(dialog, f"adding-5-place-{wishes.name}")
        dialog.done_step.say(FOUND[0].handle, "")
        dialog._go_to(dialog.done_step)
        drawn(dialog, f"adding-6-done-{wishes.name}")
        dialog.reject()
