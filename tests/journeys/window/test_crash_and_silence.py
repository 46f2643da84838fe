"""J7: the program dies while it sends, a network says nothing: nothing twice, nothing silently, no word lost."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from scheduler_app import foundations
from scheduler_app.app import open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.storage import accounts
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from tests.builders import an_account
from tests.journeys.duta_on_bulletins import with_bulletins
from tests.journeys.programs import program
from tests.journeys.window.passing_time import bent
from tests.journeys.window.people import open_outbox, start_sending, states, turn_to
from tests.journeys.window.person import Person
from tests.journeys.window.signed_in import approved_post, now_is_its_time, planned_for
from tests.journeys.window.whole_window import Duta, dialog_in_front, page_of, press_banner
from tests.networks.standins.bulletin import BulletinClass, BulletinServer, Reply
from tests.reliability.bent_clock import BentClock
from ui.main_window import MainWindow
from ui.pages.composer.page import ComposerPage
from ui.pages.outbox.deeds import Deed
from ui.pages.outbox.shelves import Shelf
from ui.pages.outbox.time_dialog import TimeDialog
from ui.place import PageName

__all__ = ["bent"]

MINUTE = timedelta(minutes=1)
LONG_AGO_MS = 1_000_000
LAST_WORDS = "What was typed in the very last second"


class SilentBoard(BulletinServer):
    """Takes a post, or does not, and says nothing about it; later it answers as ever."""

    def __init__(self, kind: BulletinClass) -> None:
        super().__init__(kind)
        self.takes_it = kind is BulletinClass.LOOKUP
        self.silent = True
        self.asked = threading.Event()

    def handle(
        self, method: str, target: str, headers: dict[str, str], body: bytes, answer: Callable[[Reply], None]
    ) -> None:
        if not self.silent or (method, target) != ("POST", "/posts"):
            super().handle(method, target, headers, body, answer)
            return
        if self.takes_it:
            self._reply(method, target, headers, body)
        self.asked.set()


@pytest.fixture(params=[BulletinClass.LOOKUP, BulletinClass.NONE], ids=["can-be-looked-up", "tells-nothing"])
def board(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[SilentBoard]:
    """A network that cannot repeat safely, among all the others there are."""
    monkeypatch.setattr(foundations, "load_networks", with_bulletins)
    with SilentBoard(request.param) as running:
        yield running


def killed_while_sending(workspace: Path, board: SilentBoard) -> DeliveryId:
    """A window that sends and in which somebody writes is killed: the network was asked and had not answered."""
    with open_app(workspace) as app:
        tokyo = next(one for one in app.directory.missions() if one.city == "Tokyo")
        network = f"bulletin_{board.board.kind.value}"
        radio = an_account(tokyo, network=network, handle="radio", address=board.url, language="en")
        with app.database.writing() as writing:
            accounts.add(writing.connection, radio, machine=app.machine)
        delivery_id = planned_for(app, approved_post(app, "Tourism film", [radio]), app.clock.now())
    words = ("-m", "tests.journeys.window.window_to_kill", str(workspace), LAST_WORDS)
    with program(*words, home=workspace.parent / "home") as window:
        window.wait_for("written")
        assert board.asked.wait(60), window.said
        window.process.send_signal(signal.SIGKILL)
        window.end()
    board.silent = False
    return delivery_id


def its_lease_ran_out(workspace: Path) -> None:
    """Whoever was killed had a minute for it, by the clock of the database."""
    with open_app(workspace) as app, app.database.writing() as writing:
        leased, deadline = deliveries_table.c.lease_until, deliveries_table.c.send_deadline
        over = {"lease_until": leased - LONG_AGO_MS, "send_deadline": deadline - LONG_AGO_MS}
        writing.connection.execute(update(deliveries_table).where(leased.is_not(None)).values(over))


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by a signal here")
def test_after_a_crash_what_was_leaving_is_looked_for_and_the_last_words_are_back(
    person: Person, duta: Duta, workspace: Path, board: SilentBoard, bent: BentClock
) -> None:
    delivery_id = killed_while_sending(workspace, board)
    its_lease_ran_out(workspace)
    bent.jump(2 * MINUTE)
    desktop, app = start_sending(person, duta, workspace)
    window = desktop.window
    find_the_last_words(person, window)
    if board.takes_it:
        # It is looked for twice within minutes; once is enough where it is found.
        bent.jump(5 * MINUTE)
        person.until(lambda: states(app, [delivery_id]) == [DeliveryState.SENT])
    else:
        person.until(lambda: states(app, [delivery_id]) == [DeliveryState.UNKNOWN])
        say_it_is_not_there(person, window)
        person.until(lambda: states(app, [delivery_id]) == [DeliveryState.SCHEDULED])
        now_is_its_time(app, [delivery_id])
        person.until(lambda: states(app, [delivery_id]) == [DeliveryState.SENT])
    assert board.visible().total() == 1


def find_the_last_words(person: Person, window: MainWindow) -> None:
    press_banner(person, window, "Your text is here")
    page = page_of(window, PageName.COMPOSER, ComposerPage)
    person.until(lambda: page.manuscript.is_open)
    person.until(lambda: page.editor.text_edit.toPlainText() == LAST_WORDS)


def say_it_is_not_there(person: Person, window: MainWindow) -> None:
    """Somebody looked at the account; only they can know."""
    page = open_outbox(person, window)
    turn_to(person, page, Shelf.UNKNOWN, 1)
    person.until(lambda: Deed.SEND_AGAIN in page.about.buttons)
    assert Deed.TRY_AGAIN not in page.about.buttons
    person.press(page.about.buttons[Deed.SEND_AGAIN])
    dialog = dialog_in_front(person, TimeDialog)
    person.until(dialog.plan.isEnabled)
    person.press(dialog.plan)
