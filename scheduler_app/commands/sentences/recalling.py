"""About taking back what was sent."""

from __future__ import annotations

RECALLING = {
    "newsroom.withdrawn": "This post was taken back from the news site. Plan it anew if it should appear after all.",
}
