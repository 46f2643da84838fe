"""Checking a chain from its first link to its last, and saying what is wrong with the first link that is not right."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from scheduler_app.domain.audit import GENESIS, AuditRow, link_hash


class Fault(StrEnum):
    """What is wrong with the first broken link."""

    CHANGED = "audit.changed"
    MISSING = "audit.missing"
    INSERTED = "audit.inserted"
    MOVED = "audit.moved"
    BEGINNING_MISSING = "audit.beginning_missing"
    END_MISSING = "audit.end_missing"
    REWRITTEN = "audit.rewritten"
    HEAD_WRONG = "audit.head_wrong"


Link = tuple[int, str, str, bytes]
"""A link as the database itself writes it out: its serial, the hash before it, its own, and what this should cover.

A plain tuple, as it comes from the database: giving names to a million takes longer than hashing them.
"""


class Place(NamedTuple):
    """A link by its serial and hash; the place before the first link is ``BEGINNING``."""

    serial: int
    hash: str


BEGINNING = Place(0, GENESIS)


class Followed(NamedTuple):
    """How far a chain was found in order: the last link, and the hash of the one before it."""

    end: Place = BEGINNING
    before: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """``fault`` is None when the chain is whole up to ``end``; else ``broken`` is the serial of the first broken link.

    Everything before it is intact. ``end`` is the last link that was found in order.
    """

    end: Place
    fault: Fault | None = None
    broken: int = 0


# How often a hash occurs among all links.
Occurs = Callable[[str], int]


def follow(pieces: Iterable[Sequence[Link]], *, seen: Place = BEGINNING) -> Followed:
    """Follow a chain quickly, as far as its pieces are in order as a whole; what is wrong then says ``check_chain``."""
    so_far = Followed()
    (serial, last), before = so_far
    for piece in pieces:
        for number, previous, own_hash, covered in piece:
            sound = hashlib.sha256(covered).hexdigest() == own_hash
            if not sound or number != serial + 1 or previous != last:
                return so_far
            if number == seen.serial and own_hash != seen.hash:
                return so_far
            serial, before, last = number, last, own_hash
        so_far = Followed(Place(serial, last), before)
    return so_far


def check_chain(
    pieces: Iterable[Sequence[AuditRow]],
    *,
    head: Callable[[], Place],
    occurs: Occurs,
    seen: Place = BEGINNING,
    followed: Followed = Followed(),  # noqa: B008 - it never changes
) -> Verdict:
    """Follow the chain through ``pieces`` of rows in the order of their serials; one piece is in memory at a time.

    ``pieces`` begin behind what was ``followed`` already.

    ``head`` is asked after the last piece where the database says that the chain ends. ``seen`` is a link that was
    found in order earlier and must be there still: without it, a chain whose end was cut off together with the head,
    or that was made anew as a whole, is as good as another.
    """
    rows = chain.from_iterable(pieces)
    (serial, last), before_last = followed
    for row in rows:
        # By position: of a million rows each name would have to be looked up.
        if row[0] != serial + 1 or row[8] != last or not _is_itself(row):
            fault, broken = _what_is_wrong(row, next(rows, None), Place(serial, last), before_last, occurs)
            return Verdict(Place(serial, last), fault, broken)
        serial, before_last, last = row[0], last, row[9]
        if serial == seen.serial and last != seen.hash:
            return Verdict(Place(serial - 1, before_last), Fault.REWRITTEN, serial)
    return _at_the_end(Place(serial, last), head(), seen)


def _is_itself(row: AuditRow) -> bool:
    """Whether a link carries the hash of what it says."""
    _, at, actor, action, subject, subject_id, solo, details, previous, own_hash = row
    try:
        return link_hash(previous, at, actor, action, subject, subject_id, solo, details) == own_hash
    except (TypeError, ValueError):  # SQLite keeps values of any type in any column
        return False


def _what_is_wrong(
    row: AuditRow, following: AuditRow | None, end: Place, before_last: str, occurs: Occurs
) -> tuple[Fault, int]:
    """Name the fault at ``row``, the first that does not follow ``end``."""
    expected = end.serial + 1
    if row.serial > expected:
        return (Fault.MISSING if end.serial else Fault.BEGINNING_MISSING), expected
    goes_on_after = following is not None and following.previous == end.hash
    if row.serial < expected or not _is_itself(row):
        return (Fault.INSERTED if row.serial < expected or goes_on_after else Fault.CHANGED), row.serial
    # What the row says is true, but it does not belong here.
    if row.hash == end.hash:
        return Fault.INSERTED, expected
    if row.previous == before_last:
        return Fault.INSERTED, end.serial
    if occurs(row.previous):
        return (Fault.INSERTED if goes_on_after and occurs(row.hash) > 1 else Fault.MOVED), expected
    if goes_on_after:
        return Fault.INSERTED, expected
    return (Fault.MISSING if end.serial else Fault.BEGINNING_MISSING), expected


def _at_the_end(end: Place, head: Place, seen: Place) -> Verdict:
    farthest = max(head.serial, seen.serial)
    if farthest > end.serial:
        return Verdict(end, Fault.END_MISSING, end.serial + 1)
    if head != end:
        # Rows beyond the head, or a head that names another hash: somebody went past the program.
        return Verdict(end, Fault.HEAD_WRONG, min(head.serial + 1, end.serial))
    return Verdict(end)
