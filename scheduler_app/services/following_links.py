"""Following the links of posts before readers do: when somebody asks, and by itself while posts wait to leave.

Typing never waits for the world, and neither does a transaction.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import MachineError
from scheduler_app.policy.link_rules import links_read, stands_for_one
from scheduler_app.services.composing import read_post
from scheduler_app.services.permission import permitted
from scheduler_app.services.surroundings import ANSWERS_OF
from scheduler_app.storage import accounts, link_answers, neighbourhood
from scheduler_app.storage.database import Connection, Database

log = logging.getLogger(__name__)

MOST_LINKS = 20
MOST_DUE = 200
FRESH = timedelta(hours=6)

# By itself: of posts of the coming days, the nearer the moment the oftener, and a page that was away before the rest.
COMING = timedelta(days=3)
MOST_AT_ONCE = 40
_FRESH_BEFORE = ((timedelta(hours=1), timedelta(minutes=30)), (timedelta(hours=24), FRESH))
_FRESH_OTHERWISE = timedelta(hours=24)
_AWAY_FOR = timedelta(hours=1)

# How many pages that answered are asked whether it is the network that is away.
_WITNESSES = 3

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

        A link that reaches nothing counts as dead only when another one reaches something, of this post or of those
        that answered lately: otherwise it is this computer that has no network, and nothing is kept.

        Raises NotFound, NotAllowed, MachineError (link.no_network).
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            links = _links_of(connection, [post_id])
        return self._asked_for(actor, links[:MOST_LINKS], Subject.POST, post_id)

    def follow_due(self, actor: MemberId, within: timedelta) -> tuple[LinkAnswer, ...]:
        """The same for posts that leave ``within`` this time: two hundred posts and links at most, the soonest first.

        Links that answered within the last hours are not asked again. Raises NotAllowed, MachineError
        (link.no_network).
        """
        now = self._clock.now()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            links = list(_leaving(connection, now, within))
            answers = link_answers.of_links(connection, links)
        fresh = {one.link for one in answers if one.answered and now - one.at < FRESH}
        wanted = [link for link in links if link not in fresh][:MOST_DUE]
        return self._asked_for(actor, wanted, Subject.WORKSPACE, "")

    def follow_coming(self, stopping: Callable[[], bool] = lambda: False) -> tuple[LinkAnswer, ...]:
        """Follow the links of posts of the coming days whose last answer is too old; what the alarm clock does.

        No more than forty at once, the soonest first, and none after ``stopping`` says so. Without a network nothing is
        kept.
        """
        now = self._clock.now()
        with self._database.reading() as connection:
            leaving = _leaving(connection, now, COMING)
            known = {one.link: one for one in link_answers.of_links(connection, leaving)}
        wanted = [link for link, due in leaving.items() if _is_stale(known.get(link), due, now)][:MOST_AT_ONCE]
        answers = self._answers(wanted, stopping)
        if wanted and not answers and not stopping():
            log.info("no network: %d links of coming posts could not be followed", len(wanted))
        news = [one for one in answers if _is_news(known.get(one.link), one)]
        self._keep(answers, _entry(news, None, Subject.WORKSPACE, "", self._clock.now()) if news else None)
        return answers

    def never_followed(self, actor: MemberId, post_id: PostId) -> tuple[str, ...]:
        """The links of a post of which nobody knows lately whether they answer. Raises NotFound, NotAllowed."""
        now = self._clock.now()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            links = _links_of(connection, [post_id])
            known = {one.link for one in link_answers.of_links(connection, links) if now - one.at <= ANSWERS_OF}
        return tuple(one for one in links if one not in known)

    def _asked_for(self, actor: MemberId, links: list[str], subject: Subject, about: str) -> tuple[LinkAnswer, ...]:
        answers = self._answers(links, lambda: False)
        if links and not answers:
            raise MachineError("link.no_network", links=len(links))
        self._keep(answers, _entry(answers, actor, subject, about, self._clock.now()))
        return answers

    def _answers(self, links: list[str], stopping: Callable[[], bool]) -> tuple[LinkAnswer, ...]:
        """What came back; nothing at all when it is the network that is away."""
        followed = []
        for link in links:
            if stopping():
                break
            followed.append((link, *self._follow(link)))
        if all(answered is None for _, answered, _ in followed) and not (followed and self._is_online(links)):
            return ()
        now = self._clock.now()
        return tuple(LinkAnswer(link, answered is True, target, now) for link, answered, target in followed)

    def _is_online(self, but: list[str]) -> bool:
        """Whether a page that answered before can be reached."""
        with self._database.reading() as connection:
            before = link_answers.answered_last(connection, _WITNESSES + len(but))
        witnesses = [link for link in before if link not in but][:_WITNESSES]
        return any(self._follow(link)[0] is not None for link in witnesses)

    def _keep(self, answers: tuple[LinkAnswer, ...], entry: AuditEntry | None) -> None:
        if not answers:
            return
        with self._database.writing() as writing:
            if entry is not None and entry.actor is not None:
                permitted(writing.connection, entry.actor, Right.COMPOSE)
            link_answers.put(writing.connection, answers)
            link_answers.forget_before(writing.connection, self._clock.now() - ANSWERS_OF)
            if entry is not None:
                writing.audit(entry)
            writing.changed(Kind.POSTS)


def _links_of(connection: Connection, post_ids: Iterable[PostId]) -> list[str]:
    """Every link of these posts on any of their accounts, each once, but for those that only stand for one."""
    contents = (content for one in post_ids for content in read_post(connection, one).contents.values())
    links = dict.fromkeys(link for content in contents for _, link in links_read(content))
    return [link for link in links if not stands_for_one(link)]


def _leaving(connection: Connection, now: datetime, within: timedelta) -> Mapping[str, datetime]:
    """The links of posts that leave within this time, the soonest first, each with when it leaves first."""
    known = [one.id for one in accounts.all_accounts(connection)]
    near = neighbourhood.deliveries_between(connection, known, now, now + within, but=None)
    first: dict[PostId, datetime] = {}
    for one in near:
        if not one.sent:
            first.setdefault(one.post_id, one.at)
    links: dict[str, datetime] = {}
    for post_id in list(first)[:MOST_DUE]:
        for link in _links_of(connection, [post_id]):
            links.setdefault(link, first[post_id])
    return links


def _is_stale(known: LinkAnswer | None, due: datetime, now: datetime) -> bool:
    """Whether what is known of a link is too old for a post that leaves at ``due``."""
    if known is None:
        return True
    fresh = next((age for ahead, age in _FRESH_BEFORE if due - now <= ahead), _FRESH_OTHERWISE)
    return now - known.at >= (fresh if known.answered else min(fresh, _AWAY_FOR))


def _is_news(before: LinkAnswer | None, now: LinkAnswer) -> bool:
    """Whether a page went away, or is there again."""
    return (before is None or before.answered) is not now.answered


def _entry(
    answers: Iterable[LinkAnswer], actor: MemberId | None, subject: Subject, about: str, at: datetime
) -> AuditEntry:
    told = tuple(answers)
    details = {"links": len(told), "failed": [one.link for one in told if not one.answered]}
    return AuditEntry(at, actor, Action.LINKS_FOLLOWED, subject, about, details)
