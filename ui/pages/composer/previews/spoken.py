"""A preview for those who hear it: what each block says, line by line, and where that stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF


class SpokenAs(StrEnum):
    HEADING = "heading"
    TEXT = "text"
    PICTURE = "picture"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line; ``box`` in the pixels of the arrangement."""

    words: str
    box: QRectF
    kind: SpokenAs = SpokenAs.TEXT


def paragraphs(text: str, heights: Iterable[float], box: QRectF) -> list[Spoken]:
    """Each paragraph as a line of its own, where it stands in ``box``; empty ones say nothing."""
    made, y = [], box.y()
    for words, height in zip(text.split("\n"), heights, strict=True):
        if words.strip():
            made.append(Spoken(words, QRectF(box.x(), y, box.width(), height)))
        y += height
    return made


def link(address: str, box: QRectF) -> Spoken:
    words = QCoreApplication.translate("previews", "Link: {link}").format(link=address)
    return Spoken(words, box, SpokenAs.LINK)
