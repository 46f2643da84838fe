"""A variant follows the master until it has its own words; the most specific one wins, field by field."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.ids import AccountId, VariantId
from scheduler_app.domain.post import MASTER, Content, MediaItem, Part, Variant, VariantScope, resolve
from scheduler_app.errors import InvalidInput
from tests.builders import a_media_hash, a_media_item, a_post, a_variant

TOKYO = AccountId("tokyo")
SCOPES = [
    VariantScope(language, network, account)
    for language, network, account in product((None, "ja"), (None, "newsroom"), (None, TOKYO))
]
# From the least to the most specific: account before network, network before language.
ORDER = [
    VariantScope(),
    VariantScope(language="ja"),
    VariantScope(network="newsroom"),
    VariantScope(language="ja", network="newsroom"),
    VariantScope(account_id=TOKYO),
    VariantScope(language="ja", account_id=TOKYO),
    VariantScope(network="newsroom", account_id=TOKYO),
    VariantScope(language="ja", network="newsroom", account_id=TOKYO),
]


def shown(*variants: Variant, language: str = "ja", network: str = "newsroom", account: AccountId = TOKYO) -> Content:
    return resolve(variants, language=language, network=network, account_id=account)


def text(content: Content) -> str:
    return content.parts[0].text


def test_more_specific_scopes_come_later_and_no_two_are_equal() -> None:
    assert sorted(SCOPES, key=lambda scope: scope.specificity) == ORDER
    assert len({scope.specificity for scope in SCOPES}) == len(SCOPES)


@pytest.mark.parametrize("number", range(len(ORDER)))
def test_the_most_specific_words_win_whatever_the_order_they_are_kept_in(number: int) -> None:
    variants = [a_variant(str(rank), scope=scope) for rank, scope in enumerate(ORDER[: number + 1])]
    for arranged in (variants, variants[::-1], sorted(variants, key=lambda one: one.id)):
        assert text(shown(*arranged)) == str(number)


def test_a_variant_for_others_is_not_looked_at() -> None:
    master = a_variant("master")
    for scope in (
        VariantScope(language="nl"),
        VariantScope(network="mastodon"),
        VariantScope(account_id=AccountId("hague")),
        VariantScope(language="ja", network="mastodon"),
        VariantScope(language="nl", account_id=TOKYO),
    ):
        assert text(shown(master, a_variant("other", scope=scope))) == "master"
        assert not scope.matches(language="ja", network="newsroom", account_id=TOKYO)


def test_each_field_comes_from_the_most_specific_variant_that_has_its_own() -> None:
    picture = a_media_item()
    master = a_variant("kopi", language="id", pictures=((picture,),), title="Kopi", link="https://example.org/id")
    japanese = a_variant("珈琲", scope=VariantScope(language="ja"), language="ja")
    newsroom = a_variant(scope=VariantScope(network="newsroom"), title="")
    tokyo = a_variant(scope=VariantScope(account_id=TOKYO), link="https://example.org/tokyo")
    for arranged in permutations((master, japanese, newsroom, tokyo)):
        assert shown(*arranged) == Content("ja", (Part("珈琲", (picture,)),), "", "https://example.org/tokyo")


def test_words_without_a_language_are_in_the_accounts_own() -> None:
    assert shown(a_variant("kopi")).language == "ja"
    assert shown(a_variant("kopi", language="id")).language == "id"


def test_the_language_belongs_to_the_words_and_not_to_a_variant_that_follows() -> None:
    master = a_variant("kopi", language="id")
    follower = a_variant(scope=VariantScope(language="ja"), language="ja", title="珈琲")
    assert shown(master, follower) == Content("id", (Part("kopi"),), "珈琲", "")


def test_a_picture_is_described_in_the_nearest_words_there_are() -> None:
    picture = a_media_item(description="Secangkir kopi")
    master = a_variant("kopi", pictures=((picture,),))
    japanese = a_variant(scope=VariantScope(language="ja"), descriptions={picture.media_hash: "一杯のコーヒー"})
    tokyo = a_variant(scope=VariantScope(account_id=TOKYO), descriptions={picture.media_hash: ""})

    def described(*variants: Variant) -> str:
        return shown(*variants).parts[0].media[0].description

    assert described(master) == "Secangkir kopi"
    assert described(master, japanese) == "一杯のコーヒー"
    assert described(master, japanese, tokyo) == ""
    elsewhere = a_variant(scope=VariantScope(language="ja"), descriptions={a_media_hash(): "?"})
    assert described(master, elsewhere) == "Secangkir kopi"


def test_pictures_of_ones_own_replace_all_of_the_masters() -> None:
    first, second = a_media_item(), a_media_item()
    master = a_variant("kopi", pictures=((first,),))
    own = a_variant(scope=VariantScope(language="ja"), pictures=((second,),))
    none = a_variant(scope=VariantScope(account_id=TOKYO), pictures=((),))
    assert shown(master, own).parts[0].media == (second,)
    assert shown(master, own, none).parts[0].media == ()


def test_pictures_stay_with_their_part_of_a_thread() -> None:
    first, second = a_media_item(), a_media_item()
    thread = a_variant("satu", "dua", "tiga", pictures=((first,), (), (second,)))
    assert [part.media for part in shown(thread).parts] == [(first,), (), (second,)]
    shorter = a_variant("satu saja", scope=VariantScope(language="ja"))
    assert shown(thread, shorter).parts == (Part("satu saja", (first,)),)
    longer = a_variant("a", "b", "c", "d", scope=VariantScope(language="ja"))
    assert [part.media for part in shown(thread, longer).parts] == [(first,), (), (second,), ()]


def test_without_any_words_there_is_nothing_to_show() -> None:
    for variants in ((), (a_variant(),), (a_variant("x", scope=VariantScope(language="nl")),)):
        with pytest.raises(InvalidInput) as refused:
            shown(*variants)
        assert refused.value.code == "post.no_words"


def test_a_variant_follows_until_anything_is_its_own() -> None:
    assert a_variant(language="ja").follows
    picture = a_media_item()
    for own in (
        a_variant("x"),
        a_variant(title=""),
        a_variant(link=""),
        a_variant(pictures=()),
        a_variant(descriptions={picture.media_hash: ""}),
    ):
        assert not own.follows


def test_the_master_is_the_variant_for_everybody() -> None:
    other, master = a_variant("b", scope=VariantScope(language="ja")), a_variant("a")
    assert a_post(variants=(other, master)).master is master


words = st.lists(st.text(max_size=5), min_size=1, max_size=3).map(tuple)
pictures = st.lists(st.lists(st.builds(a_media_item), max_size=2).map(tuple), max_size=3).map(tuple)
maybe = st.none() | st.text(max_size=3)
variants = st.builds(
    Variant,
    id=st.uuids().map(lambda one: VariantId(one.hex)),
    scope=st.sampled_from(SCOPES),
    language=maybe,
    words=st.none() | words,
    pictures=st.none() | pictures,
    title=maybe,
    link=maybe,
)


@given(st.lists(variants, max_size=6, unique_by=lambda one: one.scope), st.randoms())
def test_what_is_shown_depends_on_nothing_but_the_variants(several: list[Variant], chance: object) -> None:
    everything = [a_variant("master", scope=MASTER), *(one for one in several if one.scope != MASTER)]
    content = shown(*everything)
    arranged = sorted(everything, key=lambda one: hash((one.id, str(chance))))
    assert shown(*arranged) == content
    chain = sorted(everything, key=lambda one: one.scope.specificity, reverse=True)
    worded = next(one for one in chain if one.words is not None)
    assert tuple(part.text for part in content.parts) == worded.words
    assert content.language == (worded.language or "ja")
    assert content.title == next((one.title for one in chain if one.title is not None), "")
    assert content.link == next((one.link for one in chain if one.link is not None), "")
    items = [item for part in content.parts for item in part.media]
    assert all(isinstance(item, MediaItem) for item in items)


def test_each_option_follows_until_a_variant_has_its_own() -> None:
    master = a_variant("x", options={"visibility": "public", "warning": "Food"})
    own = a_variant(scope=VariantScope(network="newsroom"), options={"visibility": "unlisted"})
    assert shown(master, own).options == (("visibility", "unlisted"), ("warning", "Food"))
    assert not own.follows
    assert shown(master, own, network="mastodon").options == (("visibility", "public"), ("warning", "Food"))


def test_an_empty_value_takes_an_option_away() -> None:
    master = a_variant("x", options={"visibility": "public", "warning": "Food"})
    without = a_variant(scope=VariantScope(language="ja"), options={"warning": ""})
    again = a_variant(scope=VariantScope(account_id=TOKYO), options={"warning": "Drink"})
    assert shown(master, without).options == (("visibility", "public"),)
    assert shown(master, without, again).options == (("visibility", "public"), ("warning", "Drink"))


def test_words_of_its_own_for_a_picture_leave_what_is_shown_of_it() -> None:
    picture = replace(a_media_item(), focus=(10, -20), crop=(0, 0, 5000, 5000))
    own = a_variant(scope=VariantScope(language="ja"), descriptions={picture.media_hash: "カップ"})
    (item,) = shown(a_variant("x", pictures=((picture,),)), own).parts[0].media
    assert item == replace(picture, description="カップ")
