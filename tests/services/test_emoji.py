from __future__ import annotations

from scheduler_app.services.emoji import emoji_called


def test_emoji_are_found_in_the_languages_asked_for() -> None:
    assert [one.names[0] for one in emoji_called("minuman hangat", ("id",))] == ["minuman hangat"]
    assert len(emoji_called("", ("en",), limit=5)) == 5
