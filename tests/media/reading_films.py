"""Films of tests as they are read and kept."""

from __future__ import annotations

import io
from collections.abc import Iterator

from scheduler_app.media.film import Film, without
from scheduler_app.media.films import read_film


def film(data: bytes, name: str = "film") -> Film:
    found = read_film(io.BytesIO(data), name)
    assert found is not None
    return found


def kept(data: bytes, size: int = 100) -> bytes:
    """The film as it is kept, copied by blocks of so many bytes."""
    return b"".join(without(_blocks(data, size), film(data).blanks))


def _blocks(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))
