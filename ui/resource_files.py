"""Where the window's icons, the pictures of its style and its translations lie."""

from __future__ import annotations

from scheduler_app.paths import resources

ICONS = resources() / "icons"
STYLE = resources() / "style"
APPLICATION_ICON = resources() / "application" / "duta.svg"
TRANSLATIONS = resources() / "i18n"
