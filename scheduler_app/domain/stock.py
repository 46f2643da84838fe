"""What writers keep at hand to write with: snippets, hashtag sets, and templates with fields to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from scheduler_app.domain.ids import StockId

_FIELD = re.compile(r"\{([^\W\d_][\w ]{0,39})\}")


class StockKind(StrEnum):
    SNIPPET = "snippet"
    HASHTAGS = "hashtags"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A few words that are written again and again."""

    id: StockId
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class HashtagSet:
    """Hashtags that go together, each with its ``#``."""

    id: StockId
    name: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TemplateVariant:
    """How a template reads in one language, or for one network; both None for the master. One text per part."""

    words: tuple[str, ...]
    language: str | None = None
    network: str | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A post to begin with. ``{date}`` and the like are fields, to be filled in when it is used."""

    id: StockId
    name: str
    variants: tuple[TemplateVariant, ...]


@dataclass(frozen=True, slots=True)
class Emoji:
    """``names`` holds its name in each language, the first language asked for in front."""

    sign: str
    names: tuple[str, ...]


Stocked = Snippet | HashtagSet | Template


def kind_of(one: Stocked) -> StockKind:
    match one:
        case Snippet():
            return StockKind.SNIPPET
        case HashtagSet():
            return StockKind.HASHTAGS
        case Template():
            return StockKind.TEMPLATE


def fields_of(template: Template) -> tuple[str, ...]:
    """The names of its fields, each once, in the order in which they are met."""
    texts = (words for variant in template.variants for words in variant.words)
    return tuple(dict.fromkeys(name for text in texts for name in _FIELD.findall(text)))


def filled(template: Template, values: Mapping[str, str]) -> Template:
    """The template with its fields filled in; a field without a value stays, for the rules to stop it."""
    return replace(
        template,
        variants=tuple(
            replace(variant, words=tuple(_filled(text, values) for text in variant.words))
            for variant in template.variants
        ),
    )


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda found: values.get(found[1]) or found[0], text)


def as_hashtags(text: str) -> tuple[str, ...]:
    """The hashtags in what somebody typed, with or without ``#``, each once."""
    words = (word.strip("#,;.") for word in text.split())
    return tuple(dict.fromkeys(f"#{word}" for word in words if word))


def matching(stock: Iterable[Stocked], typed: str) -> tuple[Stocked, ...]:
    """Those whose name holds every word that was typed, however it is capitalised."""
    wanted = typed.casefold().split()
    return tuple(one for one in stock if all(word in one.name.casefold() for word in wanted))
