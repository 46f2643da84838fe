"""What readers of an account would see of a draft as it reads now: worked out after every keystroke, without asking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content, MediaItem, resolve
from scheduler_app.domain.said_text import said_texts
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.policy.text_length import length as text_length
from scheduler_app.policy.text_marks import hashtags, links, mentions
from scheduler_app.services.draft import Draft
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts
from scheduler_app.storage.database import Database


class MarkKind(StrEnum):
    """What networks colour in a text."""

    LINK = "link"
    HASHTAG = "hashtag"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Mark:
    """``start`` and ``end`` in code points of the text, end not included."""

    kind: MarkKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SeenPart:
    """One part of the thread: its text as the network is given it, and the pictures it takes.

    ``left_out`` is how many pictures are written beside it that the network does not take; ``link`` what a card is made
    of: the first link in the text, or the post's own in the last part. ``length`` is that of the text as the network
    counts it.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    media: tuple[MediaItem, ...] = ()
    left_out: int = 0
    link: str = ""
    length: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """What appears; ``language`` is that of the words, ``options`` those its network knows, by name."""

    language: str
    title: str
    parts: tuple[SeenPart, ...]
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reader:
    """An account, and what its network allows it; None for a network that this Duta does not know."""

    account: Account
    facts: NetworkFacts | None


class Previewing:
    """Who reads, with what the window needs to know of their networks."""

    def __init__(self, database: Database, facts: Mapping[str, NetworkFacts]) -> None:
        self._database = database
        self._facts = facts

    def readers(self, actor: MemberId) -> dict[AccountId, Reader]:
        """Every account of the workspace. Raises NotFound for a stranger, NotAllowed."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            found = accounts.all_accounts(connection)
        return {
            one.id: Reader(one, self._facts[one.network].at(one) if one.network in self._facts else None)
            for one in found
        }


def seen_by(draft: Draft, reader: Reader) -> Seen:
    """What the reader would see; nothing but an empty part while nobody has written a word."""
    account = reader.account
    try:
        content = resolve(draft.variants, language=account.language, network=account.network, account_id=account.id)
    except InvalidInput:
        return Seen(account.language, "", (SeenPart(""),), {})
    return seen_of(content, reader)


def seen_of(content: Content, reader: Reader) -> Seen:
    """What the reader would see of what is written for their account."""
    facts = reader.facts
    if not content.parts:
        return Seen(content.language, "", (SeenPart(""),), {})
    texts = tuple(part.text for part in content.parts) if facts is None else said_texts(content, facts)
    known = dict(content.options) if facts is None else {k: v for k, v in content.options if k in facts.options}
    parts = [_part(text, part.media, facts) for text, part in zip(texts, content.parts, strict=True)]
    if content.link:
        parts[-1] = replace(parts[-1], link=content.link)
    title = content.title if facts is None or "titles" in facts.abilities else ""
    return Seen(content.language, title, tuple(parts), known)


def marks_in(text: str) -> tuple[Mark, ...]:
    """Everything in a text that a network colours, in order and never one over another."""
    found = [
        *(Mark(MarkKind.LINK, one.start, one.end) for one in links(text)),
        *(Mark(MarkKind.HASHTAG, one.start, one.end) for one in hashtags(text)),
        *(Mark(MarkKind.MENTION, one.start, one.end) for one in mentions(text)),
    ]
    kept: list[Mark] = []
    for one in sorted(found, key=lambda mark: (mark.start, -mark.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _part(text: str, media: tuple[MediaItem, ...], facts: NetworkFacts | None) -> SeenPart:
    taken = media if facts is None else media[: facts.media.max_items]
    marks = marks_in(text)
    first = next((text[one.start : one.end] for one in marks if one.kind is MarkKind.LINK), "")
    # Where texts have no limit they may be long, and are not counted for each keystroke.
    length = (
        len(text) if facts is None or facts.max_text is None else text_length(text, facts.counting, facts.link_length)
    )
    return SeenPart(text, marks, taken, len(media) - len(taken), first, length)
