"""A post that two people let past a hold, and the database's own word that they are two."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from scheduler_app.clock import FixedClock
from scheduler_app.domain.hold import Exemption
from scheduler_app.storage import exemptions, holds
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_hold, a_workspace


def test_a_later_proposal_takes_the_place_of_an_earlier_one(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    post, hold = stored.store_post(), a_hold(stored.officer)
    first = Exemption(hold.id, post.id, 1, "People need it", stored.supervisor.id, NOW)
    with database.writing() as writing:
        holds.start(writing.connection, hold)
        exemptions.propose(writing.connection, first)
        assert exemptions.confirm(writing.connection, first, stored.administrator.id, NOW)
        assert not exemptions.confirm(writing.connection, first, stored.administrator.id, NOW)
        second = replace(first, post_version=2, reason="The number changed")
        exemptions.propose(writing.connection, second)
        assert exemptions.of_hold(writing.connection, hold.id) == (second,)
        assert not exemptions.confirm(writing.connection, first, stored.administrator.id, NOW)
        assert exemptions.exemption(writing.connection, hold.id, post.id) == second


def test_the_database_refuses_one_person_twice(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    post, hold = stored.store_post(), a_hold(stored.officer)
    one = Exemption(hold.id, post.id, 1, "People need it", stored.supervisor.id, NOW)
    with database.writing() as writing:
        holds.start(writing.connection, hold)
        exemptions.propose(writing.connection, one)
    with pytest.raises(IntegrityError), database.writing() as writing:
        exemptions.confirm(writing.connection, one, stored.supervisor.id, NOW)
