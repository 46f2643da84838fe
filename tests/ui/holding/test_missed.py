"""Journey 7: what was missed while the computer slept is asked about, and nothing of it leaves by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from scheduler_app.app import App, open_app
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Role
from scheduler_app.services.outbox import CalendarEntry, OutboxTab
from scheduler_app.storage.delivery_tables import deliveries
from tests.screens.pages import ALL, SCREENS, Wishes, a_window, keep
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.holding.test_after_a_hold import dialog_of, press_by_keys, press_by_mouse
from tests.ui.pages.outbox.standing import planned, put
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.holding.missed_dialog import MissedDialog
from ui.main_window import MainWindow
from ui.place import PageName, Place

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


def sleep_over(app: App, count: int, *, ago: timedelta = timedelta(hours=5)) -> tuple[CalendarEntry, ...]:
    """These were due while the computer slept, a minute apart."""
    slept = planned(app)[:count]
    for minute, entry in enumerate(slept):
        at = app.clock.now() - ago + timedelta(minutes=minute)
        with app.database.writing() as writing:
            due = update(deliveries).where(deliveries.c.id == entry.delivery_id).values(due_at=at, next_try_at=at)
            writing.connection.execute(due)
            writing.changed(Kind.DELIVERIES)
        put(app, entry.delivery_id, DeliveryState.MISSED, reason="time.too_late")
    return slept


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


@pytest.mark.parametrize("press", [press_by_mouse, press_by_keys])
def test_what_was_missed_is_asked_about_and_decided_for_each(
    qtbot: QtBot, window: MainWindow, app: App, press: Callable[..., None]
) -> None:
    slept = sleep_over(app, 3)
    qtbot.waitUntil(lambda: bool(window.banners.banners))
    (banner,) = window.banners.banners
    assert "3 deliveries missed their time" in banner.message.title
    assert banner.button is not None
    press(qtbot, banner.button)
    dialog = dialog_of(qtbot, window, MissedDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
    press(qtbot, dialog.choices["all"])
    press(qtbot, dialog.choices["next"])
    qtbot.waitUntil(lambda: len(dialog.table.chosen) == 3)
    dialog.view.selectRow(0)
    press(qtbot, dialog.choices["cancel"])
    press(qtbot, dialog.carry_out)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 0)
    states = [app.outbox.line(officer(app), one.delivery_id).state for one in slept]
    assert states == [DeliveryState.CANCELLED, DeliveryState.SCHEDULED, DeliveryState.SCHEDULED]
    for one in slept[1:]:
        again = app.outbox.line(officer(app), one.delivery_id)
        assert again.wall.time() == one.wall.time()
        assert again.due_at > app.clock.now()
    qtbot.waitUntil(lambda: not window.banners.banners)


def test_what_was_missed_in_a_sleep_says_from_when_until_when(qtbot: QtBot, window: MainWindow, app: App) -> None:
    slept = sleep_over(app, 2)
    zone = zone_named(app.directory.workspace().home_zone)
    app.sleeps.note(timedelta(hours=6))
    (sleep,) = (app.sleeps.over([one.due_at for one in now(app, slept)], timedelta(0)),)
    assert sleep is not None
    clocks = [f"{one.astimezone(zone):%H:%M}" for one in (sleep.began, sleep.ended)]
    with qtbot.waitSignal(window.missed_watch.changed) as told:
        window.missed_watch.show_workspace(opened_by(app, Role.OFFICER))
    assert "while this computer slept" in told.args[0].title
    assert all(clock in told.args[0].title for clock in clocks)
    dialog = MissedDialog(opened_by(app, Role.OFFICER), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert all(clock in dialog.head.text() for clock in clocks)


def test_one_that_missed_its_time_is_spoken_of_as_one(qtbot: QtBot, window: MainWindow, app: App) -> None:
    sleep_over(app, 1)
    qtbot.waitUntil(lambda: bool(window.banners.banners))
    (banner,) = window.banners.banners
    assert banner.message.title.startswith("One delivery missed its time (")
    dialog = MissedDialog(opened_by(app, Role.OFFICER), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert dialog.head.text().startswith("One delivery missed its time.")


def test_it_is_said_however_it_came_about(qtbot: QtBot, window: MainWindow) -> None:
    """What sending sets aside it announces as attempts."""
    with qtbot.waitSignal(window.missed_watch.changed):
        window.take_changes(Changes.of(Kind.ATTEMPTS))


def test_two_on_one_account_get_a_free_slot_each(qtbot: QtBot, window: MainWindow, app: App) -> None:
    tokyo = [one for one in planned(app) if one.handle == "kbri-tokyo"]
    for one in tokyo:
        put(app, one.delivery_id, DeliveryState.MISSED, reason="time.too_late")
    dialog = MissedDialog(opened_by(app, Role.OFFICER), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == len(tokyo))
    dialog.choices["all"].click()
    dialog.choices["next"].click()
    qtbot.waitUntil(lambda: len(dialog.table.chosen) == len(tokyo))
    walls = {choice.wall for choice in dialog.table.chosen.values()}
    assert len(walls) == len(tokyo)
    assert None not in walls


def now(app: App, entries: tuple[CalendarEntry, ...]) -> list[CalendarEntry]:
    return [app.outbox.line(officer(app), one.delivery_id) for one in entries]


def test_what_cannot_leave_now_waits_on_and_says_why(qtbot: QtBot, window: MainWindow, app: App) -> None:
    sleep_over(app, 1)
    dialog = MissedDialog(opened_by(app, Role.OFFICER), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    dialog.choices["now"].click()
    qtbot.mouseClick(dialog.carry_out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.table.index(0, 3).data() == "Nobody has approved it yet.")
    assert len(app.outbox.page(officer(app), OutboxTab.MISSED)) == 1


def test_who_plans_nothing_and_what_is_long_past_are_not_told_of(qtbot: QtBot, window: MainWindow, app: App) -> None:
    sleep_over(app, 1, ago=timedelta(days=3))
    with qtbot.waitSignal(window.missed_watch.changed) as told:
        window.missed_watch.show_workspace(opened_by(app, Role.OFFICER))
    assert told.args == [None]
    sleep_over(app, 1)
    with qtbot.waitSignal(window.missed_watch.changed, check_params_cb=lambda message: message is None):
        window.missed_watch.show_workspace(opened_by(app, Role.ADMINISTRATOR))


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_panel_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    sleep_over(app, 3)
    someone = opened_by(app, Role.OFFICER)
    with a_window(qtbot, speaking, wishes, someone, Place(PageName.OUTBOX)) as window:
        qtbot.waitUntil(lambda: bool(window.banners.banners))
        keep(window, f"missed-banner-{wishes.name}")
        dialog = MissedDialog(someone, window)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
        QApplication.processEvents()
        assert dialog.grab().toImage().save(str(SCREENS / f"missed-panel-{wishes.name}.png"))


def test_the_first_line_is_chosen_also_where_reading_begins_on_the_right(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App
) -> None:
    speaking("ar")
    sleep_over(app, 2)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = MissedDialog(opened_by(app, Role.OFFICER), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert dialog.chosen_rows == [0]
    dialog.choices["cancel"].click()
    assert len(dialog.table.chosen) == 1
