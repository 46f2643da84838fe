"""What another process wants to stop is stopped by whoever owns the workspace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.errors import InvalidInput
from scheduler_app.services.directory import Directory
from scheduler_app.services.heeding import Heeding, answer_in
from scheduler_app.services.holding import Holding
from scheduler_app.services.incidents import Incidents
from scheduler_app.storage.stop_notes import StopNotes, StopWish
from tests.services.office import Office

WISH = StopWish("sari", "held", "everything", "", "Earthquake")
LIMIT = 20.0


@pytest.fixture
def heeding(office: Office) -> Heeding:
    database, clock = office.database, office.clock
    return Heeding(Directory(database), Holding(database, clock), Incidents(database, clock))


@pytest.fixture
def notes(tmp_path: Path) -> StopNotes:
    return StopNotes(tmp_path / "w.duta")


def test_a_wish_is_carried_out_by_name_and_answered(office: Office, heeding: Heeding, notes: StopNotes) -> None:
    account = office.accounts[0]
    name = notes.leave(replace(WISH, level="heightened", scope="account", value=account.handle))
    assert heeding.heed(notes) == 1
    said = notes.answer_to(name, LIMIT)
    assert said is not None
    hold_id, past = answer_in(said)
    (hold,) = Directory(office.database).holds()
    assert (hold.id, hold.level, hold.scope) == (hold_id, CrisisLevel.HEIGHTENED, HoldScope.ACCOUNT)
    assert (hold.value, hold.started_by, past) == (account.id, office.officer, [])


def test_it_joins_an_incident_named_by_its_end(office: Office, heeding: Heeding) -> None:
    heeding.carry_out(WISH)
    incidents = Incidents(office.database, office.clock)
    (incident,) = incidents.newest(office.officer)
    heeding.carry_out(replace(WISH, incident=incident.id[-8:]))
    assert len(incidents.newest(office.officer)) == 1


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"member": "Siti"}, "member.no_such_name"),
        ({"member": ""}, "member.not_chosen"),
        ({"reason": " "}, "hold.no_reason"),
        ({"scope": "country", "value": "XX"}, "hold.nothing_there"),
        ({"incident": "none"}, "incident.unknown"),
    ],
)
def test_what_stands_against_it_comes_back(
    office: Office, heeding: Heeding, notes: StopNotes, wrong: dict[str, str], code: str
) -> None:
    name = notes.leave(replace(WISH, **wrong))
    heeding.heed(notes)
    said = notes.answer_to(name, LIMIT)
    assert said is not None
    with pytest.raises(InvalidInput) as refused:
        answer_in(said)
    assert refused.value.code == code
    assert Directory(office.database).holds() == ()


def test_it_looks_by_itself_until_it_is_stopped(heeding: Heeding, notes: StopNotes) -> None:
    heeding.listen(notes)
    assert notes.answer_to(notes.leave(WISH), LIMIT) is not None
    heeding.stop()
    assert notes.answer_to(notes.leave(WISH), timeout=0) is None
