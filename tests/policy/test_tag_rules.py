"""TAG: hashtags."""

from __future__ import annotations

import pytest

from scheduler_app.policy.example import an_example
from tests.policy.ruling import codes, found, mended


@pytest.mark.parametrize(
    ("tag", "better"),
    [
        ("wonderfulindonesia", "WonderfulIndonesia"),
        ("WONDERFULINDONESIA", "WonderfulIndonesia"),
        ("kopiindonesia", "KopiIndonesia"),
        ("batikfoodindonesia", "BatikFoodIndonesia"),
    ],
)
def test_tags_made_of_known_words_are_divided(tag: str, better: str) -> None:
    assert mended("TAG-01", an_example(f"Kopi #{tag}!")) == [f"Kopi #{better}!"]


@pytest.mark.parametrize(
    "tag",
    [
        "coffee",
        "kopi",
        "WonderfulIndonesia",
        "denhaag",
        "pertanggungjawaban",
        "ASEAN",
        "日本語",
        "kopi_indonesia_dan_kita",
    ],
)
def test_tags_of_one_word_or_with_humps_are_fine(tag: str) -> None:
    assert codes("TAG-01", an_example(f"#{tag}")) == []


def test_a_tag_too_long_for_one_word_is_doubted_without_a_fix() -> None:
    (one,) = found("TAG-01", an_example("#ayodatangkepamerankami"))
    assert (one.code, one.fix) == ("tag.many_words", None)


def test_the_workspace_has_tags_of_its_own() -> None:
    assert mended("TAG-01", an_example("#kbridenhaag"), known=("KBRIDenHaag",)) == ["#KBRIDenHaag"]


def test_the_last_tags_are_trimmed_to_what_the_network_takes() -> None:
    text = "Kopi #a1 #b2 #c3 #d4\n#e5 end"
    assert mended("TAG-02", an_example(text, network={"max_hashtags": 3})) == ["Kopi #a1 #b2 #c3\n end"]
    assert codes("TAG-02", an_example(text, network={"max_hashtags": 5})) == []
    assert codes("TAG-02", an_example(text), most=4) == ["tag.too_many"]


def test_tags_to_avoid_are_found_in_any_case() -> None:
    assert mended("TAG-03", an_example("Kopi #FOLLOWforfollow ya"), avoid=("#FollowForFollow",)) == ["Kopi ya"]
    assert codes("TAG-03", an_example("#FollowForFollowers"), avoid=("FollowForFollow",)) == []
