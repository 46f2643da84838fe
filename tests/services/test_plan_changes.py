"""One transaction of somebody who may plan here and not there."""

from __future__ import annotations

import pytest

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.errors import NotAllowed
from scheduler_app.services.plan_changes import in_plan
from tests.services.office import Office


def test_only_what_still_waits_is_in_the_plan(office: Office) -> None:
    first, second, *_ = office.schedule(office.post())
    office.put(second.id, DeliveryState.SENT)
    with office.database.reading() as connection:
        assert in_plan(connection, first.id).id == first.id
        with pytest.raises(NotAllowed, match=r"delivery\.not_scheduled"):
            in_plan(connection, second.id)
