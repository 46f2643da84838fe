"""TXT-04 to TXT-06: the language that is said, known and asked for."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from scheduler_app.domain.fix import AddLanguage, SetLanguage
from scheduler_app.domain.ids import AccountId, MissionId
from scheduler_app.policy.example import a_sibling, an_example
from tests.policy.ruling import codes, found

INDONESIAN = "Kopi Gayo hadir di Den Haag, mari mencicipi bersama kami pada hari Jumat di pameran dagang."
PLAN = Path(__file__).parents[2] / "resources" / "samples" / "plan.csv"


def test_a_language_that_is_not_the_declared_one_is_named_and_can_be_set() -> None:
    (one,) = found("TXT-04", an_example(INDONESIAN, language="en-GB"))
    assert (one.params["declared"], one.params["detected"], one.fix) == ("en-GB", "id", SetLanguage("id"))


def test_the_fix_names_the_language_as_the_mission_does() -> None:
    text = "O café de Gayo chega a Haia nesta sexta-feira, venham provar connosco na feira."
    (one,) = found("TXT-04", an_example(text, mission={"languages": ("en", "pt-BR")}))
    assert one.fix == SetLanguage("pt-BR")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Selamat pagi!", "en"),
        ("#KopiIndonesia #WonderfulIndonesia #BatikIndonesia @kbri_denhaag https://kemlu.go.id/denhaag", "nl"),
        (f"{INDONESIAN} Taste it with us on Friday at the trade fair in hall three, with the farmers.", "id"),
        (INDONESIAN, "ban"),
    ],
)
def test_it_says_nothing_where_it_cannot_know(text: str, language: str) -> None:
    assert codes("TXT-04", an_example(text, language=language)) == []


def samples() -> list[tuple[str, str]]:
    with PLAN.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    said = [(row["language"], row["text"]) for row in rows if row["text"]]
    return said + [(name[5:], text) for row in rows for name, text in row.items() if name.startswith("text:") and text]


def test_no_sample_in_any_of_ten_languages_is_taken_for_another() -> None:
    languages = tuple(sorted({language for language, _ in samples()}))
    doubted = [
        (language, text)
        for language, text in samples()
        if codes("TXT-04", an_example(text, language=language, mission={"languages": languages}))
    ]
    assert len(languages) == 10
    assert doubted == []


def test_readers_know_the_languages_of_the_account_and_of_the_mission() -> None:
    assert codes("TXT-05", an_example(language="nl")) == []
    assert codes("TXT-05", an_example(language="en-US")) == []
    assert codes("TXT-05", an_example(language="fr", account={"language": "fr"})) == []
    (one,) = found("TXT-05", an_example(language="fr"))
    assert one.params["languages"] == "en, nl, id"


def test_a_second_language_may_stand_on_another_account_of_the_same_mission() -> None:
    wanted = ("en", "nl")
    assert codes("TXT-06", an_example(), languages=wanted) == ["text.language_missing"]
    assert codes("TXT-06", an_example(siblings=(a_sibling(said_in="nl-BE"),)), languages=wanted) == []
    elsewhere = a_sibling(said_in="nl", mission_id=MissionId("jakarta"))
    assert codes("TXT-06", an_example(siblings=(elsewhere,)), languages=wanted) == ["text.language_missing"]


def test_a_missing_language_is_begun_where_it_is_spoken() -> None:
    there = an_example(siblings=(a_sibling(language="nl-BE"),), speaking={"nl": AccountId("other")})
    elsewhere = an_example(
        siblings=(a_sibling(language="ja"),), speaking={"ar": AccountId("x"), "nl": AccountId("other")}
    )
    nowhere = an_example(siblings=(a_sibling(language="ja"),))
    fixes = [found("TXT-06", one, languages=("nl",))[0].fix for one in (there, elsewhere, nowhere)]
    assert fixes == [AddLanguage("nl-BE"), AddLanguage("nl", AccountId("other")), None]
