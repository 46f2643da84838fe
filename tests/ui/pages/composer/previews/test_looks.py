from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from scheduler_app.networks.facts import sheet_names
from ui.pages.composer.previews.look import Inks
from ui.pages.composer.previews.looks import LOOKS, PLAIN, look_of


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_every_network_that_duta_knows_has_a_look_with_its_source() -> None:
    assert set(LOOKS) == set(sheet_names())
    assert all(look.source for look in LOOKS.values())


def test_a_network_of_tomorrow_is_shown_plainly() -> None:
    assert look_of("carrier_pigeon") is PLAIN


@pytest.mark.parametrize("inks", [inks for look in LOOKS.values() for inks in (look.light, look.dark)])
def test_words_can_be_read_on_their_ground(inks: Inks) -> None:
    assert contrast(inks.text, inks.sheet) >= 7
    assert contrast(inks.muted, inks.sheet) >= 4.5
    assert contrast(inks.link, inks.sheet) >= 4.5
