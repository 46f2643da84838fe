"""What countries are called."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def country_name(code: str) -> str:
    """The country (ISO 3166 alpha-2) in words; its code where Qt has no word for it."""
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyCountry:
        return code
    return QLocale.territoryToString(territory) or code
