"""One root key after the other: who vouches for whom, and that nobody else's word gets in between."""

from __future__ import annotations

import pytest

from scheduler_app.domain.register import Register, RegisterAct, SignedStatement
from scheduler_app.domain.register_reading import names_root, read_register
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import RegisterBroken
from scheduler_app.secrets.signing import PrivateKey, verify
from tests.builders import a_member
from tests.registers import EMBASSY, Chancery, key_of

DEWI, BUDI, TUTI = a_member("Dewi", Role.ADMINISTRATOR), a_member("Budi", Role.SUPERVISOR), a_member("Tuti")
OLD, NEW, THIRD, THIEF = key_of("root"), key_of("new root"), key_of("third root"), key_of("thief")


@pytest.fixture
def chancery() -> Chancery:
    """Dewi and Budi under the old root key, Tuti under the new one: five statements."""
    chancery = Chancery()
    chancery.enrol(DEWI, BUDI)
    chancery.change_root(NEW, DEWI)
    chancery.enrol(TUTI)
    return chancery


def read(statements: list[SignedStatement], root: PrivateKey, since: int = 0) -> Register:
    return read_register(statements, workspace_id=EMBASSY, root=root.public, verify=verify, since=since)


def refusal(statements: list[SignedStatement], root: PrivateKey, since: int = 0) -> str:
    with pytest.raises(RegisterBroken) as caught:
        read(statements, root, since)
    return caught.value.code


@pytest.mark.parametrize(("root", "since"), [(OLD, 1), (OLD, 2), (NEW, 3), (NEW, 5), (NEW, 0)])
def test_whoever_knew_either_root_key_in_its_time_reads_all_of_it(
    chancery: Chancery, root: PrivateKey, since: int
) -> None:
    register = read(chancery.statements, root, since)
    assert [one.name for one in register.members()] == ["Budi", "Dewi", "Tuti"]
    assert (register.root, register.root_after(1), register.root_after(3)) == (NEW.public, OLD.public, NEW.public)


def test_only_who_has_the_new_root_key_keeps_one(chancery: Chancery) -> None:
    assert read(chancery.statements, NEW).keepers == (DEWI.id,)


@pytest.mark.parametrize(("root", "since"), [(OLD, 0), (OLD, 4), (NEW, 2), (THIEF, 0), (THIEF, 1)])
def test_a_root_key_that_had_no_say_then_is_refused(chancery: Chancery, root: PrivateKey, since: int) -> None:
    assert refusal(chancery.statements, root, since) == "register.root_changed"


def test_what_the_old_root_key_signs_afterwards_is_refused(chancery: Chancery) -> None:
    chancery.root = OLD
    chancery.solo("I have a copy")
    assert refusal(chancery.statements, NEW, 3) == "register.bad_signature"
    assert refusal(chancery.statements, OLD, 2) == "register.bad_signature"


def test_nobody_names_a_successor_but_the_root_key_in_force(chancery: Chancery) -> None:
    chancery.root = THIEF
    chancery.change_root(THIEF, BUDI)
    assert refusal(chancery.statements, NEW, 3) in {"register.bad_signature", "register.unreadable"}


def test_a_root_key_that_has_signed_nothing_vouches_for_nothing(chancery: Chancery) -> None:
    """Else the past could be made up by whoever writes in the database, and end with a name that is believed."""
    forged = Chancery(root=THIEF)
    forged.enrol(BUDI)
    forged.say(RegisterAct.ROOT_CHANGED, {"before": THIEF.public, "root": NEW.public, "reason": ""})
    assert refusal(forged.statements, NEW) == "register.root_changed"
    assert refusal([*forged.statements, *chancery.statements[3:]], NEW) == "register.broken_chain"


def test_root_keys_follow_one_another(chancery: Chancery) -> None:
    chancery.change_root(THIRD, BUDI)
    for root, since in ((OLD, 1), (NEW, 4), (THIRD, 0)):
        assert read(chancery.statements, root, since).root == THIRD.public


def test_a_root_key_is_named_by_statements_about_root_keys_alone(chancery: Chancery) -> None:
    assert names_root(chancery.statements, NEW.public)
    assert not names_root(chancery.statements, OLD.public)
    chancery.solo(f'"act":"root_changed","root":"{THIEF.public}"')
    assert not names_root(chancery.statements, THIEF.public)
    assert not names_root([SignedStatement("root_changed" + "[" * 100_000, "")], THIEF.public)
