"""Under which rights the workspace's pictures may be shown."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.storage.policy_tables import media_rights


def file(connection: Connection, media_hash: MediaHash, rights: MediaRights) -> None:
    """Put these rights in the place of those on file; the picture must be known."""
    connection.execute(delete(media_rights).where(media_rights.c.media_hash == media_hash))
    connection.execute(
        insert(media_rights).values(
            media_hash=media_hash,
            licence=rights.licence,
            credit=rights.credit,
            until=rights.until,
            consent=rights.consent,
        )
    )


def of_several(connection: Connection, hashes: Iterable[MediaHash]) -> dict[MediaHash, MediaRights]:
    """The rights that are on file for these pictures; at most some hundred at once."""
    found = connection.execute(select(media_rights).where(media_rights.c.media_hash.in_(sorted(set(hashes)))))
    return {MediaHash(row.media_hash): MediaRights(row.licence, row.credit, row.until, row.consent) for row in found}
