"""Keeps names of either direction whole inside text of the other."""

from __future__ import annotations

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_DIRECTIONAL_ISOLATE = "\u2069"


def isolated(text: str) -> str:
    """``text`` so that it neither turns its surroundings nor is turned by them."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_DIRECTIONAL_ISOLATE}"


def plain(text: str) -> str:
    """``text`` without the marks that ``isolated`` put into it."""
    return text.replace(_FIRST_STRONG_ISOLATE, "").replace(_POP_DIRECTIONAL_ISOLATE, "")
