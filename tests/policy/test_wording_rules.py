"""TXT-08, TXT-15 to TXT-17: words."""

from __future__ import annotations

import pytest

from scheduler_app.policy.example import an_example
from tests.policy.ruling import at, codes, found, mended

TERMS = {"third world": "developing countries", "TKW": "pekerja migran", "外人": "外国人", "primitive": ""}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The third world.", ["third world"]),
        ("A third. World news!", []),
        ("Third-World coffee", ["Third-World"]),
        ("TKW dan tkw", ["TKW"]),
        ("日本に住む外人の皆さん", ["外人"]),
        ("Primitives of geometry", []),
        ("primitive art", ["primitive"]),
    ],
)
def test_terms_are_whole_words_in_scripts_that_have_words(text: str, said: list[str]) -> None:
    subject = an_example(text)
    assert [at(one, subject) for one in found("TXT-08", subject, terms=TERMS)] == said


def test_a_better_word_takes_the_capital_with_it() -> None:
    assert mended("TXT-08", an_example("Third world coffee"), terms=TERMS) == ["Developing countries coffee"]
    assert codes("TXT-08", an_example("primitive"), terms=TERMS) == ["text.sensitive_word"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Exports grew by 12 %.", ["12 %"]),
        ("Nilai ekspor 4,5 miliar dolar AS.", ["4,5 miliar"]),
        ("参加者は20万人", ["20万"]),
        ("Batik, the largest festival", ["the largest"]),
        ("Exports grew by 12 %, according to BPS.", []),
        ("Menurut BPS, ekspor naik 12 persen.", []),
        ("Exports grew by 12 %: https://bps.go.id", []),
        ("Tickets cost 12 euros, from 10.00 to 17.00 in 2027.", []),
    ],
)
def test_figures_and_claims_need_a_source(text: str, claims: list[str]) -> None:
    subject = an_example(text)
    assert [at(one, subject) for one in found("TXT-15", subject)] == claims


def test_a_source_on_file_or_a_link_beside_is_enough() -> None:
    assert codes("TXT-15", an_example("12 %", post={"source": "BPS"})) == []
    assert codes("TXT-15", an_example("12 %", link="https://bps.go.id")) == []


def test_parties_and_shops() -> None:
    assert codes("TXT-16", an_example("Coblos nomor urut 3")) == ["text.partisan"] * 2
    assert codes("TXT-16", an_example("Vote for your favourite batik")) == []
    assert codes("TXT-17", an_example("Beli sekarang!")) == ["text.selling"]
