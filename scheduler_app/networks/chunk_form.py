"""A form with one piece of a file, small enough to be in memory whole."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping


class ChunkForm:
    """multipart/form-data (RFC 7578) of a few fields and ``data`` as the file in ``file_field``."""

    def __init__(self, fields: Mapping[str, str], *, file_field: str, data: bytes) -> None:
        boundary = f"duta-{secrets.token_hex(16)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        before = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        )
        head = (
            f'{before}--{boundary}\r\nContent-Disposition: form-data; name="{file_field}"; filename="piece"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        self._body = head.encode() + data + f"\r\n--{boundary}--\r\n".encode()

    def __len__(self) -> int:
        return len(self._body)

    def __iter__(self) -> Iterator[bytes]:
        yield self._body
