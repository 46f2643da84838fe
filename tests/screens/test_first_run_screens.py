from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.workspace import Role
from tests.screens.pages import ALL, NORMAL_POINTS, SCREENS, Wishes, a_window
from tests.ui.filled_workspace import opened_by
from ui import background, theme
from ui.application import recolour
from ui.first_run.join_dialog import JoinDialog
from ui.first_run.passphrase_dialog import PassphraseDialog
from ui.first_run.set_up_dialog import SetUpDialog
from ui.first_run.welcome import Welcome
from ui.main_window import MainWindow
from ui.pages.home.page import HomePage
from ui.pages.settings.page import SettingsPage
from ui.place import PageName, Place
from ui.wishes import begin as begin_wishes


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@contextmanager
def an_empty_window(qtbot: QtBot, speaking: Callable[[str], QApplication], wishes: Wishes) -> Iterator[MainWindow]:
    application = speaking("en")
    normal = application.font()
    theme.choose(theme.DARK if wishes.dark else theme.LIGHT)
    speaking(wishes.language)
    recolour()
    font = application.font()
    font.setPointSizeF(NORMAL_POINTS * wishes.scale)
    application.setFont(font)
    window = MainWindow()
    qtbot.addWidget(window)
    if wishes.scale > 1:
        window.resize(1600, 1000)
    try:
        yield window
        assert background.finish()
    finally:
        application.setFont(normal)


def drawn(widget: QWidget, name: str) -> None:
    # What just came is laid out in the next turn of the loop, and what wraps in the one after.
    for _ in range(4):
        QApplication.processEvents()
    SCREENS.mkdir(parents=True, exist_ok=True)
    assert widget.grab().toImage().save(str(SCREENS / f"{name}.png"))


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_first_run_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, tmp_path: Path, wishes: Wishes
) -> None:
    with an_empty_window(qtbot, speaking, wishes) as window:
        window.welcome(Welcome(window))
        window.show()
        drawn(window, f"first-1-welcome-{wishes.name}")
        dialog = SetUpDialog(tmp_path / "own.duta", {}, window)
        dialog.mission.name.setText("KBRI Den Haag")
        dialog.mission.choose_country("NL")
        dialog.open()
        drawn(dialog, f"first-2-mission-{wishes.name}")
        dialog._go_to(1)
        dialog.people.first.name.setText("Dewi")
        drawn(dialog, f"first-3-people-{wishes.name}")
        dialog._go_to(2)
        qtbot.waitUntil(lambda: dialog.secrets.busy.isHidden(), timeout=30_000)
        drawn(dialog, f"first-4-secrets-{wishes.name}")
        dialog.go_on(opened_by(app, Role.ADMINISTRATOR))
        drawn(dialog, f"first-5-account-{wishes.name}")
        qtbot.waitUntil(lambda: bool(dialog.rules.boxes))
        dialog._go_to(4)
        drawn(dialog, f"first-6-rules-{wishes.name}")
        dialog.reject()
        others: tuple[tuple[QDialog, str], ...] = (
            (PassphraseDialog(str(tmp_path), window, new=True), "passphrase"),
            (JoinDialog(opened_by(app, Role.OFFICER), window), "join"),
        )
        for other, name in others:
            other.open()
            assert background.finish()
            drawn(other, f"first-{name}-{wishes.name}")
            other.reject()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_first_steps_and_the_settings_of_safety_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    here = begin_wishes(None)
    here.wish(replace(here.now, checklist=app.directory.workspace().id))
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.ADMINISTRATOR), Place(PageName.HOME)) as window:
        home = window.pages.page_named(PageName.HOME)
        assert isinstance(home, HomePage)
        qtbot.waitUntil(lambda: home.facts is not None and home.first_steps.steps is not None)
        drawn(window, f"first-steps-{wishes.name}")
        window.go(Place(PageName.SETTINGS))
        settings = window.pages.page_named(PageName.SETTINGS)
        assert isinstance(settings, SettingsPage)
        assert background.finish()
        QApplication.processEvents()
        for card in settings._cards:
            card.setVisible(card in (settings.safety, settings.people))
        drawn(window, f"settings-safety-{wishes.name}")
    begin_wishes(None)
