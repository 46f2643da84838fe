"""Icons: single-colour SVG files, recoloured as they are drawn."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from ui.resource_files import APPLICATION_ICON, ICONS

_DRAWN_IN = b"#000000"
_SIZES = (16, 24, 32, 48)
# How high the icon of a button is, in heights of a line, and how wide the air beside it, in its own.
_OF_A_LINE = 1.1
_AIR = 0.25
_APPLICATION_SIZES = (16, 20, 24, 32, 48, 64, 128, 256)


def paint(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Draw an icon into a square in one colour, sharp at any scale."""
    _renderer(name, colour.name()).render(painter, where)


def pixmap(name: str, colour: QColor, side: int) -> QPixmap:
    """An icon for a label, ``side`` logical pixels wide, sharp on the sharpest screen there is."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint(painter, name, QRectF(0, 0, side, side), colour)
    painter.end()
    return made


def icon(name: str, colour: QColor, side: int = 0) -> QIcon:
    """An icon for buttons and menus; where it is known how wide it will be, drawn for that and nothing else."""
    made = QIcon()
    for size in (side,) if side else _SIZES:
        made.addPixmap(pixmap(name, colour, size))
    return made


def put_on(button: QAbstractButton, name: str, colour: QColor, *, alone: bool = False) -> None:
    """A button's icon, as high as its words and with air before them; ``alone`` is one that has no words.

    Qt leaves four pixels between the two, however large the text is.
    """
    side = round(button.fontMetrics().height() * _OF_A_LINE)
    air = 0 if alone else round(side * _AIR)
    drawn = pixmap(name, colour, side)
    wide = QPixmap(round((side + air) * drawn.devicePixelRatio()), drawn.height())
    wide.setDevicePixelRatio(drawn.devicePixelRatio())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(air if mirrored else 0, 0, drawn)
    painter.end()
    button.setIconSize(QSize(side + air, side))
    button.setIcon(QIcon(wide))


def application_icon() -> QIcon:
    """Duta's own sign, in its own colours."""
    made = QIcon()
    drawing = QSvgRenderer(QByteArray(APPLICATION_ICON.read_bytes()))
    for side in _APPLICATION_SIZES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(picture)
    return made


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (ICONS / f"{name}.svg").read_bytes().replace(_DRAWN_IN, colour.encode())
    return QSvgRenderer(QByteArray(drawing))
