"""TIM: the readers' clock and calendar, rule by rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.fix import MoveTo
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.errors import InvalidInput
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.example import NOW, a_plan, an_example
from scheduler_app.policy.parameters import Parameters, Value
from scheduler_app.policy.rule import Rule, as_shipped
from scheduler_app.policy.rule_rows import rule_of
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import Neighbour, Subject


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def found(rule: str, subject: Subject, **tuned: Value) -> tuple[Finding, ...]:
    shipped = as_shipped(CHECKS[rule])
    return findings(Rule(rule, shipped.severity, shipped.parameters.changed(tuned)), subject)


def beside(subject: Subject, *minutes: int) -> tuple[Neighbour, ...]:
    return tuple(Neighbour(subject.post.id, subject.leaves_at + timedelta(minutes=one)) for one in minutes)


def test_what_is_too_close_is_told_apart_from_what_has_passed() -> None:
    soon = an_example(plan=a_plan(NOW + timedelta(minutes=4)))
    assert found("TIM-01", soon) == ()
    (close,) = found("TIM-01", soon, minutes=5)
    (past,) = found("TIM-01", an_example(plan=a_plan(NOW - timedelta(minutes=1))), minutes=5)
    assert (close.code, past.code) == ("time.is_too_close", "time.is_past")


@pytest.mark.parametrize(
    ("at", "moved_to"),
    [
        ("2027-03-04T21:59", None),
        ("2027-03-04T22:00", "2027-03-05T06:00"),
        ("2027-03-05T03:30", "2027-03-05T06:00"),
        ("2027-03-05T06:00", None),
    ],
)
def test_quiet_hours_go_over_midnight_and_end_in_the_morning(at: str, moved_to: str | None) -> None:
    fixes = [one.fix for one in found("TIM-02", an_example(wall=wall(at)))]
    assert fixes == ([MoveTo(wall(moved_to))] if moved_to else [])


def test_a_holiday_here_or_at_home_counts_and_one_of_the_moon_is_said_to_be_likely() -> None:
    (koningsdag,) = found("TIM-03", an_example(wall=wall("2027-04-27T10:00")))
    assert (koningsdag.code, koningsdag.params["country"]) == ("time.is_holiday", "NL")
    eid = found("TIM-03", an_example(wall=wall("2027-03-10T10:00")))
    assert [(one.code, one.params["country"]) for one in eid] == [("time.is_holiday_probably", "ID")]


def test_the_fasting_month_is_only_said_and_only_where_readers_keep_it() -> None:
    riyadh = {"country": "SA", "zone": "Asia/Riyadh", "weekend": frozenset({5, 6})}
    fasting = found("TIM-03", an_example(wall=wall("2027-02-16T10:00"), mission=riyadh))
    assert [(one.code, one.severity) for one in fasting] == [("time.is_fasting", Severity.NOTE)]
    assert found("TIM-03", an_example(wall=wall("2027-02-16T10:00"))) == ()


def test_the_way_out_of_a_holiday_leads_past_weekends_too() -> None:
    (good_friday,) = [
        one for one in found("TIM-03", an_example(wall=wall("2027-03-26T10:00"))) if one.params["country"] == "ID"
    ]
    assert good_friday.fix == MoveTo(wall("2027-03-30T10:00"))


def test_friday_is_weekend_in_riyadh_and_not_in_the_hague() -> None:
    friday = wall("2027-03-05T10:00")
    riyadh = {"country": "SA", "zone": "Asia/Riyadh", "weekend": frozenset({5, 6})}
    assert found("TIM-04", an_example(wall=friday)) == ()
    assert [one.severity for one in found("TIM-04", an_example(wall=friday, mission=riyadh))] == [Severity.NOTE]


def test_room_is_found_behind_everything_that_is_near() -> None:
    subject = an_example()
    crowded = an_example(neighbours=beside(subject, -10, 15, 40, 65, 200))
    (near,) = found("TIM-06", crowded)
    assert near.fix == MoveTo(subject.plan.slot.wall + timedelta(minutes=95)) if subject.plan else False


def test_a_day_is_that_of_the_readers() -> None:
    late = an_example(wall=wall("2027-03-04T23:30"))
    after_midnight = an_example(wall=wall("2027-03-04T23:30"), neighbours=beside(late, 45, 60, 75))
    before = an_example(wall=wall("2027-03-04T23:30"), neighbours=beside(late, -45, -60, -75))
    assert found("TIM-07", after_midnight, most=3) == ()
    (full,) = found("TIM-07", before, most=3)
    assert full.fix == MoveTo(wall("2027-03-05T23:30"))


def test_a_time_that_is_skipped_says_what_readers_will_see() -> None:
    (skipped,) = found("TIM-08", an_example(wall=wall("2027-03-28T02:30")))
    assert (skipped.code, dict(skipped.params)) == ("time.is_skipped", {"wall": "02:30", "shown": "03:30"})
    (twice,) = found("TIM-08", an_example(wall=wall("2027-10-31T02:30")))
    assert twice.code == "time.comes_twice"


def test_an_embargo_that_ends_in_the_middle_of_a_minute_is_waited_for() -> None:
    subject = an_example(post={"embargo_until": datetime(2027, 3, 4, 9, 0, 30, tzinfo=UTC)})
    (held,) = found("TIM-09", subject)
    assert held.fix == MoveTo(wall("2027-03-04T10:01"))


def test_without_a_plan_the_present_counts_for_embargo_and_end() -> None:
    over = an_example(wall=None, post={"expires_at": NOW - timedelta(minutes=1)})
    early = an_example(wall=None, post={"embargo_until": NOW + timedelta(minutes=1)})
    assert [one.code for one in found("TIM-10", over)] == ["time.is_expired"]
    assert [(one.code, one.fix) for one in found("TIM-09", early)] == [("time.is_under_embargo", None)]


def test_the_hours_of_the_computer_are_in_its_own_zone() -> None:
    jakarta = {"off_from": "18:00", "off_until": "07:00", "zone": "Asia/Jakarta"}
    assert found("TIM-11", an_example()) == ()
    assert found("TIM-11", an_example(), **jakarta) == ()
    assert len(found("TIM-11", an_example(wall=wall("2027-03-04T12:30")), **jakarta)) == 1


@pytest.mark.parametrize("rule", [one for one in CHECKS if one.startswith("TIM") and one not in ("TIM-09", "TIM-10")])
def test_what_is_not_planned_is_not_judged(rule: str) -> None:
    check = CHECKS[rule]
    values = {**check.parameters, **(check.example_parameters or {})}
    assert findings(Rule(rule, check.severity, Parameters(values)), an_example(wall=None)) == ()


@pytest.mark.parametrize(
    ("rule", "parameters"),
    [
        ("TIM-02", {"from": "25:00"}),
        ("TIM-02", {"until": ""}),
        ("TIM-11", {"off_from": "late", "off_until": "06:00"}),
        ("TIM-11", {"zone": "Atlantis"}),
    ],
)
def test_an_hour_that_is_none_is_refused_before_it_stands_in_a_rule(rule: str, parameters: dict[str, Value]) -> None:
    """Otherwise one slip would keep every post of the workspace from being looked at."""
    with pytest.raises(InvalidInput) as caught:
        rule_of(RuleRow("core", rule, Severity.WARN, parameters))
    assert caught.value.code == "rule.bad_parameter"
