"""A fix changes what it names and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.fix import Edit, Field, Place, ReplaceText, SetLanguage, SetOption, SplitPart, mended
from scheduler_app.domain.post import Content
from scheduler_app.errors import StaleEdit
from tests.builders import a_content, a_media_item


def test_words_are_replaced_where_the_place_says() -> None:
    content = a_content("one two three", "four")
    fixed = mended(content, ReplaceText.at(Place(Field.TEXT, 0, 4, 7), "TWO"))
    assert [part.text for part in fixed.parts] == ["one TWO three", "four"]


def test_several_edits_do_not_move_each_other() -> None:
    edits = (Edit(Place(Field.TEXT, 0, 0, 3), "1"), Edit(Place(Field.TEXT, 0, 8, 13), "3"))
    assert mended(a_content("one two three"), ReplaceText(edits)).parts[0].text == "1 two 3"


def test_an_empty_place_inserts() -> None:
    assert mended(a_content("coffee"), ReplaceText.at(Place(Field.TEXT, 0, 6, 6), "!")).parts[0].text == "coffee!"


def test_places_are_counted_in_code_points() -> None:
    fixed = mended(a_content("👍🏽 kopi"), ReplaceText.at(Place(Field.TEXT, 0, 3, 7), "coffee"))
    assert fixed.parts[0].text == "👍🏽 coffee"


def test_title_and_link_can_be_mended() -> None:
    content = a_content("text", title="Titel", link="https://example.org/?utm_source=x")
    fixed = mended(content, ReplaceText.at(Place(Field.TITLE, start=3, end=5), "le"))
    fixed = mended(fixed, ReplaceText.at(Place(Field.LINK, start=20, end=33), ""))
    assert (fixed.title, fixed.link) == ("Title", "https://example.org/")


def test_a_description_is_mended_for_its_own_picture() -> None:
    content = a_content("text", media=(a_media_item(description="first"), a_media_item(description="second")))
    fixed = mended(content, ReplaceText.at(Place(Field.DESCRIPTION, 0, 0, 6, item=1), "last"))
    assert [one.description for one in fixed.parts[0].media] == ["first", "last"]


def test_the_language_is_set() -> None:
    assert mended(a_content("text", language="en"), SetLanguage("id")) == a_content("text", language="id")


@pytest.mark.parametrize(
    "place",
    [
        Place(Field.TEXT, 0, 0, 99),
        Place(Field.TEXT, 5, 0, 0),
        Place(Field.TEXT, 0, 3, 2),
        Place(Field.DESCRIPTION, 0, 0, 0, item=3),
        Place(Field.TIME),
    ],
)
def test_a_place_that_is_not_there_any_more_is_refused(place: Place) -> None:
    content: Content = a_content("text")
    with pytest.raises(StaleEdit, match=r"fix\.no_longer_fits"):
        mended(content, ReplaceText.at(place, "x"))


def test_a_part_is_divided_and_keeps_its_pictures_first() -> None:
    content = a_content("zero", "one two three")
    pictured = replace(content, parts=(content.parts[0], replace(content.parts[1], media=(a_media_item(),))))
    fixed = mended(pictured, SplitPart(1, (4, 8)))
    assert [part.text for part in fixed.parts] == ["zero", "one", "two", "three"]
    assert [len(part.media) for part in fixed.parts] == [0, 1, 0, 0]


@pytest.mark.parametrize("fix", [SplitPart(2, (1,)), SplitPart(0, (9,)), SplitPart(0, (5, 2)), SplitPart(0, (0,))])
def test_a_part_that_reads_otherwise_by_now_is_not_divided(fix: SplitPart) -> None:
    with pytest.raises(StaleEdit, match=r"fix\.no_longer_fits"):
        mended(a_content("one two"), fix)


def test_a_part_before_pictures_is_not_divided() -> None:
    content = a_content("one two", "three")
    pictured = replace(content, parts=(content.parts[0], replace(content.parts[1], media=(a_media_item(),))))
    with pytest.raises(StaleEdit):
        mended(pictured, SplitPart(0, (4,)))


def test_words_of_an_option_are_replaced_where_they_stand() -> None:
    content = a_content("text", options={"poll": "Tea\nCofee"})
    place = Place(Field.OPTION, start=4, end=9, option="poll")
    assert mended(content, ReplaceText.at(place, "Coffee")) == a_content("text", options={"poll": "Tea\nCoffee"})
    with pytest.raises(StaleEdit):
        mended(a_content("text"), ReplaceText.at(place, "Coffee"))


def test_an_option_is_set_changed_or_taken_away() -> None:
    content = a_content("text", options={"visibility": "friends"})
    assert mended(content, SetOption("visibility", "public")) == a_content("text", options={"visibility": "public"})
    assert mended(content, SetOption("visibility", "")) == a_content("text")
