"""The look of a site: calm, for phones first, light and dark by the reader's own setting."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path


@cache
def _rules() -> bytes:
    return (Path(__file__).parent / "style.css").read_bytes()


def hue(identity: str) -> int:
    """A colour of its own for each site, in degrees."""
    return int.from_bytes(hashlib.sha256(identity.encode()).digest()[:2], "big") % 360


def style_sheet(identity: str) -> bytes:
    """The rules, in the site's colour."""
    return f":root {{ --hue: {hue(identity)}; }}\n".encode() + _rules()
