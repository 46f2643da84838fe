"""Writing and planning many posts at once, each with all of its deliveries or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.delivery import Delivery
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId
from scheduler_app.domain.post import Post
from scheduler_app.domain.slot import SlotMode
from scheduler_app.services.composing import known_to, new_post
from scheduler_app.services.draft import Draft, Known, Written, written
from scheduler_app.services.planning import check_moment, new_delivery, planned_slots
from scheduler_app.services.zones import Zones, zones_of
from scheduler_app.storage import deliveries, posts
from scheduler_app.storage.database import Connection


@dataclass(frozen=True, slots=True)
class PlannedPost:
    """A post to be written and planned at once; without ``wall`` it stays a draft."""

    draft: Draft
    wall: datetime | None = None
    mode: SlotMode = SlotMode.SAME_LOCAL_TIME


def add_planned(
    connection: Connection, plans: Sequence[PlannedPost], *, author: MemberId, now: datetime
) -> tuple[PostId, ...]:
    """Store new posts with their deliveries. Raises InvalidInput or NotFound before anything is stored."""
    known, zones = known_to(connection, (plan.draft for plan in plans)), zones_of(connection)
    made_posts: list[tuple[Post, dict[AccountId, ContentHash]]] = []
    made_deliveries: list[Delivery] = []
    for plan in plans:
        ready = written(plan.draft, known)
        post = new_post(plan.draft, ready, author=author, now=now)
        made_posts.append((post, ready.targets))
        made_deliveries += _deliveries(plan, post, ready, known, zones, now)
    posts.add_many(connection, made_posts)
    deliveries.add_many(connection, made_deliveries)
    return tuple(post.id for post, _ in made_posts)


def _deliveries(
    plan: PlannedPost, post: Post, ready: Written, known: Known, zones: Zones, now: datetime
) -> list[Delivery]:
    if plan.wall is None:
        return []
    chosen = [known.accounts[account_id] for account_id in ready.targets]
    made = []
    for account, slot, instant in planned_slots(plan.wall, plan.mode, chosen, zones):
        check_moment(instant, now=now, handle=account.handle)
        made.append(new_delivery(post.id, account.id, ready.targets[account.id], slot, instant.at, now=now))
    return made
