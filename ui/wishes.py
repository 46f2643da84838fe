"""What the person at this machine wishes, for whoever shows or changes it: kept at once, told to all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.preferences import Preferences, WindowFile


class Wishes(QObject):
    """``changed`` carries the Preferences before and now. Without a file nothing is kept."""

    changed = Signal(object, object)

    def __init__(self, file: WindowFile | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.now = file.preferences() if file else Preferences()

    def wish(self, wanted: Preferences) -> None:
        if wanted == self.now:
            return
        before, self.now = self.now, wanted
        if self._file is not None:
            self._file.keep_preferences(wanted)
        self.changed.emit(before, wanted)


_here: list[Wishes] = []


def here() -> Wishes:
    """Those of this process."""
    if not _here:
        begin(None)
    return _here[0]


def begin(file: WindowFile | None) -> Wishes:
    """From now on these are the wishes of this process."""
    _here[:] = [Wishes(file)]
    return _here[0]
