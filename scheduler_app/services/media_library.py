"""Pictures for posts: checked, kept once, and known to the workspace."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MediaHash, MemberId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.on_record import add_media
from scheduler_app.services.permission import permitted
from scheduler_app.storage import media, media_descriptions, media_rights
from scheduler_app.storage.database import Database


class MediaCollection:
    """What the workspace knows of its pictures, together with the files themselves."""

    def __init__(self, database: Database, clock: Clock, library: MediaLibrary) -> None:
        self._database = database
        self._clock = clock
        self._library = library

    def take_in(self, actor: MemberId, path: Path) -> StoredMedia:
        """Check a picture, strip what must not travel, keep it and make it known; the same one twice is one.

        Raises InvalidInput (media.no_such_file, media.not_readable, media.too_big, media.unsupported, media.broken,
        media.mislabelled, media.too_many_pixels), NotAllowed, DiskFull, MachineError.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
        stored = self._library.take_in(path)
        with self._database.writing() as writing:
            if add_media(writing, actor, self._clock.now(), stored):
                writing.changed(Kind.MEDIA)
            return media.media(writing.connection, stored.hash)

    def fit(self, actor: MemberId, media_hash: MediaHash, facts: MediaFacts) -> StoredMedia:
        """Make another file of a picture, as a network with these facts takes it; its rights are those of the first.

        Raises NotFound, NotAllowed, InvalidInput (media.cannot_be_fitted), DiskFull, MachineError (media.missing,
        media.changed).
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            whole = media.media(connection, media_hash)
            rights = media_rights.of_several(connection, [media_hash]).get(media_hash)
        made = self._library.fitted(media_hash, whole.original_name, facts)
        with self._database.writing() as writing:
            if add_media(writing, actor, self._clock.now(), made):
                if rights is not None:
                    media_rights.file(writing.connection, made.hash, rights)
                writing.changed(Kind.MEDIA)
            return media.media(writing.connection, made.hash)

    def latest(self, actor: MemberId, *, limit: int = 50) -> tuple[StoredMedia, ...]:
        """The pictures and films that came in last, the newest first. Raises NotAllowed."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return media.beginning(connection, "", limit=limit)

    def known(self, actor: MemberId, hashes: Iterable[MediaHash]) -> dict[MediaHash, StoredMedia]:
        """The facts of those the workspace knows; the others are left out. Raises NotAllowed."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return media.several(connection, hashes)

    def found(self, actor: MemberId, words: str, *, limit: int = 60) -> tuple[StoredMedia, ...]:
        """Those with every one of ``words`` in their name, the newest first; the newest of all for no words.

        Raises NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            wanted = words.split()
            if not wanted:
                return media.beginning(connection, "", limit=limit)
            return media.named_like(connection, wanted, limit)

    def said_of(self, actor: MemberId, media_hash: MediaHash) -> dict[str, str]:
        """The newest description of a picture in each language, out of the newest posts that show it.

        A language is that of the words beside it, empty where none was said. Raises NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return media_descriptions.newest(connection, media_hash)

    def named(self, actor: MemberId, beginning: str) -> StoredMedia:
        """The one picture or film whose hash begins so.

        Raises NotFound (media.unknown), InvalidInput (media.not_unique), NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            found = media.beginning(connection, beginning.lower(), limit=2)
        if not found or not beginning:
            raise NotFound("media.unknown", media=beginning[:64])
        if len(found) > 1:
            raise InvalidInput("media.not_unique", media=beginning[:64])
        return found[0]

    def file(self, actor: MemberId, media_hash: MediaHash) -> Path:
        """The file of a picture, proven unchanged. Raises NotFound, MachineError (media.missing, media.changed)."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            media.media(connection, media_hash)
        return self._library.verified_path(media_hash)
