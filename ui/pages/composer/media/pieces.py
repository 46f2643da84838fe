"""Pieces of pictures in the size they are painted in: made once, as the same ones are painted at every keystroke."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

_MOST_KEPT = 96

_Piece = tuple[int, tuple[float, float, float, float], int, int]

# Images, not pixmaps: they may outlive the window.
_kept: OrderedDict[_Piece, QImage] = OrderedDict()


def paint_piece(painter: QPainter, box: QRectF, image: QImage, source: tuple[float, float, float, float]) -> None:
    """Paint ``source`` (x, y, width, height in pixels of ``image``) into ``box``, sharp on the sharpest screen."""
    ratio = painter.device().devicePixelRatioF()
    size = QSize(max(1, round(box.width() * ratio)), max(1, round(box.height() * ratio)))
    key = (image.cacheKey(), source, size.width(), size.height())
    piece = _kept.get(key)
    if piece is None:
        piece = _kept[key] = _made(image, source, size)
        if len(_kept) > _MOST_KEPT:
            _kept.popitem(last=False)
    else:
        _kept.move_to_end(key)
    painter.drawImage(box, piece)


def _made(image: QImage, source: tuple[float, float, float, float], size: QSize) -> QImage:
    x, y, width, height = source
    cut = image.copy(QRect(round(x), round(y), max(1, round(width)), max(1, round(height))))
    scaled = cut.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
