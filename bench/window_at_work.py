"""How evenly the window's own thread turns while the same process sends and a plan comes in, beside an idle window."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from threading import Event
from typing import TYPE_CHECKING

from bench.filled_workspace import TEXT
from bench.runner import Bench, product_at_most
from bench.sending import CountedNetwork
from scheduler_app import foundations
from scheduler_app.app import App, create_app
from scheduler_app.domain.approval import Approval, ApprovedContent
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.ids import ApprovalId, new_id
from scheduler_app.domain.post import resolve
from scheduler_app.domain.workspace import Role
from scheduler_app.networks.http import HttpClient
from scheduler_app.paths import PRACTICE_MARK, Folders, resources
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.storage import accounts, deliveries, posts
from tests.builders import a_delivery, a_post, an_account, an_approval, record_approvals
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess
from tests.networks.standins.bulletin_network import BULLETIN_KEY

if TYPE_CHECKING:
    from scheduler_app.domain.account import Account
    from scheduler_app.domain.post import Post
    from scheduler_app.domain.workspace import Member
    from scheduler_app.services.unlocking import UnlockedKey
    from ui.application import Desktop

# With 32 workers this comes to 200 deliveries a second.
_LATENCY = 0.16
_ACCOUNTS = 96
_TICK_MS = 10
_LOOK_MS = 100
_OF_A_HUNDRED = 98
_LONGEST_WAIT = 120.0
_TURN = 0.002
_A_DAY = timedelta(days=1)
_PLAN = resources() / "samples" / "plan.csv"


@dataclass(slots=True)
class AtWork:
    """A timer asks for a turn every ten milliseconds; what counts is how far from that its turns are."""

    desktop: Desktop
    app: App
    network: CountedNetwork
    accounts: tuple[Account, ...]
    rounds: int
    idle_seconds: float

    def product(self) -> float:
        """99 of 100 turns come no further from their time than this, in milliseconds, as long as anything is sent."""
        self.network.expect(self.rounds * len(self.accounts))
        brought_in = Event()
        _in_background(self._put_into_the_plan, self.desktop)
        _in_background(lambda: self._bring_in(brought_in), self.desktop)
        off = _turns_off(self.network.all_answered.is_set)
        _await(brought_in.is_set)
        _settle()
        return off

    def limit(self) -> float:
        """The same while nobody does anything."""
        until = time.perf_counter() + self.idle_seconds
        return _turns_off(lambda: time.perf_counter() >= until)

    def _bring_in(self, brought_in: Event) -> None:
        """The plan, again and again, as long as anything is sent."""
        author = _one(self.app, Role.OFFICER)
        while not self.network.all_answered.is_set():
            self.app.bulk_import.import_plan(author.id, _PLAN)
        brought_in.set()

    def _put_into_the_plan(self) -> None:
        """Approved posts for every account, due now; one after the other, as people would."""
        supervisor = _one(self.app, Role.SUPERVISOR)
        key = self.app.unlocking.unlock(supervisor.id, PRACTICE_PIN)
        for number in range(self.rounds):
            post = a_post(_one(self.app, Role.OFFICER), text=f"{TEXT} {number} {new_id()}")
            self._schedule(post, supervisor, key)

    def _schedule(self, post: Post, supervisor: Member, key: UnlockedKey) -> None:
        now, first = self.app.clock.now(), self.accounts[0]
        pinned = content_hash(
            resolve(post.variants, language=first.language, network=first.network, account_id=first.id)
        )
        statement = an_approval(
            self.app.directory.workspace(),
            post,
            supervisor=supervisor,
            contents=tuple(ApprovedContent.on(one, pinned) for one in self.accounts),
            not_before=now - _A_DAY,
            not_after=now + _A_DAY,
            at=now,
        ).statement
        assert statement is not None
        approval = Approval.said(ApprovalId(new_id()), statement, key.sign(statement.canonical_bytes()))
        made = [a_delivery(post.id, one.id, due_at=now, pinned=pinned) for one in self.accounts]
        with self.app.database.writing() as writing:
            posts.add(writing.connection, post, {one.id: pinned for one in self.accounts})
            record_approvals(writing.connection, [approval])
            deliveries.add_many(writing.connection, made)
            writing.changed(Kind.POSTS, Kind.APPROVALS, Kind.DELIVERIES)


@contextmanager
def _at_work(folder: Path, quick: bool) -> Iterator[AtWork]:
    """The window as in life, its outbox in sight, over a workspace whose accounts are on a server beside it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application import Desktop, start_qt
    from ui.place import PageName, Place

    start_qt(["duta"], "en")
    where = folder / "workspace.duta"
    (folder / PRACTICE_MARK).touch()
    network = CountedNetwork(HttpClient())
    with BulletinProcess(BulletinClass.KEY, latency=_LATENCY) as server, _known(network):
        _a_workspace(where, server.url)
        desktop = Desktop(str(where))
        desktop.start()
        try:
            _await(lambda: bool(desktop.session.workspace))
            opened = desktop.session.workspace
            assert opened is not None
            desktop.window.go(Place(PageName.OUTBOX))
            _settle()
            there = tuple(one for one in opened.app.directory.accounts() if one.network == network.facts.name)
            yield AtWork(desktop, opened.app, network, there, 1 if quick else 20, 0.2 if quick else 5)
        finally:
            desktop.window.close()
            desktop.finish()


def _a_workspace(where: Path, address: str) -> None:
    with create_app(where, where.parent / "sites", Folders.for_workspace(where)) as app:
        missions = app.directory.missions()
        with app.database.writing() as writing:
            for number in range(_ACCOUNTS):
                account = an_account(missions[number % len(missions)], network=BULLETIN_KEY.name, address=address)
                accounts.add(writing.connection, account, machine=app.machine)


@contextmanager
def _known(network: CountedNetwork) -> Iterator[None]:
    """Let whoever opens a workspace know this network too."""
    shipped = foundations.load_networks
    foundations.load_networks = partial(shipped, extra={network.facts.name: network})
    try:
        yield
    finally:
        foundations.load_networks = shipped


def _one(app: App, role: Role) -> Member:
    return next(one for one in app.directory.members() if role in one.roles)


def _in_background(work: Callable[[], None], desktop: Desktop) -> None:
    from ui import background

    background.run(work, lambda _: None, _raise, desktop, slow=True)


def _raise(error: Exception) -> None:
    raise error


def _turns_off(finished: Callable[[], bool]) -> float:
    """How far the turns were from their time until ``finished``: the third slowest of three hundred, so to speak."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    moments: list[float] = []
    loop, tick, look = QEventLoop(), QTimer(), QTimer()
    tick.setTimerType(Qt.TimerType.PreciseTimer)
    tick.setInterval(_TICK_MS)
    tick.timeout.connect(lambda: moments.append(time.perf_counter()))
    look.setInterval(_LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if finished() else None)
    QTimer.singleShot(round(1000 * _LONGEST_WAIT), loop, loop.quit)
    tick.start()
    look.start()
    loop.exec()
    tick.stop()
    look.stop()
    if not finished():
        raise TimeoutError
    off = [abs(1000 * (later - earlier) - _TICK_MS) for earlier, later in pairwise(moments)]
    return quantiles(off, n=100)[_OF_A_HUNDRED]


def _await(ready: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication

    until = time.perf_counter() + _LONGEST_WAIT
    while not ready():
        if time.perf_counter() > until:
            raise TimeoutError
        QCoreApplication.processEvents()
        time.sleep(_TURN)


def _settle() -> None:
    """Until what was begun is done and the window has heard of it."""
    from PySide6.QtCore import QCoreApplication

    from ui import background
    from ui.bridge import GATHER_MS

    until = time.perf_counter() + 3 * GATHER_MS / 1000
    _await(lambda: background.finish(0) and time.perf_counter() > until)
    QCoreApplication.processEvents()


G3 = Bench(
    name="G3",
    what="how far a timer of 10 ms on the window's thread is off while it sends 200 a second and imports (p99)",
    limit="the same timer in an idle window",
    unit="ms",
    reach=product_at_most(16, "ms"),
    rig=_at_work,
)
