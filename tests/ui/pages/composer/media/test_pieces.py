from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.colours import colours_in
from ui.pages.composer.media.pieces import paint_piece


def halves() -> QImage:
    """Red on the left, blue on the right."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF0000"))
    painter = QPainter(image)
    painter.fillRect(20, 0, 20, 20, QColor("#0000FF"))
    painter.end()
    return image


def test_only_the_piece_that_is_meant_is_painted_also_the_second_time() -> None:
    image = halves()
    for _ in range(2):
        canvas = QImage(10, 10, QImage.Format.Format_RGB32)
        painter = QPainter(canvas)
        paint_piece(painter, QRectF(0, 0, 10, 10), image, (22.0, 0.0, 16.0, 20.0))
        painter.end()
        assert colours_in(canvas) == {"#0000FF"}


def test_another_piece_of_the_same_picture_is_another() -> None:
    image, canvas = halves(), QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    paint_piece(painter, QRectF(0, 0, 10, 10), image, (22.0, 0.0, 16.0, 20.0))
    paint_piece(painter, QRectF(0, 0, 10, 10), image, (2.0, 0.0, 16.0, 20.0))
    painter.end()
    assert colours_in(canvas) == {"#FF0000"}
