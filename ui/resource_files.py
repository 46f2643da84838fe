"""Where the window's icons and translations lie."""

from __future__ import annotations

from scheduler_app.paths import resources

ICONS = resources() / "icons"
TRANSLATIONS = resources() / "i18n"
