"""J8: forty posts are stopped in the minute they are due, two people let one more pass, each of the rest is decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.audit import Action
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import ReviewDecision
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.networks.practice import PracticeNetwork, PracticeSwitches
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.approving import Window
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.outbox import CalendarEntry, OutboxTab
from scheduler_app.services.scheduling import PlannedPost
from scheduler_app.storage import accounts
from tests.builders import an_account
from tests.journeys.window.beside_the_clock import notes
from tests.journeys.window.passing_time import bent
from tests.journeys.window.people import become, member, open_outbox, start_sending, states, turn_to
from tests.journeys.window.person import Person
from tests.journeys.window.signed_in import now_is_its_time
from tests.journeys.window.whole_window import Duta, approve_here, choose_accounts, dialog_in_front, new_post
from tests.reliability.bent_clock import BentClock
from tests.ui.pages.outbox.standing import planned
from ui.holding.exemption_dialog import ExemptionDialog
from ui.holding.hold_dialog import HoldDialog
from ui.holding.holds_dialog import HoldsDialog
from ui.holding.incident_dialog import IncidentDialog
from ui.holding.review_dialog import ReviewDialog
from ui.main_window import MainWindow
from ui.pages.composer.standing import PostState
from ui.pages.outbox.shelves import Shelf
from ui.text_direction import plain
from ui.widgets.pin_dialog import PinDialog

__all__ = ["bent", "notes"]

NEWSROOMS = ("Tokyo", "Beijing", "Riyadh", "Cairo", "The Hague", "Washington", "Nairobi", "Canberra")
FORTY = 40
REASON = "Earthquake in the host country"


@dataclass(frozen=True)
class Prepared:
    where: Path
    slow: Account


@pytest.fixture
def prepared(workspace: Path, bent: BentClock) -> Prepared:
    """Forty approved posts on nine accounts; the first is for a network that takes its time."""
    with open_app(workspace) as app:
        sari, budi = member(app, "Sari").id, member(app, "Budi").id
        for one in planned(app):
            app.scheduling.cancel(sari, one.delivery_id)
        missions = {one.city: one for one in app.directory.missions()}
        slow = an_account(
            missions["Tokyo"], network="practice", handle="radio", kind=AccountKind.PRACTICE, language="en"
        )
        with app.database.writing() as writing:
            accounts.add(writing.connection, slow, machine=app.machine)
        newsrooms = {one.mission_id: one for one in app.directory.accounts() if one.network == "newsroom"}
        others = [newsrooms[missions[city].id] for city in NEWSROOMS]
        day = app.clock.now().date() + timedelta(days=2)
        app.scheduling.schedule_many(
            sari,
            [
                PlannedPost(
                    Draft(f"Post {n}", Topic.TOURISM, (master_variant(f"Post {n}.", language="en"),), (account.id,)),
                    datetime.combine(day, time(8)) + timedelta(minutes=n),
                    SlotMode.SAME_LOCAL_TIME,
                )
                for n, account in enumerate([slow, *(others * 5)][:FORTY])
            ],
        )
        key, now = app.unlocking.unlock(budi, PRACTICE_PIN), app.clock.now()
        window = Window(now - timedelta(days=1), now + timedelta(days=9))
        for post_id in {one.post_id for one in due(app)}:
            app.approving.approve(key, post_id, app.approving.review(budi, post_id).seen, window=window)
    return Prepared(workspace, slow)


def due(app: App) -> tuple[CalendarEntry, ...]:
    return app.outbox.page(member(app, "Sari").id, OutboxTab.DUE, limit=100)


def hold_banner(window: MainWindow) -> str:
    return next((plain(one.message.text) for one in window.banners.banners if REASON in one.message.text), "")


def stop_everything(person: Person, window: MainWindow) -> HoldDialog:
    """As Sari does it, who has just heard the news; what is said before she confirms."""
    person.press(window.top.hold, "Ctrl+Shift+H")
    dialog = dialog_in_front(person, HoldDialog)
    person.until(lambda: bool(dialog.means.text()))
    person.write(dialog.reason, REASON)
    person.until(dialog.start.isEnabled)
    return dialog


def see_what_is_held(person: Person, window: MainWindow) -> HoldsDialog:
    banner = next(one for one in window.banners.banners if REASON in one.message.text)
    assert banner.button is not None
    person.press(banner.button)
    dialog = dialog_in_front(person, HoldsDialog)
    person.until(lambda: dialog.standing is not None)
    return dialog


def everything_left(app: App, ids: list[DeliveryId]) -> list[DeliveryId]:
    return [one for one, state in zip(ids, states(app, ids), strict=True) if state is DeliveryState.SENT]


def test_at_most_what_was_leaving_leaves_and_nothing_goes_on_by_itself(
    person: Person, duta: Duta, prepared: Prepared, notes: list[str], bent: BentClock
) -> None:
    desktop, app = start_sending(person, duta, prepared.where)
    window, slow = desktop.window, prepared.slow
    practice = app.networks["practice"]
    assert isinstance(practice, PracticeNetwork)
    # Until it is told to answer: however long the rest takes on a loaded machine, it is still being sent.
    practice.switch(slow, PracticeSwitches(slow=3600.0))
    become(person, window, "Sari")
    lines = due(app)
    ids = [one.delivery_id for one in lines]
    (uploading,) = [one.delivery_id for one in lines if one.account_id == slow.id]
    rest = [one for one in ids if one != uploading]
    now_is_its_time(app, [uploading])
    person.until(lambda: states(app, [uploading]) == [DeliveryState.SENDING])

    dialog = stop_everything(person, window)
    person.until(lambda: "@radio" in plain(dialog.under_way.text()))
    assert "Post 0 → @radio" in plain(dialog.under_way.text())
    assert dialog.start.text() == f"Hold {FORTY - 1} posts"
    person.press(dialog.start)
    person.until(lambda: bool(hold_banner(window)))
    now_is_its_time(app, rest)
    person.until(lambda: set(states(app, rest)) == {DeliveryState.HELD})
    practice.answer_now()
    person.until(lambda: everything_left(app, ids) == [uploading])
    in_sight = [one for one in window.sidebar.entries.values() if one.isVisible()]
    for number, entry in enumerate(in_sight, start=1):
        person.press(entry, f"Ctrl+{number}")
        assert "Sari" in hold_banner(window)
    assert desktop.presence is not None
    assert REASON in desktop.presence.tray.icon.toolTip()
    assert notes == [], "whoever holds something knows it"

    duta.close(desktop)
    desktop, app = start_sending(person, duta, prepared.where)
    window = desktop.window
    person.until(lambda: bool(hold_banner(window)))
    become(person, window, "Sari")
    write_where_to_find_help(person, window)
    (help_line,) = due(app)

    let_it_pass(person, window)
    # Its hour comes: tomorrow at ten, where its readers are.
    bent.jump(help_line.due_at - bent.now())
    person.until(lambda: states(app, [help_line.delivery_id]) == [DeliveryState.SENT])
    assert everything_left(app, ids) == [uploading]

    hold_id = app.directory.holds()[0].id
    release_and_decide(person, window)
    decided = app.reviewing_held.decisions(member(app, "Budi").id, hold_id)
    assert [one.decision for one, _ in decided] == [ReviewDecision.CANCEL] * (FORTY - 1)
    audited = app.audit_trail.page(member(app, "Budi").id, limit=200)
    assert sum(one.action == Action.HELD_REVIEWED for one in audited) == FORTY - 1
    assert everything_left(app, ids) == [uploading], "releasing sends nothing"
    page = open_outbox(person, window)
    turn_to(person, page, Shelf.SENT, 2)
    assert not hold_banner(window)


def write_where_to_find_help(person: Person, window: MainWindow) -> None:
    """What is held can be written and approved as ever."""
    page = new_post(person, window)
    person.write(page.editor.text_edit, "Where to find help after the earthquake: call the embassy at any hour.")
    choose_accounts(person, page, "london")
    person.write(page.when.field.edit, "tomorrow 10:00")
    person.until(page.primary.button.isEnabled)
    person.press(page.primary.button, "Ctrl+Return")
    person.until(lambda: page.standing.state is PostState.IN_REVIEW)
    approve_here(person, window, page, "Go on as \u2068Budi", PRACTICE_PIN)
    person.until(lambda: page.standing.state is PostState.PLANNED)


def let_it_pass(person: Person, window: MainWindow) -> None:
    """Budi asks for it, Rina agrees with her own PIN."""
    dialog = see_what_is_held(person, window)
    person.press(next(button for name, button in dialog.buttons.items() if name.startswith("exempt:")))
    asking = dialog_in_front(person, ExemptionDialog)
    person.until(lambda: asking.post.count() > 0)
    assert "Where to find help" in asking.post.currentText()
    person.write(asking.reason, "People need to know where to call")
    person.press(asking.ask)
    person.until(lambda: any(name.startswith("agree:") for name in dialog.buttons))
    (agree,) = (button for name, button in dialog.buttons.items() if name.startswith("agree:"))
    assert agree.text() == "Rina agrees…"
    person.press(agree)
    pin = dialog_in_front(person, PinDialog)
    person.type(PRACTICE_PIN)
    person.press(pin.confirm, "Return")
    person.until(lambda: not any(name.startswith("agree:") for name in dialog.buttons))
    person.key("Escape")


def release_and_decide(person: Person, window: MainWindow) -> None:
    """The rest is cancelled, with a reason; the incident tells how it was."""
    dialog = see_what_is_held(person, window)
    person.press(next(button for name, button in dialog.buttons.items() if name.startswith("release:")))
    box = dialog_in_front(person, QMessageBox)
    person.press(next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole))
    review = dialog_in_front(person, ReviewDialog)
    person.until(lambda: review.table.rowCount() == FORTY - 1)
    assert not review.carry_out.isEnabled()
    person.press(review.choices["all"])
    person.press(review.choices["cancel"])
    person.write(review.reason, "Overtaken by the earthquake")
    person.press(review.carry_out)
    person.until(lambda: review.table.rowCount() == 0)
    person.key("Escape")
    person.until(lambda: any(name.startswith("incident:") for name in dialog.buttons))
    person.press(next(button for name, button in dialog.buttons.items() if name.startswith("incident:")))
    told = dialog_in_front(person, IncidentDialog)
    person.until(lambda: len(told.lines) > FORTY)
    for words in (
        "A hold began",
        "Could not be stopped any more",
        "A second person let it pass",
        "The hold was released",
    ):
        assert any(line.startswith(words) for line in map(plain, told.lines)), words
    person.key("Escape")
    person.key("Escape")
