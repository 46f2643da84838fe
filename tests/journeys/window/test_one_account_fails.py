"""J6: of three accounts one has lost its sign-in; the others are served once, and only that one is tried again."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId, PostId
from scheduler_app.storage import deliveries
from tests.journeys.window.beside_the_clock import notes
from tests.journeys.window.passing_time import bent
from tests.journeys.window.people import become, open_outbox, start_sending, states, turn_to
from tests.journeys.window.person import Person
from tests.journeys.window.signed_in import (
    PASSPHRASE,
    approved_post,
    keep_secrets_in_a_file,
    now_is_its_time,
    sign_in,
)
from tests.journeys.window.whole_window import Duta, dialog_in_front
from tests.networks.standins.mastodon import MastodonStandIn, User
from tests.reliability.bent_clock import BentClock
from ui.pages.accounts.adding.dialog import AddAccountDialog
from ui.pages.outbox.deeds import Deed
from ui.pages.outbox.shelves import Shelf
from ui.text_direction import plain

__all__ = ["bent", "notes"]

# Longer than an account on this network has to be quiet between two posts.
A_WHILE = timedelta(seconds=40)


@dataclass(frozen=True)
class Prepared:
    """The workspace's file, its server, and the accounts A, B and the one whose sign-in has ended, with their users."""

    where: Path
    server: MastodonStandIn
    users: tuple[User, User, User]
    accounts: tuple[Account, Account, Account]
    posts: tuple[PostId, ...]

    def requests(self) -> tuple[int, ...]:
        """How often a post was handed in, for each account."""
        tokens = [
            one.token for one in self.server.asked if one.method == "POST" and one.path.endswith("/api/v1/statuses")
        ]
        return tuple(tokens.count(user.token) for user in self.users)


@pytest.fixture
def server() -> Iterator[MastodonStandIn]:
    with MastodonStandIn() as standing_in:
        yield standing_in


def prepare(workspace: Path, server: MastodonStandIn, *, posts: int) -> Prepared:
    keep_secrets_in_a_file(workspace)
    names = ("kbri_tokyo", "kbri_denhaag", "kbri_riyadh")
    first, second, third = (server.open_account(name) for name in names)
    with open_app(workspace, passphrase=lambda: PASSPHRASE) as app:
        accounts = (
            sign_in(app, server, first, "Tokyo"),
            sign_in(app, server, second, "The Hague"),
            sign_in(app, server, third, "Riyadh"),
        )
        made = tuple(
            approved_post(app, f"Coffee fair {number}", accounts[2:] if number else accounts) for number in range(posts)
        )
    # What the app knows is worth nothing from here on.
    third.token = "masto-another"
    return Prepared(workspace, server, (first, second, third), accounts, made)


def deliveries_of(app: App, posts: Sequence[PostId]) -> list[DeliveryId]:
    with app.database.reading() as connection:
        return [one.id for post in posts for one in deliveries.for_post(connection, post)]


def all_leave(person: Person, app: App, ids: Sequence[DeliveryId], bent: BentClock) -> None:
    """On one account one goes after the other, with the pauses that its network wants."""
    sent = [states(app, ids).count(DeliveryState.SENT)]
    while sent[-1] < len(ids):
        bent.jump(A_WHILE)
        person.until(lambda: states(app, ids).count(DeliveryState.SENT) > sent[-1])
        sent.append(states(app, ids).count(DeliveryState.SENT))


def reconnect(person: Person, prepared: Prepared, opened: list[str]) -> None:
    """Through the network's own page in the browser; who it is and where it lives is known already."""
    user = prepared.users[2]
    dialog = dialog_in_front(person, AddAccountDialog)
    person.until(lambda: dialog.step is dialog.way_step and dialog.go.isEnabled())
    # Its readers see it under another name than the one it has on this machine.
    where = dialog.way_step.fields["server"]
    assert where.text() == "https://masto.example"
    person.go_into(where)
    person.key("Ctrl+A")
    person.type(prepared.server.url)
    person.press(dialog.go)
    person.until(lambda: bool(opened))
    back = prepared.server.authorize(dict(parse_qsl(urlsplit(opened[-1]).query)), user)
    with urllib.request.urlopen(back) as answer:
        assert answer.status == 200
    person.until(lambda: dialog.step is dialog.candidate_step and dialog.go.isEnabled())
    person.press(dialog.go)
    person.until(lambda: dialog.step is dialog.done_step)
    person.until(lambda: "in order" in dialog.done_step.report.text())
    person.press(dialog.go)


def test_the_third_is_told_reconnected_and_tried_alone(
    person: Person, duta: Duta, workspace: Path, server: MastodonStandIn, notes: list[str], bent: BentClock
) -> None:
    prepared = prepare(workspace, server, posts=1)
    desktop, app = start_sending(person, duta, prepared.where)
    window = desktop.window
    become(person, window, "Sari")
    page = open_outbox(person, window)
    ids = deliveries_of(app, prepared.posts)
    now_is_its_time(app, ids)
    turn_to(person, page, Shelf.SENT, 2)
    turn_to(person, page, Shelf.ATTENTION, 1)
    person.until(lambda: page.about.isVisible() and bool(page.about.state.text()))
    assert "The sign-in is no longer accepted." in plain(page.about.state.text())
    assert prepared.requests() == (1, 1, 0)
    person.until(lambda: len(notes) == 1)
    assert "kbri_riyadh" in notes[0]
    assert Deed.RECONNECT not in page.about.buttons, "an officer signs nothing in"

    become(person, window, "Dewi")
    opened: list[str] = []
    page.acting.open_address = opened.append
    person.until(lambda: Deed.RECONNECT in page.about.buttons)
    person.press(page.about.buttons[Deed.RECONNECT])
    reconnect(person, prepared, opened)
    assert prepared.requests() == (1, 1, 0), "signing in sends nothing"

    become(person, window, "Sari")
    person.until(lambda: Deed.TRY_AGAIN in page.about.buttons)
    person.press(page.about.buttons[Deed.TRY_AGAIN])
    all_leave(person, app, ids, bent)
    assert prepared.requests() == (1, 1, 1)
    assert len(notes) == 1


def test_ten_posts_that_stopped_for_one_cause_are_retried_with_one_button(
    person: Person, duta: Duta, workspace: Path, server: MastodonStandIn, notes: list[str], bent: BentClock
) -> None:
    prepared = prepare(workspace, server, posts=10)
    desktop, app = start_sending(person, duta, prepared.where)
    window = desktop.window
    become(person, window, "Sari")
    page = open_outbox(person, window)
    ids = deliveries_of(app, prepared.posts)
    now_is_its_time(app, ids)
    turn_to(person, page, Shelf.SENT, 2)
    turn_to(person, page, Shelf.ATTENTION, 10)
    person.until(lambda: len(page.causes.sentences) == 1)
    assert plain(page.causes.sentences[0].text()).startswith("10 deliveries stopped because @kbri_riyadh")
    assert len(notes) == 1, "one cause, one note"

    become(person, window, "Dewi")
    opened: list[str] = []
    page.acting.open_address = opened.append
    person.until(lambda: page.causes.buttons != () and page.causes.buttons[0] is not None)
    assert page.causes.buttons[0] is not None
    person.press(page.causes.buttons[0])
    reconnect(person, prepared, opened)

    become(person, window, "Sari")
    person.until(lambda: page.causes.buttons != () and page.causes.buttons[0] is not None)
    (button,) = page.causes.buttons
    assert button is not None
    assert button.text() == "Retry all 10"
    person.press(button)
    all_leave(person, app, ids, bent)
    turn_to(person, page, Shelf.ATTENTION, 0)
    assert page.causes.isHidden()
    assert prepared.requests() == (1, 1, 10)
    assert len(notes) == 1
