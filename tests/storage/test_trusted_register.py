"""A machine believes the root key it has joined with and forgets nothing that it has seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from sqlalchemy import text

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import WorkspaceId
from scheduler_app.domain.register import GENESIS, Register, RegisterAct, RegisterPin, SignedStatement, end_body
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import RegisterBroken
from scheduler_app.secrets.signing import verify
from scheduler_app.storage import register as stored
from scheduler_app.storage.database import Database
from scheduler_app.storage.trusted_register import TrustedRegister
from tests.builders import StoredWorkspace, a_member, a_workspace
from tests.registers import Chancery, key_of

BUDI, RINA = a_member("Budi", Role.SUPERVISOR), a_member("Rina", Role.SUPERVISOR)


@dataclass
class Desk:
    """A workspace with a register of three statements, and what one machine has seen of it."""

    workspace: StoredWorkspace
    chancery: Chancery
    pins: dict[WorkspaceId, RegisterPin] = field(default_factory=dict)

    def machine(self) -> TrustedRegister:
        return TrustedRegister(verify, self.pins)

    def read(self, machine: TrustedRegister | None = None) -> Register:
        with self.workspace.database.reading() as connection:
            return (machine or self.machine()).read(connection)

    def join(self, root: str = key_of("root").public) -> Register:
        with self.workspace.database.reading() as connection:
            return self.machine().join(connection, root)

    def store(self, signed: SignedStatement) -> None:
        with self.workspace.database.writing() as writing:
            last = stored.last(writing.connection)
            serial = len(stored.statements(writing.connection)) + 1
            previous = GENESIS if last is None else last.hash
            stored.append(writing.connection, signed, serial=serial, previous=previous)

    def change_root(self) -> None:
        """Let another root key sign from now on."""
        before = len(self.chancery.statements)
        self.chancery.change_root(key_of("new root"), RINA)
        for signed in self.chancery.statements[before:]:
            self.store(signed)
        with self.workspace.database.writing() as writing:
            stored.name_root(writing.connection, self.chancery.root.public)

    def tamper(self, *statements: str) -> None:
        """As somebody who owns the database server may: the triggers go first."""
        with self.workspace.database.writing() as writing:
            connection = writing.connection
            if connection.dialect.name == "sqlite":
                for trigger in ("changed", "deleted", "replaced"):
                    connection.execute(text(f"DROP TRIGGER IF EXISTS register_is_not_{trigger}"))
            else:
                connection.execute(text("ALTER TABLE register_statements DISABLE TRIGGER ALL"))
            for one in statements:
                connection.execute(text(one))

    def refused(self, act: Callable[[], object] | None = None) -> RegisterBroken:
        with pytest.raises(RegisterBroken) as caught:
            (act or self.read)()
        return caught.value


@pytest.fixture
def desk(database: Database, clock: FixedClock) -> Desk:
    workspace = a_workspace(database, clock, registered=False)
    chancery = Chancery(workspace.workspace.id)
    desk = Desk(workspace, chancery)
    chancery.enrol(BUDI, RINA)
    chancery.solo(None)
    with database.writing() as writing:
        stored.name_root(writing.connection, chancery.root.public)
    for signed in chancery.statements:
        desk.store(signed)
    desk.join()
    return desk


def test_what_the_root_signed_is_read(desk: Desk) -> None:
    assert {one.name for one in desk.read().members()} == {"Budi", "Rina"}


def test_joining_remembers_root_and_end(desk: Desk) -> None:
    root, statements = desk.chancery.root.public, desk.chancery.statements
    assert desk.pins == {desk.workspace.workspace.id: RegisterPin(root, 3, statements[-1].hash)}


def test_a_longer_register_is_read_and_remembered(desk: Desk) -> None:
    machine = desk.machine()
    before = desk.read(machine)
    desk.store(desk.chancery.say(RegisterAct.MEMBER_ENDED, end_body(BUDI.id, ())))
    after = desk.read(machine)
    assert (before.serial, after.serial) == (3, 4)
    assert [one.name for one in after.members()] == ["Rina"]
    assert desk.pins[desk.workspace.workspace.id].serial == 4


def test_it_is_read_anew_only_when_it_has_grown(desk: Desk) -> None:
    machine = desk.machine()
    assert desk.read(machine) is desk.read(machine)


def test_a_machine_that_did_not_join_believes_nothing(desk: Desk) -> None:
    desk.pins.clear()
    assert desk.refused().code == "register.not_joined"


def test_a_workspace_without_a_register_says_so(database: Database, clock: FixedClock) -> None:
    workspace = a_workspace(database, clock, registered=False)
    assert Desk(workspace, Chancery(workspace.workspace.id)).refused().code == "register.missing"


def test_nobody_joins_with_another_root(desk: Desk) -> None:
    desk.pins.clear()
    assert desk.refused(lambda: desk.join(key_of("thief").public)).code == "register.root_changed"
    assert desk.pins == {}


def test_joining_twice_is_reading(desk: Desk) -> None:
    before = dict(desk.pins)
    assert desk.join().serial == 3
    assert desk.pins == before
    assert desk.refused(lambda: desk.join(key_of("thief").public)).code == "register.root_changed"


def test_a_changed_root_is_refused(desk: Desk) -> None:
    """Somebody makes a whole register anew, signed by a root key of their own."""
    thief = Chancery(desk.workspace.workspace.id, root=key_of("thief"))
    thief.enrol(BUDI, RINA)
    thief.solo("none of your business")
    desk.tamper(f"UPDATE workspace SET root_key = '{thief.root.public}'", "DELETE FROM register_statements")
    for signed in thief.statements:
        desk.store(signed)
    assert desk.refused().code == "register.root_changed"


def test_statements_of_another_root_are_refused(desk: Desk) -> None:
    desk.chancery.root = key_of("thief")
    desk.store(desk.chancery.say(RegisterAct.MEMBER_ENDED, end_body(BUDI.id, ())))
    error = desk.refused()
    assert (error.code, error.params["serial"]) == ("register.bad_signature", 4)


@pytest.mark.parametrize("column", ["text", "signature"])
def test_one_changed_byte_is_refused_and_named(desk: Desk, column: str) -> None:
    desk.tamper(
        f"UPDATE register_statements SET {column} = replace({column}, substr({column}, 5, 1), '!') WHERE serial = 2"
    )
    error = desk.refused()
    assert (error.code, error.params["serial"]) == ("register.bad_signature", 2)


def test_a_removed_last_statement_is_refused(desk: Desk) -> None:
    desk.tamper("DELETE FROM register_statements WHERE serial = 3")
    error = desk.refused()
    assert (error.code, error.params) == ("register.rolled_back", {"serial": 3, "found": 2})


def test_a_removed_last_statement_is_noticed_by_a_running_machine(desk: Desk) -> None:
    machine = desk.machine()
    desk.read(machine)
    desk.tamper("DELETE FROM register_statements WHERE serial = 3")
    assert desk.refused(lambda: desk.read(machine)).code == "register.rolled_back"


def test_an_emptied_register_is_refused(desk: Desk) -> None:
    desk.tamper("DELETE FROM register_statements")
    assert desk.refused().code == "register.rolled_back"


def test_another_end_of_the_same_length_is_refused(desk: Desk) -> None:
    """An administrator signs another third statement, in a copy of the workspace."""
    other = Chancery(desk.workspace.workspace.id, statements=desk.chancery.statements[:2])
    desk.tamper("DELETE FROM register_statements WHERE serial = 3")
    other.solo("I am alone")
    desk.store(other.statements[-1])
    error = desk.refused()
    assert (error.code, error.params["serial"]) == ("register.rewritten", 3)


def test_statements_in_another_order_are_refused(desk: Desk) -> None:
    desk.tamper(
        "UPDATE register_statements SET serial = 9 WHERE serial = 1",
        "UPDATE register_statements SET serial = 1 WHERE serial = 2",
        "UPDATE register_statements SET serial = 2 WHERE serial = 9",
    )
    error = desk.refused()
    assert (error.code, error.params["serial"]) == ("register.broken_chain", 1)


def test_what_is_refused_is_not_remembered(desk: Desk) -> None:
    before = dict(desk.pins)
    desk.tamper("UPDATE register_statements SET signature = 'x' WHERE serial = 3")
    desk.refused()
    desk.refused()
    assert desk.pins == before


def test_a_new_root_key_is_believed_because_the_old_one_named_it(desk: Desk) -> None:
    machine = desk.machine()
    desk.read(machine)
    desk.change_root()
    assert desk.read(machine).root == key_of("new root").public
    pin = desk.pins[desk.workspace.workspace.id]
    assert (pin.root, pin.serial) == (key_of("new root").public, 5)
    desk.store(desk.chancery.say(RegisterAct.MEMBER_ENDED, end_body(BUDI.id, ())))
    assert desk.read().serial == 6


def test_after_a_new_root_key_machines_join_with_that_alone(desk: Desk) -> None:
    desk.change_root()
    desk.pins.clear()
    assert desk.refused(lambda: desk.join()).code == "register.root_changed"
    assert desk.join(key_of("new root").public).serial == 5


def test_the_old_root_key_gets_no_other_past_in_once_a_machine_has_seen_the_new_one(desk: Desk) -> None:
    """Somebody who copied the old root key cuts the register and lets it name a root key of their own."""
    desk.change_root()
    desk.read()
    fork = Chancery(desk.workspace.workspace.id, statements=desk.chancery.statements[:3])
    fork.change_root(key_of("thief"), BUDI)
    fork.solo("I am alone")
    desk.tamper(
        "DELETE FROM register_statements WHERE serial > 3",
        f"UPDATE workspace SET root_key = '{fork.root.public}'",
    )
    for signed in fork.statements[3:]:
        desk.store(signed)
    assert desk.refused().code == "register.rewritten"


def test_a_root_key_that_only_the_database_names_is_refused(desk: Desk) -> None:
    desk.change_root()
    desk.tamper(f"UPDATE workspace SET root_key = '{key_of('thief').public}'")
    assert desk.refused().code == "register.root_changed"
    desk.tamper(f"UPDATE workspace SET root_key = '{key_of('root').public}'")
    assert desk.refused().code == "register.root_changed"
