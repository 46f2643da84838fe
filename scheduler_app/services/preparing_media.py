"""Making the pictures of coming posts ready for their networks before their hour, so that sending waits for nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts, NetworkFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import SchedulerError
from scheduler_app.services.composing import read_post
from scheduler_app.storage import accounts, neighbourhood
from scheduler_app.storage.database import Connection, Database

log = logging.getLogger(__name__)

COMING = timedelta(hours=24)
# Pictures of so many deliveries in one go, the soonest first; the next go takes the others.
MOST_AT_ONCE = 300

FileFor = Callable[[MediaItem, MediaFacts], MediaFile]


class PreparingMedia:
    """``file_for`` makes the file of a picture for a network, or finds the one that was made before."""

    def __init__(self, database: Database, clock: Clock, facts: Mapping[str, NetworkFacts], file_for: FileFor) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts
        self._file_for = file_for

    def prepare_coming(self, stopping: Callable[[], bool] = lambda: False) -> int:
        """Make what the deliveries of the coming day need; returns how many pictures were looked at.

        One that cannot be made is left to the last look before sending, which says why. Nothing more after
        ``stopping`` says so. No transaction is open while a picture is made.
        """
        with self._database.reading() as connection:
            needed = self._needed(connection)
        done = 0
        for item, facts in needed:
            if stopping():
                break
            try:
                self._file_for(item, facts)
                done += 1
            except SchedulerError as error:
                log.info("a picture of a coming post cannot be made ready: %s", error.code)
        return done

    def _needed(self, connection: Connection) -> tuple[tuple[MediaItem, MediaFacts], ...]:
        """Each picture with the facts of each network it goes to, the soonest first."""
        now = self._clock.now()
        known = {one.id: one for one in accounts.all_accounts(connection) if one.network in self._facts}
        coming = neighbourhood.deliveries_between(connection, list(known), now, now + COMING, but=None)
        waiting: list[tuple[PostId, AccountId]] = [(one.post_id, one.account_id) for one in coming if not one.sent]
        needed: dict[tuple[MediaItem, MediaFacts], None] = {}
        contents = {post_id: read_post(connection, post_id).contents for post_id, _ in waiting[:MOST_AT_ONCE]}
        for post_id, account_id in waiting[:MOST_AT_ONCE]:
            content = contents[post_id].get(account_id)
            facts = self._facts[known[account_id].network].at(known[account_id]).media
            for part in content.parts if content else ():
                needed |= dict.fromkeys((item, facts) for item in part.media)
        return tuple(needed)
