"""Drafts with another picture, or with another part of a picture meant: what a person asks for without a composer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.post import MASTER, Crop, Focus, MediaItem, Variant
from scheduler_app.services.draft import Draft


def placed(draft: Draft, media_hash: MediaHash, focus: Focus | None, crop: Crop | None) -> Draft:
    """The same picture with this focal point and crop, wherever it is shown; None is the middle, the whole."""
    return _with_items(
        draft, lambda item: replace(item, focus=focus, crop=crop) if item.media_hash == media_hash else item
    )


def with_picture(draft: Draft, item: MediaItem) -> Draft:
    """With one more picture in the first part of the master, which the others follow."""
    return replace(draft, variants=tuple(_added(one, item) if one.scope == MASTER else one for one in draft.variants))


def _added(master: Variant, item: MediaItem) -> Variant:
    first, *others = master.pictures or ((),)
    return replace(master, pictures=((*first, item), *others))


def _with_items(draft: Draft, change: Callable[[MediaItem], MediaItem]) -> Draft:
    return replace(
        draft,
        variants=tuple(
            one
            if one.pictures is None
            else replace(one, pictures=tuple(tuple(map(change, part)) for part in one.pictures))
            for one in draft.variants
        ),
    )
