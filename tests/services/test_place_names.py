from __future__ import annotations

from scheduler_app.services.place_names import country_called, language_called


def test_a_country_is_called_as_the_reader_calls_it() -> None:
    assert country_called("CN", "id") == "Tiongkok"
    assert country_called("ZZ9", "id") == ""


def test_a_language_of_a_region_is_called_as_the_language_where_it_has_no_name_of_its_own() -> None:
    assert language_called("nl-NL", "id") == "Belanda"
    assert language_called("pt-BR", "en") == "Brazilian Portuguese"
    assert language_called("qqq", "en") == ""
