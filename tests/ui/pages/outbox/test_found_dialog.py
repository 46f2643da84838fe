from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.entries import an_entry
from ui.pages.outbox.found_dialog import FoundDialog


@pytest.mark.parametrize(
    ("typed", "good"),
    [
        ("https://network.example/@kbri/7 ", True),
        ("network.example/7", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_only_an_address_on_the_web_will_do(qtbot: QtBot, english: QApplication, typed: str, good: bool) -> None:
    dialog = FoundDialog(an_entry())
    qtbot.addWidget(dialog)
    dialog.field.setText(typed)
    assert dialog.there.isEnabled() == good
    assert dialog.address == typed.strip()
