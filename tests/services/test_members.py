"""Members come, change and go by statements that the root key signs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.register import Register
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, WrongPin
from scheduler_app.secrets.signing import new_private_key
from scheduler_app.services.directory import Directory
from scheduler_app.services.members import Members
from tests.services.office import Office
from tests.services.registered_office import BUDIS_PIN, RINAS_PIN, Machine

pytestmark = pytest.mark.makes_register

TUTIS_PIN = "tuti herself"


def names(register: Register) -> list[str]:
    return [one.name for one in register.members()]


@pytest.fixture
def tuti(machine: Machine, office: Office) -> MemberId:
    """A second administrator, with a key on this machine and without the root key."""
    roles = {Role.ADMINISTRATOR}
    return machine.members.add(office.administrator, RINAS_PIN, " Tuti ", roles, own_pin=TUTIS_PIN)


def test_who_is_added_is_in_the_register_and_in_the_lists(machine: Machine, office: Office, tuti: MemberId) -> None:
    added = Directory(office.database).member_named("tuti")
    assert (added.id, added.roles) == (tuti, {Role.ADMINISTRATOR})
    assert "Tuti" in names(machine.register)
    assert machine.last_on_record().action == Action.MEMBER_ADDED
    assert machine.unlocking.unlock(tuti, TUTIS_PIN).member_id == tuti


def test_a_membership_may_end_by_itself_and_have_a_key_from_elsewhere(machine: Machine, office: Office) -> None:
    now, public = office.clock.now(), new_private_key().public
    end = now + timedelta(days=30)
    member_id = machine.members.add(
        office.administrator, RINAS_PIN, "Intern", {Role.OFFICER}, valid_until=end, public_key=public
    )
    entry = machine.register.member_at(member_id, now)
    assert entry is not None
    assert entry.public_key == public
    assert machine.register.member_at(member_id, end) is None


def test_rights_on_accounts_are_part_of_the_statement(machine: Machine, office: Office) -> None:
    tokyo = office.accounts[0].id
    grants = {tokyo: frozenset({Right.COMPOSE})}
    machine.members.change(office.administrator, RINAS_PIN, office.officer, grants=grants)
    entry = machine.register.member_at(office.officer, office.clock.now())
    assert entry is not None
    assert entry.grants == grants
    with pytest.raises(NotFound, match=r"account\.unknown"):
        machine.members.change(
            office.administrator, RINAS_PIN, office.officer, grants={AccountId("nowhere"): frozenset()}
        )


def test_what_is_not_given_stays_as_it_is(machine: Machine, office: Office) -> None:
    before = machine.register.member_at(office.supervisor, office.clock.now())
    machine.members.change(office.administrator, RINAS_PIN, office.supervisor, name="Budi Santoso")
    after = machine.register.member_at(office.supervisor, office.clock.now())
    assert before is not None
    assert after is not None
    assert (after.name, after.roles, after.public_key) == ("Budi Santoso", before.roles, before.public_key)
    assert Directory(office.database).member_named("Budi Santoso").id == office.supervisor
    assert machine.last_on_record().action == Action.MEMBER_CHANGED


def test_after_another_key_only_what_was_signed_before_counts(machine: Machine, office: Office) -> None:
    old = machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    signed, forged = old.sign(b"yes"), old.sign(b"backdated")
    members = Members(machine.registrar, machine.keys, machine.unlocking, lambda _connection, _member: [signed])
    began = office.clock.now()
    office.clock.advance(timedelta(hours=1))
    members.change(office.administrator, RINAS_PIN, office.supervisor, own_pin="budi's new one")
    assert machine.register.signer_at(office.supervisor, began, signed) is not None
    assert machine.register.signer_at(office.supervisor, began, forged) is None
    with pytest.raises(WrongPin):
        machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    machine.unlocking.unlock(office.supervisor, "budi's new one")


def test_a_new_key_for_the_founder_does_not_lose_the_root_key(machine: Machine, office: Office) -> None:
    machine.members.change(office.administrator, RINAS_PIN, office.administrator, own_pin="rina 2028!")
    machine.members.change(office.administrator, "rina 2028!", office.officer, name="Sari Dewi")
    assert "Sari Dewi" in names(machine.register)


def test_after_the_end_what_was_signed_stays_and_nothing_else_counts(machine: Machine, office: Office) -> None:
    leaver = machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    signed, forged = leaver.sign(b"yes"), leaver.sign(b"backdated")
    members = Members(machine.registrar, machine.keys, machine.unlocking, lambda _connection, _member: [signed])
    began = office.clock.now()
    office.clock.advance(timedelta(hours=1))
    members.end(office.administrator, RINAS_PIN, office.supervisor)
    assert machine.register.signer_at(office.supervisor, began, signed) is not None
    assert machine.register.signer_at(office.supervisor, began, forged) is None
    assert machine.register.member_at(office.supervisor, office.clock.now()) is None
    assert not machine.active(office.supervisor)
    assert machine.last_on_record().action == Action.MEMBER_ENDED
    with pytest.raises(NotFound, match=r"key\.not_here"):
        machine.unlocking.unlock(office.supervisor, BUDIS_PIN)


def test_whoever_left_is_a_member_no_more(machine: Machine, office: Office) -> None:
    machine.members.end(office.administrator, RINAS_PIN, office.supervisor)
    for again in (
        lambda: machine.members.end(office.administrator, RINAS_PIN, office.supervisor),
        lambda: machine.members.change(office.administrator, RINAS_PIN, office.supervisor, name="Budi"),
    ):
        with pytest.raises(NotFound, match=r"member\.unknown"):
            again()


def test_with_the_root_key_another_administrator_acts_too(machine: Machine, office: Office, tuti: MemberId) -> None:
    machine.members.share_root(office.administrator, RINAS_PIN, tuti, TUTIS_PIN)
    assert machine.register.keepers == (office.administrator, tuti)
    assert machine.last_on_record().action == Action.ROOT_SHARED
    machine.members.end(tuti, TUTIS_PIN, office.administrator)
    assert "Rina" not in names(machine.register)


def test_the_root_key_is_not_given_to_anybody_else(machine: Machine, office: Office, tuti: MemberId) -> None:
    with pytest.raises(InvalidInput, match=r"member\.not_administrator"):
        machine.members.share_root(office.administrator, RINAS_PIN, office.supervisor, BUDIS_PIN)
    with pytest.raises(WrongPin):
        machine.members.share_root(office.administrator, RINAS_PIN, tuti, "not hers")
    assert not machine.keys.keeps_root(machine.workspace_id, office.supervisor)
    assert not machine.keys.keeps_root(machine.workspace_id, tuti)


def test_somebody_who_keeps_the_root_key_always_stays(machine: Machine, office: Office, tuti: MemberId) -> None:
    """Tuti is an administrator as well, and could do nothing."""
    with pytest.raises(InvalidInput, match=r"member\.last_administrator"):
        machine.members.end(office.administrator, RINAS_PIN, office.administrator)
    with pytest.raises(InvalidInput, match=r"member\.last_administrator"):
        machine.members.change(office.administrator, RINAS_PIN, office.administrator, roles={Role.VIEWER})
    machine.members.change(office.administrator, RINAS_PIN, tuti, roles={Role.VIEWER})
    machine.unlocking.unlock(office.administrator, RINAS_PIN)


@pytest.mark.parametrize(
    ("name", "roles", "public_key", "own_pin", "code"),
    [
        ("  ", {Role.OFFICER}, "", "", "member.no_name"),
        ("budi", {Role.OFFICER}, "", "", "member.name_not_unique"),
        ("New", set(), "", "", "member.no_role"),
        ("New", {Role.OFFICER}, "no key", "", "key.malformed"),
        ("New", {Role.OFFICER}, "", "short", "pin.too_short"),
        ("N\x07w", {Role.OFFICER}, "", "", "text.control_character"),
        ("N" * 201, {Role.OFFICER}, "", "", "text.too_long"),
    ],
)
def test_what_makes_no_sense_is_refused(
    machine: Machine, office: Office, name: str, roles: set[Role], public_key: str, own_pin: str, code: str
) -> None:
    before = machine.register.serial
    with pytest.raises(InvalidInput) as caught:
        machine.members.add(office.administrator, RINAS_PIN, name, roles, public_key=public_key, own_pin=own_pin)
    assert caught.value.code == code
    assert machine.register.serial == before


def test_only_an_administrator_may(machine: Machine, office: Office) -> None:
    members = machine.members
    for act in (
        lambda: members.add(office.supervisor, BUDIS_PIN, "New", {Role.SUPERVISOR}),
        lambda: members.change(office.supervisor, BUDIS_PIN, office.officer, name="New"),
        lambda: members.end(office.supervisor, BUDIS_PIN, office.officer),
        lambda: members.share_root(office.supervisor, BUDIS_PIN, office.supervisor, BUDIS_PIN),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_after_a_new_root_key_the_old_one_says_nothing(machine: Machine, office: Office, tuti: MemberId) -> None:
    machine.members.share_root(office.administrator, RINAS_PIN, tuti, TUTIS_PIN)
    old = machine.register.root
    shown = machine.members.new_root(office.administrator, RINAS_PIN, "Tuti left")
    assert machine.register.root != old
    assert (machine.joining.fingerprint(), machine.register.keepers) == (shown, (office.administrator,))
    said = machine.last_on_record()
    assert said.action == Action.ROOT_CHANGED
    assert "Tuti left" in said.details
    with pytest.raises(NotFound, match=r"key\.no_root_here"):
        machine.members.change(tuti, TUTIS_PIN, office.officer, name="Sari Dewi")
    machine.members.change(office.administrator, RINAS_PIN, office.officer, name="Sari Dewi")
    assert "Sari Dewi" in names(machine.register)
    machine.members.share_root(office.administrator, RINAS_PIN, tuti, TUTIS_PIN)
    machine.members.end(tuti, TUTIS_PIN, office.administrator)


def test_who_keeps_the_old_root_key_gets_no_new_one_with_another_key(
    machine: Machine, office: Office, tuti: MemberId
) -> None:
    machine.members.share_root(office.administrator, RINAS_PIN, tuti, TUTIS_PIN)
    machine.members.new_root(office.administrator, RINAS_PIN, "Tuti may have a copy")
    machine.members.change(office.administrator, RINAS_PIN, tuti, own_pin="tuti's second")
    assert not machine.keys.keeps_root(machine.workspace_id, tuti)


def test_a_new_root_key_needs_a_reason_and_an_administrator_who_keeps_the_old_one(
    machine: Machine, office: Office, tuti: MemberId
) -> None:
    before = machine.register.head
    for act, refused in (
        (lambda: machine.members.new_root(office.administrator, RINAS_PIN, " "), InvalidInput),
        (lambda: machine.members.new_root(office.administrator, "guessed it", "Why not"), WrongPin),
        (lambda: machine.members.new_root(office.supervisor, BUDIS_PIN, "Why not"), NotAllowed),
        (lambda: machine.members.new_root(tuti, TUTIS_PIN, "Why not"), NotFound),
    ):
        with pytest.raises(refused):
            act()
    assert machine.register.head == before


def test_a_machine_that_has_joined_believes_the_new_root_key_and_another_compares_it(
    machine: Machine, office: Office
) -> None:
    joined, late = machine.another(), machine.another()
    old = machine.joining.fingerprint()
    joined.joining.join(office.supervisor, old)
    shown = machine.members.new_root(office.administrator, RINAS_PIN, "Somebody left")
    assert joined.joining.fingerprint() == shown
    with pytest.raises(InvalidInput, match=r"register\.other_fingerprint"):
        late.joining.join(office.supervisor, old)
    assert late.joining.join(office.supervisor, shown).root == machine.register.root
