"""Icons: single-colour SVG files, recoloured as they are drawn."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.resource_files import ICONS

_DRAWN_IN = b"#000000"
_SIZES = (16, 20, 24, 32, 48)


def paint(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Draw an icon into a square in one colour, sharp at any scale."""
    _renderer(name, colour.name()).render(painter, where)


def icon(name: str, colour: QColor) -> QIcon:
    """An icon for stock controls."""
    made = QIcon()
    for size in _SIZES:
        for ratio in (1, 2):
            pixmap = QPixmap(size * ratio, size * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            paint(painter, name, QRectF(0, 0, size, size), colour)
            painter.end()
            made.addPixmap(pixmap)
    return made


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (ICONS / f"{name}.svg").read_bytes().replace(_DRAWN_IN, colour.encode())
    return QSvgRenderer(QByteArray(drawing))
