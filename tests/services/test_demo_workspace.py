"""The practice workspace comes from its sample whole, or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.errors import InvalidInput
from scheduler_app.paths import resources
from scheduler_app.services.demo_workspace import DemoWorkspace, NewWorkspace, founder_in
from scheduler_app.services.directory import Directory
from scheduler_app.storage.database import Database

SAMPLE = resources() / "samples" / "workspace.toml"
CITIES = {
    "Tokyo", "Beijing", "Riyadh", "Cairo", "The Hague", "London", "Washington", "Brasília", "Nairobi", "New Delhi",
    "Kathmandu", "Canberra", "Wellington", "Jakarta",
}  # fmt: skip


def identity_of(account: Account) -> str:
    return f"site of {account.handle}"


@pytest.fixture
def service(clock: FixedClock) -> DemoWorkspace:
    return DemoWorkspace(identify=identity_of, machine="m" * 32, clock=clock)


def store(database: Database, service: DemoWorkspace, practice: NewWorkspace) -> None:
    with database.writing() as writing:
        service.store(writing.connection, practice)


def test_it_has_the_missions_and_members_that_a_week_of_work_needs(service: DemoWorkspace, tmp_path: Path) -> None:
    practice = service.read(SAMPLE, tmp_path / "sites")
    assert {one.city for one in practice.missions} >= CITIES
    assert len({one.zone for one in practice.missions}) >= 14
    assert all(ZoneInfo(one.zone) for one in practice.missions)
    roles = [one.roles for one in practice.members]
    assert roles.count(frozenset({Role.OFFICER})) == roles.count(frozenset({Role.SUPERVISOR})) == 2
    assert any(one.weekend == frozenset({5, 6}) for one in practice.missions)


def test_what_is_returned_is_what_is_stored(service: DemoWorkspace, sqlite_database: Database, tmp_path: Path) -> None:
    practice = service.read(SAMPLE, tmp_path / "sites")
    store(sqlite_database, service, practice)
    stored = Directory(sqlite_database)
    assert stored.workspace() == practice.workspace
    assert set(stored.members()) == set(practice.members)
    assert set(stored.missions()) == set(practice.missions)
    assert set(stored.accounts()) == set(practice.accounts)


def test_each_mission_has_a_newsroom_in_a_folder_of_its_own(service: DemoWorkspace, tmp_path: Path) -> None:
    practice = service.read(SAMPLE, tmp_path / "sites")
    assert {one.mission_id for one in practice.accounts} == {one.id for one in practice.missions}
    assert len({one.address for one in practice.accounts}) == len(practice.missions)
    assert all(Path(one.address).parent == tmp_path / "sites" for one in practice.accounts)
    assert all(one.identity == identity_of(one) for one in practice.accounts)


def test_a_database_that_holds_a_workspace_is_left_alone(
    service: DemoWorkspace, sqlite_database: Database, tmp_path: Path
) -> None:
    store(sqlite_database, service, service.read(SAMPLE, tmp_path / "sites"))
    before = Directory(sqlite_database).members()
    with pytest.raises(InvalidInput, match="exists_already"):
        store(sqlite_database, service, service.read(SAMPLE, tmp_path / "others"))
    assert Directory(sqlite_database).members() == before


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('zone = "Asia/Tokyo"', 'zone = "Asia/Edo"'),
        ('role = "officer"', 'role = "king"'),
        ("[workspace]", "[nothing]"),
        ("weekend = [6, 7]", "weekend = 6"),
        ('name = "Sari"', "name = Sari"),
    ],
)
def test_a_sample_that_describes_no_workspace_is_named(
    service: DemoWorkspace, tmp_path: Path, right: str, wrong: str
) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    assert right in text
    (tmp_path / "workspace.toml").write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        service.read(tmp_path / "workspace.toml", tmp_path / "sites")
    assert caught.value.params == {"file": "workspace.toml"}


def test_another_name_takes_the_place_of_the_samples(service: DemoWorkspace, tmp_path: Path) -> None:
    assert service.read(SAMPLE, tmp_path, name="KBRI Lain").workspace.name == "KBRI Lain"


def test_officers_write_and_supervisors_approve(service: DemoWorkspace, tmp_path: Path) -> None:
    members: dict[str, Any] = {one.name: one for one in service.read(SAMPLE, tmp_path / "sites").members}
    assert members["Sari"].may(Right.SCHEDULE)
    assert not members["Sari"].may(Right.APPROVE)
    assert members["Budi"].may(Right.APPROVE)


def test_the_first_administrator_is_the_founder(tmp_path: Path) -> None:
    assert founder_in(SAMPLE) == "Dewi"
    (tmp_path / "nobody.toml").write_text('[[members]]\nname = "Sari"\nrole = "officer"\n')
    with pytest.raises(InvalidInput, match=r"workspace\.no_administrator"):
        founder_in(tmp_path / "nobody.toml")
    (tmp_path / "none.toml").write_text("members = 1")
    with pytest.raises(InvalidInput, match=r"workspace\.bad_sample"):
        founder_in(tmp_path / "none.toml")
