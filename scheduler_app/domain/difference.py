"""What changed between two contents, word by word: what an approver must look at again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from scheduler_app.domain.post import Content, MediaItem, Part

# Scripts written without spaces change sign by sign; other words take the spaces behind them along.
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORDS = re.compile(rf"[{_SPACELESS}]|[^\W{_SPACELESS}]+[^\S\n]*|\W")

_LONGEST_COMPARED = 20_000


class PieceKind(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row. Those that are not ADDED make the old text, those that are not REMOVED the new one."""

    kind: PieceKind
    words: str


class Field(StrEnum):
    LANGUAGE = "language"
    TITLE = "title"
    TEXT = "text"
    LINK = "link"
    PICTURES = "pictures"
    DESCRIPTION = "description"
    FOCUS = "focus"
    CROP = "crop"
    OPTION = "option"


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that changed. ``part`` and ``picture`` count from 0 and are 0 where they have no meaning.

    The pieces of PICTURES are media hashes, one a piece; ``name`` is which OPTION it is, empty for other fields.
    """

    field: Field
    part: int
    picture: int
    pieces: tuple[Piece, ...]
    name: str = ""


def differences(before: Content, after: Content) -> tuple[Difference, ...]:
    """Every field in which two contents differ, in reading order; empty when readers would see the same."""
    found = (
        *(Difference(field, part, picture, pieces) for field, part, picture, pieces in _compared(before, after)),
        *_compared_options(dict(before.options), dict(after.options)),
    )
    return tuple(one for one in found if any(piece.kind is not PieceKind.SAME for piece in one.pieces))


def compared_words(before: str, after: str) -> tuple[Piece, ...]:
    """Two texts as pieces that are the same, removed or added."""
    if before == after:
        return (Piece(PieceKind.SAME, before),) if before else ()
    if len(before) + len(after) > _LONGEST_COMPARED:
        return _replaced(before, after)
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(PieceKind.SAME, "".join(old[start:end])))
        else:
            pieces += _replaced("".join(old[start:end]), "".join(new[new_start:new_end]))
    return tuple(pieces)


def _replaced(before: str, after: str) -> tuple[Piece, ...]:
    pieces = (Piece(PieceKind.REMOVED, before), Piece(PieceKind.ADDED, after))
    return tuple(piece for piece in pieces if piece.words)


def _compared(before: Content, after: Content) -> Iterator[tuple[Field, int, int, tuple[Piece, ...]]]:
    yield Field.LANGUAGE, 0, 0, compared_words(before.language, after.language)
    yield Field.TITLE, 0, 0, compared_words(before.title, after.title)
    nothing = Part("")
    for number in range(max(len(before.parts), len(after.parts))):
        old = before.parts[number] if number < len(before.parts) else nothing
        new = after.parts[number] if number < len(after.parts) else nothing
        yield Field.TEXT, number, 0, compared_words(old.text, new.text)
        yield from _compared_pictures(number, old, new)
    yield Field.LINK, 0, 0, compared_words(before.link, after.link)


def _compared_pictures(number: int, old: Part, new: Part) -> Iterator[tuple[Field, int, int, tuple[Piece, ...]]]:
    names = [item.media_hash for item in old.media], [item.media_hash for item in new.media]
    yield Field.PICTURES, number, 0, tuple(_compared_names(*names))
    earlier: dict[str, list[MediaItem]] = {}
    for item in reversed(old.media):
        earlier.setdefault(item.media_hash, []).append(item)
    for picture, item in enumerate(new.media):
        known = earlier.get(item.media_hash)
        before = known.pop() if known else MediaItem(item.media_hash, item.media_type)
        yield Field.DESCRIPTION, number, picture, compared_words(before.description, item.description)
        yield Field.FOCUS, number, picture, _compared_places(before.focus, item.focus)
        yield Field.CROP, number, picture, _compared_places(before.crop, item.crop)


def _compared_places(old: Sequence[int] | None, new: Sequence[int] | None) -> tuple[Piece, ...]:
    before, after = (", ".join(map(str, one or ())) for one in (old, new))
    return () if before == after else _replaced(before, after)


def _compared_options(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[Difference]:
    for name in sorted(before.keys() | after.keys()):
        pieces = compared_words(before.get(name, ""), after.get(name, ""))
        yield Difference(Field.OPTION, 0, 0, pieces, name)


def _compared_names(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from (Piece(PieceKind.SAME, name) for name in old[start:end])
        else:
            yield from (Piece(PieceKind.REMOVED, name) for name in old[start:end])
            yield from (Piece(PieceKind.ADDED, name) for name in new[new_start:new_end])
