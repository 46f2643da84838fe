"""PySide6 6.12.0 loses a reference to None with each call that returns nothing, and aborts below Python 3.12."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

CALLS = 500


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot die there")
def test_qt_does_not_lose_references_to_none(qtbot: QtBot) -> None:
    label, widget, table = QLabel(), QWidget(), QTableWidget(1, 1)
    for shown in (label, widget, table):
        qtbot.addWidget(shown)
    timer, thing = QTimer(), QObject()
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    painter, pen, palette, font = QPainter(image), QPen(), QPalette(), QFont()
    model = QStandardItemModel(1, 1)
    methods: list[Callable[[], object]] = [
        lambda: label.setText("a"),
        lambda: label.setToolTip("a"),
        lambda: label.setWordWrap(True),
        lambda: label.clear(),
        lambda: widget.update(),
        lambda: widget.resize(10, 10),
        lambda: widget.move(1, 1),
        lambda: widget.setEnabled(True),
        lambda: widget.setWindowTitle("a"),
        lambda: widget.setAccessibleName("a"),
        lambda: widget.setPalette(palette),
        lambda: widget.setFont(font),
        lambda: table.setItem(0, 0, QTableWidgetItem("a")),
        lambda: table.setColumnWidth(0, 50),
        lambda: timer.setInterval(5),
        lambda: thing.setObjectName("a"),
        lambda: painter.setPen(pen),
        lambda: painter.setOpacity(1.0),
        lambda: painter.fillRect(0, 0, 4, 4, QColor("red")),
        lambda: painter.drawLine(0, 0, 4, 4),
        lambda: (painter.save(), painter.restore()),
        lambda: pen.setWidth(2),
        lambda: palette.setColor(QPalette.ColorRole.Window, QColor("red")),
        lambda: font.setBold(True),
        lambda: model.setItem(0, 0, QStandardItem("a")),
        lambda: image.fill(0),
    ]
    for method in methods:
        method()
    before = sys.getrefcount(None)
    for method in methods:
        for _ in range(CALLS):
            method()
    painter.end()
    # Other things of the process come and go; a loss would be one for each call.
    assert abs(sys.getrefcount(None) - before) < CALLS // 2
