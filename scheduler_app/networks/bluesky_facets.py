"""Which stretches of a text are links, tags and mentions: Bluesky shows as text what is not pointed at.

Offsets are bytes of UTF-8, the end excluded; nothing overlaps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_LINK = re.compile(r"https?://[^\s<>\"]+")
_TAG = re.compile(r"(?<![\w#&/])#(?!\d+\b)(\w{1,64})")
_MENTION = re.compile(r"(?<![\w@/.])@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z][a-zA-Z0-9-]{0,61})")
_CLOSING = ".,;:!?)]}»”’…。、،"


def facets_of(text: str, did_of: Callable[[str], str]) -> list[dict[str, Any]]:
    """The facets of a text. ``did_of`` gives the identity of a handle, empty where there is none."""
    found: list[tuple[int, int, dict[str, str]]] = []
    for start, end, feature in (*_links(text), *_tags(text), *_mentions(text, did_of)):
        if all(end <= taken or start >= until for taken, until, _ in found):
            found.append((start, end, feature))
    return [
        {
            "index": {"byteStart": len(text[:start].encode()), "byteEnd": len(text[:end].encode())},
            "features": [feature],
        }
        for start, end, feature in sorted(found, key=lambda one: one[0])
    ]


def _links(text: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    for one in _LINK.finditer(text):
        link = one[0].rstrip(_CLOSING)
        # A bracket that the link itself opened belongs to it.
        if one[0][len(link) :].startswith(")") and link.count("(") > link.count(")"):
            link += ")"
        yield one.start(), one.start() + len(link), {"$type": "app.bsky.richtext.facet#link", "uri": link}


def _tags(text: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    for one in _TAG.finditer(text):
        yield one.start(), one.end(), {"$type": "app.bsky.richtext.facet#tag", "tag": one[1]}


def _mentions(text: str, did_of: Callable[[str], str]) -> Iterator[tuple[int, int, dict[str, str]]]:
    for one in _MENTION.finditer(text):
        if did := did_of(one[1]):
            yield one.start(), one.end(), {"$type": "app.bsky.richtext.facet#mention", "did": did}
