from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.appearance import recolour, scale_text
from ui.theme import Scheme


@pytest.fixture
def application(english: QApplication) -> Iterator[QApplication]:
    font = english.font()
    yield english
    scale_text(100)
    english.setFont(font)
    theme.wish(Scheme.SYSTEM)
    recolour()


def test_text_grows_from_what_the_system_says_and_comes_back(application: QApplication) -> None:
    normal = application.font().pointSizeF()
    scale_text(200)
    scale_text(150)
    assert application.font().pointSizeF() == normal * 1.5
    scale_text(100)
    assert application.font().pointSizeF() == normal


def test_a_wished_scheme_reaches_the_controls(application: QApplication) -> None:
    theme.wish(Scheme.HIGH_CONTRAST_DARK)
    recolour()
    assert application.palette().color(QPalette.ColorRole.Base).name() == "#000000"
