"""What must not travel is taken out of a film while it is copied, at whatever blocks it is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.media.film import Blank, sound_length, sound_side, without


@given(
    st.binary(max_size=300),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 80), st.binary(max_size=12)), max_size=5),
    st.lists(st.integers(1, 90), min_size=40, max_size=40),
)
def test_blanks_are_the_same_however_the_file_is_cut(
    data: bytes, gaps: list[tuple[int, int, bytes]], cuts: list[int]
) -> None:
    blanks, at, expected = [], 0, bytearray(data)
    for gap, length, head in gaps:
        start, end = at + gap, at + gap + length
        if end > len(data):
            break
        blanks.append(Blank(start, end, head[:length]))
        expected[start:end] = head[:length].ljust(length, b"\0")
        at = end
    pieces, at = [], 0
    for cut in cuts:
        pieces.append(data[at : at + cut])
        at += cut
    pieces.append(data[at:])
    assert b"".join(without(pieces, reversed(blanks))) == bytes(expected)


def test_what_no_film_can_be_is_refused() -> None:
    assert (sound_length(0), sound_side(4096)) == (0, 4096)
    for wrong in (-1.0, float("nan"), 1e9):
        with pytest.raises(ValueError, match="so long"):
            sound_length(wrong)
    for pixels in (0, 70_000):
        with pytest.raises(ValueError, match="so wide"):
            sound_side(pixels)
