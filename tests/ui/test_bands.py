from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from scheduler_app.domain.account import Band
from ui import bands, theme


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.HIGH_LIGHT, theme.HIGH_DARK])
@pytest.mark.parametrize("band", [band for band in Band if band is not Band.NONE])
def test_each_colour_is_seen_on_every_surface(english: object, colours: theme.Colours, band: Band) -> None:
    theme.choose(colours)
    painted = bands.colour_of(band)
    assert painted is not None
    for surface in (colours.surface, colours.raised):
        assert contrast(painted, QColor(surface)) >= 3


def test_each_colour_has_a_word_of_its_own_and_none_is_no_colour(english: object) -> None:
    assert len({bands.word_of(band) for band in Band}) == len(Band)
    assert bands.colour_of(Band.NONE) is None
