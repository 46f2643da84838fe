"""The one byte string for a document that is signed or hashed: RFC 8785, by the library that is kept for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import rfc8785

from scheduler_app.errors import InvalidInput


def canonical(document: Mapping[str, Any]) -> bytes:
    """The canonical JSON of a document of strings, whole numbers, truths, lists and mappings, as UTF-8.

    Raises InvalidInput (text.not_unicode) for lone surrogates and numbers that JSON cannot carry exactly.
    """
    try:
        return rfc8785.dumps(dict(document))
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise InvalidInput("text.not_unicode") from error
