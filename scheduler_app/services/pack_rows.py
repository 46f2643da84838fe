"""Posts as the rows of a pack, and back: pure, and not believing a word of what a pack says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import AccountId, CampaignId, MediaHash, VariantId, new_id
from scheduler_app.domain.picture_place import crop_from, focus_from
from scheduler_app.domain.post import MediaItem, Post, Topic, Variant, VariantScope
from scheduler_app.errors import InvalidInput

Value = str | int | float | bytes | None
Row = Mapping[str, Value]

TABLES = frozenset({"posts", "variants", "campaigns", "media"})

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class PackedPost:
    """A post out of a pack. ``left_out`` counts variants for accounts that are not in this workspace."""

    name: str
    topic: Topic
    campaign: str
    lateness_limit: timedelta | None
    variants: tuple[Variant, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class PackedPicture:
    """A picture out of a pack: its bytes are what the pack says they are only when their hash agrees."""

    media_hash: MediaHash
    original_name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Packed:
    """Everything out of a pack that may come in."""

    posts: tuple[PackedPost, ...]
    campaigns: tuple[Campaign, ...]
    pictures: tuple[PackedPicture, ...]


def post_row(number: int, post: Post, campaigns: Mapping[CampaignId, Campaign]) -> dict[str, Value]:
    limit = post.lateness_limit
    return {
        "post": number,
        "name": post.name,
        "topic": post.topic.value,
        "campaign": campaigns[post.campaign_id].name if post.campaign_id else "",
        "lateness_limit_seconds": None if limit is None else int(limit.total_seconds()),
    }


def variant_rows(number: int, post: Post, accounts: Mapping[AccountId, Account]) -> Iterator[dict[str, Value]]:
    for variant in post.variants:
        account = accounts[variant.scope.account_id] if variant.scope.account_id else None
        yield {
            "post": number,
            "scope_language": variant.scope.language,
            "scope_network": variant.scope.network,
            "scope_account": account.handle if account else None,
            "scope_account_network": account.network if account else None,
            "language": variant.language,
            "words": _json(variant.words),
            "pictures": _json(
                None if variant.pictures is None else [[_item_row(one) for one in part] for part in variant.pictures]
            ),
            "descriptions": _json(dict(variant.descriptions)),
            "title": variant.title,
            "link": variant.link,
            "options": _json(dict(variant.options)),
        }


def campaign_row(campaign: Campaign) -> dict[str, Value]:
    return {
        "name": campaign.name,
        "starts": campaign.starts.isoformat() if campaign.starts else None,
        "ends": campaign.ends.isoformat() if campaign.ends else None,
    }


def unpacked(tables: Mapping[str, tuple[Row, ...]], accounts: Iterable[Account]) -> Packed:
    """What a pack's rows say. Raises InvalidInput (pack.unexpected, pack.broken) for anything but that."""
    for name in tables:
        if name not in TABLES:
            raise InvalidInput("pack.unexpected", table=name[:_LONGEST_NAME])
    known = {(account.network, account.handle): account.id for account in accounts}
    try:
        variants: dict[int, list[Row]] = {}
        for row in tables.get("variants", ()):
            variants.setdefault(_number(row, "post"), []).append(row)
        posts = tuple(_post(row, variants.pop(_number(row, "post"), []), known) for row in tables.get("posts", ()))
        if variants:
            raise InvalidInput("pack.broken", table="variants")
        return Packed(
            posts=posts,
            campaigns=tuple(_campaign(row) for row in tables.get("campaigns", ())),
            pictures=tuple(_picture(row) for row in tables.get("media", ())),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise InvalidInput("pack.broken") from error


def _post(row: Row, variants: Iterable[Row], known: Mapping[tuple[str, str], AccountId]) -> PackedPost:
    found = [_variant(one, known) for one in variants]
    kept = tuple(one for one in found if one is not None)
    seconds = row["lateness_limit_seconds"]
    return PackedPost(
        name=_text(row, "name"),
        topic=Topic(_text(row, "topic")),
        campaign=_text(row, "campaign"),
        lateness_limit=None if seconds is None else timedelta(seconds=_number(row, "lateness_limit_seconds")),
        variants=kept,
        left_out=len(found) - len(kept),
    )


def _variant(row: Row, known: Mapping[tuple[str, str], AccountId]) -> Variant | None:
    account_id = None
    if row["scope_account"] is not None:
        account_id = known.get((_text(row, "scope_account_network"), _text(row, "scope_account")))
        if account_id is None:
            return None
    scope = VariantScope(_maybe_text(row, "scope_language"), _maybe_text(row, "scope_network"), account_id)
    words, pictures = _from_json(row, "words"), _from_json(row, "pictures")
    return Variant(
        id=VariantId(new_id()),
        scope=scope,
        language=_maybe_text(row, "language"),
        words=None if words is None else tuple(_is_text(one) for one in words),
        pictures=None if pictures is None else tuple(tuple(_item(*one) for one in part) for part in pictures),
        descriptions={MediaHash(name): _is_text(said) for name, said in _from_json(row, "descriptions").items()},
        title=_maybe_text(row, "title"),
        link=_maybe_text(row, "link"),
        options=_options(row),
    )


def _options(row: Row) -> dict[str, str]:
    """None in packs of the first version."""
    found = _from_json(row, "options") if "options" in row else {}
    return {name: _is_text(value) for name, value in found.items()}


def _item_row(item: MediaItem) -> list[object]:
    words: list[object] = [item.media_hash, item.media_type, item.description]
    return words if item.focus is None and item.crop is None else [*words, item.focus, item.crop]


def _item(
    media_hash: object, media_type: object, description: object, focus: object = None, crop: object = None
) -> MediaItem:
    return MediaItem(
        MediaHash(_is_text(media_hash)),
        _is_text(media_type),
        _is_text(description),
        focus=focus_from(focus),
        crop=crop_from(crop),
    )


def _campaign(row: Row) -> Campaign:
    name, starts, ends = _text(row, "name"), _maybe_text(row, "starts"), _maybe_text(row, "ends")
    if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        raise ValueError("a campaign without a proper name")
    return Campaign(
        CampaignId(new_id()),
        name,
        date.fromisoformat(starts) if starts else None,
        date.fromisoformat(ends) if ends else None,
    )


def _picture(row: Row) -> PackedPicture:
    data, name = row["data"], _text(row, "original_name")
    if not isinstance(data, bytes) or not name.isprintable():
        raise ValueError("a picture without proper bytes or name")
    return PackedPicture(MediaHash(_text(row, "hash")), name, data)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _from_json(row: Row, name: str) -> Any:
    found = json.loads(_text(row, name))
    wanted = dict if name in ("descriptions", "options") else list
    if found is not None and not isinstance(found, wanted):
        raise ValueError("JSON of another kind")
    return found


def _text(row: Row, name: str) -> str:
    return _is_text(row[name])


def _maybe_text(row: Row, name: str) -> str | None:
    return None if row[name] is None else _text(row, name)


def _is_text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value


def _number(row: Row, name: str) -> int:
    value = row[name]
    if not isinstance(value, int):
        raise TypeError("a number was expected")
    return value
