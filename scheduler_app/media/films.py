"""What a film says of itself: MP4, MOV and WebM read by their own tables of contents, without decoding anything.

Only headers are looked at, a bounded number of them and never one inside another for more than a few levels, so that
hostile bytes cost nothing and a long film no memory. What tells where and by whom it was taken is blanked in place: the
file keeps its length, and all the places that its tables point at stay where they are.
"""

from __future__ import annotations

import os
import struct
from pathlib import PurePath
from typing import BinaryIO

from scheduler_app.errors import InvalidInput
from scheduler_app.media.bounded_file import BoundedFile
from scheduler_app.media.film import Film
from scheduler_app.media.mp4_boxes import read_mp4
from scheduler_app.media.webm_elements import read_webm

_PICTURE_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")
_EBML = b"\x1a\x45\xdf\xa3"
_ENDINGS = {
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".3gp": "video/mp4",
    ".mov": "video/quicktime",
    ".qt": "video/quicktime",
    ".webm": "video/webm",
}


def read_film(file: BinaryIO, name: str) -> Film | None:
    """Read what a film says of itself; None for what is no film. ``name`` is what its owner called it.

    Raises InvalidInput: media.broken for a film whose tables cannot be read, media.mislabelled for one that is called
    another kind, media.unsupported for kinds that no network takes; and OSError.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(12)
    if head[4:8] == b"ftyp" and head[8:12] not in _PICTURE_BRANDS:
        read = read_mp4
    elif head[:4] == _EBML:
        read = read_webm
    else:
        return None
    try:
        film = read(BoundedFile(file, size))
    except (struct.error, LookupError, OverflowError, ValueError, ZeroDivisionError) as error:
        raise InvalidInput("media.broken", name=name) from error
    if film is None:
        raise InvalidInput("media.unsupported", name=name)
    ending = PurePath(name).suffix.lower()
    if ending and _ENDINGS.get(ending) != film.media_type:
        raise InvalidInput("media.mislabelled", name=name, found=film.media_type)
    return film
