"""A small office over a fresh database: five accounts around the world, and everyone who works there."""

from __future__ import annotations

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.storage.database import Database
from tests.builders import a_workspace
from tests.services.office import Office
from tests.services.registered_office import Machine


@pytest.fixture
def office(request: pytest.FixtureRequest, database: Database, clock: FixedClock) -> Office:
    """Its register is made of keys that tests know, unless the test makes one itself (``makes_register``)."""
    registered = request.node.get_closest_marker("makes_register") is None
    return Office(database, clock, a_workspace(database, clock, accounts=5, registered=registered))


@pytest.fixture
def machine(office: Office) -> Machine:
    """The machine on which the office's register was made."""
    machine = Machine(office)
    machine.found()
    return machine
