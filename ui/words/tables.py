"""All sentences together."""

from __future__ import annotations

from collections.abc import Mapping

from ui.words.wording import Wording, say

UNEXPECTED = Wording(
    say("messages", "Something went wrong inside Duta."),
    say("messages", "This is Duta's own mistake, not yours. What was saved is safe."),
    say("messages", "Send the report to whoever looks after Duta here."),
)

ALL: Mapping[str, Wording] = {}
