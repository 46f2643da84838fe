"""Somebody who approves in the place of a supervisor who is away, signed by that supervisor or an administrator."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.errors import InvalidInput

STAND_IN_VERSION = 1
_KIND = "stand_in"


@dataclass(frozen=True, slots=True)
class StandIn:
    """``stand_in`` speaks in the place of ``away`` from ``begins`` up to but not including ``ends``.

    ``by`` said so at ``at``. From then on it takes the place of an earlier one about the same two; one that ends where
    it begins ends it. What was approved before stays approved.
    """

    id: str
    workspace_id: WorkspaceId
    away: MemberId
    stand_in: MemberId
    begins: datetime
    ends: datetime
    by: MemberId
    at: datetime

    def __post_init__(self) -> None:
        if self.ends < self.begins:
            raise InvalidInput("stand_in.backwards")
        if self.away == self.stand_in:
            raise InvalidInput("stand_in.oneself")

    def covers(self, at: datetime) -> bool:
        return self.begins <= at < self.ends

    def canonical_bytes(self) -> bytes:
        """The bytes that are stored and signed (RFC 8785)."""
        return canonical(
            {
                "at": _instant(self.at),
                "away": self.away,
                "begins": _instant(self.begins),
                "by": self.by,
                "ends": _instant(self.ends),
                "id": self.id,
                "kind": _KIND,
                "stand_in": self.stand_in,
                "version": STAND_IN_VERSION,
                "workspace": self.workspace_id,
            }
        )


@dataclass(frozen=True, slots=True)
class SignedStandIn:
    """As recorded; None when what is stored is no such statement."""

    said: StandIn | None
    signature: str


def stand_in_from(text: str) -> StandIn:
    """What these canonical bytes say. Raises InvalidInput (stand_in.unreadable) when they say none."""
    try:
        found = _read(json.loads(text))
        if found.canonical_bytes() == text.encode():
            return found
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InvalidInput("stand_in.unreadable") from error
    raise InvalidInput("stand_in.unreadable")


def _read(document: Mapping[str, Any]) -> StandIn:
    if document["version"] != STAND_IN_VERSION or document["kind"] != _KIND:
        raise ValueError("a stand-in of an unknown version")
    return StandIn(
        id=document["id"],
        workspace_id=WorkspaceId(document["workspace"]),
        away=MemberId(document["away"]),
        stand_in=MemberId(document["stand_in"]),
        begins=datetime.fromisoformat(document["begins"]),
        ends=datetime.fromisoformat(document["ends"]),
        by=MemberId(document["by"]),
        at=datetime.fromisoformat(document["at"]),
    )


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
