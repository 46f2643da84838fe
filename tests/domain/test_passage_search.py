"""A request for changes points at exactly one place, or is refused."""

from __future__ import annotations

import pytest

from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.passage_search import passage_of
from scheduler_app.domain.post import Content, Part
from scheduler_app.errors import InvalidInput

TOKYO, RIYADH = AccountId("a-tokyo"), AccountId("b-riyadh")


def content(*texts: str, title: str = "", link: str = "") -> Content:
    return Content("id", tuple(map(Part, texts)), title=title, link=link)


def test_words_are_found_wherever_readers_read_them() -> None:
    one = content("Kopi Gayo.", "Besok ☕ di Tokyo.", title="Pekan kopi", link="https://kopi.example/gayo")
    for words, place in (
        ("Pekan", Place(Field.TITLE, 0, 0, 5)),
        ("Gayo", Place(Field.TEXT, 0, 5, 9)),
        ("di Tokyo", Place(Field.TEXT, 1, 8, 16)),
        ("kopi.example", Place(Field.LINK, 0, 8, 20)),
    ):
        found = passage_of({TOKYO: one}, words)
        assert (found.place, found.words) == (place, words)
        assert found.stands_in(one)


def test_where_several_accounts_read_the_same_the_first_is_named() -> None:
    same = content("Kopi Gayo.")
    assert passage_of({RIYADH: same, TOKYO: same}, "Kopi").account_id == TOKYO
    assert passage_of({RIYADH: same, TOKYO: content("Teh.")}, "Kopi").account_id == RIYADH


@pytest.mark.parametrize("words", ["Teh", "", "kopi", "Kopi  Gayo"])
def test_words_that_stand_nowhere_are_no_passage(words: str) -> None:
    with pytest.raises(InvalidInput, match=r"approval\.no_such_passage"):
        passage_of({TOKYO: content("Kopi Gayo.")}, words)


@pytest.mark.parametrize("text", ["Kopi dan kopi: Kopi.", "KopiKopi"])
def test_words_that_stand_several_times_do_not_say_which_are_meant(text: str) -> None:
    with pytest.raises(InvalidInput, match=r"approval\.passage_not_unique"):
        passage_of({TOKYO: content(text)}, "Kopi")
