"""Text from outside as it may be shown: what would hide something, or steer a terminal, becomes a mark that is seen."""

from __future__ import annotations

from scheduler_app.policy.invisible import needless, overrides


def visible(text: str) -> str:
    """The same text with every control, override and needless invisible character as [U+202E] or the like."""
    spans = sorted({*overrides(text), *needless(text), *_carriage_returns(text)})
    shown, done = [], 0
    for start, end in spans:
        if start < done:
            continue
        shown += [text[done:start], *(f"[U+{ord(one):04X}]" for one in text[start:end])]
        done = end
    return "".join((*shown, text[done:]))


def _carriage_returns(text: str) -> list[tuple[int, int]]:
    """They let a terminal write over what it has shown."""
    return [(at, at + 1) for at, one in enumerate(text) if one == "\r"]
