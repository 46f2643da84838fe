"""The folder that keeps every picture and film once, under its own hash."""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path, PurePath
from typing import BinaryIO

from scheduler_app.clock import Clock
from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.media import MediaFile, StoredMedia
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import DiskFull, InvalidInput, MachineError
from scheduler_app.media.derived_files import DerivedFiles
from scheduler_app.media.film import Film, without
from scheduler_app.media.films import read_film
from scheduler_app.media.whole_files import BLOCK, ArrivingFile, arriving, forget_broken_off, write_whole

# Pictures are read whole. Films are not; no network takes longer ones.
MAX_BYTES = 40_000_000
MAX_FILM_BYTES = 2_000_000_000
# The workspace lies on the same disk: a film must not take its last room.
_ROOM_LEFT = 64 * 1024 * 1024

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
        self._films: dict[MediaHash, Film] = {}
        self._derived = DerivedFiles(folder / "derived")

    def take_in(self, path: Path) -> StoredMedia:
        """Check the file of a picture or a film, strip what must not travel, keep a copy and say what it is.

        A film is copied by blocks and takes no memory. Raises InvalidInput (media.no_such_file, media.not_readable,
        media.too_big, media.still_changing, those of ``pictures.prepared`` and ``films.read_film``), DiskFull or
        MachineError.
        """
        try:
            if not path.is_file():
                raise InvalidInput("media.no_such_file", name=path.name)
            with path.open("rb") as file:
                return self._take_in(file, path.name)
        except OSError as error:
            raise InvalidInput("media.not_readable", name=path.name) from error

    def take_in_bytes(self, data: bytes, name: str) -> StoredMedia:
        """The same for bytes that come from elsewhere; ``name`` is what their owner called them."""
        return self._take_in(io.BytesIO(data), name)

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
        if item.media_type.startswith("image/"):
            return self._derived.file_for(path, item, facts)
        film = self._film_at(path, item)
        size = path.stat().st_size
        return MediaFile(path, item.media_type, size, film.width, film.height, film.seconds)

    def forget_derived(self, older_than: timedelta) -> int:
        """Delete the files that were made for networks longer ago than this, and what was never finished.

        Returns how many were deleted.
        """
        return self._derived.forget(older_than.total_seconds()) + forget_broken_off(self.folder)

    def _take_in(self, file: BinaryIO, name: str) -> StoredMedia:
        size = file.seek(0, os.SEEK_END)
        if size > MAX_FILM_BYTES:
            raise InvalidInput("media.too_big", name=name, megabytes=MAX_FILM_BYTES // 1_000_000)
        film = read_film(file, name)
        if film is None:
            return self._take_picture(file, size, name)
        stored = self._stored(self._keep_film(file, size, film, name), size, film.media_type, name)
        return replace(
            stored,
            width=film.width,
            height=film.height,
            seconds=film.seconds,
            sound=film.has_sound,
            captioned=film.has_captions,
            codec=film.codec,
        )

    def _take_picture(self, file: BinaryIO, size: int, name: str) -> StoredMedia:
        from scheduler_app.media.pictures import prepared

        if size > MAX_BYTES:
            raise InvalidInput("media.too_big", name=name, megabytes=MAX_BYTES // 1_000_000)
        file.seek(0)
        picture = prepared(file.read(MAX_BYTES), name)
        media_hash = MediaHash(hashlib.sha256(picture.data).hexdigest())
        if not self._is_there(media_hash):
            write_whole(self.path_of(media_hash), picture.data)
        stored = self._stored(media_hash, len(picture.data), picture.media_type, name)
        return replace(stored, width=picture.width, height=picture.height)

    def _stored(self, media_hash: MediaHash, size: int, media_type: str, name: str) -> StoredMedia:
        named = name[-_LONGEST_NAME:]
        return StoredMedia(media_hash, media_type, size, None, None, named, self._clock.now())

    def _keep_film(self, file: BinaryIO, size: int, film: Film, name: str) -> MediaHash:
        """Copy a film without what must not travel, and see that the copy is that very film."""
        with arriving(self.folder) as copy:
            if shutil.disk_usage(self.folder).free < size + _ROOM_LEFT:
                raise DiskFull("disk.full")
            media_hash = _copied(file, size, film, name, copy)
            copy.finish()
            with copy.path.open("rb") as written:
                again = read_film(written, name)
            if again != replace(film, blanks=()):
                raise InvalidInput("media.still_changing", name=name)
            if not self._is_there(media_hash):
                copy.settle(self.path_of(media_hash))
        return media_hash

    def _film_at(self, path: Path, item: MediaItem) -> Film:
        """What a film that was taken in says of itself; under one hash it always says the same."""
        known = self._films.get(item.media_hash)
        if known is None:
            with path.open("rb") as file:
                known = read_film(file, "")
            if known is None:
                raise InvalidInput("media.broken", name=item.description[:40] or item.media_hash[:12])
            self._films[item.media_hash] = known
        return known

    def _is_there(self, media_hash: MediaHash) -> bool:
        try:
            self.verified_path(media_hash)
        except MachineError:
            return False
        return True


def _copied(file: BinaryIO, size: int, film: Film, name: str, copy: ArrivingFile) -> MediaHash:
    digest = hashlib.sha256()
    for block in without(_blocks(file, size, name), film.blanks):
        digest.update(block)
        copy.write(block)
    if file.read(1):
        raise InvalidInput("media.still_changing", name=name)
    return MediaHash(digest.hexdigest())


def _blocks(file: BinaryIO, size: int, name: str) -> Iterator[bytes]:
    """The whole file, as long as it is ``size`` bytes."""
    file.seek(0)
    while size:
        block = file.read(min(BLOCK, size))
        if not block:
            raise InvalidInput("media.still_changing", name=name)
        size -= len(block)
        yield block
