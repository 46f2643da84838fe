"""A workspace goes from the sender to the window and back; each delivery leaves once, whoever has it."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.app import App, create_app
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode, zone_named
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from tests.journeys.programs import Program, duta, program

WINDOW = Path(__file__).with_name("window_stand_in.py")
IN_A_FIRST_WAVE = 12
BY_THE_WINDOW = 4
ACCOUNTS = 3

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are ended by signals here")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A workspace whose first posts leave one after the other from now on; the others are approved and unplanned."""

    home: Path
    workspace: Path
    sites: Path
    first: tuple[PostId, ...]
    second: tuple[PostId, ...]
    third: PostId
    third_number: int

    @property
    def deliveries(self) -> int:
        return ACCOUNTS * (len(self.first) + len(self.second) + 1)

    def run(self, *words: str) -> Program:
        return Program(["-m", "scheduler_app", "--workspace", str(self.workspace), "run", *words], home=self.home)

    def pages(self) -> list[Path]:
        return list(self.sites.glob("*/posts/*/index.html"))

    def plan_the_third(self) -> None:
        """By a command, which asks the sender for the workspace."""
        words = ("--workspace", str(self.workspace), "--as", "Sari", "send-now", str(self.third_number))
        planned = duta(*words, home=self.home)
        assert planned.returncode == 0, planned.stdout + planned.stderr

    def stop_when_all_left(self, sender: Program) -> None:
        while len(self.pages()) < self.deliveries:
            sender.wait_for(" sent ")
        assert sender.terminate() == 0

    def ask(self, question: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(f"{self.workspace.as_uri()}?immutable=1", uri=True)) as connection:
            return connection.execute(question).fetchall()

    def check_each_left_once(self) -> None:
        assert self.ask("SELECT state, COUNT(*) FROM deliveries GROUP BY state") == [("sent", self.deliveries)]
        assert self.ask("SELECT COUNT(*), COUNT(DISTINCT delivery_id) FROM attempts WHERE outcome = 'sent'") == [
            (self.deliveries, self.deliveries)
        ]
        assert len(self.pages()) == self.deliveries

    def senders(self) -> list[tuple[object, ...]]:
        return self.ask("SELECT owner FROM attempts GROUP BY owner ORDER BY MIN(started_at)")


@pytest.fixture
def prepared(tmp_path: Path) -> Prepared:
    home = tmp_path / "home"
    workspace, sites = home / "work.duta", home / "sites"
    with create_app(workspace, sites, Folders.inside(home)) as app:
        posts = [approved_post(app, f"Post {number}") for number in range(IN_A_FIRST_WAVE + BY_THE_WINDOW + 1)]
        first = tuple(posts[:IN_A_FIRST_WAVE])
        home_zone = zone_named(app.directory.workspace().home_zone)
        officer = officer_of(app)
        for number, post in enumerate(first):
            at = app.clock.now() + timedelta(seconds=4, milliseconds=300 * number)
            wall = at.astimezone(home_zone).replace(tzinfo=None)
            app.scheduling.schedule(officer, post, wall, SlotMode.SAME_MOMENT)
        newest = app.composing.page(officer, limit=1)[0]
    return Prepared(home, workspace, sites, first, tuple(posts[IN_A_FIRST_WAVE:-1]), posts[-1], newest.number)


def officer_of(app: App) -> MemberId:
    return next(one.id for one in app.directory.members() if one.may(Right.SCHEDULE) and Role.OFFICER in one.roles)


def approved_post(app: App, text: str) -> PostId:
    accounts = tuple(one.id for one in app.directory.accounts()[:ACCOUNTS])
    post = app.composing.create(officer_of(app), Draft(text, Topic.TRADE, (master_variant(text),), accounts))
    supervisor = next(one.id for one in app.directory.members() if one.may(Right.APPROVE))
    app.approving.approve(
        app.unlocking.unlock(supervisor, PRACTICE_PIN), post, app.approving.review(supervisor, post).seen
    )
    return post


def test_the_window_takes_over_from_the_sender_and_gives_it_back(prepared: Prepared) -> None:
    sender = prepared.run()
    try:
        sender.wait_for("Sending for")
        sender.wait_for("sent")
        with program(str(WINDOW), str(prepared.workspace), *prepared.second, home=prepared.home) as window:
            sender.wait_for("Giving way to the window")
            window.wait_for("open")
            window.wait_for("sent")
            window.tell("close")
            window.wait_for("closed")
            assert window.end() == 0
        sender.wait_for("Sending for")
        prepared.plan_the_third()
        prepared.stop_when_all_left(sender)
    finally:
        sender.close()
    prepared.check_each_left_once()
    senders = [str(owner).split(":")[1] for (owner,) in prepared.senders()]
    assert len(set(senders)) == 2
    assert senders[0] == senders[-1] == str(sender.process.pid)


def test_the_sender_takes_over_from_the_window(prepared: Prepared) -> None:
    with program(str(WINDOW), str(prepared.workspace), *prepared.second, home=prepared.home) as window:
        window.wait_for("sent")
        refused = prepared.run()
        assert refused.end() == 1
        assert f"window of Duta (process {window.process.pid})" in refused.said
        refused.close()
        sender = prepared.run("--take-over")
        try:
            window.wait_for("closed")
            assert window.end() == 0
            sender.wait_for("Sending for")
            prepared.plan_the_third()
            prepared.stop_when_all_left(sender)
        finally:
            sender.close()
    prepared.check_each_left_once()


def test_a_stopped_sender_finishes_what_it_is_sending(prepared: Prepared) -> None:
    sender = prepared.run()
    try:
        sender.wait_for(" sent ")
        assert sender.terminate() == 0
    finally:
        sender.close()
    assert sender.lines[-1] == "Stopped. Nothing is being sent."
    states = dict(prepared.ask("SELECT state, COUNT(*) FROM deliveries GROUP BY state"))
    assert set(states) <= {"sent", "scheduled"}
    assert len(prepared.pages()) == states["sent"]
    # Another one goes on where it stopped.
    with closing(prepared.run()) as next_sender:
        while len(prepared.pages()) < ACCOUNTS * IN_A_FIRST_WAVE:
            next_sender.wait_for(" sent ")
        assert next_sender.terminate() == 0
    assert prepared.ask("SELECT state, COUNT(*) FROM deliveries GROUP BY state") == [("sent", len(prepared.pages()))]


def test_several_commands_at_once_wait_for_each_other(prepared: Prepared) -> None:
    sender = prepared.run()
    words = ["-m", "scheduler_app", "--workspace", str(prepared.workspace), "--as", "Sari", "posts"]
    commands = []
    try:
        sender.wait_for("Sending for")
        commands = [Program(words, home=prepared.home) for _ in range(3)]
        assert [one.end() for one in commands] == [0, 0, 0], [one.said for one in commands]
        while len(prepared.pages()) < ACCOUNTS * IN_A_FIRST_WAVE:
            sender.wait_for(" sent ")
        assert sender.terminate() == 0
    finally:
        for one in (sender, *commands):
            one.close()
    assert prepared.ask("SELECT state, COUNT(*) FROM deliveries GROUP BY state") == [("sent", len(prepared.pages()))]


def test_a_window_that_dies_leaves_the_workspace_to_the_sender(prepared: Prepared) -> None:
    with program(str(WINDOW), str(prepared.workspace), *prepared.second, home=prepared.home) as window:
        window.wait_for("sent")
        sender = prepared.run("--take-over")
        try:
            window.process.kill()
            sender.wait_for("Sending for")
            prepared.plan_the_third()
            for _ in range(ACCOUNTS):
                sender.wait_for("Post 16")
            assert sender.terminate() == 0
        finally:
            sender.close()
    # What it was just sending may be in doubt; nothing may have left twice.
    twice = "SELECT delivery_id FROM attempts WHERE outcome = 'sent' GROUP BY delivery_id HAVING COUNT(*) > 1"
    assert prepared.ask(twice) == []
    assert len(prepared.pages()) <= prepared.deliveries
