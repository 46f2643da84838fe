"""How far taking in has come, and which files could not be used and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import messages
from ui.text_direction import isolated


class ImportLine(QWidget):
    """Hidden while there is nothing to say."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Files taken in"))
        self.bar.setMaximumHeight(round(self.fontMetrics().height() * 0.6))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.clicked.connect(self.stop_asked)
        self._progress = QWidget(self)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.refused = QLabel(self)
        self.refused.setWordWrap(True)
        self.refused.setAccessibleName(self.tr("Files that cannot be used"))
        self.close_refused = QPushButton(self.tr("Close"), self)
        self.close_refused.clicked.connect(lambda: self.say_refused(()))
        self._refusals = QWidget(self)
        line = QHBoxLayout(self._refusals)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.refused, 1)
        line.addWidget(self.close_refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        column.addWidget(self._refusals)
        self.say_idle()
        self.say_refused(())

    def say_progress(self, done: int, total: int, name: str) -> None:
        locale = QLocale()
        said = self.tr("Taking in {number} of {count}: {name}")
        self.words.setText(
            said.format(number=locale.toString(done + 1), count=locale.toString(total), name=isolated(name))
        )
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._progress.show()
        self.show()

    def say_idle(self) -> None:
        self._progress.hide()
        self.setVisible(not self._refusals.isHidden())

    def say_refused(self, refused: Sequence[tuple[str, Exception]]) -> None:
        """Each file with what is wrong with it, whose side that is, and what to do."""
        lines = []
        for name, error in refused:
            message = messages.of_error(error)
            words = " ".join(part for part in (message.title, message.text, message.action) if part)
            lines.append(f"{isolated(name)}: {words}")
        self.refused.setText("\n".join(lines))
        self._refusals.setVisible(bool(lines))
        self.setVisible(bool(lines) or not self._progress.isHidden())
