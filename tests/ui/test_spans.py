from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ui.spans import span


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=-5), "0 min"),
        (timedelta(minutes=50), "50 min"),
        (timedelta(hours=3, minutes=59), "3 h"),
        (timedelta(days=4, hours=2), "4 d"),
    ],
)
def test_a_span_is_said_in_one_unit(english: QApplication, length: timedelta, words: str) -> None:
    assert span(length) == words
