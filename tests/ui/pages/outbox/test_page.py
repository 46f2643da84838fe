from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.approving import Window
from scheduler_app.services.outbox import CalendarEntry, OutboxTab
from tests.ui.filled_workspace import NAMES, officer, opened_by, opened_by_an_officer, plan_post
from tests.ui.pages.outbox.standing import planned, put, tried
from ui import background
from ui.bridge import CoreEvents
from ui.pages.outbox.deeds import Deed
from ui.pages.outbox.found_dialog import FoundDialog
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelf_view import ShelfView
from ui.pages.outbox.shelves import Shelf
from ui.pages.outbox.time_dialog import TimeDialog
from ui.place import PageName, Place

Answer = TypeVar("Answer")
T = TypeVar("T", bound=QDialog)


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def page(qtbot: QtBot, english: QApplication, app: App, watched_ui_thread: list[str]) -> Iterator[OutboxPage]:
    """The outbox of the workspace, refreshed by what the core announces, its first rows shown."""
    del watched_ui_thread[:]
    page, events = OutboxPage(), CoreEvents()
    qtbot.addWidget(page)
    events.changed.connect(page.take_changes)
    app.on_changes(events.announce)
    page.show_workspace(_elsewhere(lambda: opened_by_an_officer(app)))
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: page.views[Shelf.DUE].table.rowCount() == 3 * len(NAMES))
    yield page
    page.let_go()
    assert watched_ui_thread == []


def _elsewhere(work: Callable[[], Answer]) -> Answer:
    """Run it on a thread of its own, as the core would."""
    results: list[Answer] = []
    thread = threading.Thread(target=lambda: results.append(work()))
    thread.start()
    thread.join(20)
    assert len(results) == 1
    return results[0]


def test_what_is_planned_stands_in_the_order_it_leaves(page: OutboxPage) -> None:
    rows = page.views[Shelf.DUE].table.rows
    assert [row.due_at for row in rows] == sorted(row.due_at for row in rows)
    assert {row.post_name for row in rows} == set(NAMES)


def test_a_change_on_another_thread_refreshes_the_page(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    _elsewhere(lambda: plan_post(app, "Rattan furniture", in_days=9))
    qtbot.waitUntil(lambda: page.views[Shelf.DUE].table.rowCount() == 3 * len(NAMES) + 3)
    qtbot.waitUntil(lambda: page.tabs.tabText(0).endswith(str(3 * len(NAMES) + 3)))


def test_a_cancelled_delivery_leaves_the_list_and_the_selection_stays(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    shown = page.views[Shelf.DUE]
    kept, gone = shown.table.rows[4].delivery_id, shown.table.rows[1].delivery_id
    shown.view.selectRow(4)
    _elsewhere(lambda: app.scheduling.cancel(officer(app), gone))
    qtbot.waitUntil(lambda: shown.table.rowCount() == 3 * len(NAMES) - 1)
    chosen = shown.view.selectionModel().selectedRows()
    assert [shown.table.rows[index.row()].delivery_id for index in chosen] == [kept]


def test_after_letting_go_nothing_is_read_any_more(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    page.let_go()
    _elsewhere(lambda: plan_post(app, "Rattan furniture", in_days=9))
    assert background.finish()
    with qtbot.assertNotEmitted(page.views[Shelf.DUE].shown, wait=300):
        pass


def test_an_empty_list_says_why(page: OutboxPage) -> None:
    page.show_shelf(Shelf.SENT)
    assert not page.views[Shelf.SENT].view.isVisibleTo(page)
    assert not page.about.isVisibleTo(page)


def turned_to(qtbot: QtBot, page: OutboxPage, shelf: Shelf, rows: int = 1) -> ShelfView:
    """The list, when it has this many rows and the first is chosen."""
    page.show_shelf(shelf)
    view = page.views[shelf]
    qtbot.waitUntil(lambda: view.table.rowCount() == rows and len(view.selected) == 1)
    return view


def stands(app: App, state: DeliveryState, **more: str) -> CalendarEntry:
    """The first planned delivery, brought into a state."""
    entry = _elsewhere(lambda: planned(app)[0])
    _elsewhere(lambda: put(app, entry.delivery_id, state, **more))
    return entry


def now(app: App, entry: CalendarEntry) -> CalendarEntry:
    return _elsewhere(lambda: app.outbox.line(officer(app), entry.delivery_id))


def dialog_of(qtbot: QtBot, page: OutboxPage, kind: type[T]) -> T:
    """The dialog that has just been opened."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(kind)))
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_the_counts_stand_beside_the_names(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    stands(app, DeliveryState.MISSED, reason="time.too_late")
    with qtbot.waitSignal(page.counted, check_params_cb=lambda count: count == 1):
        stands(app, DeliveryState.SENT)
    qtbot.waitUntil(lambda: page.tabs.tabText(list(Shelf).index(Shelf.MISSED)) == "Missed  1")


def test_what_is_chosen_is_told_with_every_try_and_its_reason(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    entry = stands(app, DeliveryState.UNKNOWN, reason="sending.interrupted")
    _elsewhere(lambda: tried(app, entry.delivery_id, "unknown", "sending.interrupted"))
    turned_to(qtbot, page, Shelf.UNKNOWN)
    qtbot.waitUntil(lambda: len(page.about.attempts) == 1)
    assert entry.post_name in page.about.title.text()
    assert "Sending was cut off." in page.about.state.text()
    assert set(page.about.buttons) == {Deed.IT_IS_THERE, Deed.SEND_AGAIN, Deed.OPEN, Deed.COPY_TEXT, Deed.CANCEL}


def test_details_that_were_opened_stay_open_when_it_is_read_again(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    entry = stands(app, DeliveryState.REFUSED, reason="network.unknown")
    _elsewhere(lambda: tried(app, entry.delivery_id, "refused", "network.unknown"))
    turned_to(qtbot, page, Shelf.ATTENTION)
    qtbot.waitUntil(lambda: len(page.about.attempts) == 1)
    page.about.attempts[0].details.click()
    _elsewhere(lambda: tried(app, entry.delivery_id, "not_sent", "lease.expired", number=2))
    qtbot.waitUntil(lambda: len(page.about.attempts) == 2)
    assert page.about.attempts[0].details.isChecked()


def test_what_was_found_on_the_network_counts_as_sent(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    entry = stands(app, DeliveryState.UNKNOWN, reason="sending.interrupted")
    turned_to(qtbot, page, Shelf.UNKNOWN)
    page.about.buttons[Deed.IT_IS_THERE].click()
    dialog = dialog_of(qtbot, page, FoundDialog)
    qtbot.keyClicks(dialog.field, "https://network.example/@kbri/7")
    dialog.there.click()
    qtbot.waitUntil(lambda: page.views[Shelf.UNKNOWN].table.rowCount() == 0)
    after = now(app, entry)
    assert (after.state, after.address) == (DeliveryState.SENT, "https://network.example/@kbri/7")


def test_what_is_not_there_is_sent_again_after_a_word_of_care(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    entry = stands(app, DeliveryState.UNKNOWN, reason="sending.interrupted")
    turned_to(qtbot, page, Shelf.UNKNOWN)
    page.about.buttons[Deed.SEND_AGAIN].click()
    dialog = dialog_of(qtbot, page, TimeDialog)
    assert any("twice" in label.text() for label in dialog.findChildren(QLabel))
    qtbot.waitUntil(dialog.plan.isEnabled)
    dialog.plan.click()
    qtbot.waitUntil(lambda: page.views[Shelf.UNKNOWN].table.rowCount() == 0)
    assert now(app, entry).state is DeliveryState.SCHEDULED


def test_a_planned_delivery_is_moved_with_the_keyboard_only(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    view = page.views[Shelf.DUE]
    page.activateWindow()
    qtbot.waitActive(page)
    view.view.setFocus()
    entry = view.selected[0]
    qtbot.keyClick(view.view, Qt.Key.Key_M)
    dialog = dialog_of(qtbot, page, TimeDialog)
    dialog.when.setFocus()
    dialog.when.setCurrentSection(QDateTimeEdit.Section.MinuteSection)
    qtbot.keyClick(dialog.when, Qt.Key.Key_Up)
    qtbot.waitUntil(dialog.plan.isEnabled)
    qtbot.keyClick(dialog.plan, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.selected[0].wall == entry.wall + timedelta(minutes=1))
    assert now(app, entry).wall == entry.wall + timedelta(minutes=1)


def test_several_are_cancelled_together_and_only_after_a_question(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    view = page.views[Shelf.DUE]
    view.view.selectAll()
    page.about.buttons[Deed.CANCEL].click()
    box = dialog_of(qtbot, page, QMessageBox)
    box.buttons()[1].click()
    qtbot.waitUntil(lambda: not box.isVisible())
    page.do(Deed.CANCEL)
    box = dialog_of(qtbot, page, QMessageBox)
    going = next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole)
    going.click()
    qtbot.waitUntil(lambda: view.table.rowCount() == 0)
    assert _elsewhere(lambda: planned(app)) == ()


def test_what_could_not_be_done_is_said(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    stands(app, DeliveryState.MISSED, reason="time.too_late")
    view = turned_to(qtbot, page, Shelf.MISSED)
    page.about.buttons[Deed.ANOTHER_TIME].click()
    dialog = dialog_of(qtbot, page, TimeDialog)
    qtbot.waitUntil(dialog.plan.isEnabled)
    _elsewhere(lambda: app.settling.cancel(officer(app), view.selected[0].delivery_id))
    with qtbot.waitSignal(page.failed) as told:
        dialog.plan.click()
    assert told.args[0].code == "delivery.not_waiting"


def test_somebody_who_comes_for_one_delivery_finds_it_chosen(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    entries = _elsewhere(lambda: planned(app))
    for entry in entries[:3]:
        _elsewhere(lambda entry=entry: put(app, entry.delivery_id, DeliveryState.MISSED))
    page.enter(entries[1].delivery_id)
    qtbot.waitUntil(lambda: [one.delivery_id for one in page.selected] == [entries[1].delivery_id])
    assert page.shelf is Shelf.MISSED


def test_the_text_can_be_copied(qtbot: QtBot, page: OutboxPage) -> None:
    page.acting.know(None)
    page.views[Shelf.DUE].view.selectRow(3)
    entry = page.selected[0]
    qtbot.waitUntil(lambda: page.about._story is not None)
    page.about.buttons[Deed.COPY_TEXT].click()
    assert QGuiApplication.clipboard().text() == f"{entry.post_name}: see you there."


def test_the_list_in_sight_is_remembered(page: OutboxPage) -> None:
    page.show_shelf(Shelf.MISSED)
    left = page.remembered()
    page.show_shelf(Shelf.DUE)
    page.recall(left)
    assert page.shelf is Shelf.MISSED
    page.recall({"shelf": "coming"})
    assert page.shelf is Shelf.MISSED


def test_a_row_opens_its_post(qtbot: QtBot, page: OutboxPage) -> None:
    view = page.views[Shelf.DUE]
    with qtbot.waitSignal(page.go) as told:
        view.view.activated.emit(view.table.index(0, 0))
    assert told.args == [Place(PageName.COMPOSER, view.table.rows[0].post_id)]


def test_what_can_be_done_stands_in_the_menu(page: OutboxPage) -> None:
    can = {command.name for command in page.commands() if command.enabled()}
    assert can == {"outbox.holds", "outbox.send_now", "outbox.move", "outbox.open", "outbox.cancel", "outbox.copy_text"}


@pytest.mark.parametrize("by_keys", [False, True])
def test_what_failed_for_one_cause_is_tried_again_together_and_nothing_else(
    qtbot: QtBot, page: OutboxPage, app: App, by_keys: bool
) -> None:
    """Journey 6: of a post that failed on one account only that account is tried again."""
    entries = _elsewhere(lambda: planned(app))
    tokyo = [one for one in entries if one.handle == "kbri-tokyo"]
    other = next(one for one in entries if one.handle == "kbri-riyadh")
    for one in entries:
        if one.handle == "kbri-den-haag":
            _elsewhere(lambda one=one: put(app, one.delivery_id, DeliveryState.SENT))
    for one in tokyo:
        _elsewhere(lambda one=one: put(app, one.delivery_id, DeliveryState.REFUSED, reason="http.refused_sign_in"))
    _elsewhere(lambda: put(app, other.delivery_id, DeliveryState.REFUSED, reason="http.refused_content"))
    _elsewhere(lambda: approve_all(app))
    view = turned_to(qtbot, page, Shelf.ATTENTION, len(tokyo) + 1)
    view.choose(tokyo[0].delivery_id)
    if by_keys:
        page.activateWindow()
        qtbot.waitActive(page)
        view.view.setFocus()
        qtbot.keyClick(view.view, Qt.Key.Key_U)
    else:
        page.about.buttons[Deed.SAME_CAUSE].click()
    assert {one.delivery_id for one in page.selected} == {one.delivery_id for one in tokyo}
    if by_keys:
        qtbot.keyClick(view.view, Qt.Key.Key_R)
    else:
        page.about.buttons[Deed.TRY_AGAIN].click()
    qtbot.waitUntil(lambda: view.table.rowCount() == 1)
    assert {now(app, one).state for one in tokyo} == {DeliveryState.SCHEDULED}
    assert now(app, other).state is DeliveryState.REFUSED
    assert len(_elsewhere(lambda: app.outbox.page(officer(app), OutboxTab.SENT))) == len(NAMES)


def approve_all(app: App) -> None:
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    signer, at = app.unlocking.unlock(supervisor, PRACTICE_PIN), app.clock.now()
    window = Window(at - timedelta(hours=1), at + timedelta(days=9))
    for post in app.composing.page(officer(app)):
        app.approving.approve(signer, post.id, app.approving.review(supervisor, post.id).seen, window=window)
