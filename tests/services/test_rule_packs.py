"""Installing packs, making them one's own, and letting a newer version follow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.rule_row import Change
from scheduler_app.errors import NotAllowed, NotFound
from scheduler_app.services.rule_packs import RulePacks
from scheduler_app.services.rules import Rules
from scheduler_app.storage import rules as stored_rules
from tests.services.office import Office

PACK = "ministry_roles"


@pytest.fixture
def packs(office: Office) -> RulePacks:
    return RulePacks(office.database, office.clock)


@pytest.fixture
def rules(office: Office) -> Rules:
    return Rules(office.database, office.clock)


def days(rules: Rules, office: Office) -> object:
    views = {one.key: one for one in rules.policy(office.officer).rules}
    return views[f"ACC-06@{PACK}"].row.parameters["days"]


def test_a_pack_is_there_before_it_is_installed_and_its_rules_after(
    packs: RulePacks, rules: Rules, office: Office
) -> None:
    assert {one.installed for one in packs.all(office.officer)} == {None}
    assert all(one.change is Change.ADDED for one in packs.difference(office.officer, PACK))
    assert packs.install(office.administrator, PACK) == 1
    view = next(one for one in packs.all(office.officer) if one.shipped.name == PACK)
    assert view.installed == view.shipped.version
    assert packs.difference(office.officer, PACK) == ()
    assert days(rules, office) == 30


def test_what_was_changed_here_is_shown_against_what_is_shipped(packs: RulePacks, rules: Rules, office: Office) -> None:
    packs.install(office.administrator, PACK)
    rules.change(office.administrator, f"ACC-06@{PACK}", parameters={"days": 10})
    (found,) = packs.difference(office.officer, PACK)
    assert (found.id, found.what, found.before, found.after) == ("ACC-06", "days", "10", "30")


def test_a_newer_version_follows_except_where_somebody_changed_something(
    packs: RulePacks, rules: Rules, office: Office
) -> None:
    packs.install(office.administrator, PACK)
    _make_older(office)
    rules.change(office.administrator, f"ACC-04@{PACK}", parameters={"months": 3})
    packs.install(office.administrator, PACK)
    assert days(rules, office) == 30, "nobody had changed it: it follows"
    assert [(one.id, one.what, one.before) for one in packs.difference(office.officer, PACK)] == [
        ("ACC-04", "months", "3")
    ], "somebody had: it stays, and the difference says so"


def _make_older(office: Office) -> None:
    """As if an earlier version of the pack had been installed, with other numbers in it."""
    with office.database.writing() as writing:
        (pack,) = stored_rules.packs(writing.connection)
        earlier = tuple(replace(row, parameters={"days": 45}) if row.id == "ACC-06" else row for row in pack.shipped)
        stored_rules.install(writing.connection, replace(pack, version=0, shipped=earlier), earlier)


def test_a_pack_that_is_taken_out_leaves_nothing(packs: RulePacks, rules: Rules, office: Office) -> None:
    packs.install(office.administrator, PACK)
    packs.remove(office.administrator, PACK)
    assert not any("@" in one.key for one in rules.policy(office.officer).rules)
    with pytest.raises(NotFound, match=r"rule\.pack_not_installed"):
        packs.remove(office.administrator, PACK)


def test_only_an_administrator_installs(packs: RulePacks, office: Office) -> None:
    for act in (packs.install, packs.remove):
        with pytest.raises(NotAllowed):
            act(office.supervisor, PACK)


def test_a_pack_nobody_ships_is_refused(packs: RulePacks, office: Office) -> None:
    with pytest.raises(NotFound, match=r"rule\.no_such_pack"):
        packs.install(office.administrator, "parliament")
