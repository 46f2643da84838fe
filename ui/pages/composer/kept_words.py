"""When a post was saved, in words, or why it is not yet."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from ui import messages

if TYPE_CHECKING:
    from ui.pages.composer.autosave import Autosave
    from ui.pages.composer.manuscript import Manuscript


class KeptWords(QObject):
    """``said`` carries the words; none for a post that was just laid out."""

    said = Signal(str)

    def __init__(self, manuscript: Manuscript, autosave: Autosave, parent: QObject) -> None:
        super().__init__(parent)
        manuscript.opened.connect(lambda: self.said.emit(""))
        autosave.saved.connect(self._saved)
        autosave.waits.connect(self._waits)

    def _saved(self, at: datetime) -> None:
        clock = QLocale().toString(QTime(at.hour, at.minute), "HH:mm")
        self.said.emit(self.tr("Saved {time}").format(time=clock))

    def _waits(self, error: Exception) -> None:
        self.said.emit(self.tr("Not saved yet: {why}").format(why=messages.of_error(error).title))
