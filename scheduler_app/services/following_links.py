"""Following the links of a post, before its readers do. Only when somebody asks: typing never waits for the world."""

from __future__ import annotations

from collections.abc import Callable

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.domain.workspace import Right
from scheduler_app.policy.link_rules import links_read
from scheduler_app.services.composing import read_post
from scheduler_app.services.permission import permitted
from scheduler_app.storage import link_answers
from scheduler_app.storage.database import Database

MOST_LINKS = 20

Follow = Callable[[str], tuple[bool | None, str]]
"""From a link to whether a page answered (None when nothing could be reached at all) and where it led in the end."""


class FollowingLinks:
    """Asks outside of any transaction, one link after the other, each for a few seconds at most."""

    def __init__(self, database: Database, clock: Clock, follow: Follow) -> None:
        self._database = database
        self._clock = clock
        self._follow = follow

    def follow(self, actor: MemberId, post_id: PostId) -> tuple[LinkAnswer, ...]:
        """Follow the links of a post, the first twenty of them, and keep what happened for the rules.

        A link that reaches nothing counts as dead only when another one reached something: otherwise it is this
        computer that has no network, and nothing is kept. Raises NotFound, NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            contents = read_post(connection, post_id).contents
        links = list(dict.fromkeys(link for content in contents.values() for _, link in links_read(content)))
        followed = [(link, *self._follow(link)) for link in links[:MOST_LINKS]]
        if all(answered is None for _, answered, _ in followed):
            return ()
        now = self._clock.now()
        answers = tuple(LinkAnswer(link, answered is True, target, now) for link, answered, target in followed)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            link_answers.put(writing.connection, answers)
            details = {"links": len(answers), "failed": [one.link for one in answers if not one.answered]}
            writing.audit(AuditEntry(now, actor, Action.LINKS_FOLLOWED, Subject.POST, post_id, details))
            writing.changed(Kind.POSTS)
        return answers
