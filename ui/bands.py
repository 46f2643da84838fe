"""The colours that accounts are given, in both schemes, with their words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from scheduler_app.domain.account import Band
from ui import theme
from ui.words.wording import say


@dataclass(frozen=True, slots=True)
class _Colour:
    """``light`` and ``dark`` keep a contrast of at least 3:1 on the surfaces of their schemes."""

    light: str
    dark: str
    source: str


_COLOURS: dict[Band, _Colour] = {
    Band.BLUE: _Colour("#1D5FBF", "#6AA6FF", say("bands", "Blue")),
    Band.TEAL: _Colour("#0A7C86", "#3CC4CE", say("bands", "Teal")),
    Band.GREEN: _Colour("#2E7D32", "#6CCB72", say("bands", "Green")),
    Band.YELLOW: _Colour("#947000", "#E6C229", say("bands", "Yellow")),
    Band.ORANGE: _Colour("#B85C00", "#FF9D4D", say("bands", "Orange")),
    Band.RED: _Colour("#B3261E", "#FF7A70", say("bands", "Red")),
    Band.PINK: _Colour("#B0307A", "#F58ACB", say("bands", "Pink")),
    Band.PURPLE: _Colour("#6B3FA0", "#B998F5", say("bands", "Purple")),
}


def colour_of(band: Band) -> QColor | None:
    """The colour to paint with now; None for an account that was given none."""
    colour = _COLOURS.get(band)
    if colour is None:
        return None
    return QColor(colour.dark if theme.current().dark else colour.light)


def word_of(band: Band) -> str:
    """ "Blue"; for none "No colour"."""
    source = _COLOURS[band].source if band in _COLOURS else say("bands", "No colour")
    return QCoreApplication.translate("bands", source)
