from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post_version import GATHERS_FOR, PostVersion, goes_on
from tests.builders import NOW

SARI, RINA = MemberId("sari"), MemberId("rina")
LATEST = PostVersion(3, SARI, NOW, NOW, sealed=False)
SECOND = timedelta(seconds=1)


def test_what_one_member_saves_in_a_few_minutes_is_one_version() -> None:
    assert goes_on(LATEST, SARI, NOW)
    assert goes_on(LATEST, SARI, NOW + GATHERS_FOR - SECOND)
    assert not goes_on(LATEST, SARI, NOW + GATHERS_FOR)


def test_another_member_a_seal_and_a_clock_set_back_begin_another() -> None:
    assert not goes_on(LATEST, RINA, NOW)
    assert not goes_on(replace(LATEST, sealed=True), SARI, NOW)
    assert not goes_on(LATEST, SARI, NOW - SECOND)
