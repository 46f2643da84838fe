"""The next free slot: an hour of the readers' queues against which the rules about time have nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId, DeliveryId, MemberId, PostId
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content, Part, resolve
from scheduler_app.domain.queue import shared, walls_of
from scheduler_app.domain.slot import Slot, SlotMode, zone_named
from scheduler_app.domain.special_day import SensitivePeriod
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.subject import Neighbour, Plan, PostFacts, Subject
from scheduler_app.policy.time_rules import CHECKS
from scheduler_app.services.check_desk import NO_POST, NOBODY
from scheduler_app.services.draft import Draft, draft_of
from scheduler_app.services.permission import permitted
from scheduler_app.services.planning import planned_slots
from scheduler_app.services.queues import queues_of
from scheduler_app.services.surroundings import NEAR, Surroundings, gather
from scheduler_app.services.zones import Zones, zones_of
from scheduler_app.storage import deliveries, neighbourhood, posts, sensitive_periods
from scheduler_app.storage.database import Connection, Database

AHEAD = timedelta(days=90)

# A whole month of fasting is no reason to say nothing for a month.
_NO_HINDRANCE = frozenset({"time.is_fasting"})
_ABOUT_TIME = frozenset(check.id for check in CHECKS)


class FreeSlots:
    """What is found is free as the plan and the rules stand now; nothing is kept for anybody."""

    def __init__(self, database: Database, clock: Clock, facts: Mapping[str, NetworkFacts]) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts

    def next(
        self, actor: MemberId, draft: Draft, *, post_id: PostId | None = None, after: datetime | None = None
    ) -> datetime | None:
        """The next wall time, the same on every account's clock, that suits all accounts of a draft.

        It stands in the queues of their missions, and no rule about time says anything about it: gaps, caps of a day,
        quiet hours, weekends, holidays, sensitive periods, embargo. None when none comes within ninety days.
        ``post_id`` is the stored post that the draft is of, ``after`` an earlier answer that was not wanted.
        """
        now = self._clock.now()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            around = gather(connection, self._facts, draft.accounts, post_id=post_id, plans={}, pictures=(), now=now)
            if not around.accounts:
                return None
            search = _Search(connection, around, draft, post_id, now)
        return next((wall for wall in search.walls() if (after is None or wall > after) and search.suits(wall)), None)

    def for_waiting(self, actor: MemberId, delivery_ids: Iterable[DeliveryId]) -> dict[DeliveryId, datetime | None]:
        """For each of these the next free slot of its own account, as ``next``; what stands earlier here comes earlier.

        Two on one account do not get the same one, nor two between which there is too little room. Raises NotFound.
        """
        now, found, taken = self._clock.now(), dict[DeliveryId, datetime | None](), dict[AccountId, list[Neighbour]]()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            for one in [deliveries.delivery(connection, delivery_id) for delivery_id in delivery_ids]:
                draft = draft_of(posts.post(connection, one.post_id), (one.account_id,))
                around = gather(
                    connection, self._facts, draft.accounts, post_id=one.post_id, plans={}, pictures=(), now=now
                )
                found[one.id] = None
                if not around.accounts:
                    continue
                search = _Search(connection, around, draft, one.post_id, now, taken)
                wall = found[one.id] = next((wall for wall in search.walls() if search.suits(wall)), None)
                if wall is not None:
                    at = Slot(wall, one.slot.zone).instant().at
                    taken.setdefault(one.account_id, []).append(Neighbour(one.post_id, at, sent=False))
        return found


class _Search:
    """What is asked of every hour, read once; ``taken`` is what is promised already and stands in no plan yet."""

    def __init__(
        self,
        connection: Connection,
        around: Surroundings,
        draft: Draft,
        post_id: PostId | None,
        now: datetime,
        taken: Mapping[AccountId, Sequence[Neighbour]] = MappingProxyType({}),
    ) -> None:
        self._around, self._now = around, now
        self._rules = [rule for rule in around.rules if rule.id in _ABOUT_TIME and rule.on]
        self._zones: Zones = zones_of(connection)
        queues = queues_of(connection)
        self._queue = shared(queues[account.mission_id] for account in around.accounts.values())
        self._taken = {(account_id, one.at) for account_id, several in taken.items() for one in several}
        planned = _neighbours(connection, around, post_id, now)
        self._near = {one: (*planned.get(one, ()), *taken.get(one, ())) for one in around.accounts}
        self._periods: tuple[SensitivePeriod, ...] = sensitive_periods.between(
            connection, (now - NEAR).date(), (now + AHEAD + NEAR).date()
        )
        self._contents = {account.id: _content(draft, account) for account in around.accounts.values()}
        self._post = PostFacts(
            id=post_id or NO_POST,
            author_id=NOBODY,
            last_editor_id=NOBODY,
            topic=draft.topic,
            campaign=around.campaigns.get(draft.campaign_id) if draft.campaign_id else None,
            embargo_until=draft.embargo_until,
            expires_at=draft.expires_at,
        )

    def walls(self) -> Iterator[datetime]:
        zones = {self._zones.of_account[account_id] for account_id in self._around.accounts}
        first = min(self._now.astimezone(zone_named(zone)).date() for zone in zones)
        return walls_of(self._queue, first, AHEAD.days)

    def suits(self, wall: datetime) -> bool:
        placed = planned_slots(wall, SlotMode.SAME_LOCAL_TIME, self._around.accounts.values(), self._zones)
        return all(
            instant.at > self._now
            and (account.id, instant.at) not in self._taken
            and not self._hindered(account.id, Plan(slot, instant))
            for account, slot, instant in placed
        )

    def _hindered(self, account_id: AccountId, plan: Plan) -> bool:
        known = {
            **self._around.of_account[account_id],
            "plan": plan,
            "neighbours": self._near.get(account_id, ()),
            "periods": self._periods,
        }
        subject = Subject(
            content=self._contents[account_id],
            post=self._post,
            siblings=(),
            now=self._now.replace(second=0, microsecond=0),
            media=self._around.media,
            rights=self._around.rights,
            **known,
        )
        return any(finding.code not in _NO_HINDRANCE for rule in self._rules for finding in findings(rule, subject))


def _neighbours(
    connection: Connection, around: Surroundings, post_id: PostId | None, now: datetime
) -> dict[AccountId, tuple[Neighbour, ...]]:
    found: dict[AccountId, list[Neighbour]] = {}
    for one in neighbourhood.deliveries_between(
        connection, around.accounts, now - NEAR, now + AHEAD + NEAR, but=post_id
    ):
        found.setdefault(one.account_id, []).append(Neighbour(one.post_id, one.at, one.sent))
    return {account_id: tuple(several) for account_id, several in found.items()}


def _content(draft: Draft, account: Account) -> Content:
    """What the account would show; before a word is written, nothing in its own language."""
    try:
        return resolve(draft.variants, language=account.language, network=account.network, account_id=account.id)
    except InvalidInput:
        return Content(account.language, (Part(""),))
