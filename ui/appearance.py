"""How the whole application looks: colours and the size of text, changed while it runs."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui import theme
from ui.style_sheet import style_sheet

_POINTS = "duta_points"


def recolour() -> None:
    """Use the present scheme, now; windows hear of it through their palette."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        colours = theme.current()
        application.setStyleSheet(style_sheet(colours))
        application.setPalette(theme.palette(colours))


def scale_text(percent: int) -> None:
    """Text this large from now on, in percent of what the system says; windows made before keep their headings."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    font = application.font()
    normal = application.property(_POINTS)
    if not isinstance(normal, float):
        normal = font.pointSizeF()
        application.setProperty(_POINTS, normal)
    if font.pointSizeF() != normal * percent / 100:
        font.setPointSizeF(normal * percent / 100)
        application.setFont(font)
