from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from scheduler_app.services.attention import Need, NeedKind
from ui import theme
from ui.shell.need_words import family_of
from ui.states import Family
from ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours, Scheme


def _brightness(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor | str, other: QColor | str) -> float:
    lighter, darker = sorted((_brightness(QColor(one)), _brightness(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    "colours", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=["light", "dark", "high light", "high dark"]
)
class TestContrast:
    def test_text_is_read_on_every_ground(self, colours: Colours) -> None:
        grounds = [colours.surface, colours.raised, colours.tint, colours.selection]
        assert min(contrast(colours.text, ground) for ground in grounds) >= 7
        assert min(contrast(colours.muted, ground) for ground in grounds) >= 4.5
        assert min(contrast(colours.link, ground) for ground in grounds[:3]) >= 4.5
        assert contrast(colours.on_accent, colours.accent) >= 3

    def test_the_words_of_a_button_that_rests_are_read(self, colours: Colours) -> None:
        assert contrast(colours.muted, colours.at_rest) >= 4.5

    def test_text_is_read_on_a_badge(self, colours: Colours) -> None:
        assert min(contrast(colours.text, colours.soft(family)) for family in Family) >= 7
        assert min(contrast(colours.muted, colours.soft(family)) for family in Family) >= 3.5

    def test_a_familys_colour_is_seen(self, colours: Colours) -> None:
        for family in Family:
            grounds = (colours.surface, colours.raised, colours.tint, colours.soft(family))
            assert min(contrast(colours.of(family), ground) for ground in grounds) >= 3

    def test_the_sign_of_what_needs_somebody_is_seen_on_a_chosen_line_too(self, colours: Colours) -> None:
        families = {family_of(Need(kind, 1, "", ("Gayo coffee",))) for kind in NeedKind}
        assert min(contrast(colours.of(family), colours.selection) for family in families) >= 3


def test_a_chosen_scheme_stands_above_the_systems(english: QApplication) -> None:
    theme.choose(DARK)
    assert theme.current() is DARK
    theme.choose(None)
    assert theme.current() is LIGHT


def test_the_controls_take_the_colours(qapp: QApplication) -> None:
    made = theme.palette(DARK)
    assert made.color(QPalette.ColorRole.Window).name().upper() == DARK.raised
    assert made.color(QPalette.ColorRole.Text).name().upper() == DARK.text


@pytest.mark.parametrize("colours", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
def test_high_contrast_is_high_throughout(colours: Colours) -> None:
    grounds = [colours.surface, colours.raised, colours.tint, colours.selection]
    assert min(contrast(colours.text, ground) for ground in grounds) >= 9
    assert min(contrast(colours.muted, ground) for ground in grounds) >= 7
    assert contrast(colours.line, colours.surface) >= 7
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert min(contrast(colours.of(family), colours.surface) for family in Family) >= 7


def test_a_wish_is_followed_until_another_comes(english: QApplication) -> None:
    theme.wish(Scheme.HIGH_CONTRAST_LIGHT)
    assert theme.current() is HIGH_LIGHT
    theme.wish(Scheme.HIGH_CONTRAST)
    assert theme.current().high_contrast
    theme.wish(Scheme.SYSTEM)
    assert theme.current() is LIGHT


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.HIGH_LIGHT, theme.HIGH_DARK])
def test_distinct_colours_are_seen_on_every_surface(colours: theme.Colours) -> None:
    for number in range(24):
        for ground in (colours.surface, colours.raised, colours.tint):
            assert contrast(theme.distinct(number, colours).name(), ground) >= 3
        assert contrast(colours.text, theme.distinct_soft(number, colours).name()) >= 7
