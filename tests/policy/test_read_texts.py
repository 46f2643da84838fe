"""What is forbidden in a text is forbidden in a warning, an answer of a poll or a caption too, and mended there."""

from __future__ import annotations

import pytest

from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.option import Lines, Names, Number, OneOf, Words
from scheduler_app.domain.post import MediaItem
from scheduler_app.policy.example import an_example
from scheduler_app.policy.read_texts import everything_read, option_texts, within
from scheduler_app.policy.subject import Subject, after
from tests.builders import a_media_hash
from tests.policy.ruling import codes, found

OPTIONS = {
    "warning": Words(200),
    "poll": Lines(4, 50, 2),
    "tags": Names(5, 50),
    "visibility": OneOf(("public", "private")),
    "poll_hours": Number(1, 720),
}


def with_options(text: str = "Come on Friday.", language: str = "en", **options: str) -> Subject:
    return an_example(text, language=language, network={"options": OPTIONS}, options=options)


def test_every_text_is_read_with_its_place() -> None:
    picture = MediaItem(a_media_hash(), "image/png", "A cup")
    subject = an_example(
        "One", "Two", title="Heading", media=(picture,), network={"options": OPTIONS}, options={"warning": "Loud"}
    )
    assert list(everything_read(subject)) == [
        (Place(Field.TITLE), "Heading"),
        (Place(Field.TEXT, 0), "One"),
        (Place(Field.DESCRIPTION, 0), "A cup"),
        (Place(Field.TEXT, 1), "Two"),
        (Place(Field.OPTION, option="warning"), "Loud"),
    ]


def test_of_the_options_only_words_are_read_and_only_those_that_the_network_gets() -> None:
    subject = with_options(
        warning="War", poll="Yes\nNo", tags="tea, batik", visibility="private", poll_hours="24", elsewhere="SECRET"
    )
    assert [(place.option, text) for place, text in option_texts(subject)] == [
        ("poll", "Yes\nNo"),
        ("tags", "tea, batik"),
        ("warning", "War"),
    ]


def test_a_place_within_a_text_is_still_of_that_text() -> None:
    assert within(Place(Field.OPTION, option="poll"), 4, 6) == Place(Field.OPTION, start=4, end=6, option="poll")


@pytest.mark.parametrize("option", ["warning", "poll", "tags"])
@pytest.mark.parametrize(
    ("rule", "words", "code", "instead"),
    [
        ("TXT-03", "Tea at {time}", "text.placeholder", None),
        ("TXT-08", "Third world tea", "text.better_word", "Developing countries tea"),
        ("TXT-09", "RAHASIA", "text.internal_marker", None),
        ("TXT-10", "Siti 3174055708950003", "text.national_number", "Siti 31••••••••••••••"),
        ("TXT-11", "COME AND TASTE TEA", "text.capitals", "Come and taste tea"),
        ("TXT-12", "𝗧𝗲𝗮", "text.styled_letters", "Tea"),
        ("TXT-13", "https://kеmlu.go.id", "text.look_alike", "https://kemlu.go.id"),
        ("TXT-13", "Tea\u202e!", "text.direction_forced", "Tea!"),
        ("TXT-15", "Grew by 12 %", "text.claim_without_source", None),
        ("TXT-16", "Our candidate", "text.partisan", None),
        ("TXT-17", "Order now", "text.selling", None),
    ],
)
def test_the_rules_read_options_as_they_read_the_text(
    option: str, rule: str, words: str, code: str, instead: str | None
) -> None:
    terms = {"terms": {"third world": "developing countries"}} if rule == "TXT-08" else {}
    value = f"{words}\nTea" if option == "poll" else words
    subject = with_options(**{option: value})
    finding, *_ = found(rule, subject, **terms)
    assert finding.code == code
    assert finding.place is not None
    assert (finding.place.field, finding.place.option) == (Field.OPTION, option)
    assert value[finding.place.start : finding.place.end] in words
    if instead is not None:
        assert finding.fix is not None
        mended = after(subject, finding.fix)
        assert mended is not None
        assert dict(mended.content.options)[option] == value.replace(words, instead)
        assert codes(rule, mended, **terms) == []


def test_the_words_of_a_poll_count_for_the_language() -> None:
    answers = "Kopi dari dataran tinggi Gayo\nTeh dari kebun di Jawa Barat\nMari datang bersama keluarga hari Jumat"
    assert codes("TXT-04", with_options("Kopi?")) == []
    assert codes("TXT-04", with_options("Kopi?", poll=answers)) == ["text.sounds_like_another_language"]
