"""Reading, tuning and acknowledging the rules."""

from __future__ import annotations

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.rule_packs import RulePacks
from scheduler_app.services.rules import Rules, RuleView
from tests.services.office import Office


@pytest.fixture
def rules(office: Office) -> Rules:
    return Rules(office.database, office.clock)


def seen(rules: Rules, office: Office, key: str) -> RuleView:
    return next(one for one in rules.policy(office.officer).rules if one.key == key)


def test_everything_is_as_shipped_at_first(rules: Rules, office: Office) -> None:
    policy = rules.policy(office.officer)
    assert policy.version == 0
    assert not any(one.changed for one in policy.rules)
    view = next(one for one in policy.rules if one.key == "ACC-06")
    assert (view.words, view.clause, view.row.parameters) == ("rule.acc_06", "10 FAM 180", {"days": 60})


def test_an_administrator_tunes_a_rule_and_everybody_sees_it(rules: Rules, office: Office) -> None:
    heard = office.heard()
    number = rules.change(
        office.administrator, "acc-06", severity=Severity.WARN, parameters={"days": 30}, scope={"countries": ["jp"]}
    )
    view = seen(rules, office, "ACC-06")
    assert (number, view.row.severity, view.row.parameters, view.changed) == (1, Severity.WARN, {"days": 30}, True)
    assert view.row.scope == {"countries": ("JP",)}
    assert Kind.RULES in heard


def test_what_is_not_named_stays(rules: Rules, office: Office) -> None:
    rules.change(office.administrator, "ACC-06", scope={"countries": ["JP"]})
    rules.change(office.administrator, "ACC-06", on=False)
    row = seen(rules, office, "ACC-06").row
    assert (row.on, row.scope, row.severity) == (False, {"countries": ("JP",)}, Severity.NOTE)


def test_a_change_that_changes_nothing_is_no_version(rules: Rules, office: Office) -> None:
    assert rules.change(office.administrator, "ACC-06", parameters={"days": 60}) == 0
    assert rules.versions(office.officer) == ()


def test_a_restored_rule_is_as_shipped(rules: Rules, office: Office) -> None:
    rules.change(office.administrator, "ACC-06", parameters={"days": 30})
    assert rules.restore(office.administrator, "ACC-06") == 2
    assert not seen(rules, office, "ACC-06").changed
    assert rules.restore(office.administrator, "ACC-06") == 2


def test_a_rule_of_a_pack_is_restored_to_what_the_pack_said(rules: Rules, office: Office) -> None:
    RulePacks(office.database, office.clock).install(office.administrator, "ministry_roles")
    rules.change(office.administrator, "ACC-06@ministry_roles", parameters={"days": 10})
    assert seen(rules, office, "ACC-06@ministry_roles").changed
    rules.restore(office.administrator, "ACC-06@ministry_roles")
    view = seen(rules, office, "ACC-06@ministry_roles")
    assert (view.changed, view.row.parameters) == (False, {"days": 30})


@pytest.mark.parametrize(
    ("key", "change", "code"),
    [
        ("XYZ-01", {"on": False}, "rule.unknown"),
        ("ACC-06@parliament", {"on": False}, "rule.unknown"),
        ("ACC-06", {"parameters": {"weeks": 3}}, "rule.no_such_parameter"),
        ("ACC-06", {"parameters": {"days": "many"}}, "rule.bad_parameter"),
        ("ACC-06", {"scope": {"planets": ["Mars"]}}, "rule.bad_scope"),
    ],
)
def test_what_makes_no_sense_is_refused(
    rules: Rules, office: Office, key: str, change: dict[str, object], code: str
) -> None:
    with pytest.raises((InvalidInput, NotFound)) as caught:
        rules.change(office.administrator, key, **change)  # type: ignore[arg-type]
    assert caught.value.code == code
    assert rules.policy(office.officer).version == 0


def test_only_an_administrator_tunes(rules: Rules, office: Office) -> None:
    for actor in (office.officer, office.supervisor):
        with pytest.raises(NotAllowed):
            rules.change(actor, "ACC-06", on=False)
        with pytest.raises(NotAllowed):
            rules.restore(actor, "ACC-06")


def test_the_difference_between_two_versions_can_be_read(rules: Rules, office: Office) -> None:
    rules.change(office.administrator, "ACC-06", parameters={"days": 30})
    rules.change(office.administrator, "ACC-04", severity=Severity.BLOCK)
    assert [(one.id, one.what, one.before, one.after) for one in rules.difference(office.officer, 0, 2)] == [
        ("ACC-04", "severity", "warn", "block"),
        ("ACC-06", "days", "60", "30"),
    ]
    assert [one.id for one in rules.difference(office.officer, 1, 2)] == ["ACC-04"]
    assert rules.difference(office.officer, 2, 2) == ()


def test_who_has_read_it_is_asked_afresh_for_each_version(rules: Rules, office: Office) -> None:
    assert rules.acknowledge(office.officer) == 0
    rules.acknowledge(office.officer)
    readers = rules.readers(office.administrator)
    assert [name for name, _ in readers.read] == [office.stored.officer.name]
    assert office.stored.supervisor.name in readers.missing
    rules.change(office.administrator, "ACC-06", on=False)
    assert rules.readers(office.administrator).read == ()


def test_going_back_brings_packs_and_changes_back_and_can_be_gone_back_from(rules: Rules, office: Office) -> None:
    packs, admin = RulePacks(office.database, office.clock), office.administrator

    def now() -> dict[str, RuleRow]:
        return {one.key: one.row for one in rules.policy(office.officer).rules}

    shipped = now()
    rules.change(admin, "ACC-06", parameters={"days": 30})
    packs.install(admin, "crisis")
    rules.change(admin, "APR-04@crisis", parameters={"days": 2})
    with_pack = now()
    packs.remove(admin, "crisis")
    assert rules.back(admin, 3) == 5
    assert now() == with_pack
    assert {one.shipped.name: one.installed for one in packs.all(office.officer)}["crisis"] == 1
    assert rules.back(admin, 0) == 6
    assert now() == shipped
    assert {one.installed for one in packs.all(office.officer)} == {None}
    assert rules.back(admin, 0) == 6
    assert rules.back(admin, 5) == 7
    assert now() == with_pack
    with pytest.raises(NotFound):
        rules.back(admin, 99)
    with pytest.raises(NotAllowed):
        rules.back(office.officer, 0)
