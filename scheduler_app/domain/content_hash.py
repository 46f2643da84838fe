"""The fingerprint of everything a reader will see: what approvals sign and the sender checks."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from scheduler_app.domain.ids import ContentHash, MediaHash
from scheduler_app.domain.option import Options, as_options, is_option_name
from scheduler_app.domain.picture_place import crop_from, focus_from
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
    document: dict[str, Any] = {
        "language": content.language,
        "link": content.link,
        "parts": [
            {
                "media": [_item_document(item) for item in part.media],
                "text": part.text,
            }
            for part in content.parts
        ],
        "title": content.title,
    }
    # What was not there when the first contents were hashed is written only where it says something.
    if content.options:
        document["options"] = dict(content.options)
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
            options=_options(document.get("options", {})),
        )
        if canonical_bytes(content) == canonical:
            return content
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InvalidInput("content.not_canonical") from error
    raise InvalidInput("content.not_canonical")


def _part(document: dict[str, Any]) -> Part:
    return Part(_text(document["text"]), tuple(_item(one) for one in document["media"]))


def _options(document: dict[str, Any]) -> Options:
    options = as_options({name: _text(value) for name, value in document.items()})
    if len(options) != len(document) or not all(is_option_name(name) for name, _ in options):
        raise ValueError("an option without a proper name, or without a value")
    return options


def _item_document(item: MediaItem) -> dict[str, Any]:
    document: dict[str, Any] = {"description": item.description, "hash": item.media_hash, "type": item.media_type}
    if item.focus is not None:
        document["focus"] = list(item.focus)
    if item.crop is not None:
        document["crop"] = list(item.crop)
    return document


def _item(document: dict[str, Any]) -> MediaItem:
    return MediaItem(
        MediaHash(_text(document["hash"])),
        _text(document["type"]),
        _text(document["description"]),
        focus=focus_from(document.get("focus")),
        crop=crop_from(document.get("crop")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value
