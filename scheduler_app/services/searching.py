"""Finding posts by their words."""

from __future__ import annotations

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post import Post
from scheduler_app.domain.workspace import Right
from scheduler_app.services.permission import permitted
from scheduler_app.storage import posts, search
from scheduler_app.storage.database import Database


class Searching:
    """Finds posts by any of their words, whatever the language of the words."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def posts(self, actor: MemberId, words: str, *, limit: int = 50) -> tuple[Post, ...]:
        """The newest posts that hold every one of ``words``; none for no words."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return tuple(posts.post(connection, post_id) for post_id in search.posts(connection, words, limit))
