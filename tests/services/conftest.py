"""A small office over a fresh database: five accounts around the world, and everyone who works there."""

from __future__ import annotations

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.storage.database import Database
from tests.builders import a_workspace
from tests.services.office import Office
from tests.services.registered_office import Machine


@pytest.fixture
def office(database: Database, clock: FixedClock) -> Office:
    return Office(database, clock, a_workspace(database, clock, accounts=5))


@pytest.fixture
def machine(office: Office) -> Machine:
    """The machine on which the office's register was made."""
    machine = Machine(office)
    machine.found()
    return machine
