"""Forty posts due within the minute on nine accounts, pictures on their way up, senders in processes of their own: and
somebody types `duta hold everything`.

At most what is past its fence leaves, the command names it, nobody has to give way first, and everybody sees the hold.
"""

from __future__ import annotations

import re
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from scheduler_app import settings
from scheduler_app.app import App, create_app, open_app
from scheduler_app.domain.account import Account
from scheduler_app.domain.attempt import Attempt
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.post import MediaItem, Topic, Variant
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.paths import Folders, resources
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.storage import accounts as stored_accounts
from scheduler_app.storage import attempts, deliveries
from tests.builders import an_account
from tests.journeys.programs import Program, duta
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess
from tests.networks.standins.bulletin_network import BULLETIN_KEY
from tests.reliability.nursery import wait_until

POSTS, ACCOUNTS = 40, 9
# Each answer takes so long: a picture goes up first, then the post.
LATENCY = 0.4
# What a network has answered is written down a moment later.
A_MOMENT = timedelta(milliseconds=400)
MOVING = {DeliveryState.SCHEDULED, DeliveryState.CLAIMED, DeliveryState.SENDING}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are ended by signals here")


@pytest.fixture
def server() -> Iterator[BulletinProcess]:
    with BulletinProcess(BulletinClass.KEY, latency=LATENCY) as running:
        yield running


@dataclass(frozen=True, slots=True)
class Minute:
    """A workspace in which forty posts are due now; each of ``homes`` is a machine that may send them."""

    where: str
    homes: tuple[Path, ...]
    posts: tuple[PostId, ...]

    def senders(self) -> list[Program]:
        words = ["-m", "tests.journeys.duta_on_bulletins", "--workspace", self.where, "run"]
        return [Program(words, home=home) for home in self.homes]

    def say(self, *words: str) -> str:
        done = duta("--workspace", self.where, "--as", "Sari", *words, home=self.homes[0])
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def look(self) -> tuple[list[Delivery], list[Attempt]]:
        """How each delivery stands, and every try; nobody else may have the workspace."""
        with open_app(self.where, Folders.inside(self.homes[0])) as app, app.database.reading() as connection:
            found = [one for post in self.posts for one in deliveries.for_post(connection, post)]
            return found, [one for delivery in found for one in attempts.for_delivery(connection, delivery.id)]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def minute(request: pytest.FixtureRequest, tmp_path: Path, server: BulletinProcess) -> Iterator[Minute]:
    first, second = tmp_path / "first", tmp_path / "second"
    where = str(first / "work.duta")
    if request.param == "postgresql":
        cluster = request.getfixturevalue("postgres_cluster")
        where = cluster.blank_database()
    with create_app(where, tmp_path / "sites", Folders.inside(first)) as app:
        homes = [first] if app.database.is_sqlite else [first, second]
        posts = _fill(app, server.url, "b" * 32)
    if len(homes) > 1:
        # Another machine of the team, with the same pictures at hand.
        shutil.copytree(first, second)
        path = Folders.inside(second).settings_file
        path.write_text(path.read_text().replace(settings.load(path).machine, "b" * 32))
    yield Minute(where, tuple(homes), posts)
    if request.param == "postgresql":
        cluster.drop(where)


def test_a_hold_stops_what_is_not_past_its_fence_and_names_the_rest(minute: Minute, server: BulletinProcess) -> None:
    with ExitStack() as stack:
        senders = minute.senders()
        for sender in senders:
            stack.callback(sender.close)
        wait_until(lambda: server.visible().total() > ACCOUNTS, 60, "the senders to be busy")
        before = server.visible().total()
        # However long the command takes to start, uploads and posts are under way when the hold begins.
        server.send_signal(signal.SIGSTOP)
        try:
            said = minute.say("hold", "everything", "--reason", "Earthquake in host country")
        finally:
            server.send_signal(signal.SIGCONT)
        for sender in senders:
            sender.wait_for("HELD everything: Earthquake in host country (Sari, ")
        assert not any("Giving way" in line for sender in senders for line in sender.lines)
        # What was past its fence gets its answer; then nothing moves any more, however long one looks.
        assert [sender.terminate() for sender in senders] == [0] * len(senders)
    found, tries = minute.look()
    listed = _listed(said)
    sent = [one for one in found if one.state is DeliveryState.SENT]
    assert 0 < before <= len(sent) < POSTS
    assert server.visible() == {one.idempotency_key: 1 for one in sent}
    assert not any(one.state is DeliveryState.UNKNOWN for one in found)
    began = _began(minute)
    after = _names(minute, found, [one for one in tries if one.finished_at and one.finished_at > began])
    just_before = _names(
        minute, found, [one for one in tries if one.finished_at and timedelta(0) <= began - one.finished_at < A_MOMENT]
    )
    assert after <= listed, "what left after the hold began was not named"
    assert listed <= after + just_before, "something was named that had left before"
    assert listed, "uploads were under way, so something had passed its fence"
    _is_seen_after_a_restart(minute, server, len(sent))


def _is_seen_after_a_restart(minute: Minute, server: BulletinProcess, sent: int) -> None:
    with ExitStack() as stack:
        senders = minute.senders()
        for sender in senders:
            stack.callback(sender.close)
            sender.wait_for("HELD everything")
        assert "HELD everything: Earthquake in host country" in minute.say("list")
        assert [sender.terminate() for sender in senders] == [0] * len(senders)
    found, _ = minute.look()
    assert Counter(one.state for one in found) == {DeliveryState.SENT: sent, DeliveryState.HELD: POSTS - sent}
    assert server.visible().total() == sent


def _listed(said: str) -> Counter[str]:
    """The lines of the table as "post account"."""
    _, _, table = said.partition("cannot be stopped any more:\n")
    return Counter(" ".join(found) for found in re.findall(r"^(Kopi \d+) +(account-\d+)", table, re.MULTILINE))


def _names(minute: Minute, found: list[Delivery], tries: list[Attempt]) -> Counter[str]:
    with open_app(minute.where, Folders.inside(minute.homes[0])) as app:
        handles = {one.id: one.handle for one in app.directory.accounts()}
        sari = app.directory.member_named("Sari").id
        posts = {post: app.composing.read(sari, post).post.name for post in minute.posts}
    wanted = {one.delivery_id for one in tries}
    return Counter(f"{posts[one.post_id]} {handles[one.account_id]}" for one in found if one.id in wanted)


def _began(minute: Minute) -> datetime:
    with open_app(minute.where, Folders.inside(minute.homes[0])) as app:
        (hold,) = app.directory.holds()
        return hold.started_at


def _fill(app: App, address: str, other_machine: str) -> tuple[PostId, ...]:
    officer = _member(app, Right.SCHEDULE, Role.OFFICER)
    supervisor = _member(app, Right.APPROVE, Role.SUPERVISOR)
    shown = app.pictures.take_in(officer, resources() / "samples" / "pictures" / "batik-kawung.png")
    mission = app.directory.missions()[0]
    made = [an_account(mission, network=BULLETIN_KEY.name, address=address, language="en") for _ in range(ACCOUNTS)]
    with app.database.writing() as writing:
        for account in made:
            stored_accounts.add(writing.connection, account, machine=app.machine)
            stored_accounts.speaks_from(writing.connection, account.id, other_machine)
    posts = []
    for number in range(POSTS):
        item = MediaItem(shown.hash, shown.media_type, "A cup of coffee")
        words = master_variant(f"Coffee from Gayo, cup {number}.", language="en", pictures=[item])
        posts.append(_approved(app, officer, supervisor, number, made[number % ACCOUNTS], words))
    for post in posts:
        app.scheduling.schedule_now(officer, post)
    return tuple(posts)


def _approved(
    app: App, officer: MemberId, supervisor: MemberId, number: int, account: Account, words: Variant
) -> PostId:
    draft = Draft(f"Kopi {number}", Topic.TRADE, (words,), (account.id,))
    post = app.composing.create(officer, draft)
    app.approving.approve(
        app.unlocking.unlock(supervisor, PRACTICE_PIN), post, app.approving.review(supervisor, post).seen
    )
    return post


def _member(app: App, right: Right, role: Role) -> MemberId:
    return next(one.id for one in app.directory.members() if one.may(right) and role in one.roles)
