"""Laying a post on the desk: the workspace around it, and where it stands in the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import MAKES_ROOM
from scheduler_app.domain.ids import AccountId, MediaHash, PostId
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content, Post
from scheduler_app.domain.slot import Instant, Slot, SlotMode
from scheduler_app.policy.subject import Plan
from scheduler_app.services.check_desk import Checked, Desk
from scheduler_app.services.composing import read_post
from scheduler_app.services.draft import Draft
from scheduler_app.services.laid_aside import lay_aside
from scheduler_app.services.planning import planned_slots
from scheduler_app.services.surroundings import gather
from scheduler_app.services.zones import zones_of
from scheduler_app.storage import accounts, deliveries, overrides
from scheduler_app.storage.database import Connection

Facts = Mapping[str, NetworkFacts]
"""The fact sheets of the networks this copy of Duta knows, by name."""

Plans = Mapping[AccountId, Plan]


class OpenDesk:
    """A desk with the post that lies on it; call it with a draft to hear what the rules say."""

    def __init__(self, desk: Desk, stored: Post | None, clock: Clock) -> None:
        self._desk = desk
        self._stored = stored
        self._clock = clock

    def __call__(self, draft: Draft) -> Checked:
        """What the rules say about the draft as it reads now. Raises InvalidInput (post.no_words)."""
        checked = self._desk.look(draft, self._clock.now(), post=self._stored)
        lay_aside()
        return checked

    def contents(self, draft: Draft) -> dict[AccountId, Content]:
        """What each account would show. Raises as calling does."""
        return self._desk.contents(draft)

    def spell(self, draft: Draft) -> None:
        """Ask the dictionaries about the draft's words, in a pause and where nobody waits: calling tells it then."""
        self._desk.spell(draft)


def desk_for(
    connection: Connection, facts: Facts, draft: Draft, post_id: PostId | None, plans: Plans, now: datetime
) -> Desk:
    """A desk for this draft of a new post, or of a stored one."""
    around = gather(connection, facts, draft.accounts, post_id=post_id, plans=plans, pictures=_pictures(draft), now=now)
    return Desk(around, overrides.for_post(connection, post_id) if post_id else ())


def check_stored(
    connection: Connection, facts: Facts, post_id: PostId, now: datetime, *, plans: Plans | None = None
) -> Checked:
    """What the rules say about a stored post, planned as it is or as ``plans`` wishes. Raises NotFound."""
    stored = read_post(connection, post_id)
    standing = as_planned(connection, post_id)
    desk = desk_for(connection, facts, stored.draft, post_id, {**standing, **(plans or {})}, now)
    return desk.look(stored.draft, now, post=stored.post)


def as_planned(connection: Connection, post_id: PostId) -> dict[AccountId, Plan]:
    """Where a stored post stands in the plan of each account."""
    return {
        one.account_id: plan_at(one.slot, one.due_at)
        for one in deliveries.for_post(connection, post_id)
        if one.state not in MAKES_ROOM
    }


def as_wished(
    connection: Connection, wanted: Iterable[AccountId], wall: datetime, mode: SlotMode
) -> dict[AccountId, Plan]:
    """Where one wall time would put a post on each account. Raises InvalidInput for what is no time."""
    chosen = [one for one in accounts.all_accounts(connection) if one.id in frozenset(wanted)]
    return {
        account.id: Plan(slot, instant)
        for account, slot, instant in planned_slots(wall, mode, chosen, zones_of(connection))
    }


def plan_at(slot: Slot, at: datetime) -> Plan:
    """A slot with the moment it was given, which of a time that comes twice may be the second."""
    instant: Instant = slot.instant()
    return Plan(slot, instant if instant.at == at else replace(instant, at=at))


def _pictures(draft: Draft) -> set[MediaHash]:
    return {item.media_hash for variant in draft.variants for part in variant.pictures or () for item in part}
