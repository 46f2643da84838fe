"""The fingerprint of everything a reader will see: what approvals sign and the sender checks."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from scheduler_app.domain.ids import ContentHash, MediaHash
from scheduler_app.domain.post import Content, MediaItem, Part
from scheduler_app.errors import InvalidInput

# A new layout of canonical_bytes needs a new version here: old signatures must keep meaning what they meant.
VERSION = b"duta-content-1\n"

_ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def canonical_bytes(content: Content) -> bytes:
    """The one byte string for a content: JSON with sorted ASCII keys and no spaces (a subset of RFC 8785), UTF-8.

    Text is kept exactly as written, without Unicode normalisation: a reader sees the code points that were approved.
    Raises InvalidInput for text that is no Unicode (lone surrogates).
    """
    document = {
        "language": content.language,
        "link": content.link,
        "parts": [
            {
                "media": [
                    {"description": item.description, "hash": item.media_hash, "type": item.media_type}
                    for item in part.media
                ],
                "text": part.text,
            }
            for part in content.parts
        ],
        "title": content.title,
    }
    try:
        return VERSION + _ENCODE(document).encode()
    except UnicodeEncodeError as error:
        raise InvalidInput("text.not_unicode") from error


def content_hash(content: Content) -> ContentHash:
    """SHA-256 of the canonical bytes, as 64 hexadecimal digits."""
    return ContentHash(hashlib.sha256(canonical_bytes(content)).hexdigest())


def content_from(canonical: bytes) -> Content:
    """The content these canonical bytes say. Raises InvalidInput when they say none, or not in canonical form."""
    try:
        document = json.loads(canonical.removeprefix(VERSION))
        content = Content(
            language=_text(document["language"]),
            parts=tuple(_part(part) for part in document["parts"]),
            title=_text(document["title"]),
            link=_text(document["link"]),
        )
        if canonical_bytes(content) == canonical:
            return content
    except (ValueError, KeyError, TypeError) as error:
        raise InvalidInput("content.not_canonical") from error
    raise InvalidInput("content.not_canonical")


def _part(document: dict[str, Any]) -> Part:
    return Part(_text(document["text"]), tuple(_item(one) for one in document["media"]))


def _item(document: dict[str, Any]) -> MediaItem:
    media_hash = MediaHash(_text(document["hash"]))
    return MediaItem(media_hash, _text(document["type"]), _text(document["description"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value
