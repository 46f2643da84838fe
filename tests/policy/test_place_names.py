from __future__ import annotations

from scheduler_app.policy import place_names


def test_countries_have_the_names_of_the_language() -> None:
    assert place_names.countries("id")["NL"] == "Belanda"
    assert place_names.countries("ar")["JP"] == "اليابان"


def test_parts_of_the_world_are_no_countries() -> None:
    assert "001" not in place_names.countries("en")


def test_languages_have_the_names_of_the_language() -> None:
    assert place_names.languages("id")["ja"] == "Jepang"
    assert place_names.languages("en")["pt-BR"] == "Brazilian Portuguese"


def test_a_language_nobody_knows_has_no_names() -> None:
    assert place_names.countries("xx") == {}
    assert place_names.languages("not a language") == {}
