"""What a network allows, read from its fact sheet: the only way the rest of Duta knows one network from another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import timedelta
from enum import StrEnum
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.option import OptionKind


class Idempotency(StrEnum):
    """What the network does when the same post arrives twice with the same key."""

    NONE = "none"
    HEADER = "header"
    KEY = "key"


class Lookup(StrEnum):
    """How surely the network can be asked whether a post is there."""

    NONE = "none"
    RECENT = "recent"
    BY_ID = "by_id"


class SignIn(StrEnum):
    NONE = "none"
    TOKEN = "token"
    OAUTH = "oauth"
    BY_HAND = "by_hand"
    """Duta has no way in: people post there (docs/adr/0044)."""


class Counting(StrEnum):
    """What counts as one when a network counts a text."""

    CHARACTERS = "characters"
    """Each code point."""
    GRAPHEMES = "graphemes"
    """Each character as people see it."""
    UTF16 = "utf16"
    """Each unit of two bytes: most emoji are two or more."""
    BYTES = "bytes"
    """Each byte of UTF-8."""
    X = "x"
    """Weighted by code point; an emoji is 2, a link 23."""
    MASTODON = "mastodon"
    """Characters as people see them; a link is 23, the server's name in a mention nothing."""
    THREADS = "threads"
    """Characters as people see them; an emoji counts its bytes."""
    HALVES = "halves"
    """ASCII counts half."""


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """Which pictures it takes: how many in one part, which types, how many bytes each. The first part
    has at least ``min_items``.

    ``max_description`` is how many code points may describe one, None where no limit is known. A picture is at least
    ``min_ratio`` and at most ``max_ratio`` hundredths of its height wide, and has at most ``max_pixels``, ``max_width``
    and ``max_height``. A film has at most ``max_film_bytes`` (those of a picture where None), lasts from
    ``min_seconds`` to ``max_seconds``, is ``min_film_ratio`` to ``max_film_ratio`` hundredths of its height wide and
    written in one of ``film_codecs`` (any, where none is named); with ``films_alone`` nothing else stands beside it.
    """

    max_items: int
    types: frozenset[str]
    max_bytes: int
    max_description: int | None = None
    min_ratio: int | None = None
    max_ratio: int | None = None
    max_pixels: int | None = None
    max_film_bytes: int | None = None
    min_seconds: int | None = None
    max_seconds: int | None = None
    max_width: int | None = None
    max_height: int | None = None
    min_items: int = 0
    min_film_ratio: int | None = None
    max_film_ratio: int | None = None
    film_codecs: frozenset[str] = frozenset()
    films_alone: bool = False


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """One fact sheet.

    ``max_text`` is how much one part may say, counted as ``counting`` says, None for no limit; ``max_text_bytes`` is a
    second limit in bytes of UTF-8; ``max_caption`` takes the place of ``max_text`` beside pictures. Some servers have
    limits of their own: then they stand here, and ``link_length`` is what one link counts there. From more than
    ``max_hashtags`` on the network refuses, or shows the post to fewer people. ``max_title`` counts a title as
    ``title_counting`` says, or else as texts are counted; ``refused`` are characters it takes nowhere; ``max_links``
    and ``max_mentions`` how many different ones one part may have.
    With ``link_in_text`` a post's link has no field of its own and stands at the end of its last part. ``costs`` are
    what it charges for one call of each kind (``post``, ``post_with_link``, ``delete``, ``description``, ``read`` for a
    post read, ``look`` for an account looked at), in thousandths of a US dollar; empty where it charges nothing.
    ``min_gap`` is the least time between two posts of one account; ``key_lifetime`` how long an idempotency key is
    remembered (None: for ever); ``settle`` how long to wait before an absent post counts as absent;
    ``send_budget`` how long one send may take in all; ``options`` what else can be said about a post there.
    """

    name: str
    display_name: str
    sign_in: SignIn
    counting: Counting
    max_text: int | None
    max_parts: int
    media: MediaFacts
    idempotency: Idempotency
    lookup: Lookup
    key_lifetime: timedelta | None
    settle: timedelta
    send_budget: timedelta
    min_gap: timedelta
    abilities: frozenset[str]
    source: str
    checked: str
    max_text_bytes: int | None = None
    max_caption: int | None = None
    max_hashtags: int | None = None
    link_length: int = 23
    max_title: int | None = None
    refused: str = ""
    max_links: int | None = None
    max_mentions: int | None = None
    title_counting: Counting | None = None
    link_in_text: bool = False
    costs: Mapping[str, int] = field(default_factory=dict)
    options: Mapping[str, OptionKind] = field(default_factory=dict, hash=False)

    def at(self, account: Account) -> NetworkFacts:
        """The facts as they are for this account: with the numbers of its own server where it named any.

        A link of length 0 counts as what it is: each code point. An option called ``option_<name>`` with 0 is one that
        this server does not take. Names that are no limit of facts are passed over: a server may know more than this
        Duta.
        """
        if not account.limits:
            return self
        known = {name: number for name, number in account.limits.items() if number >= 0}
        here: dict[str, Any] = {name: number for name, number in known.items() if name in _LIMITS}
        media: dict[str, Any] = {name: number for name, number in known.items() if name in _MEDIA_LIMITS}
        options = {name: kind for name, kind in self.options.items() if known.get(f"{_OPTION}{name}", 1)}
        if not here and not media and len(options) == len(self.options):
            return self
        if here.get("link_length") == 0:
            here = {**here, "link_length": self.link_length, "counting": Counting.CHARACTERS}
        return replace(self, **here, media=replace(self.media, **media), options=options)


_OPTION = "option_"
_LIMITS = frozenset(one.name for one in fields(NetworkFacts) if one.name.startswith("max_")) | {"link_length"}
_MEDIA_LIMITS = frozenset(one.name for one in fields(MediaFacts) if one.name.startswith(("max_", "min_")))
