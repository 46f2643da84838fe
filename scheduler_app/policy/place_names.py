"""What countries and languages are called in the language of whoever reads: names of the Unicode CLDR."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache


@lru_cache(maxsize=8)
def countries(language: str) -> Mapping[str, str]:
    """Countries by their ISO 3166 alpha-2 codes, as this language calls them; none where it is not known."""
    return {code: name for code, name in _locale_data(language, "territories").items() if len(code) == 2}


@lru_cache(maxsize=8)
def languages(language: str) -> Mapping[str, str]:
    """Languages by their tags (BCP 47), as this language calls them; none where it is not known."""
    return {tag.replace("_", "-"): name for tag, name in _locale_data(language, "languages").items()}


def _locale_data(language: str, what: str) -> Mapping[str, str]:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    names: Mapping[str, str] = getattr(locale, what)
    return names
