"""A mission's own workspace as its people describe it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scheduler_app.app import create_own, create_practice, open_app
from scheduler_app.domain.mission import MissionKind
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, SchedulerError, WrongPin
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_COST
from scheduler_app.secrets.vault_file import VaultFile
from scheduler_app.services.own_workspace import OwnMission, OwnWorkspace, Person

MISSION = OwnMission("KBRI Den Haag", MissionKind.EMBASSY, "NL", "The Hague", "Europe/Amsterdam", ("nl", "en", "id"))
DEWI = Person("Dewi", frozenset({Role.ADMINISTRATOR, Role.OFFICER}), "135790")
BUDI = Person("Budi", frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR}), "246802")
OWN = OwnWorkspace("KBRI Den Haag", MISSION, (DEWI, BUDI))
PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders.inside(tmp_path / "home")
    VaultFile(made.vault_file, lambda: PASSPHRASE, PRACTICE_COST).make()
    return made


def test_everybody_signs_with_the_pin_they_chose_and_both_administrators_keep_the_root_key(
    folders: Folders, tmp_path: Path
) -> None:
    where = tmp_path / "own.duta"
    create_own(where, OWN, folders, passphrase=lambda: PASSPHRASE)
    with open_app(where, folders, passphrase=lambda: PASSPHRASE) as app:
        members = {one.name: one for one in app.directory.members()}
        assert {name: one.roles for name, one in members.items()} == {"Dewi": DEWI.roles, "Budi": BUDI.roles}
        app.unlocking.unlock(members["Dewi"].id, DEWI.pin)
        app.unlocking.unlock(members["Budi"].id, BUDI.pin)
        with pytest.raises(WrongPin):
            app.unlocking.unlock(members["Budi"].id, DEWI.pin)
        assert set(app.members.register().keepers) == {members["Dewi"].id, members["Budi"].id}
        (mission,) = app.directory.missions()
        assert (mission.slug, mission.zone, app.directory.workspace().home_zone) == (
            "the-hague",
            MISSION.zone,
            MISSION.zone,
        )
        assert app.directory.accounts() == ()
        assert app.practice_pin == ""


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (replace(OWN, name=" "), "workspace.no_name"),
        (replace(OWN, mission=replace(MISSION, name="")), "mission.no_name"),
        (replace(OWN, mission=replace(MISSION, languages=())), "mission.no_language"),
        (replace(OWN, mission=replace(MISSION, zone="Nowhere/City")), "slot.unknown_zone"),
        (replace(OWN, people=(DEWI, replace(BUDI, name=""))), "member.no_name"),
        (replace(OWN, people=(DEWI, replace(BUDI, name="dewi "))), "member.name_not_unique"),
        (replace(OWN, people=(DEWI, replace(BUDI, roles=frozenset()))), "member.no_role"),
        (replace(OWN, people=(DEWI, replace(BUDI, pin="12"))), "pin.too_short"),
        (replace(OWN, people=(replace(BUDI, roles=frozenset({Role.SUPERVISOR})),)), "workspace.no_administrator"),
    ],
)
def test_what_is_missing_is_said_before_anything_is_made(
    wrong: OwnWorkspace, code: str, folders: Folders, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput) as caught:
        create_own(tmp_path / "own.duta", wrong, folders, passphrase=lambda: PASSPHRASE)
    assert caught.value.code == code
    assert not (tmp_path / "own.duta").exists()


def test_without_a_place_for_secrets_nothing_is_made(folders: Folders, tmp_path: Path) -> None:
    with pytest.raises(SchedulerError):
        create_own(tmp_path / "own.duta", OWN, folders, passphrase=lambda: "wrong")
    assert not (tmp_path / "own.duta").exists()


def test_a_city_without_latin_letters_still_has_a_short_name() -> None:
    made, _ = replace(OWN, mission=replace(MISSION, city="北京")).made()
    assert made.missions[0].slug == "mission"


def test_a_workspace_to_practise_in_has_posts_that_nobody_has_approved(tmp_path: Path) -> None:
    folders = Folders.inside(tmp_path / "home")
    create_practice(tmp_path / "practice.duta", folders)
    with open_app(tmp_path / "practice.duta", folders) as app:
        officer = next(one for one in app.directory.members() if Role.OFFICER in one.roles)
        assert len(app.composing.page(officer.id)) > 20
        assert app.practice_pin
        app.unlocking.unlock(officer.id, app.practice_pin)
