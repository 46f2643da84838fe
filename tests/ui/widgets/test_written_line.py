"""A line that is kept as it was laid out looks as if it were laid out while it is painted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.widgets import written_line
from ui.widgets.written_line import LineWriter, write_line

ROOM = QRect(13, 7, 120, 48)
LATIN, ARABIC = "10:05 · \u2068Tokyo\u2069", "الأربعاء ١٠ مارس ٢٠٢٧"


def painted(draw: Callable[[QPainter], None], *, mirrored: bool = False) -> QImage:
    image = QImage(150, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setFont(QApplication.font())
        painter.setPen(QColor("#1A1E24"))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        draw(painter)
    return image


def by_qt(painter: QPainter, text: str, how: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
    flag = Qt.AlignmentFlag
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = flag.AlignRight if mirrored else flag.AlignLeft
    shown = painter.fontMetrics().elidedText(text, how, ROOM.width())
    painter.drawText(ROOM, side | flag.AlignAbsolute | flag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("text", [LATIN, ARABIC, 3 * LATIN, 3 * ARABIC])
def test_it_looks_as_qt_writes_it_the_first_time_and_the_second(
    english: QApplication, text: str, mirrored: bool
) -> None:
    wanted = painted(lambda painter: by_qt(painter, text), mirrored=mirrored)
    for _ in range(2):
        assert painted(lambda painter: write_line(painter, ROOM, text, mirrored=mirrored), mirrored=mirrored) == wanted


def test_what_is_too_long_is_shortened_in_the_middle_where_its_end_matters(english: QApplication) -> None:
    wanted = painted(lambda painter: by_qt(painter, 3 * LATIN, Qt.TextElideMode.ElideMiddle))
    found = painted(lambda painter: LineWriter(painter, mirrored=False).write(ROOM, 3 * LATIN, in_the_middle=True))
    assert found == wanted


@pytest.mark.parametrize("scale", [1.1, 1.25, 1.5, 1.75, 2])
def test_another_font_is_laid_out_anew(english: QApplication, scale: float) -> None:
    def larger(painter: QPainter, write: Callable[[QPainter], None]) -> None:
        font = painter.font()
        font.setPointSizeF(scale * font.pointSizeF())
        painter.setFont(font)
        write(painter)

    def kept(painter: QPainter) -> None:
        write_line(painter, ROOM, LATIN, mirrored=False)

    painted(kept)
    wanted = painted(lambda painter: larger(painter, lambda one: by_qt(one, LATIN)))
    assert painted(lambda painter: larger(painter, kept)) == wanted


def test_only_what_was_written_lately_is_kept(english: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(written_line, "_MOST_KEPT", 5)
    monkeypatch.setattr(written_line, "_kept", {})

    def many(painter: QPainter) -> None:
        for number in range(23):
            write_line(painter, ROOM, str(number), mirrored=False)

    painted(many)
    assert len(written_line._kept) <= 5
