"""Stopping everything from the window: the dialog, the banner, and every other way in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import NAMES, opened_by
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.countries import country_name
from ui.holding.hold_dialog import HoldDialog
from ui.main_window import MainWindow

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def window(qtbot: QtBot, english: QApplication, app: App) -> Iterator[MainWindow]:
    window, events = MainWindow(), CoreEvents()
    qtbot.addWidget(window)
    events.setParent(window)
    events.changed.connect(window.take_changes)
    app.on_changes(events.announce)
    window.show_workspace(opened_by(app, Role.OFFICER))
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.let_go()


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> HoldDialog:
    """Opened by its keys."""
    # The menu bar lays itself out anew when commands change; keys are heard after that.
    QApplication.processEvents()
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = window.findChildren(HoldDialog)
    qtbot.waitUntil(lambda: bool(dialog.means.text()))
    return dialog


def choose(qtbot: QtBot, dialog: HoldDialog, scope: HoldScope) -> None:
    dialog.scope.setCurrentIndex(dialog.scope.findData(scope))
    qtbot.waitUntil(lambda: dialog.value.count() > 0)


def holds(app: App) -> list[tuple[HoldScope, str, str]]:
    return [(one.scope, one.value, one.reason) for one in app.directory.holds()]


def test_everything_is_stopped_and_said_on_every_page_until_it_is_released(
    qtbot: QtBot, window: MainWindow, dialog: HoldDialog, app: App
) -> None:
    qtbot.waitUntil(lambda: str(len(NAMES)) in dialog.means.text())
    assert not dialog.start.isEnabled(), "a reason is needed"
    qtbot.keyClicks(dialog.reason, "Earthquake")
    assert dialog.start.text() == f"Hold {len(NAMES)} posts"
    dialog.start.setFocus()
    qtbot.keyClick(dialog.start, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(window.banners.banners))
    assert holds(app) == [(HoldScope.EVERYTHING, "", "Earthquake")]
    assert "Earthquake" in window.banners.banners[0].message.text
    assert not window.banners.banners[0].dismiss.isVisible(), "it stays as long as the hold does"
    app.holding.release(opened_by(app, Role.SUPERVISOR).member.id, app.directory.holds()[0].id)
    qtbot.waitUntil(lambda: not window.banners.banners)


def test_enter_in_the_reason_starts_nothing(qtbot: QtBot, dialog: HoldDialog, app: App) -> None:
    qtbot.keyClicks(dialog.reason, "Earthquake")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert background.finish()
    assert holds(app) == []


@pytest.mark.parametrize("scope", [one for one in HoldScope if one not in (HoldScope.EVERYTHING, HoldScope.CAMPAIGN)])
def test_each_scope_offers_its_values_and_counts_what_it_would_stop(
    qtbot: QtBot, dialog: HoldDialog, app: App, scope: HoldScope
) -> None:
    choose(qtbot, dialog, scope)
    position = next(
        number for number in range(dialog.value.count()) if _would_stop(app, scope, dialog.value.itemData(number))
    )
    dialog.value.setCurrentIndex(position)
    qtbot.waitUntil(lambda: dialog.start.text() != "Hold")
    qtbot.keyClicks(dialog.reason, "Mourning")
    value = dialog.value.currentData()
    with qtbot.waitSignal(dialog.held):
        dialog.start.click()
    assert holds(app) == [(scope, value, "Mourning")]


def _would_stop(app: App, scope: HoldScope, value: str) -> bool:
    return app.holding.would_stop(opened_by(app, Role.OFFICER).member.id, scope, value).deliveries > 0


def test_a_scope_without_values_cannot_be_held(qtbot: QtBot, dialog: HoldDialog) -> None:
    qtbot.keyClicks(dialog.reason, "Mourning")
    dialog.scope.setCurrentIndex(dialog.scope.findData(HoldScope.CAMPAIGN))
    assert not dialog.start.isEnabled()


def test_a_hold_of_another_person_is_shown_as_well(qtbot: QtBot, window: MainWindow, app: App) -> None:
    riyadh = next(one for one in app.directory.missions() if "riyadh" in one.slug)
    app.holding.start(opened_by(app, Role.OFFICER).member.id, HoldScope.MISSION, riyadh.id, "National mourning")
    qtbot.waitUntil(lambda: bool(window.banners.banners))
    assert riyadh.name in window.banners.banners[0].message.text


def test_the_ui_thread_never_goes_to_the_database(
    qtbot: QtBot, window: MainWindow, watched_ui_thread: list[str]
) -> None:
    window.hold()
    (dialog,) = window.findChildren(HoldDialog)
    qtbot.waitUntil(lambda: bool(dialog.means.text()))
    qtbot.keyClicks(dialog.reason, "Earthquake")
    with qtbot.waitSignal(dialog.held):
        dialog.start.click()
    qtbot.waitUntil(lambda: bool(window.banners.banners))
    assert watched_ui_thread == []


def test_countries_have_names_and_what_is_none_keeps_its_code(speaking: Callable[[str], QApplication]) -> None:
    speaking("en")
    assert country_name("NL") == "Netherlands"
    assert country_name("ZZ") in ("ZZ", "World")
