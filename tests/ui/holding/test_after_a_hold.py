"""Journey 8: forty posts are stopped, one is let pass by two people, the hold is released, and each gets a decision."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope, ReviewDecision
from scheduler_app.domain.ids import HoldId
from scheduler_app.domain.incident import IncidentStep
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.outbox import OutboxTab
from scheduler_app.services.scheduling import PlannedPost
from tests.screens.pages import ALL, SCREENS, Wishes, a_window
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.pages.outbox.standing import planned
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.holding.exemption_dialog import ExemptionDialog
from ui.holding.hold_dialog import HoldDialog
from ui.holding.holds_dialog import HoldsDialog
from ui.holding.incident_dialog import _STEPS, IncidentDialog
from ui.holding.review_dialog import ReviewDialog
from ui.main_window import MainWindow
from ui.place import PageName, Place
from ui.widgets.pin_dialog import PinDialog

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]

FORTY = 40
T = TypeVar("T", bound=QDialog)


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    """Nine deliveries were planned; with these there are forty."""
    with open_app(workspace) as opened:
        account = opened.directory.accounts()[0].id
        at = (opened.clock.now() + timedelta(days=2)).replace(microsecond=0, tzinfo=None)
        plans = [
            PlannedPost(
                Draft(f"Post {n}", Topic.TOURISM, (master_variant(f"Post {n}.", language="en"),), (account,)),
                at + timedelta(minutes=n),
                SlotMode.SAME_LOCAL_TIME,
            )
            for n in range(FORTY - len(planned(opened)))
        ]
        opened.scheduling.schedule_many(officer(opened), plans)
        yield opened
        assert background.finish()


@pytest.fixture
def window(qtbot: QtBot, english: QApplication, app: App) -> Iterator[MainWindow]:
    window, events = MainWindow(), CoreEvents()
    qtbot.addWidget(window)
    events.setParent(window)
    events.changed.connect(window.take_changes)
    app.on_changes(events.announce)
    window.show_workspace(opened_by(app, Role.SUPERVISOR))
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    QApplication.processEvents()
    yield window
    window.let_go()


def dialog_of(qtbot: QtBot, window: QWidget, kind: type[T]) -> T:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def press_by_mouse(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def press_by_keys(qtbot: QtBot, button: QWidget) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def stop_everything(qtbot: QtBot, window: MainWindow, press: Callable[[QtBot, QWidget], None]) -> HoldsDialog:
    """The hold stands, and what is held has been opened from the banner."""
    if press is press_by_keys:
        qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    else:
        press(qtbot, window.top.hold)
    hold = dialog_of(qtbot, window, HoldDialog)
    qtbot.keyClicks(hold.reason, "Earthquake in the host country")
    qtbot.waitUntil(hold.start.isEnabled)
    press(qtbot, hold.start)
    qtbot.waitUntil(lambda: bool(window.banners.banners))
    (banner,) = window.banners.banners
    assert banner.button is not None
    press(qtbot, banner.button)
    dialog = dialog_of(qtbot, window, HoldsDialog)
    qtbot.waitUntil(lambda: dialog.standing is not None)
    return dialog


def hold_of(app: App) -> HoldId:
    (hold,) = app.directory.holds()
    return hold.id


@pytest.mark.parametrize("press", [press_by_mouse, press_by_keys])
def test_forty_posts_are_stopped_and_each_gets_its_decision(
    qtbot: QtBot, window: MainWindow, app: App, press: Callable[[QtBot, QWidget], None]
) -> None:
    dialog = stop_everything(qtbot, window, press)
    hold_id = hold_of(app)
    assert dialog.standing is not None
    assert dialog.standing.in_force[0].kept_back == FORTY
    press(qtbot, dialog.buttons[f"release:{hold_id}"])
    box = dialog_of(qtbot, window, QMessageBox)
    press(qtbot, next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole))
    review = dialog_of(qtbot, window, ReviewDialog)
    qtbot.waitUntil(lambda: review.table.rowCount() == FORTY)
    held = app.outbox.page(officer(app), OutboxTab.NEEDS_ATTENTION, limit=100)
    assert {one.state for one in held} == {DeliveryState.HELD}, "nothing goes on by itself"
    assert not review.carry_out.isEnabled()
    if press is press_by_keys:
        review.view.setFocus()
        qtbot.keyClick(review.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    else:
        review.view.selectAll()
    press(qtbot, review.choices["keep"])
    review.view.selectRow(0)
    press(qtbot, review.choices["cancel"])
    review.view.selectRow(1)
    press(qtbot, review.choices["later"])
    assert review.carry_out.text() == "Carry out 39 decisions"
    qtbot.keyClicks(review.reason, "The earthquake did no harm")
    press(qtbot, review.carry_out)
    qtbot.waitUntil(lambda: review.table.rowCount() == 1)
    decided = [one.decision for one, _ in app.reviewing_held.decisions(officer(app), hold_id)]
    assert decided.count(ReviewDecision.NEW_TIME) == FORTY - 2
    assert decided.count(ReviewDecision.CANCEL) == 1
    assert decided.count(None) == 1
    assert len(app.outbox.page(officer(app), OutboxTab.DUE, limit=100)) == FORTY - 2
    (incident,) = app.incidents.newest(officer(app))
    steps = [event.step for event in app.incidents.story(officer(app), incident.id).timeline]
    assert steps.count(IncidentStep.REVIEW_DECIDED) == FORTY - 1


@pytest.mark.parametrize("press", [press_by_mouse, press_by_keys])
def test_one_post_is_let_pass_by_two_people(
    qtbot: QtBot, window: MainWindow, app: App, press: Callable[[QtBot, QWidget], None]
) -> None:
    dialog = stop_everything(qtbot, window, press)
    hold_id = hold_of(app)
    press(qtbot, dialog.buttons[f"exempt:{hold_id}"])
    asking = dialog_of(qtbot, window, ExemptionDialog)
    qtbot.waitUntil(lambda: asking.post.count() > 0)
    qtbot.keyClicks(asking.reason, "Where to find help")
    post_id = asking.post.currentData()
    press(qtbot, asking.ask)
    names = [one.name for one in app.directory.members() if Role.SUPERVISOR in one.roles]
    me = opened_by(app, Role.SUPERVISOR).member.name
    (other,) = (name for name in names if name != me)
    agree = f"agree:{post_id}:{other}"
    qtbot.waitUntil(lambda: agree in dialog.buttons)
    assert f"agree:{post_id}:{me}" not in dialog.buttons
    press(qtbot, dialog.buttons[agree])
    pin = dialog_of(qtbot, window, PinDialog)
    qtbot.keyClicks(pin.pin, PRACTICE_PIN)
    press(qtbot, pin.confirm)
    qtbot.waitUntil(lambda: any(one.in_force for one in app.exempting.of_hold(officer(app), hold_id)))
    qtbot.waitUntil(lambda: agree not in dialog.buttons)


def test_a_decision_that_cannot_be_carried_out_waits_on_with_the_reason(
    qtbot: QtBot, window: MainWindow, app: App
) -> None:
    supervisor = opened_by(app, Role.SUPERVISOR)
    hold_id = app.holding.start(officer(app), HoldScope.EVERYTHING, "", "Earthquake")
    app.holding.release(supervisor.member.id, hold_id)
    review = ReviewDialog(supervisor, hold_id, window)
    review.open()
    qtbot.waitUntil(lambda: review.table.rowCount() == FORTY)
    review.choices["now"].click()
    qtbot.keyClicks(review.reason, "At once")
    review.carry_out.click()
    qtbot.waitUntil(lambda: not review.table.chosen)
    assert review.table.rowCount() == FORTY
    assert review.table.index(0, 3).data() == "Nobody has approved it yet."


def test_an_officer_sees_what_is_held_and_releases_nothing(qtbot: QtBot, window: MainWindow, app: App) -> None:
    app.holding.start(officer(app), HoldScope.EVERYTHING, "", "Earthquake")
    dialog = HoldsDialog(opened_by(app, Role.OFFICER), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.standing is not None)
    assert [name.partition(":")[0] for name in dialog.buttons] == ["incident"]


def test_an_incident_that_needs_you_is_told_and_closed_with_what_was_learned(
    qtbot: QtBot, window: MainWindow, app: App
) -> None:
    supervisor = opened_by(app, Role.SUPERVISOR)
    hold_id = app.holding.start(officer(app), HoldScope.EVERYTHING, "", "Earthquake")
    app.holding.release(supervisor.member.id, hold_id)
    qtbot.waitUntil(lambda: any("incident is open" in one.text() for one in window.need_you.menu.actions()))
    next(one for one in window.need_you.menu.actions() if "incident is open" in one.text()).trigger()
    dialog = dialog_of(qtbot, window, IncidentDialog)
    qtbot.waitUntil(lambda: len(dialog.lines) == 2)
    assert "Earthquake" in dialog.lines[0]
    qtbot.keyClicks(dialog.words, "All are well")
    dialog.note.click()
    qtbot.waitUntil(lambda: len(dialog.lines) == 3)
    qtbot.keyClicks(dialog.words, "Ask earlier")
    dialog.close_it.click()
    qtbot.waitUntil(lambda: len(dialog.lines) == 4)
    assert not dialog.words.isEnabled()
    (incident,) = app.incidents.newest(officer(app))
    assert incident.lessons == "Ask earlier"


def test_every_step_of_an_incident_has_its_words() -> None:
    assert set(_STEPS) == set(IncidentStep)


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_dialogs_are_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    supervisor = opened_by(app, Role.SUPERVISOR)
    actor = supervisor.member.id
    over = app.holding.start(officer(app), HoldScope.EVERYTHING, "", "Earthquake")
    app.holding.release(actor, over)
    hold_id = app.holding.start(officer(app), HoldScope.COUNTRY, "SA", "National mourning")
    app.exempting.propose(actor, hold_id, app.composing.page(officer(app))[0].id, "Where to find help")
    with a_window(qtbot, speaking, wishes, supervisor, Place(PageName.OUTBOX)) as window:
        holds = HoldsDialog(supervisor, window)
        holds.open()
        qtbot.waitUntil(lambda: holds.standing is not None)
        review = ReviewDialog(supervisor, over, window)
        review.open()
        qtbot.waitUntil(lambda: review.table.rowCount() == FORTY)
        (_, incident) = app.incidents.newest(actor)
        told = IncidentDialog(supervisor, incident.id, window)
        told.open()
        qtbot.waitUntil(lambda: bool(told.lines))
        QApplication.processEvents()
        for name, dialog in (("holds", holds), ("review", review), ("incident", told)):
            assert dialog.grab().toImage().save(str(SCREENS / f"hold-{name}-{wishes.name}.png"))
