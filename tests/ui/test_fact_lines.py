from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.fact_lines import FactLines


def test_what_says_nothing_is_left_out_and_the_rest_is_read_with_its_name(qtbot: QtBot, english: object) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    lines = FactLines([("Network", "Mastodon"), ("Last day", "")], parent)
    labels = [label for label in lines.findChildren(QLabel) if isinstance(label, QLabel)]
    assert [label.text() for label in labels] == ["Mastodon", "Network"] or [label.text() for label in labels] == [
        "Network",
        "Mastodon",
    ]
    assert "Network: Mastodon" in [label.accessibleName() for label in labels]
