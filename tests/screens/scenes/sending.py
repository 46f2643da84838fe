"""The outbox, holds and what follows them, what was missed, and sending now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.approving import Window
from scheduler_app.services.outbox import CalendarEntry
from tests.screens.practice import entries, first
from tests.screens.stage import Scene, Stage
from tests.ui.by_hand.for_a_person import due_by_hand
from ui.by_hand.post_dialog import PostDialog
from ui.holding.exemption_dialog import ExemptionDialog
from ui.holding.hold_dialog import HoldDialog
from ui.holding.holds_dialog import HoldsDialog
from ui.holding.incident_dialog import IncidentDialog
from ui.holding.missed_dialog import MissedDialog
from ui.holding.review_dialog import ReviewDialog
from ui.pages.outbox.found_dialog import FoundDialog
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelves import Shelf
from ui.pages.outbox.time_dialog import TimeDialog
from ui.place import PageName
from ui.sending_now.dialog import SendNowDialog


def _shelf(shelf: Shelf) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        window = stage.window(PageName.OUTBOX, width=1440, height=900)
        page = stage.page(window, OutboxPage)
        page.show_shelf(shelf)
        stage.until(lambda: page.about.isVisible() and page.about._story is not None)
        stage.settle()
        return window

    return show


def _by_hand(stage: Stage) -> QWidget:
    due_by_hand(stage.app, stage.workspace.parent)
    return _shelf(Shelf.BY_HAND)(stage)


def _posting(stage: Stage) -> QWidget:
    entry = due_by_hand(stage.app, stage.workspace.parent)
    dialog = PostDialog(stage.opened(), entry, stage.window(PageName.OUTBOX))
    dialog.open()
    stage.until(lambda: dialog.what is not None)
    stage.settle()
    return dialog


def _hold_dialog(stage: Stage) -> QWidget:
    window = stage.window(PageName.OUTBOX)
    window.hold()
    dialog = stage.dialog(window, HoldDialog)
    dialog.reason.setText("Earthquake")
    stage.until(lambda: bool(dialog.means.text()))
    stage.settle()
    return dialog


def _held(stage: Stage) -> QWidget:
    stage.app.holding.start(first(stage.app, Role.OFFICER), HoldScope.COUNTRY, "SA", "National mourning")
    window = stage.window(PageName.OUTBOX)
    stage.until(lambda: bool(window.banners.banners))
    stage.settle()
    return window


def _holds(stage: Stage) -> QWidget:
    app, officer, supervisor = stage.app, first(stage.app, Role.OFFICER), first(stage.app, Role.SUPERVISOR)
    over = app.holding.start(officer, HoldScope.EVERYTHING, "", "Earthquake")
    app.holding.release(supervisor, over)
    hold_id = app.holding.start(officer, HoldScope.COUNTRY, "SA", "National mourning")
    app.exempting.propose(supervisor, hold_id, app.composing.page(officer)[0].id, "Where to find help")
    window = stage.window(PageName.OUTBOX, role=Role.SUPERVISOR)
    window.see_holds()
    dialog = stage.dialog(window, HoldsDialog)
    stage.until(lambda: dialog.standing is not None)
    stage.settle()
    return dialog


def _after(stage: Stage) -> QWidget:
    app, supervisor = stage.app, stage.opened(Role.SUPERVISOR)
    over = app.holding.start(first(app, Role.OFFICER), HoldScope.EVERYTHING, "", "Earthquake")
    app.holding.release(supervisor.member.id, over)
    dialog = ReviewDialog(supervisor, over, stage.window(PageName.OUTBOX, role=Role.SUPERVISOR))
    dialog.open()
    stage.until(lambda: dialog.table.rowCount() > 0)
    stage.settle()
    return dialog


def _incident(stage: Stage) -> QWidget:
    app, supervisor = stage.app, stage.opened(Role.SUPERVISOR)
    app.holding.start(first(app, Role.OFFICER), HoldScope.EVERYTHING, "", "Earthquake")
    incident = app.incidents.newest(supervisor.member.id)[0]
    dialog = IncidentDialog(supervisor, incident.id, stage.window(PageName.OUTBOX, role=Role.SUPERVISOR))
    dialog.open()
    stage.until(lambda: bool(dialog.lines))
    stage.settle()
    return dialog


def _missed(stage: Stage) -> QWidget:
    dialog = MissedDialog(stage.opened(), stage.window(PageName.OUTBOX))
    dialog.open()
    stage.until(lambda: dialog.table.rowCount() > 0)
    stage.settle()
    return dialog


def _unknown(stage: Stage) -> CalendarEntry:
    return next(one for one in entries(stage.app) if one.state is DeliveryState.UNKNOWN)


def _found(stage: Stage) -> QWidget:
    return stage.shown(FoundDialog(_unknown(stage), stage.window(PageName.OUTBOX)))


def _another_time(stage: Stage) -> QWidget:
    return stage.shown(TimeDialog(stage.opened(), [_unknown(stage)], parent=stage.window(PageName.OUTBOX)))


def _pass(stage: Stage) -> QWidget:
    app, supervisor = stage.app, stage.opened(Role.SUPERVISOR)
    app.holding.start(first(app, Role.OFFICER), HoldScope.COUNTRY, "SA", "National mourning")
    (hold,) = app.holding.active(supervisor.member.id)
    window = stage.window(PageName.OUTBOX, role=Role.SUPERVISOR)
    return stage.shown(ExemptionDialog(supervisor, hold, window))


def _now(stage: Stage) -> QWidget:
    app, administrator = stage.app, first(stage.app, Role.ADMINISTRATOR)
    supervisor, now = first(app, Role.SUPERVISOR), app.clock.now()
    post_id = app.approving.inbox(supervisor)[0].post_id
    signer = app.unlocking.unlock(supervisor, PRACTICE_PIN)
    seen = app.approving.review(supervisor, post_id).seen
    soon_or_later = Window(now - timedelta(hours=1), now + timedelta(days=9))
    app.approving.approve(signer, post_id, seen, window=soon_or_later)
    account = next(one.account_id for one in entries(app) if one.post_id == post_id)
    app.account_papers.file(administrator, account, AccountPapers(protected=True))
    dialog = SendNowDialog(stage.opened(), post_id, stage.window(PageName.OUTBOX))
    dialog.open()
    stage.until(lambda: bool(dialog.rows))
    stage.settle()
    return dialog


SCENES = tuple(
    Scene(name, seen, show, PageName.OUTBOX, in_contrast)
    for name, seen, show, in_contrast in (
        ("outbox-due", "What leaves next", _shelf(Shelf.DUE), True),
        ("outbox-attention", "What stopped, with the plain reason and what to do", _shelf(Shelf.ATTENTION), False),
        ("outbox-unknown", "What may or may not be public: a person says", _shelf(Shelf.UNKNOWN), False),
        ("outbox-missed", "What missed its time", _shelf(Shelf.MISSED), False),
        ("outbox-by-hand", "What is due on accounts that only people can post to", _by_hand, False),
        ("post-by-hand", "Posting by hand: what to copy where, and what became of it", _posting, False),
        ("outbox-sent", "What was sent, and what became of each try", _shelf(Shelf.SENT), False),
        ("it-is-there", "What was unknown is there: its address goes on record", _found, False),
        ("another-time", "Another time for what did not leave", _another_time, False),
        ("hold", "Stopping: what, why, and what it means at once", _hold_dialog, False),
        ("held", "A hold is said above every page", _held, False),
        ("holds", "What is held, by whom and why", _holds, False),
        ("let-pass", "One post passes a hold, once a second person agrees", _pass, False),
        ("after-a-hold", "A decision for each delivery that a hold had stopped", _after, False),
        ("incident", "What happened, step by step", _incident, False),
        ("missed", "What missed its time, in one panel", _missed, False),
        ("send-now", "Sending now, with every target named", _now, False),
    )
)
