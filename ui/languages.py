"""What languages are called."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def language_name(tag: str) -> str:
    """ "日本語" for ja: as its readers call it; the tag itself where Qt knows no name."""
    # A language alone, not that of one country: Qt knows English so as the world's.
    locale = QLocale(f"{tag}-001" if tag == "en" else tag)
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    native = locale.nativeLanguageName()
    return native[:1].upper() + native[1:] if native else tag
