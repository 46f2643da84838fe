"""What happened when the links of posts were followed last."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.storage.policy_tables import link_answers


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
