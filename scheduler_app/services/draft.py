"""What an author hands in, and whether it can be kept: pure, the same for a window, an import and a pack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from urllib.parse import urlsplit

from scheduler_app.domain.account import Account
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.ids import AccountId, CampaignId, ContentHash, MediaHash, VariantId, new_id
from scheduler_app.domain.option import LONGEST_VALUE, MOST_OPTIONS, is_option_name
from scheduler_app.domain.picture_place import crop_from, focus_from
from scheduler_app.domain.post import MASTER, Content, MediaItem, Post, Topic, Variant, resolve
from scheduler_app.errors import InvalidInput, NotFound

LONGEST_NAME = 200
LONGEST_TEXT = 50_000
LONGEST_REMARK = 1000
MOST_PARTS = 100
MOST_PICTURES = 100

_NAME_FROM_TEXT = 80
_LONGEST_LINK = 2000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Draft:
    """A post as handed in: everything an author decides.

    An empty ``name`` is taken from the text. ``accounts`` are those it is meant for; ``variants`` hold one master. The
    rest is as in ``Post``.
    """

    name: str
    topic: Topic
    variants: tuple[Variant, ...]
    accounts: tuple[AccountId, ...]
    campaign_id: CampaignId | None = None
    lateness_limit: timedelta | None = None
    purpose: str = ""
    source: str = ""
    embargo_until: datetime | None = None
    expires_at: datetime | None = None


def draft_of(post: Post, accounts: Iterable[AccountId]) -> Draft:
    """A post as its author would hand it in again."""
    return Draft(
        name=post.name,
        topic=post.topic,
        variants=post.variants,
        accounts=tuple(accounts),
        campaign_id=post.campaign_id,
        lateness_limit=post.lateness_limit,
        purpose=post.purpose,
        source=post.source,
        embargo_until=post.embargo_until,
        expires_at=post.expires_at,
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What a draft may speak of; ``media`` holds the type of each picture by its hash."""

    accounts: Mapping[AccountId, Account]
    campaigns: frozenset[CampaignId]
    media: Mapping[MediaHash, str]


@dataclass(frozen=True, slots=True)
class Written:
    """A draft that can be kept: what each account's readers will see, and its hash."""

    name: str
    contents: dict[AccountId, Content]
    targets: dict[AccountId, ContentHash]


def master_variant(
    text: str,
    *,
    language: str | None = None,
    title: str | None = None,
    link: str | None = None,
    pictures: Iterable[MediaItem] = (),
    options: Mapping[str, str] = MappingProxyType({}),
) -> Variant:
    """The master of an ordinary post of one part."""
    shown = tuple(pictures)
    return Variant(
        VariantId(new_id()),
        MASTER,
        language=language,
        words=(text,),
        pictures=(shown,) if shown else None,
        title=title,
        link=link,
        options=options,
    )


def written(draft: Draft, known: Known) -> Written:
    """Check a draft and work out what each of its accounts would show.

    Raises InvalidInput for what makes no sense and NotFound for an account or campaign that does not exist.
    """
    _check_scopes(draft, known)
    for variant in draft.variants:
        _check_variant(variant, known)
    if draft.campaign_id is not None and draft.campaign_id not in known.campaigns:
        raise NotFound("campaign.unknown", campaign=draft.campaign_id)
    if draft.lateness_limit is not None and draft.lateness_limit <= timedelta(0):
        raise InvalidInput("post.bad_lateness_limit")
    check_text(draft.purpose, "purpose", limit=LONGEST_REMARK)
    check_text(draft.source, "source", limit=LONGEST_REMARK)
    if draft.embargo_until and draft.expires_at and draft.expires_at <= draft.embargo_until:
        raise InvalidInput("post.never_allowed")
    shown = _shown(draft, known)
    contents = {account_id: content for account_id, (content, _) in shown.items()}
    targets = {account_id: own_hash for account_id, (_, own_hash) in shown.items()}
    return Written(_name(draft, contents), contents, targets)


def _check_scopes(draft: Draft, known: Known) -> None:
    scopes = [variant.scope for variant in draft.variants]
    if MASTER not in scopes:
        raise InvalidInput("post.no_master")
    if len(set(scopes)) != len(scopes):
        raise InvalidInput("post.scope_twice")
    if not draft.accounts:
        raise InvalidInput("post.no_accounts")
    for account_id in (*draft.accounts, *(scope.account_id for scope in scopes if scope.account_id is not None)):
        if account_id not in known.accounts:
            raise NotFound("account.unknown", account=account_id)
    for scope in scopes:
        if scope.language is not None:
            check_language(scope.language)


def _check_variant(variant: Variant, known: Known) -> None:
    check_text(variant.title, "title")
    if variant.language is not None:
        check_language(variant.language)
    if variant.link:
        check_link(variant.link)
    words, pictures = variant.words or (), variant.pictures or ()
    if max(len(words), len(pictures)) > MOST_PARTS:
        raise InvalidInput("post.too_many_parts", limit=MOST_PARTS)
    for text in words:
        check_text(text, "text")
    for text in variant.descriptions.values():
        check_text(text, "description")
    check_options(variant.options)
    for item in (item for part in pictures for item in part):
        check_text(item.description, "description")
        _check_place(item)
        if known.media.get(item.media_hash) != item.media_type:
            raise InvalidInput("media.unknown", media=item.media_hash)
    if sum(map(len, pictures)) > MOST_PICTURES:
        raise InvalidInput("post.too_many_pictures", limit=MOST_PICTURES)


def _check_place(item: MediaItem) -> None:
    try:
        focus_from(item.focus)
        crop_from(item.crop)
    except ValueError as error:
        raise InvalidInput("media.bad_place", media=item.media_hash) from error


def check_options(options: Mapping[str, str]) -> None:
    """Raise InvalidInput for names that are none and values that no database keeps; what networks take is policy."""
    if len(options) > MOST_OPTIONS:
        raise InvalidInput("post.too_many_options", limit=MOST_OPTIONS)
    for name, value in options.items():
        if not is_option_name(name):
            raise InvalidInput("post.bad_option", option=name[:40])
        check_text(value, "option", limit=LONGEST_VALUE)


def check_text(text: str | None, field: str, *, limit: int = LONGEST_TEXT) -> None:
    """Raise InvalidInput for what is too long, or holds signs that no screen shows and no database keeps."""
    if not text:
        return
    if len(text) > limit:
        raise InvalidInput("text.too_long", field=field, limit=limit)
    if _CONTROL.search(text):
        raise InvalidInput("text.control_character", field=field)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise InvalidInput("text.not_unicode", field=field) from error


def is_language(tag: str) -> bool:
    """Whether ``tag`` has the form of a BCP 47 language tag."""
    return _LANGUAGE.fullmatch(tag) is not None


def check_language(tag: str) -> None:
    """Raise InvalidInput unless ``tag`` has the form of a BCP 47 language tag."""
    if not is_language(tag):
        raise InvalidInput("post.bad_language", language=tag[:40])


def check_link(link: str) -> None:
    """Raise InvalidInput unless ``link`` is an address on the web: it becomes something readers can press."""
    try:
        parts = urlsplit(link)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good or len(link) > _LONGEST_LINK or not link.isprintable() or any(sign in link for sign in ' <>"\\'):
        raise InvalidInput("post.bad_link", link=link[:200])


def _shown(draft: Draft, known: Known) -> dict[AccountId, tuple[Content, ContentHash]]:
    """What each account shows, and its hash; worked out once for accounts that must show the same."""
    shown: dict[AccountId, tuple[Content, ContentHash]] = {}
    alike: dict[tuple[str, str, AccountId | None], tuple[Content, ContentHash]] = {}
    with_own_words = {variant.scope.account_id for variant in draft.variants}
    for account_id in draft.accounts:
        account = known.accounts[account_id]
        key = (account.language, account.network, account_id if account_id in with_own_words else None)
        if key not in alike:
            content = resolve(draft.variants, language=account.language, network=account.network, account_id=account_id)
            if not any(part.text.strip() for part in content.parts):
                raise InvalidInput("post.no_text", account=account.handle)
            alike[key] = content, content_hash(content)
        shown[account_id] = alike[key]
    return shown


def _name(draft: Draft, contents: Mapping[AccountId, Content]) -> str:
    name = " ".join(draft.name.split())
    if name:
        check_text(name, "name", limit=LONGEST_NAME)
        return name
    master = next(variant for variant in draft.variants if variant.scope == MASTER)
    texts = (master.title or "", *(master.words or ()), *(part.text for part in next(iter(contents.values())).parts))
    first = " ".join(next(text for text in texts if text.strip()).split())
    return first if len(first) <= _NAME_FROM_TEXT else first[:_NAME_FROM_TEXT].rsplit(" ", 1)[0] + "…"
