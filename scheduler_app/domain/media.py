"""A picture or video as the workspace keeps it: once, under the hash of its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.network_facts import MediaFacts


@dataclass(frozen=True, slots=True)
class StoredMedia:
    """What is known of one file.

    ``hash`` is the SHA-256 of its bytes; ``bytes`` how many there are; ``width`` and ``height`` are pixels as shown
    (after turning), None when they are not known; ``original_name`` is the name it was imported under. Of a film
    ``seconds`` says how long it is, ``sound`` and ``captioned`` whether it has any in the file, ``codec`` how its
    pictures are written, such as h264; None of pictures and where that is not known.
    """

    hash: MediaHash
    media_type: str
    bytes: int
    width: int | None
    height: int | None
    original_name: str
    added_at: datetime
    seconds: float | None = None
    sound: bool | None = None
    captioned: bool | None = None
    codec: str | None = None


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture or film as a local file in a form that one network accepts.

    Sizes are bytes and pixels as shown, ``seconds`` how long a film is; None where that is not known.
    """

    path: Path
    media_type: str
    bytes: int
    width: int | None = None
    height: int | None = None
    seconds: float | None = None


def fitting_size(width: int, height: int, facts: MediaFacts) -> tuple[int, int]:
    """How large a picture of this size may be for a network: cut to its form, then made smaller, as little as it takes.

    All in pixels, at least one.
    """
    if facts.max_ratio is not None and width * 100 > facts.max_ratio * height:
        width = height * facts.max_ratio // 100
    if facts.min_ratio is not None and width * 100 < facts.min_ratio * height:
        height = width * 100 // facts.min_ratio
    width, height = max(width, 1), max(height, 1)
    if facts.max_pixels is not None and width * height > facts.max_pixels:
        scale = (facts.max_pixels / (width * height)) ** 0.5
        width = min(max(int(width * scale), 1), facts.max_pixels)
        height = max(min(int(height * scale), facts.max_pixels // width), 1)
    return width, height
