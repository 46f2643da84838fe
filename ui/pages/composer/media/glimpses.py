"""Small pictures of what a post shows: read and decoded on threads, kept for the whole window."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from scheduler_app.domain.ids import MediaHash, MemberId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.errors import SchedulerError
from ui.one_question import OneQuestion

if TYPE_CHECKING:
    from scheduler_app.app import App
    from ui.session import OpenWorkspace

LARGEST = QSize(720, 720)
_MOST_KEPT = 160
UNKNOWN_SIZE = (400, 300)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """``image`` is at most LARGEST; None of a film, and of what cannot be read. ``stored`` None: unknown here."""

    image: QImage | None = None
    stored: StoredMedia | None = None

    @property
    def lost(self) -> bool:
        """Whether there should be more to see than there is."""
        return self.stored is None or (self.image is None and self.stored.seconds is None)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the whole picture, or of what is seen of it; of a form of 4:3 where nobody knows."""
        if self.stored is not None and self.stored.width and self.stored.height:
            return self.stored.width, self.stored.height
        return UNKNOWN_SIZE if self.image is None else (self.image.width(), self.image.height())


# By the hash of the bytes, so that one entry is right for every post and workspace; the least used go first.
_kept: OrderedDict[MediaHash, Glimpse] = OrderedDict()


class Glimpses(QObject):
    """What one part of the window looks at; ``arrived`` comes when there is more to see than before."""

    arrived = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._question = OneQuestion(self)
        self._lost: dict[MediaHash, Glimpse] = {}
        self.opened: OpenWorkspace | None = None

    def of(self, media_hash: MediaHash) -> Glimpse | None:
        """None while it is being read: ``want`` asks for it."""
        found = _kept.get(media_hash)
        if found is None:
            return self._lost.get(media_hash)
        _kept.move_to_end(media_hash)
        return found

    def look_again(self) -> None:
        """Try once more what could not be read: it may have come meanwhile."""
        self._lost.clear()

    def want(self, hashes: Iterable[MediaHash]) -> None:
        """Read those that are not here yet."""
        missing = tuple(dict.fromkeys(one for one in hashes if self.of(one) is None))
        if self.opened is None or not missing:
            return
        app, member = self.opened.app, self.opened.member.id
        self._question.ask(lambda: _read(app, member, missing), self._take, self.failed.emit)

    def _take(self, found: dict[MediaHash, Glimpse]) -> None:
        self._lost |= {one: glimpse for one, glimpse in found.items() if glimpse.lost}
        _kept.update({one: glimpse for one, glimpse in found.items() if not glimpse.lost})
        while len(_kept) > _MOST_KEPT:
            _kept.popitem(last=False)
        self.arrived.emit()


def forget_all() -> None:
    """Read everything anew."""
    _kept.clear()


def _read(app: App, member: MemberId, hashes: tuple[MediaHash, ...]) -> dict[MediaHash, Glimpse]:
    """Runs on a pool thread."""
    known = app.pictures.known(member, hashes)
    return {one: Glimpse(_image(app, member, known.get(one)), known.get(one)) for one in hashes}


def _image(app: App, member: MemberId, stored: StoredMedia | None) -> QImage | None:
    if stored is None or not stored.media_type.startswith("image/"):
        return None
    try:
        reader = QImageReader(str(app.pictures.file(member, stored.hash)))
    except SchedulerError:
        # What is missing is said by the rules about media, in words.
        return None
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(LARGEST.boundedTo(size), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
