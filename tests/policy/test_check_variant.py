"""Rules by scope and severity become findings, each once, the strictest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.finding import Severity, Step
from scheduler_app.policy.check_variant import evaluate, findings
from scheduler_app.policy.example import a_sibling, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Rule, Scope, as_shipped
from scheduler_app.policy.rulebook import CHECKS, SHIPPED

TERM = as_shipped(CHECKS["ACC-02"])
OVER = an_example(papers={"valid_until": date(2027, 1, 1)})


def test_a_finding_carries_what_its_rule_says() -> None:
    (found,) = findings(replace(TERM, severity=Severity.WARN), OVER)
    assert (found.rule, found.code, found.severity) == ("ACC-02", "account.term_over", Severity.WARN)
    assert found.account_id == OVER.account.id
    assert Step.SEND in found.stops


def test_a_rule_that_is_off_or_out_of_scope_says_nothing() -> None:
    assert findings(replace(TERM, on=False), OVER) == ()
    assert findings(replace(TERM, scope=Scope(countries=frozenset({"JP"}))), OVER) == ()


def test_a_rule_of_a_newer_program_says_nothing() -> None:
    assert findings(Rule("XYZ-99", Severity.BLOCK, Parameters()), OVER) == ()


def test_a_hit_may_be_milder_than_its_rule_and_never_stricter() -> None:
    voice = as_shipped(CHECKS["ACC-01"])
    assert [one.severity for one in findings(voice, an_example("I think so."))] == [Severity.WARN]
    quiet = replace(voice, severity=Severity.NOTE)
    assert [one.severity for one in findings(quiet, an_example("I think so."))] == [Severity.NOTE]


def test_what_two_packs_say_alike_is_said_once_at_its_strictest() -> None:
    found = evaluate([replace(TERM, severity=Severity.WARN), replace(TERM, pack="crisis")], OVER)
    assert [(one.rule, one.severity) for one in found] == [("ACC-02", Severity.BLOCK)]


def test_what_concerns_the_post_as_a_whole_names_no_account() -> None:
    mixed = an_example(siblings=(a_sibling(kind=AccountKind.OFFICE_HOLDER, network="bulletin"),))
    (found,) = findings(as_shipped(CHECKS["ACC-07"]), mixed)
    assert found.account_id is None


def test_the_strictest_comes_first_and_then_the_order_of_reading() -> None:
    subject = an_example("My word: I do.", "So I said.", papers={"valid_until": date(2027, 1, 1)})
    found = evaluate(SHIPPED, subject)
    assert [(one.rule, one.place and (one.place.part, one.place.start)) for one in found if one.rule != "ACC-07"] == [
        ("ACC-02", (0, 0)),
        ("ACC-01", (0, 0)),
        ("ACC-01", (0, 9)),
        ("ACC-01", (1, 3)),
    ]
