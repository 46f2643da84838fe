"""How long something takes or took, in the one unit that matters."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale


def span(length: timedelta) -> str:
    """ "50 min", "3 h", "4 d": the one unit that matters."""
    locale, minutes = QLocale(), max(0, int(length.total_seconds() // 60))
    if minutes < 120:
        return QCoreApplication.translate("spans", "{count} min").format(count=locale.toString(minutes))
    if minutes < 48 * 60:
        return QCoreApplication.translate("spans", "{count} h").format(count=locale.toString(minutes // 60))
    return QCoreApplication.translate("spans", "{count} d").format(count=locale.toString(minutes // (24 * 60)))
