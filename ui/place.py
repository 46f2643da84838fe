"""Where in the window somebody is, or wants to go."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class PageName(StrEnum):
    """The pages in the order of the sidebar; the value is what settings and tests call them."""

    HOME = "home"
    DRAFTS = "drafts"
    APPROVALS = "approvals"
    CALENDAR = "calendar"
    OUTBOX = "outbox"
    ACCOUNTS = "accounts"
    SETTINGS = "settings"
    COMPOSER = "composer"


INCIDENT = "incident:"
"""Before an incident's id, in the subject of a place in the outbox."""


class Place(NamedTuple):
    """A page, and what of it: an id or a word that the page itself understands; empty for the page as it was left."""

    page: PageName
    subject: str = ""
