from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.side_by_side import SideBySide


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [400, 401])
def test_all_of_each_is_seen_whichever_way_the_window_runs(
    qtbot: QtBot, direction: Qt.LayoutDirection, width: int
) -> None:
    split = SideBySide()
    qtbot.addWidget(split)
    split.setLayoutDirection(direction)
    for _ in range(3):
        split.addWidget(QWidget())
    split.resize(width, 100)
    split.show()
    assert all(split.rect().contains(split.widget(at).geometry()) for at in range(3))
