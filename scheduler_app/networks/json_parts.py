"""Parts of a stranger's JSON: what has another form than it should is as good as absent, and never an error."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

# Before anything that anybody looks for.
LONG_AGO = datetime.min.replace(tzinfo=UTC)


def rows(document: object, *path: str) -> list[dict[str, Any]]:
    """The objects of the list that stands there; none where no list stands."""
    found = _at(document, path)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def text_at(document: object, *path: str) -> str:
    """The text that stands there; empty where none stands."""
    found = _at(document, path)
    return found if isinstance(found, str) else ""


def number_at(document: object, *path: str) -> int | None:
    """The whole number that stands there; None where none stands."""
    found = _at(document, path)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def moment_at(document: object, *path: str) -> datetime:
    """The moment in ISO 8601 that stands there, UTC unless it says otherwise; LONG_AGO where none stands."""
    try:
        at = datetime.fromisoformat(text_at(document, *path))
    except ValueError:
        return LONG_AGO
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _at(document: object, path: tuple[str, ...]) -> object:
    for name in path:
        document = document.get(name) if isinstance(document, dict) else None
    return document
