"""Writing and planning many posts at once, each with all of its deliveries or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.audit import Action
from scheduler_app.domain.delivery import Delivery
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId
from scheduler_app.domain.post import Post
from scheduler_app.domain.slot import Fit, Instant, Slot, SlotMode
from scheduler_app.services.composing import new_post
from scheduler_app.services.draft import Draft, Known, written
from scheduler_app.services.on_record import wrote
from scheduler_app.services.planning import check_moment, new_delivery, planned_slots
from scheduler_app.services.zones import Zones
from scheduler_app.storage import deliveries, posts
from scheduler_app.storage.database import Writing


@dataclass(frozen=True, slots=True)
class PlannedPost:
    """A post to be written and planned at once; without ``wall`` it stays a draft."""

    draft: Draft
    wall: datetime | None = None
    mode: SlotMode = SlotMode.SAME_LOCAL_TIME


@dataclass(frozen=True, slots=True)
class MovedSlot:
    """A slot whose wall time the account's clock skips or shows twice on that day."""

    handle: str
    slot: Slot
    instant: Instant


@dataclass(frozen=True, slots=True)
class MadePost:
    """A planned post, ready to be stored."""

    post: Post
    targets: dict[AccountId, ContentHash]
    deliveries: tuple[Delivery, ...]
    moved: tuple[MovedSlot, ...]


def made(plan: PlannedPost, known: Known, zones: Zones, *, author: MemberId, now: datetime) -> MadePost:
    """What a plan becomes. Raises InvalidInput or NotFound when it cannot be."""
    ready = written(plan.draft, known)
    post = new_post(plan.draft, ready, author=author, now=now)
    if plan.wall is None:
        return MadePost(post, ready.targets, (), ())
    chosen = [known.accounts[account_id] for account_id in ready.targets]
    found, moved = [], []
    for account, slot, instant in planned_slots(plan.wall, plan.mode, chosen, zones):
        check_moment(instant, now=now, handle=account.handle)
        found.append(new_delivery(post.id, account.id, ready.targets[account.id], slot, instant.at, now=now))
        if instant.fit is not Fit.EXACT:
            moved.append(MovedSlot(account.handle, slot, instant))
    return MadePost(post, ready.targets, tuple(found), tuple(moved))


def store(writing: Writing, several: Sequence[MadePost], *, source: str = "") -> None:
    """Store new posts with their deliveries, the fast way; ``source`` names the file they came from."""
    posts.add_many(writing.connection, [(one.post, one.targets) for one in several])
    deliveries.add_many(writing.connection, (delivery for one in several for delivery in one.deliveries))
    for one in several:
        post, at = one.post, one.post.created_at
        action, plan = Action.POST_CREATED, one.deliveries
        wrote(writing, action, post.author_id, at, post, one.targets, source=source, plan=plan)
