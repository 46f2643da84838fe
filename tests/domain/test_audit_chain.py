"""Whatever is done to a chain behind Duta's back is found, and the first broken link is named with what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.audit import GENESIS, AuditRow, link_hash
from scheduler_app.domain.audit_chain import BEGINNING, Fault, Followed, Link, Place, Verdict, check_chain, follow

COLUMNS = [name for name in AuditRow._fields if name != "serial"]
LENGTH = 8


def linked(serial: int, previous: str, details: str) -> AuditRow:
    said = (serial * 1000, "sari", "post_edited", "post", f"p{serial % 3}", serial % 2, details)
    return AuditRow(serial, *said, previous, link_hash(previous, *said))


def a_chain(length: int = LENGTH) -> list[AuditRow]:
    rows: list[AuditRow] = []
    for serial in range(1, length + 1):
        rows.append(linked(serial, rows[-1].hash if rows else GENESIS, f'{{"version":{serial}}}'))
    return rows


def place(row: AuditRow) -> Place:
    return Place(row.serial, row.hash)


def checked(
    rows: Sequence[AuditRow], *, head: Place | None = None, seen: Place = BEGINNING, at_once: int = 3
) -> Verdict:
    """What is said of rows that are read ``at_once``; the head is where the untouched chain ended.

    Following what is in order quickly first makes no difference.
    """
    ordered = sorted(rows, key=lambda row: row.serial)

    def pieces(after: int = -100) -> Iterator[Sequence[AuditRow]]:
        left = [row for row in ordered if row.serial > after]
        for first in range(0, len(left), at_once):
            yield left[first : first + at_once]

    def occurs(own_hash: str) -> int:
        return sum(row.hash == own_hash for row in ordered)

    def end() -> Place:
        return head or place(a_chain()[-1])

    verdict = check_chain(pieces(), head=end, occurs=occurs, seen=seen)
    followed = follow((list(map(as_link, piece)) for piece in pieces()), seen=seen)
    rest = pieces(followed.end.serial or -100)
    assert check_chain(rest, head=end, occurs=occurs, seen=seen, followed=followed) == verdict
    return verdict


def as_link(row: AuditRow) -> Link:
    """The row as a database writes it out."""
    said = [row.previous, row.at, row.actor, row.action, row.subject, row.subject_id, row.solo, row.details]
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"), default=lambda _: None)
    return row.serial, row.previous, row.hash, text.encode("utf-8", "surrogatepass")


def test_what_is_in_order_is_followed_quickly_to_its_end() -> None:
    links = list(map(as_link, a_chain()))
    rows = a_chain()
    assert follow([links]) == Followed(place(rows[-1]), rows[-2].hash)
    assert follow([links[:3], [(*links[3][:3], b"[]"), *links[4:]]]).end == place(rows[2])
    assert follow([]) == Followed()


def renumbered(rows: Sequence[AuditRow]) -> list[AuditRow]:
    """As somebody leaves them who knows that serials have no gaps."""
    return [row._replace(serial=serial) for serial, row in enumerate(rows, start=1)]


def broken(verdict: Verdict) -> tuple[Fault | None, int]:
    if verdict.fault not in (None, Fault.INSERTED, Fault.HEAD_WRONG):
        assert verdict.end.serial == verdict.broken - 1
    return verdict.fault, verdict.broken


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_a_chain_that_nobody_touched_is_whole(at_once: int) -> None:
    rows = a_chain()
    assert checked(rows, at_once=at_once) == Verdict(place(rows[-1]))


def test_an_empty_chain_is_whole() -> None:
    assert checked([], head=BEGINNING) == Verdict(BEGINNING)


@given(st.integers(1, LENGTH), st.sampled_from(COLUMNS), st.data())
def test_any_single_change_to_any_row_is_found_and_named_first(number: int, column: str, data: st.DataObject) -> None:
    rows = a_chain()
    before = getattr(rows[number - 1], column)
    other = st.integers() if isinstance(before, int) else st.text(st.characters(exclude_categories=["Cs"]))
    rows[number - 1] = rows[number - 1]._replace(**{column: data.draw(other.filter(lambda value: value != before))})
    assert broken(checked(rows)) == (Fault.CHANGED, number)


@pytest.mark.parametrize("value", [None, b"bytes", 1.5, "1000"])
def test_a_value_of_another_type_is_a_change(value: object) -> None:
    rows = a_chain()
    rows[4] = rows[4]._replace(at=value)  # type: ignore[arg-type] - SQLite would keep it
    assert broken(checked(rows)) == (Fault.CHANGED, 5)


@given(st.integers(2, LENGTH - 1), st.integers(1, 3))
def test_missing_rows_are_named_by_the_first(number: int, several: int) -> None:
    rows = a_chain()
    left = rows[: number - 1] + rows[number - 1 + several :]
    if len(left) >= number:
        assert broken(checked(left)) == (Fault.MISSING, number)
        assert broken(checked(renumbered(left))) == (Fault.MISSING, number)
    else:
        assert broken(checked(left)) == (Fault.END_MISSING, number)


@given(st.integers(1, LENGTH - 1))
def test_a_chain_without_its_beginning_is_named(several: int) -> None:
    left = a_chain()[several:]
    assert broken(checked(left)) == (Fault.BEGINNING_MISSING, 1)
    assert broken(checked(renumbered(left))) == (Fault.BEGINNING_MISSING, 1)


@given(st.integers(0, LENGTH - 1))
def test_a_chain_without_its_end_is_named_by_the_head(left: int) -> None:
    assert broken(checked(a_chain()[:left])) == (Fault.END_MISSING, left + 1)


@given(st.integers(0, LENGTH - 1))
def test_what_was_seen_before_names_an_end_that_was_cut_off_with_the_head(left: int) -> None:
    rows = a_chain()
    head = place(rows[left - 1]) if left else BEGINNING
    assert checked(rows[:left], head=head).fault is None
    assert broken(checked(rows[:left], head=head, seen=place(rows[-1]))) == (Fault.END_MISSING, left + 1)


@given(st.integers(1, LENGTH), st.integers(1, LENGTH))
def test_a_chain_made_anew_from_some_row_on_is_known_by_what_was_seen(first: int, seen: int) -> None:
    rows, forged = a_chain(), a_chain(first - 1)
    for serial in range(first, LENGTH + 1):
        forged.append(linked(serial, forged[-1].hash if forged else GENESIS, '{"version":0}'))
    verdict = checked(forged, head=place(forged[-1]), seen=place(rows[seen - 1]))
    assert broken(verdict) == ((Fault.REWRITTEN, seen) if seen >= first else (None, 0))


@given(st.integers(1, LENGTH), st.sampled_from(["unlinked", "linked", "copy"]))
def test_an_inserted_row_is_named(number: int, how: str) -> None:
    """A row before number ``number``: made carelessly, made with the right hashes, or a copy of another row."""
    rows = a_chain()
    previous = rows[number - 2].hash if number > 1 else GENESIS
    new = linked(number, previous, '{"version":99}')
    if how == "unlinked":
        new = new._replace(hash="0" * 64)
    if how == "copy":
        new = rows[-1 if number < LENGTH - 2 else 0]
    verdict = checked(renumbered([*rows[: number - 1], new, *rows[number - 1 :]]))
    assert broken(verdict) == (Fault.INSERTED, number)


@pytest.mark.parametrize("serial", [0, -3])
def test_a_row_before_the_beginning_is_inserted(serial: int) -> None:
    assert checked([linked(serial, GENESIS, "{}"), *a_chain()]).fault is Fault.INSERTED


@given(st.integers(1, LENGTH), st.integers(1, LENGTH))
def test_rows_in_another_order_are_named_by_the_first(one: int, other: int) -> None:
    rows = a_chain()
    rows[one - 1], rows[other - 1] = rows[other - 1], rows[one - 1]
    assert broken(checked(renumbered(rows))) == ((Fault.MOVED, min(one, other)) if one != other else (None, 0))


def test_rows_beyond_the_head_were_written_past_the_program() -> None:
    rows = a_chain()
    rows.append(linked(LENGTH + 1, rows[-1].hash, "{}"))
    assert broken(checked(rows)) == (Fault.HEAD_WRONG, LENGTH + 1)


def test_a_head_that_names_another_hash_is_not_believed() -> None:
    assert checked(a_chain(), head=Place(LENGTH, "0" * 64)).fault is Fault.HEAD_WRONG
