"""Bodies that are read from files while they are sent, so that a video never has to fit into memory."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from scheduler_app.errors import NotSent

BLOCK = 64 * 1024


class Upload(Protocol):
    """A body of known length that can be read once, block by block."""

    content_type: str

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[bytes]: ...


class FileBody:
    """A file as the whole body. Raises NotSent when it cannot be read."""

    def __init__(self, path: Path, content_type: str) -> None:
        self.content_type = content_type
        self._path = path
        self._size = _size_of(path)

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        return _blocks(self._path, self._size)


class Multipart:
    """A form with fields and one file (multipart/form-data, RFC 7578). Raises NotSent when the file cannot be read."""

    def __init__(
        self, fields: Mapping[str, str], *, file_field: str, path: Path, file_name: str, file_type: str
    ) -> None:
        boundary = f"duta-{secrets.token_hex(16)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._path = path
        self._size = _size_of(path)
        fields_before = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        )
        self._head = (
            f'{fields_before}--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(file_field)}"; '
            f'filename="{_quoted(file_name)}"\r\nContent-Type: {file_type}\r\n\r\n'
        ).encode()
        self._tail = f"\r\n--{boundary}--\r\n".encode()

    def __len__(self) -> int:
        return len(self._head) + self._size + len(self._tail)

    def __iter__(self) -> Iterator[bytes]:
        yield self._head
        yield from _blocks(self._path, self._size)
        yield self._tail


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _size_of(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()).st_size
    except OSError as error:
        raise NotSent("media.unreadable", file=path.name) from error


def _blocks(path: Path, size: int) -> Iterator[bytes]:
    """Exactly ``size`` bytes: the length was promised to the server, so a file that shrank must break the request."""
    left = size
    with path.open("rb") as file:
        while left:
            block = file.read(min(BLOCK, left))
            if not block:
                raise OSError("the file became shorter while it was sent")
            left -= len(block)
            yield block
