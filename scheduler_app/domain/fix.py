"""What mends a finding in one step: a closed union of values, and how each changes what is said.

A fix never writes anything by itself. It says what would be different; the same value mends an example in a test, a
draft in a window and a stored post.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import Content, MediaItem, Part, Topic
from scheduler_app.errors import StaleEdit


class Field(StrEnum):
    """What a finding points at."""

    TEXT = "text"
    TITLE = "title"
    LINK = "link"
    DESCRIPTION = "description"
    MEDIA = "media"
    LANGUAGE = "language"
    TIME = "time"
    ACCOUNT = "account"
    CAMPAIGN = "campaign"
    TOPIC = "topic"
    OPTION = "option"


@dataclass(frozen=True, slots=True)
class Place:
    """Where: ``start`` and ``end`` in code points of the field, end not included.

    ``part`` counts thread parts from 0 (text, description, media); ``item`` counts that part's pictures from 0
    (description, media); ``option`` names the option that holds the words. A place without extent means the field as a
    whole.
    """

    field: Field
    part: int = 0
    start: int = 0
    end: int = 0
    item: int = 0
    option: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """``new`` in place of what stands at ``place``; an empty place inserts."""

    place: Place
    new: str


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """Other words at one or more places of text, title, link, an option or a picture's description.

    Places do not overlap.
    """

    edits: tuple[Edit, ...]

    @classmethod
    def at(cls, place: Place, new: str) -> ReplaceText:
        """One edit."""
        return cls((Edit(place, new),))


@dataclass(frozen=True, slots=True)
class SplitPart:
    """Make several parts of the thread out of one: a new part begins at each code point in ``at`` (ascending).

    Pictures stay with the first; only the last part that has pictures, and parts behind it, can be divided.
    """

    part: int
    at: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Say that the words are in this language (a BCP 47 tag)."""

    language: str


@dataclass(frozen=True, slots=True)
class SetOption:
    """Another value for the option ``name``; empty takes it away."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SetPictures:
    """Other pictures beside one part of the thread: one more, or fewer."""

    part: int
    media: tuple[MediaItem, ...]


@dataclass(frozen=True, slots=True)
class FitPicture:
    """A new file made of one picture, cut, smaller or of another type, as a network with these facts takes it."""

    part: int
    item: int
    facts: MediaFacts


@dataclass(frozen=True, slots=True)
class AddLanguage:
    """Words of their own for readers of ``language`` (a BCP 47 tag), to begin with those that are there.

    ``account_id`` is an account of the mission that speaks it and is to be added; None when one is there already.
    """

    language: str
    account_id: AccountId | None = None


@dataclass(frozen=True, slots=True)
class SetTopic:
    topic: Topic


@dataclass(frozen=True, slots=True)
class RemoveAccount:
    """Take the post off the account that the finding speaks of."""


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Another wall time (naive) in the account's own zone."""

    wall: datetime


Fix = (
    ReplaceText
    | SplitPart
    | SetLanguage
    | SetOption
    | SetPictures
    | FitPicture
    | AddLanguage
    | SetTopic
    | RemoveAccount
    | MoveTo
)


def mended(content: Content, fix: ReplaceText | SplitPart | SetLanguage | SetOption | SetPictures) -> Content:
    """The content with the fix applied.

    Raises StaleEdit (fix.no_longer_fits) when a place lies outside of what is written: it was edited meanwhile.
    """
    if isinstance(fix, SetLanguage):
        return replace(content, language=fix.language)
    if isinstance(fix, SetOption):
        return replace(content, options=as_options({**dict(content.options), fix.name: fix.value}))
    if isinstance(fix, SplitPart):
        return _divided(content, fix)
    if isinstance(fix, SetPictures):
        shown = replace(_part(content.parts, Place(Field.MEDIA, fix.part)), media=fix.media)
        return replace(content, parts=(*content.parts[: fix.part], shown, *content.parts[fix.part + 1 :]))
    # From the back: an edit moves only what stands behind it.
    for edit in sorted(fix.edits, key=lambda one: (one.place.start, one.place.end), reverse=True):
        content = _edited(content, edit)
    return content


def _edited(content: Content, edit: Edit) -> Content:
    place = edit.place
    match place.field:
        case Field.TITLE:
            return replace(content, title=_spliced(content.title, edit))
        case Field.LINK:
            return replace(content, link=_spliced(content.link, edit))
        case Field.OPTION:
            said = dict(content.options)
            if place.option not in said:
                raise StaleEdit("fix.no_longer_fits")
            return replace(content, options=as_options({**said, place.option: _spliced(said[place.option], edit)}))
        case Field.TEXT | Field.DESCRIPTION:
            part = _part(content.parts, place)
            changed = _with_text(part, edit) if place.field is Field.TEXT else _with_description(part, edit)
            return replace(content, parts=(*content.parts[: place.part], changed, *content.parts[place.part + 1 :]))
        case _:
            raise StaleEdit("fix.no_longer_fits")


def _divided(content: Content, fix: SplitPart) -> Content:
    whole = _part(content.parts, Place(Field.TEXT, fix.part))
    if any(part.media for part in content.parts[fix.part + 1 :]):
        raise StaleEdit("fix.no_longer_fits")
    ends = (*fix.at, len(whole.text))
    texts = [whole.text[start:end].strip() for start, end in zip((0, *fix.at), ends, strict=True)]
    if list(ends) != sorted(ends) or not all(texts):
        raise StaleEdit("fix.no_longer_fits")
    pieces = (replace(whole, text=texts[0]), *(Part(text) for text in texts[1:]))
    return replace(content, parts=(*content.parts[: fix.part], *pieces, *content.parts[fix.part + 1 :]))


def _part(parts: Sequence[Part], place: Place) -> Part:
    if place.part >= len(parts):
        raise StaleEdit("fix.no_longer_fits")
    return parts[place.part]


def _with_text(part: Part, edit: Edit) -> Part:
    return replace(part, text=_spliced(part.text, edit))


def _with_description(part: Part, edit: Edit) -> Part:
    item = edit.place.item
    if item >= len(part.media):
        raise StaleEdit("fix.no_longer_fits")
    picture: MediaItem = part.media[item]
    described = replace(picture, description=_spliced(picture.description, edit))
    return replace(part, media=(*part.media[:item], described, *part.media[item + 1 :]))


def _spliced(text: str, edit: Edit) -> str:
    start, end = edit.place.start, edit.place.end
    if not 0 <= start <= end <= len(text):
        raise StaleEdit("fix.no_longer_fits")
    return text[:start] + edit.new + text[end:]
