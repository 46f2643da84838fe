from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from ui.countries import country_codes, country_name, language_name


def test_countries_and_languages_are_called_as_the_window_speaks(speaking: Callable[[str], QApplication]) -> None:
    speaking("en")
    assert (country_name("NL"), language_name("ja")) == ("Netherlands", "Japanese")
    speaking("id")
    assert (country_name("NL"), language_name("ja")) == ("Belanda", "Jepang")
    speaking("ar")
    assert (country_name("JP"), language_name("ar")) == ("اليابان", "العربية")


def test_what_has_no_name_is_called_by_its_code(speaking: Callable[[str], QApplication]) -> None:
    speaking("id")
    assert (country_name("??"), language_name("qqq")) == ("??", "qqq")


def test_every_country_is_there_once(speaking: Callable[[str], QApplication]) -> None:
    speaking("en")
    codes = country_codes()
    assert len(codes) == len(set(codes))
    assert {"ID", "NL", "JP", "SA"} <= set(codes)
