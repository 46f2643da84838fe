"""Names for things: sortable, unique, and of a form that others know."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import RFC_4122, UUID

import pytest

from scheduler_app.domain import ids
from scheduler_app.domain.ids import new_id


def test_an_id_is_a_version_7_uuid_without_hyphens() -> None:
    before = time.time_ns() // 1_000_000
    made = new_id()
    after = time.time_ns() // 1_000_000
    assert re.fullmatch(r"[0-9a-f]{32}", made)
    assert UUID(made).version == 7
    assert UUID(made).variant == RFC_4122
    assert before <= int(made[:12], 16) <= after


def test_ids_do_not_collide_even_when_many_make_them_at_once() -> None:
    with ThreadPoolExecutor(8) as makers:
        made = list(makers.map(lambda _: new_id(), range(20_000)))
    assert len(set(made)) == len(made)


@pytest.mark.parametrize("random", [b"\x00" * 10, b"\xff" * 10])
def test_later_ids_sort_after_earlier_ones_whatever_chance_adds(random: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids.time, "time_ns", lambda: 1_800_000_000_000_000_000)
    monkeypatch.setattr(ids.os, "urandom", lambda _: b"\xff" * 10)
    earlier = new_id()
    monkeypatch.setattr(ids.time, "time_ns", lambda: 1_800_000_000_001_000_000)
    monkeypatch.setattr(ids.os, "urandom", lambda _: random)
    later = new_id()
    assert earlier < later
    for made in (earlier, later):
        assert (UUID(made).version, UUID(made).variant) == (7, RFC_4122)


def test_ids_made_one_after_the_other_sort_in_that_order_within_a_millisecond_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ids.time, "time_ns", lambda: 1_800_000_000_002_000_000)
    made = [new_id() for _ in range(1_000)]
    assert made == sorted(set(made))
    assert all((UUID(one).version, UUID(one).variant) == (7, RFC_4122) for one in made)
