"""The names of records, which we choose: made of a delivery's key, so that every try names the same record."""

from __future__ import annotations

_LETTERS = "234567abcdefghijklmnopqrstuvwxyz"
_MICROSECONDS = 1 << 53


def record_name(key: str, part: int) -> str:
    """A TID (atproto.com/specs/tid): 53 bits of microseconds and 10 of chance, in 13 letters that sort by time.

    ``key`` is a version 7 UUID of 32 hexadecimal digits: the time and the chance are its own. Parts of one thread
    follow each other by a microsecond.
    """
    number = int(key, 16)
    microseconds = ((number >> 80) * 1000 + (number >> 10 & 0x1FF) + part) % _MICROSECONDS
    value = microseconds << 10 | number & 0x3FF
    return "".join(_LETTERS[value >> shift & 31] for shift in range(60, -1, -5))
