"""What services say about posts and deliveries in the audit, in one form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.delivery import Delivery
from scheduler_app.domain.ids import AccountId, ContentHash, MediaHash, MemberId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.post import Post
from scheduler_app.domain.slot import Slot
from scheduler_app.storage import campaigns, media
from scheduler_app.storage.database import Writing


def wrote(
    writing: Writing,
    action: Action,
    actor: MemberId | None,
    at: datetime,
    post: Post,
    targets: Mapping[AccountId, ContentHash],
    *,
    version: int = 1,
    source: str = "",
    plan: Iterable[Delivery] = (),
    **more: object,
) -> None:
    """A post was written or changed; ``source`` names the file it came from, ``plan`` what was planned in one go.

    The hashes are those of everything its readers would see; which account was given which is said when it is sent.
    """
    details: dict[str, object] = {
        "name": post.name,
        "version": version,
        "accounts": len(targets),
        "contents": frozenset(targets.values()),
        "media": media_of(post),
        **more,
    }
    if source:
        details["source"] = source
    if moments := _moments(plan):
        details["moments"] = moments
    writing.audit(AuditEntry(at, actor, action, Subject.POST, post.id, details))


def media_of(post: Post) -> frozenset[MediaHash]:
    """The hashes of every picture and video in any of its variants."""
    return frozenset(item.media_hash for variant in post.variants for part in variant.pictures or () for item in part)


def planned(writing: Writing, actor: MemberId, at: datetime, several: Iterable[Delivery]) -> None:
    """Deliveries of one post were put into the plan."""
    if made := tuple(several):
        details = {"moments": _moments(made)}
        writing.audit(AuditEntry(at, actor, Action.POST_SCHEDULED, Subject.POST, made[0].post_id, details))


def decided(
    writing: Writing, action: Action, actor: MemberId | None, at: datetime, one: Delivery, **more: object
) -> None:
    """Somebody decided about one delivery."""
    details = {"post": one.post_id, "account": one.account_id, **more}
    writing.audit(AuditEntry(at, actor, action, Subject.DELIVERY, one.id, details))


def _moments(several: Iterable[Delivery]) -> dict[str, list[object]]:
    return {one.account_id: [one.id, slot_text(one.slot), one.due_at] for one in several}


def slot_text(slot: Slot) -> str:
    return f"{slot.wall.isoformat()} {slot.zone}"


def add_campaign(writing: Writing, actor: MemberId, at: datetime, campaign: Campaign) -> None:
    """Store a campaign that came along with its posts, and say so."""
    campaigns.add(writing.connection, campaign)
    details = {"name": campaign.name}
    writing.audit(AuditEntry(at, actor, Action.CAMPAIGN_ADDED, Subject.CAMPAIGN, campaign.id, details))


def add_media(writing: Writing, actor: MemberId, at: datetime, picture: StoredMedia) -> bool:
    """Make a picture known, and say so; False when it was known already."""
    if not media.add(writing.connection, picture):
        return False
    details = {"name": picture.original_name, "type": picture.media_type}
    writing.audit(AuditEntry(at, actor, Action.MEDIA_ADDED, Subject.MEDIA, picture.hash, details))
    return True
