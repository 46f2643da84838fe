"""What a network allows, read from its fact sheet: the only way the rest of Duta knows one network from another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """Which pictures it takes: how many in one part, which types, how many bytes each."""

    max_items: int
    types: frozenset[str]
    max_bytes: int


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """One fact sheet.

    ``max_text`` counts characters as ``counting`` says (``characters`` or ``graphemes``), None for no limit.
    ``min_gap`` is the least time between two posts of one account; ``key_lifetime`` how long an idempotency key is
    remembered (None: for ever); ``settle`` how long to wait before an absent post counts as absent;
    ``send_budget`` how long one send may take in all.
    """

    name: str
    display_name: str
    sign_in: SignIn
    counting: str
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
