"""Everything a rule may look at: one post as one account's readers would see it, and what is known around it.

A subject is plain values. Whoever gathers them (``services.checking``) fills what the workspace knows; each field that
may be unknown has an honest default, with which the rules that need it stay silent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Flag, auto

from scheduler_app.domain.account import Account
from scheduler_app.domain.account_papers import NOTHING_ON_FILE, AccountPapers
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.clearance import Clearance
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.fix import (
    AddLanguage,
    FitPicture,
    Fix,
    MoveTo,
    RemoveAccount,
    ReplaceText,
    SetLanguage,
    SetOption,
    SetPictures,
    SetTopic,
    SplitPart,
    mended,
)
from scheduler_app.domain.hold import Hold
from scheduler_app.domain.ids import AccountId, ContentHash, MediaHash, MemberId, PostId
from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.media import StoredMedia, fitting_size
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content, Topic
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.slot import Instant, Slot
from scheduler_app.domain.special_day import SensitivePeriod
from scheduler_app.domain.spending import Budget


class Reads(Flag):
    """What of a subject a check looks at, as far as it changes while somebody types: findings are kept by it.

    Account, papers, mission, network and everything the workspace knows stay the same meanwhile and count for every
    check; CONTENT is this account's content, POST the post's own facts, SIBLINGS its other accounts, PLAN the planned
    moment with its neighbours, CLOCK the present minute; WORDBOOK what dictionaries said, which comes in later.
    """

    CONTENT = auto()
    POST = auto()
    SIBLINGS = auto()
    PLAN = auto()
    CLOCK = auto()
    WORDBOOK = auto()


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What is said of the post as a whole.

    ``topic`` is None while the author has not chosen. ``purpose`` is what it is to achieve, ``source`` where its
    figures and statements come from. It may not leave before ``embargo_until`` or after ``expires_at``.
    """

    id: PostId
    author_id: MemberId
    last_editor_id: MemberId
    topic: Topic | None
    campaign: Campaign | None = None
    purpose: str = ""
    source: str = ""
    embargo_until: datetime | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """When it is to leave: the slot that was chosen and the moment it falls on."""

    slot: Slot
    instant: Instant

    @property
    def at(self) -> datetime:
        """The moment in UTC."""
        return self.instant.at


@dataclass(frozen=True, slots=True)
class GivenApproval:
    """A supervisor's yes that names this account: to which content, and when; from when to when it lets it leave."""

    by: MemberId
    content_hash: ContentHash
    at: datetime
    not_before: datetime
    not_after: datetime


@dataclass(frozen=True, slots=True)
class Sibling:
    """The same post on another of its accounts."""

    account: Account
    content: Content
    content_hash: ContentHash


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another delivery of the same account near the planned moment, in UTC; ``sent`` when it has left already."""

    post_id: PostId
    at: datetime
    sent: bool = False


@dataclass(frozen=True, slots=True)
class EarlierText:
    """What another post says on this account or on a sister account of the network: sent at ``at``, or planned for it.

    ``text`` is all its parts, one after the other; ``media`` its pictures.
    """

    post_id: PostId
    account_id: AccountId
    at: datetime
    text: str
    media: frozenset[MediaHash] = frozenset()


@dataclass(frozen=True, slots=True)
class Subject:
    """One post on one account.

    ``now`` is UTC, of the whole minute. ``approvals`` are those in force, of anybody and to any content;
    ``sign_in_until`` is when the network will ask to sign in again, None where it does not say.

    ``links_that_fail`` did not answer when last asked, ``link_targets`` says where shortened links lead. ``misspelt``
    holds words of the content that no dictionary knows, each with what was probably meant (or nothing), as far as
    somebody looked them up; ``speaking`` names an account of the mission that the post is not on, for
    each language (a BCP 47 tag) that one of them speaks; ``unconfirmed_translations`` the languages whose words a
    machine translated and nobody has confirmed; ``clearances`` what headquarters answered, oldest first.
    """

    content: Content
    account: Account
    mission: Mission
    network: NetworkFacts
    post: PostFacts
    now: datetime
    papers: AccountPapers = NOTHING_ON_FILE
    plan: Plan | None = None
    siblings: tuple[Sibling, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    earlier: tuple[EarlierText, ...] = ()
    holds: tuple[Hold, ...] = ()
    approvals: tuple[GivenApproval, ...] = ()
    approvals_needed: int = 1
    sign_in_until: datetime | None = None
    media: Mapping[MediaHash, StoredMedia] = field(default_factory=dict, hash=False)
    rights: Mapping[MediaHash, MediaRights] = field(default_factory=dict, hash=False)
    names: tuple[KnownName, ...] = ()
    quotas: tuple[Quota, ...] = ()
    budgets: tuple[Budget, ...] = ()
    periods: tuple[SensitivePeriod, ...] = ()
    home_country: str = "ID"
    links_that_fail: frozenset[str] = frozenset()
    link_targets: Mapping[str, str] = field(default_factory=dict, hash=False)
    misspelt: Mapping[str, str] = field(default_factory=dict, hash=False)
    unconfirmed_translations: frozenset[str] = frozenset()
    speaking: Mapping[str, AccountId] = field(default_factory=dict, hash=False)
    clearances: tuple[Clearance, ...] = ()
    known_hash: ContentHash | None = None

    @property
    def content_hash(self) -> ContentHash:
        """The hash of the content, worked out unless it is known already."""
        return self.known_hash or content_hash(self.content)

    @property
    def everywhere(self) -> dict[AccountId, ContentHash]:
        """What the post says on all of its accounts, by hash."""
        return {self.account.id: self.content_hash} | {one.account.id: one.content_hash for one in self.siblings}

    @property
    def text(self) -> str:
        """All parts, one after the other; places count within each part, not in this."""
        return "\n".join(part.text for part in self.content.parts)

    @property
    def leaves_at(self) -> datetime:
        """The planned moment, or the present while nothing is planned."""
        return self.plan.at if self.plan else self.now


def after(subject: Subject, fix: Fix) -> Subject | None:
    """The subject with the fix applied, None when the post is no longer meant for the account.

    Raises StaleEdit (fix.no_longer_fits) and InvalidInput for a wall time that is none.
    """
    match fix:
        case ReplaceText() | SplitPart() | SetLanguage() | SetOption() | SetPictures():
            return replace(subject, content=mended(subject.content, fix), known_hash=None)
        case FitPicture():
            return _fitted(subject, fix)
        case AddLanguage():
            return _said_in(subject, fix)
        case SetTopic(topic):
            return replace(subject, post=replace(subject.post, topic=topic))
        case MoveTo(wall):
            slot = Slot(wall, subject.plan.slot.zone if subject.plan else subject.mission.zone)
            return replace(subject, plan=Plan(slot, slot.instant()))
        case RemoveAccount():
            return None


def _fitted(subject: Subject, fix: FitPicture) -> Subject:
    """As if the file had been made: of the first type that the network takes, as large as it takes one."""
    parts, facts = subject.content.parts, fix.facts
    item = parts[fix.part].media[fix.item]
    media_type = item.media_type if item.media_type in facts.types else min(facts.types)
    shown = [*parts[fix.part].media]
    shown[fix.item] = replace(item, media_type=media_type)
    known = dict(subject.media)
    if stored := known.get(item.media_hash):
        width, height = fitting_size(stored.width or 1, stored.height or 1, facts)
        size = min(stored.bytes, facts.max_bytes)
        known[item.media_hash] = replace(stored, media_type=media_type, bytes=size, width=width, height=height)
    content = mended(subject.content, SetPictures(fix.part, tuple(shown)))
    return replace(subject, content=content, media=known, known_hash=None)


def _said_in(subject: Subject, fix: AddLanguage) -> Subject:
    """On a sister account, with the words that are there."""
    content = replace(subject.content, language=fix.language)
    there = fix.account_id or next(one.account.id for one in subject.siblings if one.account.language == fix.language)
    sister = replace(subject.account, id=there, language=fix.language)
    others = tuple(one for one in subject.siblings if one.account.id != there)
    return replace(subject, siblings=(*others, Sibling(sister, content, content_hash(content))))
