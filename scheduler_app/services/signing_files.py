"""Signing a file that travels to another machine, by somebody whose key is registered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from scheduler_app.domain.register import Register, Verify
from scheduler_app.domain.signed_file import FileKind, read_signed, signed_bytes
from scheduler_app.errors import InvalidInput, NotAllowed
from scheduler_app.services.signer import Signer


def signed_by(
    signer: Signer, register: Register, kind: FileKind, body: Mapping[str, Any], now: datetime, verify: Verify
) -> bytes:
    """The file with the member's signature.

    Raises NotAllowed (key.not_registered) when nobody could find out whose it is, InvalidInput (file.too_large).
    """
    entry = register.member_at(signer.member_id, now)
    if entry is None or not entry.public_key:
        raise NotAllowed("key.not_registered")
    data = signed_bytes(kind, body, key=entry.public_key, sign=signer.sign)
    try:
        read_signed(data, kind, verify)
    except InvalidInput as error:
        if error.code == "file.tampered":
            # Signed with another key than the registered one.
            raise NotAllowed("key.not_registered") from error
        raise
    return data
