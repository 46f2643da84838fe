"""The options of networks and their values, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.words.wording import say

_NAMES: dict[str, str] = {
    "captions": say("options", "Captions, one line for each picture"),
    "categories": say("options", "Categories, with commas between them"),
    "comments": say("options", "Comments"),
    "excerpt": say("options", "Excerpt"),
    "featured_image": say("options", "First picture above the text"),
    "language_plugin": say("options", "Languages of the site come from"),
    "poll": say("options", "Poll: one answer a line"),
    "poll_hours": say("options", "Poll: hours it is open"),
    "reply": say("options", "Who may answer"),
    "sensitive": say("options", "Pictures are covered first"),
    "tags": say("options", "Tags, with commas between them"),
    "visibility": say("options", "Who sees it"),
    "warning": say("options", "Warning in front of it"),
}

_VALUES: dict[str, str] = {
    "also": say("options", "There and in the text"),
    "closed": say("options", "Closed"),
    "direct": say("options", "Only people who are named"),
    "everyone": say("options", "Everybody"),
    "followers": say("options", "Followers"),
    "following": say("options", "People we follow"),
    "mentioned": say("options", "People who are named"),
    "nobody": say("options", "Nobody"),
    "none": say("options", "Not there"),
    "only": say("options", "Only there"),
    "open": say("options", "Open"),
    "polylang": say("options", "Polylang"),
    "private": say("options", "Followers only"),
    "public": say("options", "Everybody, in all lists"),
    "unlisted": say("options", "Everybody, not in public lists"),
    "wpml": say("options", "WPML"),
    "yes": say("options", "Yes"),
}


def option_name(name: str) -> str:
    """The name itself for one that this Duta has no words for."""
    return QCoreApplication.translate("options", _NAMES[name]) if name in _NAMES else name


def option_value(value: str) -> str:
    return QCoreApplication.translate("options", _VALUES[value]) if value in _VALUES else value
