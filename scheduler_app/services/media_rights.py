"""Keeping the rights of pictures: licence, credit, until when, and whether the people in them agreed."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MediaHash, MemberId
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.workspace import Right
from scheduler_app.services.draft import check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import media, media_rights
from scheduler_app.storage.database import Database

_LONGEST = 300


class RightsOfMedia:
    """Whoever writes posts files the rights of the pictures in them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of(self, actor: MemberId, pictures: Iterable[MediaHash]) -> dict[MediaHash, MediaRights]:
        """The rights on file for these pictures; the others are left out."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return media_rights.of_several(connection, pictures)

    def file(self, actor: MemberId, media_hash: MediaHash, rights: MediaRights) -> None:
        """Put these rights in the place of those on file. Raises NotFound (media.unknown), NotAllowed, InvalidInput."""
        check_text(rights.licence, "licence", limit=_LONGEST)
        check_text(rights.credit, "credit", limit=_LONGEST)
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.COMPOSE)
            media.media(connection, media_hash)
            media_rights.file(connection, media_hash, rights)
            details = {
                "licence": rights.licence,
                "credit": rights.credit,
                "until": rights.until,
                "consent": rights.consent,
            }
            writing.audit(AuditEntry(now, actor, Action.MEDIA_RIGHTS_FILED, Subject.MEDIA, media_hash, details))
            writing.changed(Kind.MEDIA)
