from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow_layout import FlowLayout


def a_row(qtbot: QtBot, count: int, width: int) -> tuple[QWidget, list[QWidget]]:
    room = QWidget()
    qtbot.addWidget(room)
    flow, boxes = FlowLayout(room, spacing=10), [QWidget(room) for _ in range(count)]
    for box in boxes:
        box.setFixedSize(100, 30)
        flow.addWidget(box)
    room.resize(width, 200)
    room.show()
    return room, boxes


def test_what_does_not_fit_goes_on_below(qtbot: QtBot, english: QApplication) -> None:
    room, boxes = a_row(qtbot, 3, 210)
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (110, 0), (0, 40)]
    assert room.layout().heightForWidth(210) == 70
    assert room.layout().heightForWidth(320) == 30


def test_what_is_hidden_takes_no_room(qtbot: QtBot, english: QApplication) -> None:
    room, boxes = a_row(qtbot, 3, 210)
    boxes[0].hide()
    room.layout().activate()
    assert [(box.x(), box.y()) for box in boxes[1:]] == [(0, 0), (110, 0)]


@pytest.mark.parametrize("width", [210, 400])
def test_where_reading_begins_on_the_right_so_does_the_row(qtbot: QtBot, english: QApplication, width: int) -> None:
    room, boxes = a_row(qtbot, 2, width)
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room.layout().activate()
    room.layout().setGeometry(room.rect())
    assert [box.x() for box in boxes] == [width - 100, width - 210]
