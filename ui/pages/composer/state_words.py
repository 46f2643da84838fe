"""How a post stands as a whole, in a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.pages.composer.standing import PostState
from ui.words.wording import say

_WORDS: dict[PostState, str] = {
    PostState.NEW: say("post states", "New"),
    PostState.DRAFT: say("post states", "Draft"),
    PostState.IN_REVIEW: say("post states", "In review"),
    PostState.CHANGES_REQUESTED: say("post states", "Changes requested"),
    PostState.APPROVED: say("post states", "Approved, no time"),
    PostState.PLANNED: say("post states", "Scheduled"),
    PostState.OUT: say("post states", "Sent"),
}


def state_word(state: PostState) -> str:
    return QCoreApplication.translate("post states", _WORDS[state])
