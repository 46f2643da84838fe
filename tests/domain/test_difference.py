"""What changed, word by word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.difference import Difference, Field, Piece, PieceKind, compared_words, differences
from scheduler_app.domain.post import Content, Part
from tests.builders import a_content, a_media_item
from tests.domain.test_content_hash import contents

SAME, ADDED, REMOVED = PieceKind.SAME, PieceKind.ADDED, PieceKind.REMOVED


def said(pieces: tuple[Piece, ...]) -> list[tuple[PieceKind, str]]:
    return [(piece.kind, piece.words) for piece in pieces]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "", []),
        ("kopi", "kopi", [(SAME, "kopi")]),
        ("", "kopi", [(ADDED, "kopi")]),
        ("kopi", "", [(REMOVED, "kopi")]),
        (
            "kopi Gayo enak",
            "kopi Toraja enak",
            [(SAME, "kopi "), (REMOVED, "Gayo "), (ADDED, "Toraja "), (SAME, "enak")],
        ),
        ("2 Oktober.", "3 Oktober.", [(REMOVED, "2 "), (ADDED, "3 "), (SAME, "Oktober.")]),
        ("2日に開催", "3日に開催", [(REMOVED, "2"), (ADDED, "3"), (SAME, "日に開催")]),
        ("雅加达", "雅加達", [(SAME, "雅加"), (REMOVED, "达"), (ADDED, "達")]),
        ("تدعوكم السفارة", "تدعوكم القنصلية", [(SAME, "تدعوكم "), (REMOVED, "السفارة"), (ADDED, "القنصلية")]),
        ("a\nb", "a\n\nb", [(SAME, "a\n"), (ADDED, "\n"), (SAME, "b")]),
    ],
)
def test_only_the_words_that_changed_are_marked(before: str, after: str, expected: list[tuple[PieceKind, str]]) -> None:
    assert said(compared_words(before, after)) == expected


@given(st.text(max_size=200), st.text(max_size=200))
def test_the_pieces_make_both_texts_again(before: str, after: str) -> None:
    pieces = compared_words(before, after)
    assert "".join(one.words for one in pieces if one.kind is not ADDED) == before
    assert "".join(one.words for one in pieces if one.kind is not REMOVED) == after
    assert all(one.words for one in pieces)


def test_very_long_texts_are_shown_whole_rather_than_compared_for_ever() -> None:
    before, after = "kopi " * 3000, "teh " * 3000
    assert said(compared_words(before, after)) == [(REMOVED, before), (ADDED, after)]


@given(contents)
def test_the_same_content_has_no_differences(content: Content) -> None:
    assert differences(content, content) == ()


def test_each_field_that_changed_is_named_in_reading_order() -> None:
    picture, other = a_media_item(description="Kopi"), a_media_item(description="")
    before = a_content("satu", "dua", language="id", media=(picture,), title="Judul", link="https://a.example")
    described = replace(picture, description="Secangkir kopi")
    after = Content(
        "ja", (Part("satu"), Part("dua!", (described, other)), Part("tiga")), "Judul baru", "https://b.example"
    )
    found = differences(before, after)
    assert [(one.field, one.part) for one in found] == [
        (Field.LANGUAGE, 0),
        (Field.TITLE, 0),
        (Field.PICTURES, 0),
        (Field.TEXT, 1),
        (Field.PICTURES, 1),
        (Field.DESCRIPTION, 1),
        (Field.TEXT, 2),
        (Field.LINK, 0),
    ]


def test_a_new_description_is_shown_with_the_old_one() -> None:
    picture = a_media_item(description="Kopi hitam")
    before = a_content("x", media=(a_media_item(), picture))
    changed = replace(picture, description="Kopi susu")
    after = a_content("x", media=(before.parts[0].media[0], changed))
    assert differences(before, after) == (
        Difference(Field.DESCRIPTION, 0, 1, (Piece(SAME, "Kopi "), Piece(REMOVED, "hitam"), Piece(ADDED, "susu"))),
    )


def test_the_same_picture_twice_keeps_its_two_descriptions_apart() -> None:
    picture = a_media_item(description="Kiri")
    other = replace(picture, description="Kanan")
    before, after = (a_content("x", media=(picture, one)) for one in (other, replace(other, description="Kanan!")))
    assert [(one.field, one.picture) for one in differences(before, after)] == [(Field.DESCRIPTION, 1)]


def test_pictures_that_came_and_went_are_named_by_their_hash() -> None:
    first, second, third = a_media_item(), a_media_item(), a_media_item()
    found = differences(a_content("x", media=(first, second)), a_content("x", media=(second, third)))
    assert found[0].field is Field.PICTURES
    assert said(found[0].pieces) == [
        (REMOVED, first.media_hash),
        (SAME, second.media_hash),
        (ADDED, third.media_hash),
    ]


def test_options_and_what_is_shown_of_a_picture_are_named() -> None:
    picture = a_media_item()
    before = a_content("x", media=(picture,), options={"visibility": "public", "poll": "a\nb"})
    chosen = replace(picture, focus=(0, 500), crop=(0, 0, 5000, 10_000))
    after = a_content("x", media=(chosen,), options={"visibility": "unlisted", "warning": "Food"})
    assert [(one.field, one.name, said(one.pieces)) for one in differences(before, after)] == [
        (Field.FOCUS, "", [(ADDED, "0, 500")]),
        (Field.CROP, "", [(ADDED, "0, 0, 5000, 10000")]),
        (Field.OPTION, "poll", [(REMOVED, "a\nb")]),
        (Field.OPTION, "visibility", [(REMOVED, "public"), (ADDED, "unlisted")]),
        (Field.OPTION, "warning", [(ADDED, "Food")]),
    ]
