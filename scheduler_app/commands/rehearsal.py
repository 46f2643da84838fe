"""The main job from one end to the other, on the practice workspace: what a team does in a week, in half a minute."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler_app.domain.delivery import NEEDS_A_PERSON, Delivery, DeliveryState
from scheduler_app.domain.ids import DeliveryId, PostId
from scheduler_app.domain.override import Reason
from scheduler_app.domain.slot import SlotMode, zone_named
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.storage import deliveries, delivery_lists

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.services.bulk_import import ImportReport
    from scheduler_app.storage.delivery_lists import CalendarEntry

# The first leaves so soon after planning, each further post so much later.
FIRST_AFTER = timedelta(seconds=3)
THEN_EVERY = timedelta(seconds=2)
# How long after the last due moment the run waits for what is still under way.
PATIENCE = timedelta(seconds=20)
# What the practice officer says to every warning.
REASON = "Part of the practice plan"

_OVER = NEEDS_A_PERSON | {DeliveryState.SENT, DeliveryState.CANCELLED}


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Who asked, how often each rule warned and was answered with a reason, and how many each supervisor approved."""

    submitted_by: Member
    kept: Counter[str]
    approved_by: dict[str, int]


class Rehearsal:
    """Plays the job step by step on an open, filled practice workspace. Nothing here prints."""

    def __init__(self, app: App) -> None:
        self._app = app
        members = app.directory.members()
        self._officers = [one for one in members if Role.OFFICER in one.roles]
        self._supervisors = [one for one in members if Role.SUPERVISOR in one.roles]

    @property
    def author(self) -> Member:
        return self._officers[-1]

    def import_plan(self, plan: Path, pictures: Path, progress: Callable[[int, int], None]) -> ImportReport:
        """An officer brings the plan in; its good rows are scheduled."""
        return self._app.bulk_import.import_plan(self.author.id, plan, pictures=pictures, progress=progress)

    def review(self, posts: Iterable[PostId]) -> Reviewed:
        """The officer submits every post; supervisors look at each and approve, taking turns."""
        posts = tuple(posts)
        kept: Counter[str] = Counter()
        for post_id in posts:
            kept += self._answer_warnings(post_id)
            self._app.approving.request(self.author.id, post_id)
        approved = {one.name: 0 for one in self._supervisors}
        signers = {one.id: self._app.unlocking.unlock(one.id, PRACTICE_PIN) for one in self._supervisors}
        turns = cycle(self._supervisors)
        for post_id in posts:
            # Most posts need one yes; some, by what they say, a second person's too.
            for _ in range(max(1, self._app.approving.review(self.author.id, post_id).needed.approvals)):
                supervisor = next(turns)
                seen = self._app.approving.review(supervisor.id, post_id).seen
                self._app.approving.approve(signers[supervisor.id], post_id, seen)
                approved[supervisor.name] += 1
        return Reviewed(self.author, kept, approved)

    def _answer_warnings(self, post_id: PostId) -> Counter[str]:
        """Say for each rule that warns about a post why it may go out all the same."""
        warned = {one.rule for one in self._app.checking.check_post(self.author.id, post_id).open_warnings}
        for rule in sorted(warned):
            self._app.overriding.keep(self.author.id, post_id, rule, Reason.OTHER, REASON)
        return Counter(warned)

    def without_a_date(self, posts: Iterable[PostId]) -> tuple[PostId, ...]:
        """Those of ``posts`` that nobody has planned yet."""
        with self._app.database.reading() as connection:
            return tuple(one for one in posts if not deliveries.for_post(connection, one))

    def let_leave_soon(self, posts: Iterable[PostId]) -> tuple[DeliveryId, ...]:
        """Plan each post for one moment on all its accounts, the next within seconds and the others close behind."""
        home = zone_named(self._app.directory.workspace().home_zone)
        first = self._app.clock.now().replace(microsecond=0) + FIRST_AFTER
        made: list[DeliveryId] = []
        for number, post_id in enumerate(posts):
            wall = (first + number * THEN_EVERY).astimezone(home).replace(tzinfo=None)
            planned = self._app.scheduling.schedule(self.author.id, post_id, wall, SlotMode.SAME_MOMENT)
            made.extend(one.delivery_id for one in planned)
        return tuple(made)

    def send(self, due: Iterable[DeliveryId], progress: Callable[[int, int], None]) -> tuple[Delivery, ...]:
        """Let the alarm clock wake the sender until each of ``due`` came to its end; what came of them."""
        wanted = tuple(due)
        last = max(one.due_at for one in self._read(wanted)) + PATIENCE
        news, waiting = threading.Event(), set(wanted)
        self._app.on_changes(lambda _changes: news.set())
        progress(0, len(wanted))
        self._app.start_sending()
        while waiting and (left := (last - self._app.clock.now()).total_seconds()) > 0:
            news.wait(min(left, 1))
            news.clear()
            waiting -= {one.id for one in self._read(waiting) if one.state in _OVER}
            progress(len(wanted) - len(waiting), len(wanted))
        self._app.stop_sending()
        return self._read(wanted)

    def entries(self, start: datetime, end: datetime) -> tuple[CalendarEntry, ...]:
        """Every delivery due in that span, as lists show it."""
        with self._app.database.reading() as connection:
            return delivery_lists.between(connection, start, end)

    def _read(self, wanted: Iterable[DeliveryId]) -> tuple[Delivery, ...]:
        with self._app.database.reading() as connection:
            return tuple(deliveries.delivery(connection, one) for one in wanted)
