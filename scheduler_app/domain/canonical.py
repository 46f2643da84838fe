"""The one byte string for a document that is signed or hashed: RFC 8785, by the library that is kept for it.

The sender reads a statement back before each delivery. For what is plain, and nearly everything here is, the
interpreter's own encoder gives the same bytes several times as fast.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import rfc8785

from scheduler_app.errors import InvalidInput

_ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
# Beyond it not every program that reads JSON can tell whole numbers apart.
_LARGEST = 2**53 - 1
_WORDS = frozenset({str, bool, type(None)})


def canonical(document: Mapping[str, Any]) -> bytes:
    """The canonical JSON of a document of strings, whole numbers, truths, lists and mappings, as UTF-8.

    Raises InvalidInput (text.not_unicode) for lone surrogates and numbers that JSON cannot carry exactly.
    """
    whole = dict(document)
    try:
        return _ENCODE(whole).encode() if _is_plain(whole) else rfc8785.dumps(whole)
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise InvalidInput("text.not_unicode") from error


def _is_plain(value: Any) -> bool:
    """Whether both write it alike: the order of names and the way to write fractions are where they differ."""
    kind = type(value)
    if kind is dict:
        if not all(type(name) is str and name.isascii() for name in value):
            return False
        value = value.values()
    elif kind is not list:
        return kind in _WORDS or (kind is int and -_LARGEST <= value <= _LARGEST)
    return all(type(one) in _WORDS or _is_plain(one) for one in value)
