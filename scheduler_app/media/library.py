"""The folder that keeps every picture once, under its own hash."""

from __future__ import annotations

import hashlib
import re
from datetime import timedelta
from pathlib import Path, PurePath

from scheduler_app.clock import Clock
from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.media import MediaFile, StoredMedia
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import InvalidInput, MachineError
from scheduler_app.media.derived_files import DerivedFiles, write_whole

MAX_BYTES = 40 * 1024 * 1024

# How files of the types that are written here are called.
ENDING_OF = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}

_HASH = re.compile(r"[0-9a-f]{64}")
_LONGEST_NAME = 255


class MediaLibrary:
    """Pictures by the sha256 of their bytes; ``folder`` is made when the first one arrives. Safe for many threads."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self._clock = clock
        self._verified: dict[MediaHash, tuple[int, int]] = {}
        self._derived = DerivedFiles(folder / "derived")

    def take_in(self, path: Path) -> StoredMedia:
        """Check the file of a picture or a film, strip what must not travel, keep a copy and say what it is.

        Raises InvalidInput (media.no_such_file, media.too_big, those of ``pictures.prepared`` and
        ``films.prepared_film``), DiskFull or MachineError.
        """
        try:
            if not path.is_file():
                raise InvalidInput("media.no_such_file", name=path.name)
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise InvalidInput("media.not_readable", name=path.name) from error
        return self.take_in_bytes(data, path.name)

    def take_in_bytes(self, data: bytes, name: str) -> StoredMedia:
        """The same for bytes that come from elsewhere; ``name`` is what their owner called them."""
        from scheduler_app.media.films import prepared_film
        from scheduler_app.media.pictures import prepared

        if len(data) > MAX_BYTES:
            raise InvalidInput("media.too_big", name=name, limit=MAX_BYTES)
        film = prepared_film(data, name)
        picture = film or prepared(data, name)
        media_hash = MediaHash(hashlib.sha256(picture.data).hexdigest())
        self._keep(media_hash, picture.data)
        return StoredMedia(
            hash=media_hash,
            media_type=picture.media_type,
            bytes=len(picture.data),
            width=picture.width,
            height=picture.height,
            original_name=name[-_LONGEST_NAME:],
            added_at=self._clock.now(),
            seconds=film.seconds if film else None,
            sound=film.has_sound if film else None,
            captioned=film.has_captions if film else None,
        )

    def fitted(self, media_hash: MediaHash, name: str, facts: MediaFacts) -> StoredMedia:
        """Make another file of a picture, as a network with these facts takes it, and keep it beside the first.

        Raises as ``verified_path`` and ``take_in_bytes``, and InvalidInput (media.cannot_be_fitted).
        """
        from scheduler_app.media.fitting import fitted

        picture = fitted(self.verified_path(media_hash).read_bytes(), name, facts)
        return self.take_in_bytes(picture.data, PurePath(name).with_suffix(ENDING_OF[picture.media_type]).name)

    def path_of(self, media_hash: MediaHash) -> Path:
        """Where the bytes of a hash lie, whether they are there or not. Raises InvalidInput for what is no hash."""
        if not _HASH.fullmatch(media_hash):
            raise InvalidInput("media.not_a_hash", hash=media_hash[:64])
        return self.folder / media_hash[:2] / media_hash[2:]

    def verified_path(self, media_hash: MediaHash) -> Path:
        """The file of a hash, proven unchanged; read again only when its size or time changed.

        Raises MachineError (media.missing, media.changed).
        """
        path = self.path_of(media_hash)
        try:
            state = path.stat()
            seen = (state.st_mtime_ns, state.st_size)
            if self._verified.get(media_hash) == seen:
                return path
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise MachineError("media.missing", hash=media_hash) from error
        if found != media_hash:
            raise MachineError("media.changed", hash=media_hash)
        self._verified[media_hash] = seen
        return path

    def file_for(self, item: MediaItem, facts: MediaFacts) -> MediaFile:
        """The file of ``item`` as a network with these facts takes it.

        A picture is made to fit where it does not; a film is as it was taken in. Raises as ``verified_path``, and
        InvalidInput (media.no_form_fits) where nothing that can be made of it is taken.
        """
        path = self.verified_path(item.media_hash)
        if not item.media_type.startswith("image/"):
            return MediaFile(path, item.media_type, path.stat().st_size)
        return self._derived.file_for(path, item, facts)

    def forget_derived(self, older_than: timedelta) -> int:
        """Delete the files that were made for networks longer ago than this; returns how many."""
        return self._derived.forget(older_than.total_seconds())

    def _keep(self, media_hash: MediaHash, data: bytes) -> None:
        try:
            self.verified_path(media_hash)
        except MachineError:
            write_whole(self.path_of(media_hash), data)
