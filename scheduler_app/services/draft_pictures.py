"""A draft with other pictures: added, put in another order, described, cut. Pure, for the window and its undo.

``scope`` is the variant in sight; ``reader`` an account it is written for, None where there is none yet. A variant that
follows in its pictures becomes its own with the first change to which of them there are; a description or a place can
be its own while it goes on following.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import MediaHash, VariantId, new_id
from scheduler_app.domain.post import MASTER, Crop, Focus, MediaItem, Variant, VariantScope
from scheduler_app.services.draft import Draft

Pictures = tuple[MediaItem, ...]


@dataclass(frozen=True, slots=True)
class Sight:
    """What is being written: a scope, one of its readers, and the part of the thread."""

    scope: VariantScope = MASTER
    reader: Account | None = None
    part: int = 0


def pictures_in(draft: Draft, sight: Sight) -> Pictures:
    """The pictures of the part in sight with their descriptions, own or followed."""
    chain = _chain(draft, sight)
    parts = next((one.pictures for one in chain if one.pictures is not None), ())
    found = parts[sight.part] if sight.part < len(parts) else ()
    return tuple(_described(item, chain) for item in found)


def has_own_pictures(draft: Draft, sight: Sight) -> bool:
    """Whether the variant in sight has pictures of its own, or none of its own will, instead of following."""
    own = _own(draft, sight.scope)
    return sight.scope != MASTER and own is not None and own.pictures is not None


def with_added(draft: Draft, sight: Sight, items: Iterable[MediaItem], at: int | None = None) -> Draft:
    """With these before the picture number ``at``, or behind the last; one that is there already is not added."""
    shown = pictures_in(draft, sight)
    there = {one.media_hash for one in shown}
    fresh = tuple({one.media_hash: one for one in items if one.media_hash not in there}.values())
    place = len(shown) if at is None else at
    return _with_pictures(draft, sight, (*shown[:place], *fresh, *shown[place:])) if fresh else draft


def with_moved(draft: Draft, sight: Sight, number: int, to: int) -> Draft:
    """With the picture at ``number`` standing at ``to``; what lies outside is the first or the last place."""
    shown = list(pictures_in(draft, sight))
    to = min(max(to, 0), len(shown) - 1)
    if not 0 <= number < len(shown) or number == to:
        return draft
    shown.insert(to, shown.pop(number))
    return _with_pictures(draft, sight, tuple(shown))


def without(draft: Draft, sight: Sight, number: int) -> Draft:
    """Without the picture at ``number``."""
    shown = pictures_in(draft, sight)
    return _with_pictures(draft, sight, (*shown[:number], *shown[number + 1 :]))


def with_place(draft: Draft, sight: Sight, number: int, focus: Focus | None, crop: Crop | None) -> Draft:
    """With this focal point and crop for the picture at ``number``, in the variant whose pictures are in sight."""
    source = _source(draft, sight)
    if source is None or source.pictures is None:
        return draft
    part = source.pictures[sight.part]
    placed = replace(part[number], focus=focus, crop=crop)
    return _with(draft, _with_part(source, sight.part, (*part[:number], placed, *part[number + 1 :])))


def following_pictures(draft: Draft, sight: Sight) -> Draft:
    """With the variant in sight following in its pictures again."""
    own = _own(draft, sight.scope)
    return draft if own is None or sight.scope == MASTER else _with(draft, replace(own, pictures=None))


def described(draft: Draft, scope: VariantScope, media_hash: MediaHash, words: str) -> Draft:
    """With these words for readers of ``scope``; empty ones let it follow again where it has no such picture itself.

    The master's words stand on its picture; a variant keeps its own beside what it follows.
    """
    own = _own(draft, scope) or Variant(VariantId(new_id()), scope)
    if any(one.media_hash == media_hash for part in own.pictures or () for one in part):
        return _with(draft, _with_words(own, media_hash, words))
    said = {**own.descriptions, media_hash: words}
    return _with(draft, replace(own, descriptions={key: value for key, value in said.items() if value}))


def description_for(draft: Draft, scope: VariantScope, media_hash: MediaHash) -> str:
    """What ``scope`` itself says about a picture; empty where it follows."""
    own = _own(draft, scope)
    if own is None:
        return ""
    if media_hash in own.descriptions:
        return own.descriptions[media_hash]
    items = (one for part in own.pictures or () for one in part)
    return next((one.description for one in items if one.media_hash == media_hash), "")


def about_pictures(draft: Draft) -> tuple[object, ...]:
    """What of a draft decides which pictures are shown and how they are described: the same for the same."""
    own = [(one.id, one.scope, one.language, one.pictures, one.descriptions) for one in draft.variants]
    return (draft.accounts, own)


def _with_pictures(draft: Draft, sight: Sight, shown: Pictures) -> Draft:
    """The variant in sight with these: itself from now on, where it followed."""
    source = _source(draft, sight)
    kept = source.pictures if source is not None and source.pictures is not None else ()
    own = _own(draft, sight.scope) or Variant(VariantId(new_id()), sight.scope)
    return _with(draft, _with_part(replace(own, pictures=kept), sight.part, shown))


def _with_part(variant: Variant, part: int, shown: Pictures) -> Variant:
    parts = [*(variant.pictures or ())]
    parts += [()] * (part + 1 - len(parts))
    parts[part] = shown
    return replace(variant, pictures=tuple(parts))


def _with_words(variant: Variant, media_hash: MediaHash, words: str) -> Variant:
    """The words on the picture itself; none are kept beside it, which would hide them."""
    parts = tuple(
        tuple(replace(one, description=words) if one.media_hash == media_hash else one for one in part)
        for part in variant.pictures or ()
    )
    beside = {key: value for key, value in variant.descriptions.items() if key != media_hash}
    return replace(variant, pictures=parts, descriptions=beside)


def _described(item: MediaItem, chain: Sequence[Variant]) -> MediaItem:
    own = next((one.descriptions[item.media_hash] for one in chain if item.media_hash in one.descriptions), None)
    return item if own is None else replace(item, description=own)


def _source(draft: Draft, sight: Sight) -> Variant | None:
    """The variant whose pictures the one in sight shows."""
    return next((one for one in _chain(draft, sight) if one.pictures is not None), None)


def _chain(draft: Draft, sight: Sight) -> list[Variant]:
    """The variant in sight and those it follows, the most specific first."""
    scope, reader = sight.scope, sight.reader
    found = [
        one
        for one in draft.variants
        if one.scope in (scope, MASTER)
        or (reader is not None and _matches(one.scope, reader) and one.scope.specificity < scope.specificity)
    ]
    return sorted(found, key=lambda one: one.scope.specificity, reverse=True)


def _matches(scope: VariantScope, reader: Account) -> bool:
    return scope.matches(language=reader.language, network=reader.network, account_id=reader.id)


def _own(draft: Draft, scope: VariantScope) -> Variant | None:
    return next((one for one in draft.variants if one.scope == scope), None)


def _with(draft: Draft, changed: Variant) -> Draft:
    if all(one.id != changed.id for one in draft.variants):
        return draft if changed.follows else replace(draft, variants=(*draft.variants, changed))
    return replace(draft, variants=tuple(changed if one.id == changed.id else one for one in draft.variants))
