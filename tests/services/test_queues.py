"""The weekly plans of missions."""

from __future__ import annotations

from datetime import time

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MissionId
from scheduler_app.domain.queue import WeekSlot, usual_queue
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.queues import MOST_SLOTS, Queues
from tests.services.office import Office

FRIDAY_NOON = WeekSlot(5, time(12))


@pytest.fixture
def queues(office: Office) -> Queues:
    return Queues(office.database, office.clock)


def test_a_mission_has_the_usual_queue_until_it_says_another(queues: Queues, office: Office) -> None:
    heard = office.heard()
    tokyo, hague = office.stored.missions[:2]
    queues.set(office.officer, tokyo.id, [FRIDAY_NOON])
    assert queues.all(office.supervisor)[tokyo.id] == (FRIDAY_NOON,)
    assert queues.all(office.supervisor)[hague.id] == usual_queue(hague.weekend)
    assert Kind.QUEUES in heard
    queues.set(office.officer, tokyo.id, [])
    assert queues.all(office.officer)[tokyo.id] == usual_queue(tokyo.weekend)
    assert [one.action for one in office.on_record() if one.subject_id == tokyo.id] == [Action.QUEUE_SET] * 2


def test_what_is_no_slot_is_refused(queues: Queues, office: Office) -> None:
    mission = office.stored.missions[0].id
    for bad in (WeekSlot(0, time(10)), WeekSlot(8, time(10)), WeekSlot(1, time(10, 0, 1))):
        with pytest.raises(InvalidInput, match=r"queue\.bad_slot"):
            queues.set(office.officer, mission, [bad])
    many = [WeekSlot(1, time(number // 60, number % 60)) for number in range(MOST_SLOTS + 1)]
    with pytest.raises(InvalidInput, match=r"queue\.too_many"):
        queues.set(office.officer, mission, many)
    with pytest.raises(NotFound, match=r"mission\.unknown"):
        queues.set(office.officer, MissionId("0" * 32), [FRIDAY_NOON])


def test_only_who_may_plan_sets_a_queue(queues: Queues, office: Office) -> None:
    with pytest.raises(NotAllowed):
        queues.set(office.administrator, office.stored.missions[0].id, [FRIDAY_NOON])
