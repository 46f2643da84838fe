"""Files made of pictures for the networks, kept beside them as long as they may be needed, and made ahead.

Only what this very program made is believed: a file that lies there from before is made anew, since nobody approved its
bytes. What readers will see is what the approved picture, its places and the network's facts come to.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import Crop, Focus, MediaItem
from scheduler_app.errors import InvalidInput
from scheduler_app.media.whole_files import write_whole

if TYPE_CHECKING:
    from scheduler_app.media.deriving import SourcePicture, Target

# So many answers are remembered; what is forgotten is made anew.
_REMEMBERED = 5000

_Asked = tuple[MediaHash, Focus | None, Crop | None, MediaFacts]


@dataclass(frozen=True, slots=True)
class _Made:
    """A file as this program left it: when it was written last (nanoseconds) and how large it was then."""

    file: MediaFile
    written: int


class DerivedFiles:
    """See above. ``folder`` is made when the first file is. Safe for many threads, which make one file at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._answers: dict[_Asked, _Made] = {}
        self._made: dict[Path, _Made] = {}
        self._first_wishes: dict[tuple[MediaHash, tuple[object, ...]], _Made] = {}
        self._working = threading.Lock()

    def file_for(self, path: Path, item: MediaItem, facts: MediaFacts) -> MediaFile:
        """The file of a picture at ``path`` as a network with these facts takes it: itself, or one made of it.

        Raises InvalidInput (media.no_form_fits, media.broken), DiskFull, MachineError.
        """
        asked = (item.media_hash, item.focus, item.crop, facts)
        known = self._answers.get(asked)
        if known is not None and _unchanged(known):
            return known.file
        with self._working:
            known = self._answers.get(asked)
            if known is None or not _unchanged(known):
                known = self._form(path, item, facts)
                if len(self._answers) >= _REMEMBERED:
                    self._answers.clear()
                self._answers[asked] = known
            return known.file

    def forget(self, older_than: float) -> int:
        """Delete files that were made so many seconds ago; returns how many."""
        before, deleted = time.time() - older_than, 0
        for path in self._folder.glob("??/*"):
            try:
                if path.stat().st_mtime < before:
                    path.unlink()
                    deleted += 1
            except OSError:
                continue
        return deleted

    def _form(self, path: Path, item: MediaItem, facts: MediaFacts) -> _Made:
        from scheduler_app.media.deriving import SourcePicture

        name = item.description[:40] or item.media_hash[:12]
        try:
            source = SourcePicture(path)
        except Exception as error:  # a decoder given hostile bytes raises whatever it likes
            raise InvalidInput("media.broken", name=name) from error
        try:
            target = source.target(item.focus, item.crop, facts, name)
            if target is None:
                return _as_it_lies(MediaFile(path, source.media_type, path.stat().st_size, *source.size))
            return self._derived(source, target, item.media_hash, name)
        finally:
            source.close()

    def _derived(self, source: SourcePicture, target: Target, media_hash: MediaHash, name: str) -> _Made:
        from scheduler_app.media.deriving import ENDINGS

        wish = (media_hash, target.first_wish)
        shared = self._first_wishes.get(wish)
        if shared is not None and shared.file.bytes <= target.most_bytes and _unchanged(shared):
            return shared
        folder = self._folder / media_hash[:2]
        stem = f"{media_hash}-{target.key}"
        for ending in ENDINGS.values():
            known = self._made.get(folder / f"{stem}{ending}")
            if known is not None and _unchanged(known):
                return known
        made = source.derive(target, name)
        path = folder / f"{stem}{ENDINGS[made.media_type]}"
        write_whole(path, made.data)
        found = _as_it_lies(MediaFile(path, made.media_type, len(made.data), made.width, made.height))
        self._made[path] = found
        if made.nothing_lost:
            self._first_wishes[wish] = found
        return found


def _as_it_lies(file: MediaFile) -> _Made:
    return _Made(file, file.path.stat().st_mtime_ns)


def _unchanged(made: _Made) -> bool:
    try:
        state = made.file.path.stat()
    except OSError:
        return False
    return (state.st_mtime_ns, state.st_size) == (made.written, made.file.bytes)
