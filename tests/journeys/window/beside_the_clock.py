"""A desktop with room for an icon beside the clock, and what was shown there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of what was shown beside the clock."""
    titles: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    # What draws nothing here complains about it.
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, *_more: titles.append(title))
    return titles
