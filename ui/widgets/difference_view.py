"""Words that went and words that came, in their place: struck through and underlined, so that colour is never all."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor

from scheduler_app.domain.difference import Difference, Field, Piece, PieceKind
from ui import theme
from ui.states import Family
from ui.text_direction import isolated
from ui.words.wording import say

_FIELDS: dict[Field, str] = {
    Field.LANGUAGE: say("difference", "Language"),
    Field.TITLE: say("difference", "Title"),
    Field.TEXT: say("difference", "Text"),
    Field.LINK: say("difference", "Link"),
    Field.PICTURES: say("difference", "Pictures"),
    Field.DESCRIPTION: say("difference", "Description of picture {number}"),
    Field.FOCUS: say("difference", "What must stay visible of picture {number}"),
    Field.CROP: say("difference", "Cut of picture {number}"),
    Field.OPTION: say("difference", "Option {name}"),
}

_LONGEST_SAME = 80


def field_words(difference: Difference) -> str:
    """ "Text, part 2": which field it is."""
    translate = QCoreApplication.translate
    name = translate("difference", _FIELDS[difference.field]).format(
        number=difference.picture + 1, name=isolated(difference.name)
    )
    if difference.part:
        return translate("difference", "{field}, part {part}").format(field=name, part=difference.part + 1)
    return name


def said(pieces: Iterable[Piece]) -> str:
    """The pieces in words, for those who hear them: what went in [- -], what came in [+ +]."""
    marks = {PieceKind.SAME: "{}", PieceKind.REMOVED: "[-{}-]", PieceKind.ADDED: "[+{}+]"}
    return "".join(marks[piece.kind].format(piece.words) for piece in pieces)


def write(cursor: QTextCursor, differences: Iterable[Difference]) -> None:
    """Write each difference as a paragraph, which takes the direction of its own words."""
    colours = theme.current()
    head = QTextCharFormat()
    head.setForeground(QColor(colours.muted))
    for difference in differences:
        paragraph = QTextBlockFormat()
        paragraph.setTopMargin(8)
        cursor.insertBlock(paragraph)
        cursor.insertText(field_words(difference), head)
        cursor.insertBlock(QTextBlockFormat())
        if difference.field is Field.PICTURES:
            cursor.insertText(_pictures(difference.pieces), _format(PieceKind.SAME))
            continue
        for piece in difference.pieces:
            cursor.insertText(_shortened(piece), _format(piece.kind))


def _format(kind: PieceKind) -> QTextCharFormat:
    colours = theme.current()
    made = QTextCharFormat()
    made.setForeground(QColor(colours.text))
    if kind is PieceKind.ADDED:
        made.setBackground(colours.soft(Family.DONE))
        made.setFontUnderline(True)
    elif kind is PieceKind.REMOVED:
        made.setBackground(colours.soft(Family.PROBLEM))
        made.setFontStrikeOut(True)
    return made


def _pictures(pieces: Iterable[Piece]) -> str:
    several = tuple(pieces)
    came = sum(piece.kind is PieceKind.ADDED for piece in several)
    went = sum(piece.kind is PieceKind.REMOVED for piece in several)
    return QCoreApplication.translate("difference", "{came} new, {went} taken away").format(came=came, went=went)


def _shortened(piece: Piece) -> str:
    words = piece.words
    if piece.kind is not PieceKind.SAME or len(words) <= 2 * _LONGEST_SAME:
        return words
    return f"{words[:_LONGEST_SAME]} … {words[-_LONGEST_SAME:]}"
