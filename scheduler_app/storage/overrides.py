"""Where people went on in spite of a warning, and how often they were warned."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, func, select

from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, new_id
from scheduler_app.domain.override import Override, OverrideRate, Reason
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.policy_tables import overrides, warnings_seen


def add(connection: Connection, override: Override) -> bool:
    """Store an override; False when there is one for the same words, account and rule."""
    values = {
        "id": new_id(),
        "post_id": override.post_id,
        "account_id": override.account_id,
        "rule": override.rule,
        "content_hash": override.content_hash,
        "reason": override.reason.value,
        "words": override.words,
        "member_id": override.member_id,
        "at": override.at,
    }
    return insert_once(connection, overrides, values, key=("post_id", "account_id", "rule", "content_hash"))


def for_post(connection: Connection, post_id: PostId) -> tuple[Override, ...]:
    """Every override of a post, oldest first; also those for words that are no longer written."""
    found = connection.execute(
        select(overrides).where(overrides.c.post_id == post_id).order_by(overrides.c.at, overrides.c.id)
    )
    return tuple(
        Override(
            post_id=PostId(row.post_id),
            account_id=AccountId(row.account_id),
            rule=row.rule,
            content_hash=ContentHash(row.content_hash),
            reason=Reason(row.reason),
            words=row.words,
            member_id=MemberId(row.member_id),
            at=row.at,
        )
        for row in found
    )


def note_warnings(connection: Connection, post_id: PostId, rules: Iterable[str], at: datetime) -> int:
    """Remember which rules warned about a post; returns how many of them are new."""
    return sum(
        insert_once(
            connection, warnings_seen, {"post_id": post_id, "rule": rule, "seen_at": at}, key=("post_id", "rule")
        )
        for rule in sorted(rules)
    )


def warned(connection: Connection, post_id: PostId) -> frozenset[str]:
    """Which rules are known to have warned about a post."""
    return frozenset(connection.scalars(select(warnings_seen.c.rule).where(warnings_seen.c.post_id == post_id)))


def rates(connection: Connection, since: datetime) -> tuple[OverrideRate, ...]:
    """For each rule that warned since: about how many posts, and in how many of them somebody went on."""
    kept = select(overrides.c.post_id, overrides.c.rule).distinct().subquery()
    found = connection.execute(
        select(warnings_seen.c.rule, func.count(), func.count(kept.c.post_id))
        .join_from(
            warnings_seen,
            kept,
            (kept.c.post_id == warnings_seen.c.post_id) & (kept.c.rule == warnings_seen.c.rule),
            isouter=True,
        )
        .where(warnings_seen.c.seen_at >= since)
        .group_by(warnings_seen.c.rule)
        .order_by(warnings_seen.c.rule)
    )
    return tuple(OverrideRate(rule, warned=posts, kept=overridden) for rule, posts, overridden in found)
