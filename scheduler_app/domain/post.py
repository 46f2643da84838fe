"""What the author means to say, and how it reads on each account.

A post's words live in variants. The variant with the empty scope is the master; every other variant follows the
master field by field until it is given its own. The most specific variant wins: account before language and network,
before network, before language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import zip_longest

from scheduler_app.domain.ids import AccountId, CampaignId, MediaHash, MemberId, PostId, VariantId
from scheduler_app.domain.option import Options, as_options
from scheduler_app.errors import InvalidInput


class Topic(StrEnum):
    TRADE = "trade"
    INVESTMENT = "investment"
    TOURISM = "tourism"
    EDUCATION = "education"
    CULINARY = "culinary"
    CRAFT = "craft"
    PERFORMING_ARTS = "performing_arts"
    HERITAGE = "heritage"
    DIASPORA = "diaspora"
    CONSULAR = "consular"
    HOLIDAY = "holiday"
    STATEMENT = "statement"


Focus = tuple[int, int]
"""The point of a picture that must stay visible: x and y in thousandths from -1000 (left, bottom) to 1000."""

Crop = tuple[int, int, int, int]
"""What of a picture is shown: left, top, right and bottom edge in ten-thousandths of its width and height."""


@dataclass(frozen=True, slots=True)
class MediaItem:
    """A picture or video as used in a post: the bytes by their hash, and the words for those who cannot see it.

    ``focus`` is what a network's own cutting must leave visible, None for the middle; ``crop`` the part of the picture
    that is meant at all, None for the whole. A focus is a point of the whole picture, not of the crop.
    """

    media_hash: MediaHash
    media_type: str
    description: str = ""
    focus: Focus | None = None
    crop: Crop | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a thread; an ordinary post has exactly one."""

    text: str
    media: tuple[MediaItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a reader will see on one account: what is hashed, approved and sent.

    ``options`` is what else is said about it, such as who may see it (``domain.option``).
    """

    language: str
    parts: tuple[Part, ...]
    title: str = ""
    link: str = ""
    options: Options = ()


@dataclass(frozen=True, slots=True)
class VariantScope:
    """For whom a variant is meant; None matches everything. All None is the master."""

    language: str | None = None
    network: str | None = None
    account_id: AccountId | None = None

    @property
    def specificity(self) -> int:
        """Order among variants that match the same account: the largest wins."""
        return 4 * (self.account_id is not None) + 2 * (self.network is not None) + (self.language is not None)

    def matches(self, *, language: str, network: str, account_id: AccountId) -> bool:
        return (
            self.language in (None, language)
            and self.network in (None, network)
            and self.account_id in (None, account_id)
        )


MASTER = VariantScope()


@dataclass(frozen=True, slots=True)
class Variant:
    """The post as written for one scope. A field that is None follows the next less specific variant.

    ``words`` holds one text per thread part; ``pictures`` one tuple of media per part; ``descriptions`` are this
    variant's own words for pictures that it may otherwise follow, by media hash. ``language`` is that of the words.
    ``options`` are this variant's own; each other one follows, and an empty value takes away what it would follow.
    """

    id: VariantId
    scope: VariantScope = MASTER
    language: str | None = None
    words: tuple[str, ...] | None = None
    pictures: tuple[tuple[MediaItem, ...], ...] | None = None
    descriptions: Mapping[MediaHash, str] = field(default_factory=dict)
    title: str | None = None
    link: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def follows(self) -> bool:
        """Whether nothing here is its own yet."""
        return (
            not self.descriptions
            and not self.options
            and all(value is None for value in (self.words, self.pictures, self.title, self.link))
        )


@dataclass(frozen=True, slots=True)
class Post:
    """One post. ``version`` grows with each saved edit; ``lateness_limit`` overrides the workspace's.

    ``purpose`` is what it is to achieve, ``source`` where its figures and statements come from; readers see neither.
    It may not leave before ``embargo_until`` or after ``expires_at``: an invitation ends with its event.
    """

    id: PostId
    name: str
    topic: Topic
    author_id: MemberId
    last_editor_id: MemberId
    created_at: datetime
    variants: tuple[Variant, ...]
    campaign_id: CampaignId | None = None
    lateness_limit: timedelta | None = None
    version: int = 1
    purpose: str = ""
    source: str = ""
    embargo_until: datetime | None = None
    expires_at: datetime | None = None

    @property
    def master(self) -> Variant:
        return next(variant for variant in self.variants if variant.scope == MASTER)


def resolve(variants: Iterable[Variant], *, language: str, network: str, account_id: AccountId) -> Content:
    """What the account's readers will see: each field from the most specific variant that has its own.

    Raises InvalidInput when not even the master has words.
    """
    chain = [v for v in variants if v.scope.matches(language=language, network=network, account_id=account_id)]
    chain.sort(key=lambda v: v.scope.specificity, reverse=True)
    worded = next((v for v in chain if v.words is not None), None)
    if worded is None or worded.words is None:
        raise InvalidInput("post.no_words")
    pictures = next((v.pictures for v in chain if v.pictures is not None), ())
    parts = tuple(
        Part(text, tuple(_described(item, chain) for item in media))
        for text, media in zip_longest(worded.words, pictures, fillvalue=())
        if isinstance(text, str)
    )
    return Content(
        language=worded.language or language,
        parts=parts,
        title=next((v.title for v in chain if v.title is not None), ""),
        link=next((v.link for v in chain if v.link is not None), ""),
        options=_options(chain),
    )


def _options(chain: list[Variant]) -> Options:
    if not any(variant.options for variant in chain):
        return ()
    said: dict[str, str] = {}
    for variant in reversed(chain):
        said.update(variant.options)
    return as_options(said)


def _described(item: MediaItem, chain: list[Variant]) -> MediaItem:
    for variant in chain:
        own = variant.descriptions.get(item.media_hash)
        if own is not None:
            return replace(item, description=own)
    return item
