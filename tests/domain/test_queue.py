from __future__ import annotations

from datetime import date, datetime, time

import pytest

from scheduler_app.domain.queue import WeekSlot, shared, times_in, usual_queue, walls_of

MONDAY_TEN, TUESDAY_TEN, MONDAY_NINE = WeekSlot(1, time(10)), WeekSlot(2, time(10)), WeekSlot(1, time(9))


def test_who_said_nothing_speaks_at_ten_on_working_days() -> None:
    assert [slot.weekday for slot in usual_queue(frozenset({5, 6}))] == [1, 2, 3, 4, 7]
    assert {slot.at for slot in usual_queue(frozenset())} == {time(10)}


def test_queues_share_what_all_have_and_else_all_that_any_has() -> None:
    assert shared([[MONDAY_TEN, TUESDAY_TEN], [TUESDAY_TEN, MONDAY_NINE]]) == (TUESDAY_TEN,)
    assert shared([[MONDAY_TEN], [TUESDAY_TEN]]) == (MONDAY_TEN, TUESDAY_TEN)
    assert shared([]) == ()


def test_slots_come_in_the_order_of_time() -> None:
    walls = list(walls_of([TUESDAY_TEN, MONDAY_TEN, MONDAY_NINE], date(2027, 3, 2), 7))
    assert walls == [
        datetime.fromisoformat(text) for text in ("2027-03-02 10:00", "2027-03-08 09:00", "2027-03-08 10:00")
    ]


def test_times_are_read_as_people_write_them_in_a_line() -> None:
    assert times_in(" 15.30, 9;10:05 9:00 ") == (time(9), time(10, 5), time(15, 30))
    assert times_in("") == ()


@pytest.mark.parametrize("word", ["24:00", "9:60", "noon", "9:5"])
def test_a_word_that_is_no_time_is_named(word: str) -> None:
    with pytest.raises(ValueError, match=word):
        times_in(f"10:00 {word}")
