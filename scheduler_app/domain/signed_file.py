"""The form of files that travel between machines by hand: three lines, the last of which signs the two before it.

    duta-review-package 1
    {"at":…}                       canonical JSON (RFC 8785)
    PUBLIC-KEY SIGNATURE           Ed25519 over exactly the bytes of the first two lines

Nothing is compressed, so that nothing can grow when it is read, and nothing in the second line is looked at before the
signature over it holds. That says that the file is whole; whose key it is, is for the reader to find out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.register import Verify
from scheduler_app.errors import InvalidInput

_HEAD = re.compile(rb"(duta-[a-z-]{1,40}) ([0-9]{1,6})")


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind of such files; ``most`` is the largest that is read, in bytes."""

    name: str
    version: int
    most: int

    @property
    def head(self) -> bytes:
        return f"{self.name} {self.version}\n".encode()


@dataclass(frozen=True, slots=True)
class SignedFile:
    """A whole file: what it says, and the public key whose owner signed it."""

    body: Mapping[str, Any]
    key: str
    signature: str


def signed_bytes(kind: FileKind, body: Mapping[str, Any], *, key: str, sign: Callable[[bytes], str]) -> bytes:
    """The file. Raises InvalidInput (file.too_large) when nobody would read it."""
    said = kind.head + canonical(body) + b"\n"
    data = said + f"{key} {sign(said)}\n".encode()
    if len(data) > kind.most:
        raise InvalidInput("file.too_large", most=_mib(kind.most))
    return data


def read_signed(data: bytes, kind: FileKind, verify: Verify) -> SignedFile:
    """What a file from anywhere says.

    Raises InvalidInput: file.too_large, file.unreadable for something else altogether, file.other_kind,
    file.newer for a version that this Duta does not know, file.tampered when a byte is not as it was signed,
    file.unsound when whoever signed it did not write what Duta writes.
    """
    if len(data) > kind.most:
        raise InvalidInput("file.too_large", most=_mib(kind.most))
    first, _, rest = data.partition(b"\n")
    head = _HEAD.fullmatch(first)
    if head is None:
        raise InvalidInput("file.unreadable")
    if head[1].decode() != kind.name:
        raise InvalidInput("file.other_kind")
    if int(head[2]) != kind.version or first + b"\n" != kind.head:
        raise InvalidInput("file.newer")
    body, _, last = rest.partition(b"\n")
    try:
        key, _, signature = last.removesuffix(b"\n").decode("ascii").partition(" ")
    except UnicodeDecodeError as error:
        raise InvalidInput("file.tampered") from error
    if not last.endswith(b"\n") or not verify(key, kind.head + body + b"\n", signature):
        raise InvalidInput("file.tampered")
    return SignedFile(_document(body), key, signature)


def _document(body: bytes) -> Mapping[str, Any]:
    """Signed, and nevertheless perhaps by somebody who means harm."""
    try:
        document = json.loads(body, parse_constant=_no_number)
        if isinstance(document, dict) and canonical(document) == body:
            return document
    except (ValueError, RecursionError, InvalidInput) as error:
        raise InvalidInput("file.unsound") from error
    raise InvalidInput("file.unsound")


def _no_number(said: str) -> float:
    raise ValueError(f"{said} is no number")


def _mib(size: int) -> int:
    return size // (1024 * 1024)
