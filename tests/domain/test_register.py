"""The register of members: what it says, and that nothing in it can be changed, moved, left out or added."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.ids import AccountId, MemberId, WorkspaceId
from scheduler_app.domain.register import (
    GENESIS,
    Register,
    RegisterAct,
    RegisterEntry,
    RegisterStatement,
    SignedStatement,
    end_body,
    entry_body,
    hash_of,
)
from scheduler_app.domain.register_reading import read_register
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.errors import RegisterBroken
from scheduler_app.secrets.signing import private_key_from, verify

HERE = WorkspaceId("embassy")
ROOT = private_key_from(b"r" * 32)
DEWI = MemberId("dewi")
BUDI = RegisterEntry(MemberId("budi"), "Budi", frozenset({Role.SUPERVISOR}), private_key_from(b"b" * 32).public)
START = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)

GOLDEN = (
    '{"act":"member","at":"2027-03-01T09:00:00+00:00","body":{"grants":{"tokyo":["approve","compose"]},"id":"budi",'
    '"kept":[],"name":"Budi","public_key":"LfBBJfABWvtHzoU674dyCU_5SYwUyxueEpc8KSfaD6Y","roles":["supervisor"],'
    '"valid_from":null,"valid_until":"2027-06-01T00:00:00+00:00"},"by":"dewi",'
    '"previous":"0000000000000000000000000000000000000000000000000000000000000000","serial":1,"version":1,'
    '"workspace":"embassy"}'
)


def hours(number: float) -> datetime:
    return START + timedelta(hours=number)


class Chain:
    """Statements one after the other, an hour apart, signed by the root."""

    def __init__(self) -> None:
        self.statements: list[SignedStatement] = []

    def say(self, act: RegisterAct, body: Mapping[str, Any], at: datetime | None = None) -> Chain:
        before = self.statements[-1].hash if self.statements else GENESIS
        serial = len(self.statements) + 1
        statement = RegisterStatement(HERE, serial, before, act, body, DEWI, at or hours(serial - 1))
        return self.sign(statement.canonical_bytes().decode())

    def sign(self, text: str) -> Chain:
        self.statements.append(SignedStatement(text, ROOT.sign(text.encode())))
        return self

    def member(self, entry: RegisterEntry = BUDI, *, kept: tuple[str, ...] = ()) -> Chain:
        return self.say(RegisterAct.MEMBER, entry_body(entry, kept))

    def read(self) -> Register:
        return read(self.statements)


def test_what_somebody_may_now_is_the_last_that_was_said() -> None:
    chain = Chain().member().member(changed(BUDI, roles=frozenset({Role.VIEWER}), valid_until=hours(9)))
    now = chain.read().member_now(BUDI.id, hours(8))
    assert now is not None
    assert (now.roles, now.active) == (frozenset({Role.VIEWER}), True)
    later = chain.read().member_now(BUDI.id, hours(9))
    assert later is not None
    assert not later.active
    ended = chain.say(RegisterAct.MEMBER_ENDED, end_body(BUDI.id, ())).read().member_now(BUDI.id, hours(8))
    assert ended is not None
    assert not ended.active
    assert chain.read().member_now(DEWI, hours(8)) is None


def read(statements: list[SignedStatement]) -> Register:
    return read_register(statements, workspace_id=HERE, root=ROOT.public, verify=verify)


def changed(entry: RegisterEntry, **differences: Any) -> RegisterEntry:
    values = {name: getattr(entry, name) for name in RegisterEntry.__slots__}
    return RegisterEntry(**values | differences)


def three() -> list[SignedStatement]:
    rina = changed(BUDI, id=MemberId("rina"), name="Rina")
    return Chain().member().member(rina).say(RegisterAct.MEMBER_ENDED, end_body(BUDI.id, ["sig"])).statements


def refused(statements: list[SignedStatement]) -> tuple[str, object]:
    with pytest.raises(RegisterBroken) as caught:
        read(statements)
    return caught.value.code, caught.value.params["serial"]


def test_a_statement_has_exactly_these_bytes() -> None:
    entry = changed(
        BUDI,
        grants={AccountId("tokyo"): frozenset({Right.COMPOSE, Right.APPROVE})},
        valid_until=datetime(2027, 6, 1, tzinfo=UTC),
    )
    statement = RegisterStatement(HERE, 1, GENESIS, RegisterAct.MEMBER, entry_body(entry), DEWI, START)
    assert statement.canonical_bytes().decode() == GOLDEN
    signed = SignedStatement(GOLDEN, "")
    assert signed.hash == hashlib.sha256(GOLDEN.encode()).hexdigest()


def test_what_was_signed_comes_back() -> None:
    entry = changed(
        BUDI,
        grants={AccountId("tokyo"): frozenset({Right.COMPOSE, Right.APPROVE})},
        valid_from=hours(-5),
        valid_until=hours(500),
    )
    register = Chain().member(entry).read()
    assert register.member_at(BUDI.id, START) == entry
    assert register.members() == (entry,)
    assert register.serial == 1


def test_nothing_said_is_an_empty_register() -> None:
    register = read([])
    assert (register.serial, register.head) == (0, GENESIS)
    assert register.members() == ()
    assert register.rules() == ()
    assert register.solo_reason() is None
    assert register.keepers == ()


def test_roles_are_those_of_the_moment() -> None:
    officer = changed(BUDI, roles=frozenset({Role.OFFICER}))
    register = Chain().member(officer).member().read()
    assert register.member_at(BUDI.id, hours(-0.1)) is None
    assert register.member_at(BUDI.id, hours(0)) == officer
    assert register.member_at(BUDI.id, hours(0.9)) == officer
    assert register.member_at(BUDI.id, hours(1)) == BUDI


def test_an_entry_holds_within_its_own_time_only() -> None:
    register = Chain().member(changed(BUDI, valid_from=hours(2), valid_until=hours(4))).read()
    found = [register.member_at(BUDI.id, hours(number)) is not None for number in (1, 2, 3.9, 4)]
    assert found == [False, True, True, False]


def test_a_leavers_earlier_signatures_stay_valid_and_later_ones_count_for_nothing() -> None:
    chain = Chain().member().say(RegisterAct.MEMBER_ENDED, end_body(BUDI.id, ["given before"]))
    register = chain.read()
    assert register.signer_at(BUDI.id, hours(0.5), "given before") == BUDI
    assert register.signer_at(BUDI.id, hours(1.5), "given after") is None
    # Dated back by somebody who still has the key.
    assert register.signer_at(BUDI.id, hours(0.5), "given after") is None
    assert register.members() == ()


def test_a_leaver_who_comes_back_signs_anew_and_cannot_date_back() -> None:
    register = Chain().member().say(RegisterAct.MEMBER_ENDED, end_body(BUDI.id, ["before"])).member().read()
    assert register.signer_at(BUDI.id, hours(0.5), "before") == BUDI
    assert register.signer_at(BUDI.id, hours(0.5), "new") is None
    assert register.signer_at(BUDI.id, hours(1.5), "new") is None
    assert register.signer_at(BUDI.id, hours(2.5), "new") == BUDI


def test_with_another_key_only_the_named_signatures_of_the_old_one_count() -> None:
    renewed = changed(BUDI, public_key=ROOT.public)
    promoted = changed(BUDI, roles=frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR}))
    register = Chain().member().member(promoted).member(renewed, kept=("before",)).read()
    assert register.signer_at(BUDI.id, hours(0.5), "before") == BUDI
    assert register.signer_at(BUDI.id, hours(1.5), "before") == promoted
    for at in (0.5, 1.5):
        assert register.signer_at(BUDI.id, hours(at), "stolen") is None
    assert register.signer_at(BUDI.id, hours(2.5), "new") == renewed


def test_another_role_leaves_signatures_alone() -> None:
    register = Chain().member().member(changed(BUDI, roles=frozenset({Role.VIEWER}))).read()
    assert register.signer_at(BUDI.id, hours(0.5), "any") == BUDI


def test_rules_solo_mode_and_keepers_are_what_was_said_last() -> None:
    chain = Chain().say(RegisterAct.APPROVAL_RULES, {"rules": [{"approvals": 1}]})
    chain.say(RegisterAct.APPROVAL_RULES, {"rules": [{"approvals": 2}]})
    chain.say(RegisterAct.SOLO_MODE, {"on": True, "reason": "Everybody else is ill"})
    chain.say(RegisterAct.ROOT_SHARED, {"id": DEWI}).say(RegisterAct.ROOT_SHARED, {"id": BUDI.id})
    register = chain.read()
    assert register.rules() == ({"approvals": 2},)
    assert register.solo_reason() == "Everybody else is ill"
    assert register.keepers == (DEWI, BUDI.id)
    assert chain.say(RegisterAct.SOLO_MODE, {"on": False, "reason": ""}).read().solo_reason() is None


@given(st.data())
def test_one_changed_byte_is_refused_and_named(data: st.DataObject) -> None:
    statements = three()
    serial = data.draw(st.integers(1, 3))
    signed = statements[serial - 1]
    field = data.draw(st.sampled_from(["text", "signature"]))
    value = getattr(signed, field)
    place = data.draw(st.integers(0, len(value) - 1))
    letter = data.draw(st.characters(exclude_categories=["Cs"]).filter(lambda one: one != value[place]))
    other = value[:place] + letter + value[place + 1 :]
    statements[serial - 1] = SignedStatement(
        other if field == "text" else signed.text, other if field == "signature" else signed.signature
    )
    assert refused(statements) == ("register.bad_signature", serial)


def test_another_root_signed_nothing() -> None:
    with pytest.raises(RegisterBroken) as caught:
        read_register(three(), workspace_id=HERE, root=private_key_from(b"x" * 32).public, verify=verify)
    assert caught.value.code == "register.bad_signature"


@pytest.mark.parametrize(
    ("what", "serial"),
    [
        (lambda s: [s[1], s[2]], 1),
        (lambda s: [s[0], s[2]], 2),
        (lambda s: [s[1], s[0], s[2]], 1),
        (lambda s: [s[0], s[2], s[1]], 2),
        (lambda s: [s[0], s[0], s[1], s[2]], 2),
    ],
    ids=["first left out", "middle left out", "moved to the front", "moved to the end", "said twice"],
)
def test_order_and_gaps_are_noticed(
    what: Callable[[list[SignedStatement]], list[SignedStatement]], serial: int
) -> None:
    assert refused(what(three())) == ("register.broken_chain", serial)


def test_a_statement_of_another_history_does_not_fit() -> None:
    other = Chain().say(RegisterAct.SOLO_MODE, {"on": True, "reason": "x"}).member().statements
    assert refused([three()[0], other[1]]) == ("register.broken_chain", 2)


def test_a_register_belongs_to_one_workspace() -> None:
    with pytest.raises(RegisterBroken) as caught:
        read_register(three(), workspace_id=WorkspaceId("consulate"), root=ROOT.public, verify=verify)
    assert caught.value.code == "register.other_workspace"


@pytest.mark.parametrize(
    "differences",
    [
        {"version": 2},
        {"act": "member_promoted"},
        {"at": "2027-03-01T09:00:00"},
        {"at": "yesterday"},
        {"at": None},
        {"body": {}},
        {"body": []},
        {"body": entry_body(BUDI) | {"roles": ["king"]}},
        {"body": entry_body(BUDI) | {"name": 7}},
        {"body": entry_body(BUDI) | {"grants": {"tokyo": ["fly"]}}},
        {"act": "member_ended", "body": {"id": "nobody", "kept": []}},
    ],
)
def test_what_even_the_root_cannot_mean_is_refused(differences: dict[str, Any]) -> None:
    document = json.loads(GOLDEN) | differences
    assert refused(Chain().sign(canonical(document).decode()).statements) == ("register.unreadable", 1)


@pytest.mark.parametrize("text", ["", "7", "[]", "{}", GOLDEN.replace(",", ", ", 1), GOLDEN + "\n", "\ud800"])
def test_a_signed_text_in_another_form_is_refused(text: str) -> None:
    signed = SignedStatement(text, ROOT.sign(text.encode("utf-8", "surrogatepass")))
    assert refused([signed]) == ("register.unreadable", 1)


def test_signatures_are_named_by_their_hash() -> None:
    assert end_body(BUDI.id, ["b", "a"])["kept"] == sorted([hash_of("a"), hash_of("b")])
