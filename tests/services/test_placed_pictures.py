"""Drafts with another picture, or another part of one."""

from __future__ import annotations

from dataclasses import replace

from scheduler_app.domain.ids import VariantId
from scheduler_app.domain.post import MediaItem, Topic, Variant, VariantScope
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.placed_pictures import placed, with_picture
from tests.builders import a_media_hash

COFFEE = MediaItem(a_media_hash("coffee"), "image/png", "A cup")
TEA = MediaItem(a_media_hash("tea"), "image/png", "A pot")
JAPAN = VariantScope(language="ja")


def a_draft(*pictures: MediaItem, own: tuple[tuple[MediaItem, ...], ...] | None = None) -> Draft:
    master = master_variant("Kopi", pictures=pictures)
    return Draft("Kopi", Topic.TRADE, (master, Variant(VariantId("ja"), JAPAN, pictures=own)), ())


def shown(draft: Draft) -> list[tuple[tuple[MediaItem, ...], ...] | None]:
    return [one.pictures for one in draft.variants]


def test_a_picture_is_placed_wherever_it_is_shown_and_no_other_is() -> None:
    meant = replace(COFFEE, focus=(0, 600), crop=(0, 0, 5000, 10_000))
    draft = placed(a_draft(COFFEE, TEA, own=((TEA,), (COFFEE,))), COFFEE.media_hash, meant.focus, meant.crop)
    assert shown(draft) == [((meant, TEA),), ((TEA,), (meant,))]
    assert shown(placed(draft, COFFEE.media_hash, None, None)) == [((COFFEE, TEA),), ((TEA,), (COFFEE,))]


def test_one_more_picture_stands_after_the_others_of_the_first_part() -> None:
    assert shown(with_picture(a_draft(), COFFEE)) == [((COFFEE,),), None]
    assert shown(with_picture(a_draft(TEA, own=((TEA,),)), COFFEE)) == [((TEA, COFFEE),), ((TEA,),)]
