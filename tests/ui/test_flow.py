from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.flow import FlowLayout


@pytest.fixture
def room(qapp: QApplication) -> QWidget:
    return QWidget()


def boxes(room: QWidget, *widths: int) -> tuple[FlowLayout, list[QWidget]]:
    flow, made = FlowLayout(room, gap=10), []
    for width in widths:
        box = QWidget(room)
        box.setFixedSize(width, 20)
        flow.addWidget(box)
        made.append(box)
    return flow, made


def test_a_line_ends_where_the_room_does(room: QWidget) -> None:
    flow, made = boxes(room, 40, 40, 40)
    flow.setGeometry(QRect(0, 0, 100, 100))
    assert [(box.x(), box.y()) for box in made] == [(0, 0), (50, 0), (0, 30)]
    assert flow.heightForWidth(100) == 50
    assert flow.heightForWidth(400) == 20


def test_it_begins_at_the_other_side_where_lines_do(room: QWidget) -> None:
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow, made = boxes(room, 40, 30)
    flow.setGeometry(QRect(0, 0, 100, 100))
    assert [box.x() for box in made] == [60, 20]


def test_a_widget_can_come_before_another(room: QWidget) -> None:
    flow, made = boxes(room, 40, 40)
    first = QWidget(room)
    first.setFixedSize(10, 20)
    flow.insert_widget(0, first)
    flow.setGeometry(QRect(0, 0, 200, 100))
    assert [box.x() for box in (first, *made)] == [0, 20, 70]


def test_what_is_hidden_takes_no_room(room: QWidget) -> None:
    flow, made = boxes(room, 40, 40)
    made[0].hide()
    flow.setGeometry(QRect(0, 0, 200, 100))
    assert made[1].x() == 0
