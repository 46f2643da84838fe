"""What the window shows while there is no workspace: three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import icons, theme
from ui.pages.home.card import Card
from ui.widgets.trouble_line import TroubleLine


class Welcome(QFrame):
    """Asks only; whoever shows it does what is asked."""

    practice_asked = Signal()
    set_up_asked = Signal()
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lock")
        self.setAccessibleName(self.tr("Welcome to Duta"))
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(self.tr("Welcome to Duta"), self)
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.9)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setWordWrap(True)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.hide()
        self.trouble = TroubleLine(self)
        self._card_room = QVBoxLayout()
        box = QWidget(self)
        inside = QVBoxLayout(box)
        inside.setSpacing(12)
        for widget in (self._picture, self.title):
            inside.addWidget(widget)
        inside.addLayout(self._card_room)
        inside.addWidget(self.busy)
        inside.addWidget(self.trouble)
        box.setMinimumWidth(round(self.fontMetrics().height() * 32))
        box.setMaximumWidth(round(self.fontMetrics().height() * 42))
        room = QWidget(self)
        middle = QHBoxLayout(room)
        middle.addStretch(1)
        middle.addWidget(box, 4)
        middle.addStretch(1)
        tall = QWidget(self)
        column = QVBoxLayout(tall)
        column.addStretch(2)
        column.addWidget(room)
        column.addStretch(3)
        scroll = QScrollArea(self)
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(tall)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._card: Card | None = None
        self.practice: QPushButton | None = None
        self.set_up: QPushButton | None = None
        self.open: QPushButton | None = None
        self.recolour()

    def recolour(self) -> None:
        colours = theme.current()
        side = round(self.fontMetrics().height() * 3.4)
        self._picture.setPixmap(icons.application_icon().pixmap(side, side))
        card = Card(self.tr("How would you like to begin?"), self)
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = card
        accent = QColor(colours.link)
        self.practice = card.add_row(
            "practice",
            accent,
            self.tr("Try it with practice accounts"),
            self.tr("A demo embassy with sample posts. Nothing leaves this computer."),
            self.practice_asked.emit,
        )
        self.set_up = card.add_row(
            "institution",
            accent,
            self.tr("Set up our mission"),
            self.tr("Your mission, two people, a safe place for keys, the first account and the rules."),
            self.set_up_asked.emit,
        )
        self.open = card.add_row(
            "open",
            accent,
            self.tr("Open an existing workspace…"),
            self.tr("One that somebody gave you. A computer that is new to it joins by comparing a fingerprint."),
            self.open_asked.emit,
        )
        self._card_room.addWidget(card)

    def wait(self, words: str) -> None:
        """Something is being made; nothing else can be begun meanwhile. Without words nothing is any more."""
        if self._card is not None:
            self._card.setEnabled(not words)
        self.busy.setVisible(bool(words))
        self.busy.setAccessibleName(words)
        self.trouble.say("")

    def say(self, trouble: str) -> None:
        self.wait("")
        self.trouble.say(trouble)
