"""TXT-07: spelling."""

from __future__ import annotations

import pytest

from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.post import Content, Part
from scheduler_app.policy.example import an_example
from scheduler_app.policy.spelling_rules import words_to_ask
from tests.policy.ruling import at, codes, found, mended


def test_misspelt_words_are_noted_with_what_was_meant() -> None:
    subject = an_example("Cofee and kofi", misspelt={"Cofee": "Coffee", "kofi": ""})
    first, second = found("TXT-07", subject)
    assert (at(first, subject), first.params["meant"], second.fix) == ("Cofee", "Coffee", None)
    assert mended("TXT-07", subject) == ["Coffee and kofi"]


def test_names_of_the_house_and_its_places_are_no_mistakes() -> None:
    unknown = dict.fromkeys(("Kemlu", "haagsche", "marsudi", "gayo"), "other")
    text = "Kemlu, haagsche marsudi gayo."
    ours = {"mission": {"city": "Haagsche"}, "names": (KnownName("Retno Marsudi"),), "misspelt": unknown}
    assert codes("TXT-07", an_example(text, **ours), known=("kemlu", "Gayo")) == []
    assert codes("TXT-07", an_example(text, **ours)) == ["text.probably_meant"] * 2


def test_a_name_within_a_sentence_is_no_mistake_unless_it_is_nearly_one_of_ours() -> None:
    ours = (KnownName("Retno Marsudi"), KnownName("Ida"))
    unknown = dict.fromkeys(("Gayo", "Marsudy", "Marusdi", "Masudi", "Ita", "Takengon"), "Mayor")
    text = "Coffee from Gayo and Takengon: Marsudy, Marusdi, Masudi and Ita. Takengon is there."
    subject = an_example(text, names=ours, misspelt=unknown)
    assert [(at(one, subject), one.params["meant"]) for one in found("TXT-07", subject)] == [
        ("Marsudy", "Marsudi"), ("Marusdi", "Marsudi"), ("Masudi", "Marsudi"), ("Takengon", "Mayor"),
    ]  # fmt: skip
    assert len(codes("TXT-07", subject, capitalised=True)) == 7


def test_german_nouns_have_capitals_and_are_no_names() -> None:
    subject = an_example("Wir trinken Kafee.", language="de", misspelt={"Kafee": "Kaffee"})
    assert mended("TXT-07", subject) == ["Wir trinken Kaffee."]


@pytest.mark.parametrize("text", ["#cofee", "@cofee", "https://example.org/cofee", "COFEE 3cofee"])
def test_tags_handles_links_and_abbreviations_are_no_words(text: str) -> None:
    assert words_to_ask(Content("en", (Part(text),))) == ()
    assert codes("TXT-07", an_example(f"See {text}", misspelt={})) == []


def test_a_dictionary_is_asked_about_each_word_once_as_it_writes_it() -> None:
    content = Content("en", (Part("It’s coffee, coffee and 珈琲 กาแฟ"), Part("Coffee, coffee, of é")))
    assert words_to_ask(content) == ("It's", "coffee", "and", "Coffee")


def test_slips_that_are_often_made_need_no_dictionary() -> None:
    assert mended("TXT-07", an_example("Goverment office", misspelt={})) == ["Government office"]
    assert mended("TXT-07", an_example("Ini resiko besar.", language="id", misspelt={})) == ["Ini risiko besar."]
    assert codes("TXT-07", an_example("Ini resiko besar.", language="ms", misspelt={})) == []
