"""A package is believed for its signatures alone, and what is wrong with one is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler_app.domain.ids import WorkspaceId
from scheduler_app.domain.register import RegisterPin, SignedStatement
from scheduler_app.domain.review_package import GOOD_FOR, ReviewPackage
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotFound, RegisterBroken, SchedulerError, StaleEdit
from scheduler_app.secrets.signing import fingerprint
from tests.builders import a_member
from tests.domain.packages import a_package
from tests.registers import EMBASSY, Chancery, key_of
from tests.services.office import Office
from tests.services.reviewing_far_away import FarAway, package_by

PIN = "at the residence"


@pytest.fixture
def far(office: Office) -> FarAway:
    return FarAway(office)


def refused(far: FarAway, data: bytes, *, joined: bool = True) -> str:
    """The code, and that the machine remembers nothing of it."""
    if joined:
        far.pins.setdefault(far.workspace_id, RegisterPin(key_of("root").public))
    before = dict(far.pins)
    with pytest.raises(SchedulerError) as said:
        far.opening.open(data)
    assert far.pins == before
    return said.value.code


def test_a_machine_that_has_not_joined_believes_nothing(far: FarAway) -> None:
    data = far.export(far.office.post())
    assert refused(far, data, joined=False) == "package.not_joined"


def test_it_joins_by_a_fingerprint_that_people_compare(far: FarAway) -> None:
    data = far.export(far.office.post())
    right = fingerprint(key_of("root").public)
    with pytest.raises(InvalidInput, match=r"register\.other_fingerprint"):
        far.opening.join(data, "0000 " + right[5:])
    assert far.pins == {}
    opened = far.opening.join(data, right.upper().replace(" ", ""))
    assert far.pins == {far.workspace_id: opened.seen}
    assert far.opening.open(data).package == opened.package


def test_to_join_with_another_root_key_than_before_is_refused(far: FarAway) -> None:
    data = far.export(far.office.post())
    far.pins[far.workspace_id] = RegisterPin(key_of("another root").public)
    with pytest.raises(RegisterBroken, match=r"package\.other_root"):
        far.opening.join(data, fingerprint(key_of("root").public))


def test_it_remembers_the_longest_register_it_has_seen(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    older = far.export(post_id)
    office.joined("Dewi", Role.SUPERVISOR)
    newer = far.export(post_id)
    opened = far.open(newer)
    assert far.pins[far.workspace_id].serial == opened.authority.register.serial
    with pytest.raises(StaleEdit, match=r"package\.older_register"):
        far.opening.open(older)


def test_another_register_than_was_seen_is_refused(far: FarAway) -> None:
    data = far.export(far.office.post())
    far.pins[far.workspace_id] = RegisterPin(key_of("root").public, 2, "0" * 64)
    assert refused(far, data) == "package.other_register"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda one: replace(one, root=key_of("another root").public), "package.other_root"),
        (lambda one: replace(one, root="no key"), "file.unsound"),
        (lambda one: replace(one, statements=one.statements[1:]), "package.register_broken"),
        (lambda one: replace(one, statements=(*one.statements[:-1], _spoilt(one))), "package.register_broken"),
        (lambda one: replace(one, workspace=replace(one.workspace, id=WorkspaceId("another"))), "package.not_joined"),
        (lambda one: replace(one, at=one.at + timedelta(days=1)), "package.from_the_future"),
    ],
    ids=range(6),
)  # fmt: skip
def test_whoever_signs_something_else_is_found_out(
    far: FarAway, change: Callable[[ReviewPackage], ReviewPackage], code: str
) -> None:
    package = far.open(far.export(far.office.post())).package
    far.pins.clear()
    far.join()
    assert refused(far, package_by(change(package))) == code


def _spoilt(package: ReviewPackage) -> SignedStatement:
    return replace(package.statements[-1], signature=package.statements[0].signature)


def test_only_a_member_who_may_write_asks(far: FarAway) -> None:
    office = far.office
    package = far.open(far.export(office.post())).package
    for forged in (
        package_by(package, "somebody"),
        package_by(package, office.supervisor),
        package_by(replace(package, by=office.administrator)),
        package_by(replace(package, by=a_member("Tono").id)),
    ):
        assert refused(far, forged) == "package.not_by_member"


def test_what_somebody_who_has_left_signs_counts_for_nothing_also_when_dated_back(far: FarAway) -> None:
    office = far.office
    post_id = office.post()
    before = far.export(post_id)
    office.clock.advance(timedelta(hours=1))
    office.stored.chancery.end(office.stored.officer, office.clock.now())
    office.stored.write_register()
    package = far.open(far.export(post_id, by=office.second_officer)).package
    left = replace(package, by=office.officer, at=office.clock.now() - timedelta(minutes=90))
    assert refused(far, package_by(left)) == "package.not_by_member"
    assert refused(far, package_by(replace(left, at=office.clock.now()))) == "package.not_by_member"
    assert refused(far, before) == "package.older_register"


def test_after_two_weeks_it_is_outdated(far: FarAway) -> None:
    data = far.export(far.office.post())
    far.join()
    far.office.clock.advance(GOOD_FOR)
    assert far.opening.open(data)
    far.office.clock.advance(timedelta(seconds=1))
    assert refused(far, data) == "package.too_old"


def test_what_is_no_small_picture_is_not_believed(far: FarAway) -> None:
    far.pins[EMBASSY] = RegisterPin(key_of("root").public)
    assert refused(far, package_by(a_package()), joined=False) == "media.broken"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whichever_byte_is_changed_it_is_refused(far: FarAway, data: st.DataObject) -> None:
    whole = _kept(far)
    changed = bytearray(whole)
    changed[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    assert refused(far, bytes(changed)) in {"file.tampered", "file.unreadable", "file.other_kind", "file.newer"}


_WHOLE: dict[int, bytes] = {}


def _kept(far: FarAway) -> bytes:
    """One export for all examples of a test."""
    if id(far) not in _WHOLE:
        _WHOLE.clear()
        _WHOLE[id(far)] = far.export(far.office.post())
    return _WHOLE[id(far)]


def test_members_are_found_by_name(far: FarAway) -> None:
    opened = far.open(far.export(far.office.post()))
    assert opened.member_named("budi").id == far.office.supervisor
    assert opened.name_of(far.office.supervisor) == "Budi"
    with pytest.raises(InvalidInput, match=r"member\.not_chosen"):
        opened.member_named("")
    with pytest.raises(NotFound, match=r"member\.no_such_name"):
        opened.member_named("Tono")
    with pytest.raises(NotFound, match=r"package\.no_such_post"):
        opened.post(99)


def test_two_of_one_name_are_not_guessed_between(far: FarAway) -> None:
    far.office.joined("budi", Role.SUPERVISOR)
    opened = far.open(far.export(far.office.post()))
    with pytest.raises(InvalidInput, match=r"member\.name_not_unique"):
        opened.member_named("Budi")


def test_a_supervisor_makes_their_key_there(far: FarAway) -> None:
    office = far.office
    opened = far.open(far.export(office.post()))
    assert not far.opening.has_key(opened, office.supervisor)
    public = far.opening.make_key(opened, office.supervisor, PIN)
    assert far.opening.has_key(opened, office.supervisor)
    signer = far.opening.unlock(opened, office.supervisor, PIN)
    assert signer.member_id == office.supervisor
    assert public
    with pytest.raises(InvalidInput, match=r"key\.here_already"):
        far.opening.make_key(opened, office.supervisor, PIN)


def test_stand_ins_that_say_nothing_count_for_nothing(far: FarAway) -> None:
    package = far.open(far.export(far.office.post())).package
    odd = replace(package, stand_ins=(("{}", "x"), ("[" * 100_000, "y")))
    far.pins.clear()
    far.join()
    assert far.opening.open(package_by(odd)).authority.stand_ins_at(far.office.clock.now()) == ()


def test_a_package_of_a_workspace_without_members_is_by_nobody(far: FarAway) -> None:
    package = replace(far.open(far.export(far.office.post())).package, statements=tuple(Chancery().statements))
    far.pins.clear()
    assert refused(far, package_by(package)) == "package.not_by_member"
