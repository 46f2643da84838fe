"""What a site remembers: who it is, and one record for each post. Everything a reader sees is made from these."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from scheduler_app.networks.static_site.text import hashtags

FORMAT = 1


@dataclass(frozen=True, slots=True)
class SiteIdentity:
    """Whose site it is. ``identity`` never changes; the rest follows the account."""

    identity: str
    handle: str
    display_name: str
    language: str

    def to_json(self) -> bytes:
        document = {
            "format": FORMAT,
            "identity": self.identity,
            "handle": self.handle,
            "display_name": self.display_name,
            "language": self.language,
        }
        return json.dumps(document, ensure_ascii=False, indent=2).encode()

    @classmethod
    def from_json(cls, content: bytes) -> SiteIdentity:
        """Raises ValueError when it is no identity of ours."""
        document = _object(content)
        return cls(**{name: str(document[name]) for name in ("identity", "handle", "display_name", "language")})


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture beside the post's page."""

    file: str
    media_type: str
    description: str


@dataclass(frozen=True, slots=True)
class PostPart:
    text: str
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class PostRecord:
    """One post. ``name`` is its folder's; times are UTC and ``zone`` is that of its readers.

    Of a withdrawn post nothing is kept but that it was there.
    """

    name: str
    published_at: datetime
    zone: str
    language: str
    title: str
    link: str
    parts: tuple[PostPart, ...]
    corrected_at: datetime | None = None
    withdrawn_at: datetime | None = None

    def withdrawn(self, at: datetime) -> PostRecord:
        """What is left of it."""
        return replace(self, title="", link="", parts=(), withdrawn_at=at)

    @property
    def pictures(self) -> frozenset[str]:
        """The files of its pictures."""
        return frozenset(picture.file for part in self.parts for picture in part.pictures)

    @cached_property
    def local_time(self) -> datetime:
        """When it appeared, by its readers' clock."""
        return self.published_at.astimezone(ZoneInfo(self.zone))

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The hashtags in its words, without the sign, in the form of their first use."""
        found = {match.casefold(): match for part in reversed(self.parts) for match in reversed(hashtags(part.text))}
        return tuple(reversed(found.values()))

    def to_json(self) -> bytes:
        document: dict[str, Any] = {
            "format": FORMAT,
            "name": self.name,
            "published_at": self.published_at.isoformat(),
            "zone": self.zone,
            "language": self.language,
            "title": self.title,
            "link": self.link,
            "parts": [
                {
                    "text": part.text,
                    "pictures": [
                        {"file": picture.file, "media_type": picture.media_type, "description": picture.description}
                        for picture in part.pictures
                    ],
                }
                for part in self.parts
            ],
        }
        for name in ("corrected_at", "withdrawn_at"):
            if (at := getattr(self, name)) is not None:
                document[name] = at.isoformat()
        return json.dumps(document, ensure_ascii=False, indent=1).encode()

    @classmethod
    def from_json(cls, content: bytes) -> PostRecord:
        """Raises ValueError when it is no record of ours."""
        document = _object(content)
        try:
            return cls(
                name=document["name"],
                published_at=_utc(document["published_at"]),
                zone=document["zone"],
                language=document["language"],
                title=document["title"],
                link=document["link"],
                parts=tuple(
                    PostPart(part["text"], tuple(Picture(**picture) for picture in part["pictures"]))
                    for part in document["parts"]
                ),
                corrected_at=_maybe_utc(document.get("corrected_at")),
                withdrawn_at=_maybe_utc(document.get("withdrawn_at")),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a record: {error!r}") from error


def _object(content: bytes) -> dict[str, Any]:
    document = json.loads(content)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ValueError("not of this format")
    return document


def _utc(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.utcoffset() != timedelta(0):
        raise ValueError(f"not UTC: {text}")
    return at


def _maybe_utc(text: str | None) -> datetime | None:
    return None if text is None else _utc(text)
