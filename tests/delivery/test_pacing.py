"""The least gap between two posts of one account."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from scheduler_app.delivery.pacing import Pacing
from scheduler_app.domain.ids import AccountId
from tests.builders import NOW
from tests.networks.standins.bulletin_network import BULLETIN_KEY

FACTS = replace(BULLETIN_KEY, min_gap=timedelta(seconds=10))
TOKYO, CAIRO = AccountId("tokyo"), AccountId("cairo")


def test_an_account_that_has_not_spoken_may_speak() -> None:
    assert Pacing().wait_until(TOKYO, FACTS, NOW) is None


def test_an_account_waits_for_its_gap_and_no_other_account_does() -> None:
    pacing = Pacing()
    pacing.spoke(TOKYO, NOW)
    assert pacing.wait_until(TOKYO, FACTS, NOW + timedelta(seconds=4)) == NOW + timedelta(seconds=10)
    assert pacing.wait_until(CAIRO, FACTS, NOW) is None
    assert pacing.wait_until(TOKYO, FACTS, NOW + timedelta(seconds=10)) is None


def test_a_clock_that_was_set_back_does_not_silence_an_account() -> None:
    pacing = Pacing()
    pacing.spoke(TOKYO, NOW + timedelta(days=1))
    assert pacing.wait_until(TOKYO, FACTS, NOW) is None
