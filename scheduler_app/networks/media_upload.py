"""Bodies that are read from files while they are sent, so that a video never has to fit into memory."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
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


class FileChunk:
    """Some bytes of a file as the whole body: what resumable uploads send one after the other.

    ``start`` and ``size`` are bytes. Raises NotSent when the file cannot be read or has no such bytes.
    """

    def __init__(self, path: Path, start: int, size: int, content_type: str = "application/octet-stream") -> None:
        if start < 0 or size < 0 or start + size > _size_of(path):
            raise NotSent("media.unreadable", file=path.name)
        self.content_type = content_type
        self._path = path
        self._start = start
        self._size = size

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        return _blocks(self._path, self._size, self._start)


def chunks_of(path: Path, size: int) -> Iterator[FileChunk]:
    """A file in pieces of ``size`` bytes, the last one shorter; none for an empty file. Raises NotSent."""
    whole = _size_of(path)
    for start in range(0, whole, size):
        yield FileChunk(path, start, min(size, whole - start))


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file in a form: the field it is the value of, what the server is to call it, and its IANA type.

    ``chunk`` takes the place of the whole file where only some bytes of it are sent.
    """

    field: str
    path: Path
    name: str
    media_type: str
    chunk: FileChunk | None = None


class Multipart:
    """A form with fields and files (multipart/form-data, RFC 7578). Raises NotSent when a file cannot be read.

    One file is given by ``file_field``, ``path``, ``file_name`` and ``file_type``, several by ``files``.
    """

    def __init__(
        self,
        fields: Mapping[str, str],
        *,
        file_field: str = "",
        path: Path | None = None,
        file_name: str = "",
        file_type: str = "",
        files: Sequence[FormFile] = (),
    ) -> None:
        boundary = f"duta-{secrets.token_hex(16)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        if path is not None:
            files = (FormFile(file_field, path, file_name, file_type), *files)
        pieces: list[bytes | FileBody | FileChunk] = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{value}\r\n'.encode()
            for name, value in fields.items()
        ]
        for file in files:
            head = (
                f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(file.field)}"; '
                f'filename="{_quoted(file.name)}"\r\nContent-Type: {file.media_type}\r\n\r\n'
            )
            pieces += [head.encode(), file.chunk or FileBody(file.path, file.media_type), b"\r\n"]
        self._pieces = (*pieces, f"--{boundary}--\r\n".encode())

    def __len__(self) -> int:
        return sum(map(len, self._pieces))

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _size_of(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()).st_size
    except OSError as error:
        raise NotSent("media.unreadable", file=path.name) from error


def _blocks(path: Path, size: int, start: int = 0) -> Iterator[bytes]:
    """Exactly ``size`` bytes: the length was promised to the server, so a file that shrank must break the request."""
    left = size
    with path.open("rb") as file:
        file.seek(start)
        while left:
            block = file.read(min(BLOCK, left))
            if not block:
                raise OSError("the file became shorter while it was sent")
            left -= len(block)
            yield block
