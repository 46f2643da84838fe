"""What strangers call themselves and say, fit to be shown to a person: it neither hides, turns nor floods anything."""

from __future__ import annotations

import re

LONGEST_NAME = 200
LONGEST_TEXT = 20_000

# Control characters, halves of characters, and marks that force or nest a direction of writing. Marks that only say
# which way their neighbours go are needed by languages and stay.
_HIDING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")
_SPACES = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def shown_name(text: str) -> str:
    """One line of at most LONGEST_NAME characters; empty when nothing can be seen of it."""
    beginning = text[: 4 * LONGEST_NAME]
    return _HIDING.sub("", _SPACES.sub(" ", beginning)).strip()[:LONGEST_NAME].rstrip()


def shown_text(text: str) -> str:
    """Its lines, of at most LONGEST_TEXT characters together."""
    return _HIDING.sub("", text[: 2 * LONGEST_TEXT].replace("\r\n", "\n"))[:LONGEST_TEXT]
