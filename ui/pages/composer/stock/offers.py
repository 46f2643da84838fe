"""What the menu of the stock offers, and which of it fits what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from scheduler_app.domain.stock import Emoji, HashtagSet, Snippet, Stocked, Template, matching
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.domain.known_name import KnownName


class OfferKind(StrEnum):
    TEMPLATE = say("stock", "Templates")
    SNIPPET = say("stock", "Snippets")
    HASHTAGS = say("stock", "Hashtag sets")
    MENTION = say("stock", "Mentions")
    EMOJI = say("stock", "Emoji")


ICONS = {
    OfferKind.TEMPLATE: "template",
    OfferKind.SNIPPET: "paste",
    OfferKind.HASHTAGS: "hashtag",
    OfferKind.MENTION: "mention",
    OfferKind.EMOJI: "emoji",
}


@dataclass(frozen=True, slots=True)
class Offer:
    """``text`` is what is written when it is taken; a template has none and is ``template`` itself."""

    kind: OfferKind
    title: str
    detail: str
    text: str = ""
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Shelves:
    """All there is, as it was read."""

    stock: tuple[Stocked, ...] = ()
    names: tuple[KnownName, ...] = ()


def offered(
    shelves: Shelves, emoji: Iterable[Emoji], typed: str, kinds: frozenset[OfferKind], networks: frozenset[str]
) -> tuple[Offer, ...]:
    """What fits, kind by kind. ``networks`` are those that the text is for: handles differ from one to the next."""
    found = [
        *(_of_stock(one) for one in matching(shelves.stock, typed)),
        *(_of_name(one, networks) for one in _naming(shelves.names, typed)),
        *(Offer(OfferKind.EMOJI, f"{one.sign}  {one.names[0]}", "", one.sign) for one in emoji),
    ]
    order = list(OfferKind)
    return tuple(sorted((one for one in found if one.kind in kinds), key=lambda one: order.index(one.kind)))


def handle_of(known: KnownName, networks: frozenset[str]) -> str:
    """How somebody is mentioned on all of these networks; by name where they are called differently or not there."""
    handles = {known.handles.get(network, "") for network in networks}
    if len(handles) == 1 and (handle := handles.pop()):
        return handle if handle.startswith("@") else f"@{handle}"
    return known.name


def _naming(names: Iterable[KnownName], typed: str) -> Iterable[KnownName]:
    wanted = typed.casefold().lstrip("@").split()
    for one in names:
        said = " ".join((one.name, *one.spellings, *one.handles.values())).casefold()
        if all(word in said for word in wanted):
            yield one


def _of_name(known: KnownName, networks: frozenset[str]) -> Offer:
    text = handle_of(known, networks)
    return Offer(OfferKind.MENTION, known.name, "" if text == known.name else text, text)


def _of_stock(one: Stocked) -> Offer:
    match one:
        case Snippet(name=name, words=words):
            return Offer(OfferKind.SNIPPET, name, " ".join(words.split()), words)
        case HashtagSet(name=name, tags=tags):
            return Offer(OfferKind.HASHTAGS, name, " ".join(tags), " ".join(tags))
        case Template(name=name, variants=variants):
            first = variants[0].words[0] if variants and variants[0].words else ""
            return Offer(OfferKind.TEMPLATE, name, " ".join(first.split()), template=one)
