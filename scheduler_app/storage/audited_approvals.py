"""The approvals that are there beside those that the audit tells of: a row that somebody deleted is still on record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from scheduler_app.domain.audit import Action
from scheduler_app.storage.tables import approvals, audit, posts

_TOLD = (Action.POST_APPROVED.value, Action.CHANGES_REQUESTED.value)


@dataclass(frozen=True, slots=True)
class Unlike:
    """An approval, or a request for changes, on which the audit and the table do not agree.

    ``serial`` is that of the audit's row, 0 when the audit tells of none. ``post`` is what the post is called, its id
    when it is gone too.
    """

    approval_id: str
    serial: int
    post: str
    member_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Compared:
    """``missing`` were deleted, ``altered`` have another signature, and of ``untold`` the audit knows nothing."""

    missing: tuple[Unlike, ...]
    altered: tuple[Unlike, ...]
    untold: tuple[Unlike, ...]

    @property
    def alike(self) -> bool:
        return not (self.missing or self.altered or self.untold)


def compare(connection: Connection) -> Compared:
    """Compare all of them. What was deleted because its time was over is on record as such, and not missing."""
    forgotten = set(connection.scalars(select(audit.c.subject_id).where(audit.c.action == Action.RECORD_DELETED.value)))
    names = {row.id: row.name for row in connection.execute(select(posts.c.id, posts.c.name))}
    here = {row.id: row for row in connection.execute(select(approvals))}
    missing, altered = [], []
    for told, signature in _told(connection, names):
        row = here.pop(told.approval_id, None)
        if row is None and told.post not in forgotten:
            missing.append(told)
        elif row is not None and row.signature != signature:
            altered.append(told)
    untold = (Unlike(row.id, 0, names.get(row.post_id, row.post_id), row.member_id, row.at) for row in here.values())
    return Compared(tuple(missing), tuple(altered), tuple(untold))


def _told(connection: Connection, names: dict[str, str]) -> Iterator[tuple[Unlike, str]]:
    rows = select(audit.c.serial, audit.c.subject_id, audit.c.actor, audit.c.at, audit.c.details)
    for row in connection.execute(rows.where(audit.c.action.in_(_TOLD)).order_by(audit.c.serial)):
        details = _details(row.details)
        if "approval" not in details:
            continue
        post = names.get(row.subject_id, row.subject_id)
        yield Unlike(details["approval"], row.serial, post, row.actor, row.at), details.get("signature", "")


def _details(text: str) -> dict[str, str]:
    """What the row says, if anything: whether it was changed is for the chain to tell."""
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
