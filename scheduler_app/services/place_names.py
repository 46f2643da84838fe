"""Countries and languages in the reader's own language: no workspace is asked."""

from __future__ import annotations

from scheduler_app.policy import place_names


def country_called(code: str, language: str) -> str:
    """The country (ISO 3166 alpha-2) in this language; empty where there is no word for it.

    Takes some hundredths of a second the first time, when names are read.
    """
    return place_names.countries(language).get(code, "")


def language_called(tag: str, language: str) -> str:
    """The language of a BCP 47 tag, without its region where that has no name of its own; empty where neither has."""
    names = place_names.languages(language)
    return names.get(tag) or names.get(tag.partition("-")[0], "")
