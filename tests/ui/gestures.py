"""What a hand does with a mouse, step by step, so that a test can look in between."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def press(widget: QWidget, where: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    _send(widget, QEvent.Type.MouseButtonPress, where, LEFT, LEFT, modifiers)


def carry(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """With the button held, in a few steps."""
    for step in range(1, 5):
        where = start + (end - start) * step / 4
        _send(widget, QEvent.Type.MouseMove, where, NONE, LEFT, Qt.KeyboardModifier.NoModifier)


def release(widget: QWidget, where: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    _send(widget, QEvent.Type.MouseButtonRelease, where, LEFT, NONE, modifiers)


def _send(
    widget: QWidget,
    kind: QEvent.Type,
    where: QPoint,
    button: Qt.MouseButton,
    buttons: Qt.MouseButton,
    modifiers: Qt.KeyboardModifier,
) -> None:
    there = QPointF(widget.mapToGlobal(where))
    QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(where), there, button, buttons, modifiers))
