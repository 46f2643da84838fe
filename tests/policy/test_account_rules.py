"""ACC: voice, papers, sign-in, protection, silence, mixed kinds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import pytest

from scheduler_app.domain.account import AccountHealth, AccountKind
from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.network_facts import SignIn
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.example import NOW, a_sibling, an_example
from scheduler_app.policy.parameters import Value
from scheduler_app.policy.rule import Rule
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import Subject


def found(rule_id: str, subject: Subject, **parameters: Value) -> tuple[Finding, ...]:
    from scheduler_app.policy.parameters import Parameters

    check = CHECKS[rule_id]
    values: Mapping[str, Value] = {**check.parameters, **parameters}
    return findings(Rule(rule_id, check.severity, Parameters(values)), subject)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Yesterday I met them.", "en", ["I"]),
        ("I’m glad", "en", ["I"]),
        ("Iran and Indonesia meet.", "en", []),
        ("Besok saya berangkat, kata saya.", "id", ["saya", "saya"]),
        ("Sayangnya hujan.", "id", []),
        ("Mangkunegara I lahir di Surakarta.", "id", []),
        ("Je suis ici", "fr-CA", ["Je"]),
        ("我很高兴", "zh", []),
    ],
)
def test_first_person_is_seen_in_the_language_of_the_words(text: str, language: str, words: list[str]) -> None:
    assert [one.params["word"] for one in found("ACC-01", an_example(text, language=language))] == words


def test_an_office_holder_may_say_i_but_ends_with_the_office() -> None:
    ambassador = an_example("I met them.", account={"kind": AccountKind.OFFICE_HOLDER})
    assert found("ACC-01", ambassador) == ()
    assert [one.code for one in found("ACC-01", ambassador, end_of_term_required=True)] == ["account.no_end_of_term"]


@pytest.mark.parametrize(
    ("papers", "health", "code"),
    [
        ({"valid_from": date(2027, 3, 5)}, AccountHealth.READY, "account.term_not_begun"),
        ({"valid_until": date(2027, 3, 3)}, AccountHealth.READY, "account.term_over"),
        ({}, AccountHealth.CLOSED, "account.is_closed"),
        ({}, AccountHealth.SUSPENDED, "account.is_suspended"),
    ],
)
def test_an_account_out_of_order_stops(papers: dict[str, date], health: AccountHealth, code: str) -> None:
    (one,) = found("ACC-02", an_example(papers=papers, account={"health": health}))
    assert (one.code, one.severity) == (code, Severity.BLOCK)


def test_the_day_is_that_of_the_readers() -> None:
    last_minutes = datetime.fromisoformat("2027-03-03T23:30")
    assert found("ACC-02", an_example(wall=last_minutes, papers={"valid_until": date(2027, 3, 3)})) == ()


def test_an_approval_on_file_is_asked_for_only_where_the_workspace_wants_it() -> None:
    unknown = an_example(papers={"approval_document": ""})
    assert found("ACC-02", unknown) == ()
    assert [one.code for one in found("ACC-02", unknown, approval_required=True)] == ["account.nobody_allowed_it"]


def test_a_missing_sign_in_stops_only_when_the_hour_is_near() -> None:
    missing = {"health": AccountHealth.SIGN_IN_NEEDED}
    near, far = datetime.fromisoformat("2027-03-02T09:00"), datetime.fromisoformat("2027-03-20T09:00")
    assert [one.severity for one in found("ACC-03", an_example(account=missing, wall=near))] == [Severity.BLOCK]
    assert [one.severity for one in found("ACC-03", an_example(account=missing, wall=far))] == [Severity.WARN]
    assert [one.severity for one in found("ACC-03", an_example(account=missing, wall=None))] == [Severity.WARN]


@pytest.mark.parametrize(
    ("seen", "months", "silent"),
    [
        (date(2026, 3, 4), 12, True),
        (date(2026, 3, 3), 12, False),
        (None, 12, False),
        (date(2026, 8, 31), 6, False),
        (date(2026, 12, 31), 2, False),
        (date(2027, 1, 31), 2, True),
    ],
)
def test_two_step_sign_in_is_looked_at_every_so_many_months(seen: date | None, months: int, silent: bool) -> None:
    assert (found("ACC-04", an_example(papers={"two_step_at": seen}), months=months) == ()) is silent


def test_a_network_without_sign_in_has_no_second_step() -> None:
    folder = an_example(papers={"two_step_at": None}, network={"sign_in": SignIn.NONE})
    assert found("ACC-04", folder) == ()


def test_an_account_that_never_spoke_is_not_dormant() -> None:
    assert found("ACC-06", an_example(papers={"last_post_at": None})) == ()
    (one,) = found("ACC-06", an_example(papers={"last_post_at": NOW - timedelta(days=90)}))
    assert one.params["days"] == 90


def test_accounts_without_a_voice_of_their_own_do_not_mix() -> None:
    assert found("ACC-07", an_example(siblings=(a_sibling(kind=AccountKind.PRACTICE),))) == ()
    (one,) = found("ACC-07", an_example(siblings=(a_sibling(kind=AccountKind.CAMPAIGN),)))
    assert one.params["kinds"] == "campaign, institution"
