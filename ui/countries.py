"""What countries and their languages are called in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def country_name(code: str) -> str:
    """The country (ISO 3166 alpha-2) in words; its code where there is no word for it."""
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyCountry:
        return code
    return _translated_country(code) or QLocale.territoryToString(territory) or code


def country_codes() -> tuple[str, ...]:
    """Every country there is, as ISO 3166 alpha-2 has them."""
    codes = (QLocale.territoryToCode(one) for one in QLocale.Country)
    return tuple(dict.fromkeys(code for code in codes if len(code) == 2))


def language_name(tag: str) -> str:
    """A language (BCP 47) in words; the tag where there is none."""
    language = QLocale(tag).language()
    if language is QLocale.Language.C:
        return tag
    return _translated_language(tag) or QLocale.languageToString(language)


def _translated_country(code: str) -> str:
    # Qt names countries in English and in their own language only; reading the names of others costs some hundredths.
    if _window_speaks_english():
        return ""
    from scheduler_app.services.place_names import country_called

    return country_called(code, _window_language())


def _translated_language(tag: str) -> str:
    if _window_speaks_english():
        return ""
    from scheduler_app.services.place_names import language_called

    name = language_called(tag, _window_language())
    return name[:1].upper() + name[1:]


def _window_speaks_english() -> bool:
    return QLocale().language() is QLocale.Language.English


def _window_language() -> str:
    return QLocale.languageToCode(QLocale().language())
