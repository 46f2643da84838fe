from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.services.outbox import CalendarEntry
from tests.ui.filled_workspace import officer, opened_by_an_officer
from tests.ui.pages.outbox.standing import planned, put
from ui import background
from ui.pages.outbox.time_dialog import TimeDialog


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


def a_dialog(qtbot: QtBot, app: App, *entries: CalendarEntry) -> TimeDialog:
    dialog = TimeDialog(opened_by_an_officer(app), entries)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_planned_begins_with_its_own_time_and_has_to_change(
    qtbot: QtBot, english: QApplication, app: App
) -> None:
    entry = planned(app)[0]
    dialog = a_dialog(qtbot, app, entry)
    qtbot.waitUntil(lambda: bool(dialog.means.text()))
    assert dialog.wall == entry.wall
    assert not dialog.plan.isEnabled()
    dialog.when.setDateTime(dialog.when.dateTime().addSecs(60))
    qtbot.waitUntil(dialog.plan.isEnabled)
    assert entry.city in dialog.means.text()


def test_what_was_missed_is_offered_the_next_day_on_which_its_hour_is_to_come(
    qtbot: QtBot, english: QApplication, app: App
) -> None:
    entry = planned(app)[0]
    put(app, entry.delivery_id, DeliveryState.MISSED)
    past = replace(entry, wall=entry.wall - timedelta(days=5), state=DeliveryState.MISSED)
    dialog = a_dialog(qtbot, app, past)
    qtbot.waitUntil(dialog.plan.isEnabled)
    assert dialog.wall.time() == entry.wall.time()
    assert timedelta() < entry.wall + timedelta(days=1) - dialog.wall <= timedelta(days=2)


def test_a_time_that_is_past_is_refused_with_the_reason(qtbot: QtBot, english: QApplication, app: App) -> None:
    dialog = a_dialog(qtbot, app, planned(app)[0])
    dialog.when.setDateTime(dialog.when.dateTime().addDays(-40))
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert not dialog.plan.isEnabled()


def test_several_are_told_apart_by_their_readers_clocks(qtbot: QtBot, english: QApplication, app: App) -> None:
    entries = planned(app)[:3]
    dialog = a_dialog(qtbot, app, *entries)
    dialog.when.setDateTime(dialog.when.dateTime().addDays(3))
    qtbot.waitUntil(dialog.plan.isEnabled)
    assert all(entry.city in dialog.means.text() for entry in entries)
    assert app.outbox.line(officer(app), entries[0].delivery_id).wall == entries[0].wall
