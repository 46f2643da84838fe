"""What an outcome means for the delivery."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.delivery import retry
from scheduler_app.domain.attempt import NotSent, Outcome, Refused, Sent, Throttled, Unknown
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.errors import RefusalKind
from scheduler_app.storage.delivery_marks import Mark
from tests.builders import NOW
from tests.networks.standins.bulletin_network import BULLETIN_KEY

SECOND = timedelta(seconds=1)
LAST_MOMENT = NOW + timedelta(minutes=15)


def mark(outcome: Outcome, attempts: int = 1) -> Mark:
    return retry.mark_for(outcome, attempts=attempts, now=NOW, last_moment=LAST_MOMENT, facts=BULLETIN_KEY)


def test_sent_keeps_the_name_and_the_address() -> None:
    assert mark(Sent("7", "https://example.org/7")) == Mark(
        DeliveryState.SENT, remote_id="7", address="https://example.org/7", sent_at=NOW
    )


def test_refused_stops() -> None:
    assert mark(Refused(RefusalKind.CONTENT, "network.refused")) == Mark(DeliveryState.REFUSED, "network.refused")


def test_unknown_is_looked_for_after_the_network_has_settled() -> None:
    expected = Mark(DeliveryState.UNKNOWN, "answer.cut", try_again_at=NOW + BULLETIN_KEY.settle)
    assert mark(Unknown("answer.cut")) == expected


@pytest.mark.parametrize(("attempts", "seconds"), [(1, 5), (2, 15), (3, 45), (4, 120), (5, 300), (9, 300)])
def test_not_sent_is_tried_again_ever_later(attempts: int, seconds: int) -> None:
    expected = Mark(DeliveryState.SCHEDULED, "port.closed", try_again_at=NOW + seconds * SECOND)
    assert mark(NotSent("port.closed"), attempts) == expected


def test_throttled_waits_as_long_as_the_network_asked() -> None:
    until = NOW + timedelta(minutes=3)
    assert mark(Throttled(until, "rate")).try_again_at == until


@pytest.mark.parametrize("until", [None, NOW - SECOND])
def test_throttled_without_a_usable_time_waits_as_after_any_try(until: None) -> None:
    assert mark(Throttled(until, "rate")).try_again_at == NOW + 5 * SECOND


def test_nothing_waits_unseen_beyond_its_last_moment() -> None:
    until = NOW + timedelta(hours=5)
    assert mark(Throttled(until, "rate")).try_again_at == LAST_MOMENT + timedelta(milliseconds=1)
