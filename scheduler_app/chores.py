"""What a machine that sends looks after beside it, again and again, without anybody asking."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from scheduler_app.domain.spending import money
from scheduler_app.use_cases import UseCases

log = logging.getLogger(__name__)

ZONE_RULES_EVERY = timedelta(hours=6)
RETENTION_EVERY = timedelta(hours=24)
RETENTION_FIRST = timedelta(minutes=1)
LEAVING_EVERY = timedelta(minutes=10)
LINKS_EVERY = timedelta(minutes=10)
LINKS_FIRST = timedelta(seconds=30)
SIGN_INS_EVERY = timedelta(hours=24)
SIGN_INS_FIRST = timedelta(minutes=2)
PICTURES_EVERY = timedelta(minutes=5)
PICTURES_FIRST = timedelta(seconds=10)
PICTURES_KEPT = timedelta(days=14)
SPENDING_EVERY = timedelta(minutes=10)
SPENDING_FIRST = timedelta(minutes=1)
SERIES_EVERY = timedelta(hours=1)
SERIES_FIRST = timedelta(seconds=30)
SHELVES_EVERY = timedelta(hours=1)
SHELVES_FIRST = timedelta(minutes=3)


class Every(Protocol):
    """Does a chore again and again; for the first time after an interval, or after ``first``."""

    def __call__(
        self, interval: timedelta, name: str, chore: Callable[[], None], *, first: timedelta | None = None
    ) -> None: ...


class Chores:
    """The chores of one open workspace; each says in the log what it changed, and nothing otherwise."""

    def __init__(self, use_cases: UseCases) -> None:
        self._do = use_cases
        self._ending = threading.Event()

    def begin(self, every: Every) -> None:
        every(ZONE_RULES_EVERY, "zone rules", self.recompute_zones)
        every(RETENTION_EVERY, "retention", self.dispose_of_records, first=RETENTION_FIRST)
        every(LEAVING_EVERY, "memberships", self.retire_members)
        every(LINKS_EVERY, "links", self.follow_links, first=LINKS_FIRST)
        every(PICTURES_EVERY, "pictures", self.prepare_pictures, first=PICTURES_FIRST)
        every(SERIES_EVERY, "series", self.make_days_of_series, first=SERIES_FIRST)
        every(SHELVES_EVERY, "shelves", self.look_past_what_left, first=SHELVES_FIRST)
        every(SPENDING_EVERY, "spending", self.watch_spending, first=SPENDING_FIRST)
        every(SIGN_INS_EVERY, "sign-ins", self.look_after_sign_ins, first=SIGN_INS_FIRST)

    def end(self) -> None:
        """Let a chore that takes long stop in the middle: somebody waits for the workspace."""
        self._ending.set()

    def recompute_zones(self) -> None:
        moved = self._do.zone_rules.recompute()
        if moved:
            log.info("zone rules changed: %d deliveries moved", len(moved))

    def dispose_of_records(self) -> None:
        deleted = self._do.records.dispose()
        if deleted:
            log.info("the time of %d records was over", deleted)

    def follow_links(self) -> None:
        for one in self._do.following_links.follow_coming(self._ending.is_set):
            if not one.answered:
                log.info("a link of a coming post does not answer")

    def prepare_pictures(self) -> None:
        self._do.preparing_media.prepare_coming(self._ending.is_set)
        forgotten = self._do.media.forget_derived(PICTURES_KEPT)
        if forgotten:
            log.info("%d files that were made for networks are not needed any more", forgotten)

    def retire_members(self) -> None:
        for name in self._do.leaving.retire():
            log.info("the time of %s as a member was over", name)

    def make_days_of_series(self) -> None:
        made = self._do.recurring.look_after()
        if made:
            log.info("%d days of series were made", made)

    def look_past_what_left(self) -> None:
        passed = self._do.drafts.look_past_what_left(self._ending.is_set)
        if passed:
            log.info("%d posts have left and are not looked through for the shelves any more", passed)

    def watch_spending(self) -> None:
        for one in self._do.spending.watch():
            cap, spent = one.budget.cap, money(one.budget.spent)
            log.warning("%d %% of a cap on spending are reached: %s of %s", one.level, spent, money(cap.amount))

    def look_after_sign_ins(self) -> None:
        for one in self._do.connecting.look_after():
            log.warning(
                "%s on %s needs a person: %s %s", one.account.handle, one.account.network, one.code, one.until or ""
            )
