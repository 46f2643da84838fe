"""What happened when the links of posts were followed last."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection, delete, insert, select

from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.storage.columns import from_milliseconds
from scheduler_app.storage.policy_tables import link_answers
from scheduler_app.storage.rows_as_json import rows_as_json
from scheduler_app.storage.tables import workspace

# Beside the workspace that a statement reads: the links that did not answer; ``failed_from_json`` says which these are.
FAILED = rows_as_json(
    link_answers.c.link, link_answers.c.asked_at, where=link_answers.c.answered.is_(False), beside=workspace
)


def put(connection: Connection, answers: Iterable[LinkAnswer]) -> None:
    """Store these in place of what was known about the same links."""
    rows = [{"link": one.link, "answered": one.answered, "target": one.target, "asked_at": one.at} for one in answers]
    if rows:
        connection.execute(delete(link_answers).where(link_answers.c.link.in_([row["link"] for row in rows])))
        connection.execute(insert(link_answers), rows)


def of_links(connection: Connection, links: Iterable[str]) -> tuple[LinkAnswer, ...]:
    """What is known of these links, in order of the links."""
    rows = connection.execute(
        select(link_answers).where(link_answers.c.link.in_(list(links))).order_by(link_answers.c.link)
    )
    return tuple(LinkAnswer(row.link, row.answered, row.target, row.asked_at) for row in rows)


def answered_last(connection: Connection, limit: int) -> tuple[str, ...]:
    """The links that answered, those asked last first."""
    found = connection.scalars(
        select(link_answers.c.link)
        .where(link_answers.c.answered.is_(True))
        .order_by(link_answers.c.asked_at.desc(), link_answers.c.link)
        .limit(limit)
    )
    return tuple(found)


def forget_before(connection: Connection, before: datetime) -> int:
    """Forget what was found out before; returns how many links that were."""
    return connection.execute(delete(link_answers).where(link_answers.c.asked_at < before)).rowcount


@lru_cache(maxsize=8)
def failed_from_json(found: str) -> tuple[LinkAnswer, ...]:
    """What ``FAILED`` read, for the sender, which asks before every delivery; parsed when it is news."""
    return tuple(LinkAnswer(link, False, link, from_milliseconds(asked)) for link, asked in sorted(json.loads(found)))


def troubled(connection: Connection, since: datetime) -> tuple[LinkAnswer, ...]:
    """Those that did not answer or led elsewhere when asked ``since``: what rules have something to say about."""
    rows = connection.execute(
        select(link_answers)
        .where(
            link_answers.c.asked_at >= since,
            link_answers.c.answered.is_(False) | (link_answers.c.target != link_answers.c.link),
        )
        .order_by(link_answers.c.link)
    )
    return tuple(LinkAnswer(row.link, row.answered, row.target, row.asked_at) for row in rows)
