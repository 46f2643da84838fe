"""What an outcome means for the delivery. Pure: time and facts in, a mark out."""

from __future__ import annotations

from datetime import datetime, timedelta

from scheduler_app.domain.attempt import NotSent, Outcome, Refused, Sent, Throttled, Unknown
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.storage.delivery_marks import Mark

# Short at first: most interruptions are over in seconds, and a post should leave near its hour.
WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 15, 45, 120, 300))


def mark_for(outcome: Outcome, *, attempts: int, now: datetime, last_moment: datetime, facts: NetworkFacts) -> Mark:
    """Where the delivery goes after its ``attempts``-th try came to ``outcome``.

    What may be tried again waits, but is looked at no later than ``last_moment``: then it is *missed* and a person
    decides, instead of waiting unseen behind a long throttle.
    """
    match outcome:
        case Sent(remote_id, address):
            return Mark(DeliveryState.SENT, remote_id=remote_id, address=address, sent_at=now)
        case Refused(_, code):
            return Mark(DeliveryState.REFUSED, code)
        case Throttled(until, code):
            again = until if until is not None and until > now else now + wait_after(attempts)
            return Mark(DeliveryState.SCHEDULED, code, try_again_at=_not_after(again, last_moment, now))
        case NotSent(code):
            again = now + wait_after(attempts)
            return Mark(DeliveryState.SCHEDULED, code, try_again_at=_not_after(again, last_moment, now))
        case Unknown(code):
            return Mark(DeliveryState.UNKNOWN, code, try_again_at=now + facts.settle)


def wait_after(attempts: int) -> timedelta:
    """How long to wait after the ``attempts``-th try (1 is the first)."""
    return WAITS[min(max(attempts, 1), len(WAITS)) - 1]


def _not_after(again: datetime, last_moment: datetime, now: datetime) -> datetime:
    return max(min(again, last_moment + timedelta(milliseconds=1)), now)
