"""Finding what is in the workspace by words: posts by all they say, accounts and media by their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.workspace import Right
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, media, missions, search
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.search import FoundPost

__all__ = ["Found", "FoundPost", "Searching"]


@dataclass(frozen=True, slots=True)
class Found:
    """What answers to some words: the newest posts and media, and the accounts by handle with their missions."""

    posts: tuple[FoundPost, ...] = ()
    accounts: tuple[tuple[Account, Mission], ...] = ()
    media: tuple[StoredMedia, ...] = ()


class Searching:
    """Finds by any of the words, whatever their language."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def posts(self, actor: MemberId, words: str, *, limit: int = 50) -> tuple[FoundPost, ...]:
        """The newest posts that hold every one of ``words``; none for no words."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return search.found(connection, words, limit)

    def everything(self, actor: MemberId, words: str, *, limit: int = 8) -> Found:
        """Posts, accounts and media that hold every one of ``words``, of each at most ``limit``; none for no words."""
        wanted = search.fold(words).split()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            if not wanted:
                return Found()
            found_posts = search.found(connection, words, limit)
            found_accounts = _accounts(connection, wanted, limit)
            return Found(found_posts, found_accounts, media.named_like(connection, wanted, limit))


def _accounts(connection: Connection, wanted: Iterable[str], limit: int) -> tuple[tuple[Account, Mission], ...]:
    """An office has some hundred accounts at most: they are looked through."""
    of = {one.id: one for one in missions.all_missions(connection)}
    found = []
    for account in accounts.all_accounts(connection):
        mission = of[account.mission_id]
        names = (account.handle, account.display_name, account.network, mission.name, mission.city)
        said = search.fold("\n".join(names))
        if all(word in said for word in wanted):
            found.append((account, mission))
    return tuple(found[:limit])
