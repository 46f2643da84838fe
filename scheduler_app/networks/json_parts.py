"""Reading a stranger's JSON: what has another form than it should is as good as absent, and never an error."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

# Before anything that anybody looks for.
LONG_AGO = datetime.min.replace(tzinfo=UTC)
# What an id, a token or an address may be: long enough for any of them, and nothing that cannot be seen.
_WORD = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]{1,4096}")
# No table keeps more.
_MOST = 2**63
_HALF = re.compile("[\ud800-\udfff]")
_SAYS_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def parse(body: str | bytes) -> Any:
    """The document. Raises ValueError for what is none, such as a web page, NaN, or more brackets than can be held.

    Half a character, which no file can keep, becomes the mark for what cannot be read.
    """
    text = body.decode("utf-8-sig") if isinstance(body, bytes) else body
    try:
        document = _DECODER.decode(text)
        return _whole(document) if _SAYS_HALF.search(text) else document
    except RecursionError:
        raise ValueError("too deep") from None


def word_at(document: object, *path: str) -> str:
    """The id, token or address that stands there, a whole number included; empty where none stands."""
    found = _at(document, path)
    if isinstance(found, int) and not isinstance(found, bool):
        found = str(found)
    return found if isinstance(found, str) and _WORD.fullmatch(found) else ""


def address_at(document: object, *path: str) -> str:
    """The address of a web page that stands there; empty where none stands."""
    found = word_at(document, *path)
    try:
        parts = urlsplit(found)
        return found if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""


def rows(document: object, *path: str) -> list[dict[str, Any]]:
    """The objects of the list that stands there; none where no list stands."""
    found = _at(document, path)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def text_at(document: object, *path: str) -> str:
    """The text that stands there; empty where none stands."""
    found = _at(document, path)
    return found if isinstance(found, str) else ""


def number_at(document: object, *path: str) -> int | None:
    """The whole number that stands there, of a size that can be kept; None where none stands."""
    found = _at(document, path)
    return found if isinstance(found, int) and not isinstance(found, bool) and abs(found) < _MOST else None


def moment_at(document: object, *path: str) -> datetime:
    """The moment in ISO 8601 that stands there, UTC unless it says otherwise; LONG_AGO where none stands."""
    try:
        at = datetime.fromisoformat(text_at(document, *path))
    except ValueError:
        return LONG_AGO
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _no_number(name: str) -> None:
    raise ValueError(name)


# Made once: ``json.loads`` would make one for each answer.
_DECODER = json.JSONDecoder(parse_constant=_no_number)


def _whole(document: Any) -> Any:
    if isinstance(document, str):
        return _HALF.sub("\ufffd", document)
    if isinstance(document, list):
        return [_whole(one) for one in document]
    if isinstance(document, dict):
        return {_whole(name): _whole(one) for name, one in document.items()}
    return document


def _at(document: object, path: tuple[str, ...]) -> object:
    for name in path:
        document = document.get(name) if isinstance(document, dict) else None
    return document
