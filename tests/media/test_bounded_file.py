"""A stranger's file is read in small parts, within its bounds, and only so often."""

from __future__ import annotations

import io

import pytest

from scheduler_app.media.bounded_file import LONGEST_READ, BoundedFile

DATA = bytes(range(256)) * 40


def a_file(**limits: int) -> BoundedFile:
    return BoundedFile(io.BytesIO(DATA), len(DATA), **limits)


def test_parts_are_exactly_what_was_asked_for() -> None:
    assert a_file().part(250, 8) == DATA[250:258]
    assert a_file().part(len(DATA), 0) == b""
    assert a_file().unpack(">HB", 1) == (0x0102, 3)


@pytest.mark.parametrize(("at", "length"), [(-1, 4), (0, -1), (len(DATA) - 3, 4), (2**63, 1), (0, LONGEST_READ + 1)])
def test_what_lies_outside_is_not_read(at: int, length: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        a_file().part(at, length)


def test_nobody_is_asked_for_ever() -> None:
    file = a_file(most_reads=3)
    for at in range(3):
        file.part(at, 1)
    with pytest.raises(ValueError, match="too many"):
        file.part(4, 1)


def test_a_file_that_became_shorter_meanwhile_is_noticed() -> None:
    with pytest.raises(ValueError, match="shorter"):
        BoundedFile(io.BytesIO(b"short"), 100).part(0, 20)
