"""Keeps links, hashtags and handles whole inside words that run from right to left."""

from __future__ import annotations

from collections.abc import Sequence

from ui.pages.composer.previews.typesetter import Span
from ui.text_direction import isolated, plain


def kept_whole(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """``text`` with each span isolated, and where the spans are then; they come in order and do not overlap."""
    pieces, moved, done, at = [], [], 0, 0
    for start, end in spans:
        inner = isolated(text[start:end])
        pieces += [text[done:start], inner]
        at += start - done
        moved.append((at, at + len(inner)))
        at += len(inner)
        done = end
    return "".join((*pieces, text[done:])), tuple(moved)


def without_marks(text: str) -> str:
    """The text without what ``kept_whole`` put into it."""
    return plain(text)
