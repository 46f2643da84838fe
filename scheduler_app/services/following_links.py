"""Following the links of a post, before its readers do. Only when somebody asks: typing never waits for the world."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.domain.workspace import Right
from scheduler_app.policy.link_rules import links_read
from scheduler_app.services.composing import read_post
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, link_answers, neighbourhood
from scheduler_app.storage.database import Connection, Database

MOST_LINKS = 20
MOST_DUE = 200
FRESH = timedelta(hours=6)

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
            links = _links_of(connection, [post_id])
        return self._followed(actor, links[:MOST_LINKS], Subject.POST, post_id)

    def follow_due(self, actor: MemberId, within: timedelta) -> tuple[LinkAnswer, ...]:
        """The same for posts that leave ``within`` this time: two hundred posts and links at most, the soonest first.

        Links that answered within the last hours are not asked again. Raises NotAllowed.
        """
        now = self._clock.now()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            known = [one.id for one in accounts.all_accounts(connection)]
            near = neighbourhood.deliveries_between(connection, known, now, now + within, but=None)
            waiting = dict.fromkeys(one.post_id for one in near if not one.sent)
            links = _links_of(connection, list(waiting)[:MOST_DUE])
            answers = link_answers.of_links(connection, links)
        fresh = {one.link for one in answers if one.answered and now - one.at < FRESH}
        wanted = [link for link in links if link not in fresh][:MOST_DUE]
        return self._followed(actor, wanted, Subject.WORKSPACE, "")

    def _followed(self, actor: MemberId, links: list[str], subject: Subject, about: str) -> tuple[LinkAnswer, ...]:
        followed = [(link, *self._follow(link)) for link in links]
        if all(answered is None for _, answered, _ in followed):
            return ()
        now = self._clock.now()
        answers = tuple(LinkAnswer(link, answered is True, target, now) for link, answered, target in followed)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            link_answers.put(writing.connection, answers)
            details = {"links": len(answers), "failed": [one.link for one in answers if not one.answered]}
            writing.audit(AuditEntry(now, actor, Action.LINKS_FOLLOWED, subject, about, details))
            writing.changed(Kind.POSTS)
        return answers


def _links_of(connection: Connection, post_ids: Iterable[PostId]) -> list[str]:
    """Every link of these posts on any of their accounts, each once."""
    contents = (content for one in post_ids for content in read_post(connection, one).contents.values())
    return list(dict.fromkeys(link for content in contents for _, link in links_read(content)))
