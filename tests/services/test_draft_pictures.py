"""Another order, other words, another part: always the same draft otherwise."""

from __future__ import annotations

from dataclasses import replace

from scheduler_app.domain.post import MASTER, MediaItem, Topic, VariantScope, resolve
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.draft_pictures import (
    Sight,
    about_pictures,
    described,
    description_for,
    following_pictures,
    has_own_pictures,
    pictures_in,
    with_added,
    with_moved,
    with_place,
    without,
)
from tests.builders import a_media_hash, a_variant, an_account

COFFEE = MediaItem(a_media_hash("coffee"), "image/png", "A cup")
TEA = MediaItem(a_media_hash("tea"), "image/png", "A pot")
RICE = MediaItem(a_media_hash("rice"), "image/png", "A bowl")
JAPAN = VariantScope(language="ja")
TOKYO = an_account(language="ja", network="mastodon")
HERE = Sight()
IN_JAPAN = Sight(JAPAN, TOKYO)


def a_draft(*pictures: MediaItem) -> Draft:
    return Draft("Kopi", Topic.TRADE, (master_variant("Kopi", language="en", pictures=pictures),), (TOKYO.id,))


def seen_in_tokyo(draft: Draft) -> tuple[MediaItem, ...]:
    content = resolve(draft.variants, language="ja", network="mastodon", account_id=TOKYO.id)
    return content.parts[0].media


def test_pictures_are_added_behind_the_last_or_before_one_and_none_twice() -> None:
    draft = with_added(a_draft(COFFEE), HERE, [TEA, COFFEE, TEA])
    assert pictures_in(draft, HERE) == (COFFEE, TEA)
    assert pictures_in(with_added(draft, HERE, [RICE], at=1), HERE) == (COFFEE, RICE, TEA)
    assert with_added(draft, HERE, [TEA]) is draft


def test_a_later_part_gets_pictures_of_its_own() -> None:
    second = Sight(part=1)
    draft = with_added(a_draft(COFFEE), second, [TEA])
    assert pictures_in(draft, HERE) == (COFFEE,)
    assert pictures_in(draft, second) == (TEA,)


def test_a_picture_is_moved_no_further_than_the_ends() -> None:
    draft = a_draft(COFFEE, TEA, RICE)
    assert pictures_in(with_moved(draft, HERE, 0, 1), HERE) == (TEA, COFFEE, RICE)
    assert pictures_in(with_moved(draft, HERE, 0, 9), HERE) == (TEA, RICE, COFFEE)
    assert with_moved(draft, HERE, 0, -1) is draft


def test_a_variant_that_follows_becomes_its_own_and_can_follow_again() -> None:
    draft = without(described(a_draft(COFFEE, TEA), JAPAN, TEA.media_hash, "急須"), IN_JAPAN, 0)
    assert has_own_pictures(draft, IN_JAPAN)
    assert seen_in_tokyo(draft) == (replace(TEA, description="急須"),)
    assert pictures_in(draft, HERE) == (COFFEE, TEA)
    again = following_pictures(draft, IN_JAPAN)
    assert not has_own_pictures(again, IN_JAPAN)
    assert seen_in_tokyo(again) == (COFFEE, replace(TEA, description="急須"))


def test_a_description_is_for_the_readers_it_was_written_for() -> None:
    draft = described(a_draft(COFFEE), JAPAN, COFFEE.media_hash, "一杯のコーヒー")
    assert description_for(draft, JAPAN, COFFEE.media_hash) == "一杯のコーヒー"
    assert description_for(draft, MASTER, COFFEE.media_hash) == "A cup"
    assert seen_in_tokyo(draft) == (replace(COFFEE, description="一杯のコーヒー"),)
    assert not has_own_pictures(draft, IN_JAPAN)


def test_a_description_that_is_taken_away_lets_the_readers_see_the_masters() -> None:
    draft = described(described(a_draft(COFFEE), JAPAN, COFFEE.media_hash, "一杯"), JAPAN, COFFEE.media_hash, "")
    assert seen_in_tokyo(draft) == (COFFEE,)
    assert description_for(draft, JAPAN, COFFEE.media_hash) == ""


def test_words_of_the_master_replace_what_it_said_beside_its_picture() -> None:
    master = a_variant("Kopi", pictures=((COFFEE,),), descriptions={COFFEE.media_hash: "Hidden"})
    draft = described(Draft("", Topic.TRADE, (master,), (TOKYO.id,)), MASTER, COFFEE.media_hash, "Seen")
    assert seen_in_tokyo(draft) == (replace(COFFEE, description="Seen"),)


def test_a_place_is_given_to_the_picture_where_it_stands() -> None:
    draft = with_place(a_draft(COFFEE, TEA), IN_JAPAN, 1, (100, 200), (0, 0, 5000, 5000))
    meant = replace(TEA, focus=(100, 200), crop=(0, 0, 5000, 5000))
    assert pictures_in(draft, HERE) == (COFFEE, meant)
    assert seen_in_tokyo(draft) == (COFFEE, meant)


def test_other_words_say_nothing_new_about_pictures() -> None:
    draft = a_draft(COFFEE)
    typed = replace(draft, variants=(replace(draft.variants[0], words=("Teh",)),))
    assert about_pictures(typed) == about_pictures(draft)
    assert about_pictures(described(draft, JAPAN, COFFEE.media_hash, "急須")) != about_pictures(draft)
