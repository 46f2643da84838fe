"""The end of a delivery and the claim of the next are one step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.delivery.finishing import Finish, Lesson, lesson_of
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.attempt import NotSent, Outcome, Refused, Sent, Throttled, Unknown
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.errors import RefusalKind
from scheduler_app.storage import claims
from scheduler_app.storage.delivery_marks import Ending, Mark
from tests.builders import NOW
from tests.delivery.desk import Desk

SOON = NOW + timedelta(minutes=1)
HELD = Mark(DeliveryState.HELD, "hold.active")


def finish(desk: Desk, taken: Claim, lesson: Lesson | None = None) -> Claim | None:
    with desk.database.writing() as writing:
        claimed = desk.finishing()(writing, [Finish(desk.case(taken), Ending(taken, HELD), lesson)], [taken.account_id])
    return claimed[0] if claimed else None


def test_what_waits_next_on_the_account_is_claimed_with_the_end_of_the_first(desk: Desk) -> None:
    first, second = desk.ready(due_at=NOW - timedelta(seconds=1)), desk.ready()
    (taken,) = desk.claim()
    following = finish(desk, taken)
    assert following is not None
    assert (taken.delivery_id, following.delivery_id) == (first.id, second.id)
    assert desk.now(second).state is DeliveryState.CLAIMED


@pytest.mark.parametrize(
    "lesson", [Lesson(throttled_until=SOON), Lesson(health=AccountHealth.SIGN_IN_NEEDED)], ids=["throttled", "sign-in"]
)
def test_what_the_account_learnt_counts_before_anything_follows(desk: Desk, lesson: Lesson) -> None:
    desk.ready()
    waiting = desk.ready()
    (taken,) = desk.claim()
    assert finish(desk, taken, lesson) is None
    assert desk.now(waiting).state is DeliveryState.SCHEDULED


def test_nothing_follows_a_delivery_that_was_taken_over(desk: Desk) -> None:
    first, second = desk.ready(due_at=NOW - timedelta(seconds=1)), desk.ready()
    (old,) = desk.claim(lease=timedelta(0))
    with desk.database.writing() as writing:
        claims.give_back_expired(writing.connection)
    desk.claim(owner="another process")
    assert finish(desk, old) is None
    assert [desk.now(one).state for one in (first, second)] == [DeliveryState.CLAIMED, DeliveryState.SCHEDULED]


@pytest.mark.parametrize(
    ("outcome", "lesson"),
    [
        (Throttled(SOON, "rate"), Lesson(throttled_until=SOON)),
        (Throttled(None, "rate"), None),
        (Refused(RefusalKind.SIGN_IN, "no"), Lesson(health=AccountHealth.SIGN_IN_NEEDED)),
        (Refused(RefusalKind.ACCOUNT, "no"), Lesson(health=AccountHealth.SUSPENDED)),
        (Refused(RefusalKind.CONTENT, "no"), None),
        (Sent("7", ""), None),
        (NotSent("closed"), None),
        (Unknown("cut"), None),
    ],
)
def test_an_account_learns_from_waits_and_from_refusals_that_concern_it(
    outcome: Outcome, lesson: Lesson | None
) -> None:
    assert lesson_of(outcome) == lesson
