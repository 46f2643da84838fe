"""TXT-03, TXT-09 and TXT-18: not ready, not meant for the public, not read by a person."""

from __future__ import annotations

import pytest

from scheduler_app.policy.example import a_picture, an_example
from tests.policy.ruling import at, codes, found


@pytest.mark.parametrize(
    ("text", "placeholders"),
    [
        ("Join {name} on {{event_date}}", ["{name}", "{{event_date}}"]),
        ("Meet [name of speaker] at [TIME]", ["[name of speaker]", "[TIME]"]),
        ("Bertemu <nama> pada [tanggal acara]", ["<nama>", "[tanggal acara]"]),
        ("Starts at TBD", ["TBD"]),
        ("Lorem ipsum dolor", ["Lorem ipsum"]),
        ("Price: ____ euros", ["____"]),
        ("Hello %(name)s and ${price}", ["%(name)s", "${price}"]),
        ("[date](https://example.org)", []),
        ("A set {1, 2}, an interval [0, 1], 3 < 4 > 2", []),
        ("The named guests [applause]", []),
        ("Ada 5 titik_temu", []),
    ],
)
def test_what_is_still_to_be_filled_in(text: str, placeholders: list[str]) -> None:
    subject = an_example(text)
    assert [at(one, subject) for one in found("TXT-03", subject)] == placeholders


def test_titles_and_descriptions_are_read_too() -> None:
    subject = an_example(title="{title}", media=(a_picture("A cup of coffee by {name}"),))
    assert [one.place.field.value for one in found("TXT-03", subject) if one.place] == ["title", "description"]


@pytest.mark.parametrize(
    ("text", "markers"),
    [
        ("RAHASIA: kawat nomor 12", ["RAHASIA"]),
        ("SANGAT RAHASIA", ["SANGAT RAHASIA"]),
        ("Rahasia dapur rendang", []),
        ("Edisi terbatas hanya hari ini", []),
        ("EDISI TERBATAS hanya hari ini", []),
        ("Draft, for internal use.", ["for internal use"]),
        ("Nota ini TERBATAS.", ["TERBATAS"]),
        ("PENGUMUMAN\nRAHASIA", ["RAHASIA"]),
        ("この資料は社外秘です", ["社外秘"]),
        ("A secret garden in Bogor", []),
        ("TLP:AMBER report", ["TLP:AMBER"]),
    ],
)
def test_marks_of_papers_that_stay_in_the_house(text: str, markers: list[str]) -> None:
    subject = an_example(text)
    assert [at(one, subject) for one in found("TXT-09", subject)] == markers


def test_only_the_language_that_a_machine_translated_waits_for_a_person() -> None:
    assert codes("TXT-18", an_example(unconfirmed_translations=frozenset({"en"}))) == ["text.translation_unconfirmed"]
    assert codes("TXT-18", an_example(unconfirmed_translations=frozenset({"nl"}))) == []
