"""While somebody signs in in their browser: Duta waits, and takes what is pasted where the browser is elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from ui.pages.accounts.adding.steps import Step
from ui.widgets.line_label import line_label


class BrowserStep(Step):
    """``pasted`` carries what somebody put into the field; ``open_asked`` that the page is to be opened once more."""

    pasted = Signal(str)
    open_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("connecting", "Go on in your browser"), parent)
        self._address = ""
        self.column.addWidget(
            line_label(
                translate(
                    "connecting",
                    "Your browser shows the network's own page. Sign in there as the account, and allow Duta to "
                    "post. Then come back here: Duta notices by itself, for five minutes.",
                ),
                self,
            )
        )
        self.waiting = QProgressBar(self)
        self.waiting.setRange(0, 0)
        self.waiting.setTextVisible(False)
        self.waiting.setAccessibleName(translate("connecting", "Waiting for the browser"))
        self.column.addWidget(self.waiting)
        self.again = QPushButton(translate("connecting", "Open the page &again"), self)
        self.again.clicked.connect(self.open_asked)
        self.copy = QPushButton(translate("connecting", "Co&py its address"), self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address))
        across = QHBoxLayout()
        across.addWidget(self.again)
        across.addWidget(self.copy)
        across.addStretch(1)
        self.column.addLayout(across)
        self.column.addSpacing(8)
        label = QLabel(translate("connecting", "Paste the &code instead"), self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(translate("connecting", "Code, or the address at which the browser ended"))
        self.field.returnPressed.connect(self._paste)
        label.setBuddy(self.field)
        self.take = QPushButton(translate("connecting", "&Take it"), self)
        self.take.clicked.connect(self._paste)
        beside = QHBoxLayout()
        beside.addWidget(self.field, 1)
        beside.addWidget(self.take)
        self.column.addWidget(label)
        self.column.addLayout(beside)
        self.column.addWidget(
            line_label(
                translate(
                    "connecting",
                    "If the browser is on another computer, or ends at a page that does not open: copy that page's "
                    "whole address, or the code it shows, and paste it here.",
                ),
                self,
            )
        )
        self.column.addStretch(1)

    def wait_for(self, address: str) -> None:
        self._address = address
        self.field.clear()

    @property
    def ready(self) -> bool:
        return False

    def begin(self) -> None:
        self.again.setFocus()

    def forget(self) -> None:
        self._address = ""
        self.field.clear()

    def _paste(self) -> None:
        if self.field.text().strip():
            self.pasted.emit(self.field.text().strip())
