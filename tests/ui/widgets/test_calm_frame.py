"""Other words are shown at once, and disturb what stands around them only when they need another height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.calm_frame import CalmFrame

LONG = " ".join(["Too long by a few letters, as it seems."] * 6)


class Disturbances(QObject):
    """Counts how often a widget was told to lay out what is in it."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def a_frame(qtbot: QtBot) -> tuple[QWidget, CalmFrame, QLabel]:
    """A frame with a line of words in a column, shown and at rest."""
    around = QWidget()
    qtbot.addWidget(around)
    frame = CalmFrame(around)
    label = QLabel("Too long for X by 20.", frame.inside)
    label.setWordWrap(True)
    QVBoxLayout(frame.inside).addWidget(label)
    column = QVBoxLayout(around)
    column.addWidget(frame)
    column.addStretch(1)
    around.resize(300, 400)
    around.show()
    qtbot.waitExposed(around)
    QApplication.processEvents()
    return around, frame, label


def test_other_words_of_the_same_height_do_not_disturb_what_stands_around(qtbot: QtBot) -> None:
    around, frame, label = a_frame(qtbot)
    disturbed, height = Disturbances(around), frame.height()
    label.setText("Too long for X by 21.")
    QApplication.processEvents()
    assert (disturbed.count, frame.height()) == (0, height)
    assert label.width() <= frame.width()


def test_words_that_need_more_lines_get_them_and_fewer_give_them_back(qtbot: QtBot) -> None:
    _, frame, label = a_frame(qtbot)
    low = frame.height()
    label.setText(LONG)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > low)
    assert frame.height() > low
    label.setText("Short.")
    qtbot.waitUntil(lambda: frame.height() == low)


def test_what_was_said_while_nobody_saw_it_has_its_room_when_shown(qtbot: QtBot) -> None:
    around, frame, label = a_frame(qtbot)
    low = frame.height()
    around.hide()
    label.setText(LONG)
    around.show()
    qtbot.waitUntil(lambda: frame.height() > low and label.height() >= label.heightForWidth(label.width()))


def test_a_narrower_room_makes_it_higher(qtbot: QtBot) -> None:
    around, frame, label = a_frame(qtbot)
    low = frame.height()
    label.setText("Too long for X by 20, and for Bluesky by 4.")
    around.resize(140, 400)
    qtbot.waitUntil(lambda: frame.height() > low and label.height() >= label.heightForWidth(label.width()))
