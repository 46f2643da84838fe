"""Takes files and pasted pictures into the library, one after the other, on threads."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.errors import MachineError
from ui import background

if TYPE_CHECKING:
    from scheduler_app.app import App
    from ui.session import OpenWorkspace

Source = Path | QImage
"""A file of this machine, or a picture that has none."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a batch: files that are in the library now, and why others are not, with their names."""

    stored: tuple[StoredMedia, ...]
    refused: tuple[tuple[str, Exception], ...]


class Importing(QObject):
    """One batch at a time; a second one waits for the first. ``progressed`` carries done, all, and a name."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    """A Taken, also after ``stop``: of what was taken until then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.opened: OpenWorkspace | None = None
        self._waiting: list[Source] = []
        self._total = 0
        self._stored: list[StoredMedia] = []
        self._refused: list[tuple[str, Exception]] = []

    @property
    def busy(self) -> bool:
        return self._total > 0

    def take(self, sources: Sequence[Source], pasted_name: str) -> None:
        """Take all of them in; ``pasted_name`` is what a picture without a file is called."""
        if self.opened is None or not sources:
            return
        self._pasted_name = pasted_name
        idle = not self.busy
        self._waiting += sources
        self._total += len(sources)
        if idle:
            self._next()

    def stop(self) -> None:
        """Take no more in than the one that is being read."""
        self._total -= len(self._waiting)
        self._waiting.clear()

    def _next(self) -> None:
        if self.opened is None or not self._waiting:
            self._finish()
            return
        source = self._waiting.pop(0)
        name = source.name if isinstance(source, Path) else self._pasted_name
        self.progressed.emit(self._total - len(self._waiting) - 1, self._total, name)
        app, member = self.opened.app, self.opened.member.id
        background.run(
            lambda: _taken_in(app, member, source, name),
            self._keep,
            lambda error: self._refuse(name, error),
            self,
            slow=True,
        )

    def _keep(self, stored: StoredMedia) -> None:
        self._stored.append(stored)
        self._next()

    def _refuse(self, name: str, error: Exception) -> None:
        self._refused.append((name, error))
        self._next()

    def _finish(self) -> None:
        taken = Taken(tuple(self._stored), tuple(self._refused))
        self._total = 0
        self._waiting, self._stored, self._refused = [], [], []
        self.finished.emit(taken)


def sources_in(data: QMimeData) -> tuple[Source, ...]:
    """The files that something dropped or pasted names, or the picture it holds."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return files
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    return () if image.isNull() else (image,)


def files_in(names: Iterable[str]) -> tuple[Source, ...]:
    """What was chosen in a dialog."""
    return tuple(Path(one) for one in names)


def _taken_in(app: App, member: MemberId, source: Source, name: str) -> StoredMedia:
    """Runs on a pool thread."""
    if isinstance(source, Path):
        return app.pictures.take_in(member, source)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.png"
        if not source.save(str(path), "PNG"):  # type: ignore[call-overload]  # the stubs want bytes, Qt takes str
            raise MachineError("media.not_readable", name=name)
        return app.pictures.take_in(member, path)
