"""TXT-01 and TXT-02: too long, too many, nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.fix import ReplaceText, SplitPart
from scheduler_app.domain.network_facts import Counting
from scheduler_app.domain.post import Part
from scheduler_app.policy.example import a_picture, an_example
from tests.policy.ruling import at, codes, found, mended

ALONE = {"max_text": 30, "abilities": frozenset({"alt_text", "pictures"})}
THREADS = {"max_text": 30}


def test_what_is_too_much_is_pointed_at_and_counted() -> None:
    subject = an_example("One sentence. Another sentence here.", network=ALONE)
    (one,) = found("TXT-01", subject)
    assert at(one, subject) == " here."
    assert (one.params["used"], one.params["limit"], one.params["over"]) == (36, 30, 6)


def test_without_threads_it_is_shortened_at_the_end_of_a_sentence() -> None:
    subject = an_example("One good sentence. Another sentence here.", network=ALONE)
    assert mended("TXT-01", subject) == ["One good sentence."]


def test_with_threads_it_is_divided_and_nothing_is_lost() -> None:
    subject = an_example("One good sentence. Another sentence here. And a third one.", network=THREADS)
    (one,) = found("TXT-01", subject)
    assert isinstance(one.fix, SplitPart)
    assert mended("TXT-01", subject) == ["One good sentence.", "Another sentence here.", "And a third one."]


def test_spaces_that_are_too_much_at_the_end_are_taken_away() -> None:
    subject = an_example("Coffee week  ", network={"max_text": 11})
    assert mended("TXT-01", subject) == ["Coffee week"]


def test_spaces_at_either_end_make_no_part_of_a_thread() -> None:
    subject = an_example("          Coffee week. Tea week.          ", network={"max_text": 12})
    assert mended("TXT-01", subject) == ["Coffee week.", "Tea week."]


def test_a_thread_that_would_get_too_many_parts_is_shortened_instead() -> None:
    (one,) = found("TXT-01", an_example("word " * 100, network=THREADS | {"max_parts": 3}))
    assert isinstance(one.fix, ReplaceText)


def test_pictures_behind_a_part_keep_it_whole() -> None:
    subject = an_example("One good sentence. Another sentence here.", "Two", network=THREADS)
    assert isinstance(found("TXT-01", subject)[0].fix, SplitPart)
    parts = (subject.content.parts[0], Part("Two", (a_picture(),)))
    with_picture = replace(subject, content=replace(subject.content, parts=parts))
    assert isinstance(found("TXT-01", with_picture)[0].fix, ReplaceText)


@pytest.mark.parametrize(
    ("counting", "text"),
    [
        (Counting.X, "日本語の長い文章です。" * 3),
        (Counting.THREADS, "👍" * 8),
        (Counting.UTF16, "👍" * 16),
        (Counting.BYTES, "é" * 16),
    ],
)
def test_each_network_is_counted_in_its_own_way(counting: Counting, text: str) -> None:
    network = {"counting": counting, "max_text": 30}
    assert codes("TXT-01", an_example(text, network=network)) == ["text.beyond_limit"]
    shorter = mended("TXT-01", an_example(text, network=network))
    assert codes("TXT-01", an_example(*shorter, network=network)) == []


def test_beside_pictures_a_caption_may_be_shorter() -> None:
    caption = {"max_text": 100, "max_caption": 20}
    assert codes("TXT-01", an_example("word " * 6, network=caption)) == []
    assert codes("TXT-01", an_example("word " * 6, network=caption, media=(a_picture(),))) == ["text.beyond_limit"]


def test_more_parts_than_the_network_takes() -> None:
    assert codes("TXT-01", an_example("One", "Two", "Three", network={"max_parts": 2})) == ["text.too_many_parts"]


def test_every_part_says_or_shows_something() -> None:
    subject = an_example("One", "\u3000\n", "Three")
    (one,) = found("TXT-02", subject)
    assert (one.params["part"], one.place.part if one.place else None) == (2, 1)


LINK = "https://example.org/coffee"
WITH_LINK = {"max_text": 30, "link_in_text": True}


def test_a_link_that_stands_in_the_text_takes_room_there() -> None:
    subject = an_example("Coffee week", link=LINK, network=WITH_LINK)
    (one,) = found("TXT-01", subject)
    assert (one.params["used"], one.params["over"]) == (11 + 2 + len(LINK), 9)
    assert found("TXT-01", an_example("Coffee week", link=LINK, network={"max_text": 30})) == ()
    assert found("TXT-01", an_example("Cof", link=LINK, network=WITH_LINK | {"max_text": 31})) == ()


def test_the_text_is_shortened_so_that_its_link_fits_behind_it() -> None:
    subject = an_example(
        "Tea. And coffee.", link=LINK, network=WITH_LINK | {"max_text": 33} | {"abilities": frozenset()}
    )
    assert mended("TXT-01", subject) == ["Tea."]
