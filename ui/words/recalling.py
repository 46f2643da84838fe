"""About taking back what was sent."""

from __future__ import annotations

from ui.words.wording import Wording, say

RECALLING: dict[str, Wording] = {
    "newsroom.withdrawn": Wording(
        say("messages", "It was taken back."),
        say("messages", "This post was removed from the news site, and the same delivery cannot show it again."),
        say("messages", "Plan it anew if it should appear after all."),
    ),
}
