"""DUP: the same words again, and who minds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.network_facts import SignIn
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.duplicate_rules import alike
from scheduler_app.policy.example import NOW, TEXT, a_sibling, an_example
from scheduler_app.policy.rule import as_shipped
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import EarlierText, Subject

OWN, SISTER = AccountId("account"), AccountId("sister")


def found(rule: str, subject: Subject) -> tuple[Finding, ...]:
    return findings(as_shipped(CHECKS[rule]), subject)


def said(days: int, *, account_id: AccountId = OWN, text: str = TEXT) -> EarlierText:
    return EarlierText(PostId("other"), account_id, NOW - timedelta(days=days), text)


@pytest.mark.parametrize(("network", "severity"), [("x", Severity.BLOCK), ("practice", Severity.WARN)])
def test_the_same_words_on_a_sister_account_are_forbidden_on_x_and_a_doubt_elsewhere(
    network: str, severity: Severity
) -> None:
    subject = an_example(account={"network": network}, siblings=(a_sibling(network=network),))
    assert [one.severity for one in found("DUP-01", subject)] == [severity]


def test_another_network_does_not_count_and_neither_does_one_where_nobody_signs_in() -> None:
    assert found("DUP-01", an_example(siblings=(a_sibling(network="bulletin"),))) == ()
    open_to_all = an_example(network={"sign_in": SignIn.NONE}, siblings=(a_sibling(),))
    assert found("DUP-01", open_to_all) == ()


def test_nearly_the_same_is_the_same() -> None:
    nearly = a_sibling(TEXT.upper().replace("FRIDAY", "SATURDAY"))
    assert [one.code for one in found("DUP-01", an_example(siblings=(nearly,)))] == ["duplicate.on_sister_account"]


def test_words_may_come_back_after_their_rest() -> None:
    assert len(found("DUP-02", an_example(earlier=(said(20),)))) == 1
    assert found("DUP-02", an_example(earlier=(said(40),))) == ()


def test_what_a_sister_said_counts_where_it_is_forbidden() -> None:
    lately = (said(3, account_id=SISTER),)
    assert found("DUP-02", an_example(earlier=lately)) == ()
    (on_x,) = found("DUP-02", an_example(account={"network": "x"}, earlier=lately))
    assert on_x.code == "duplicate.said_by_sister"


def test_short_greetings_are_nobodys_words() -> None:
    assert alike("Selamat Hari Batik!", "Selamat Hari Batik!") == 0


@given(st.text(min_size=30), st.text(min_size=30))
def test_likeness_is_mutual_and_full_for_the_same(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)
    assert alike(one, one) in (0, 100)


@given(st.text("ab ", min_size=28, max_size=60), st.text("ab ", min_size=28, max_size=60), st.integers(0, 100))
def test_asking_for_a_likeness_changes_no_answer_that_reaches_it(one: str, other: str, at_least: int) -> None:
    percent = alike(one, other)
    asked = alike(one, other, at_least)
    assert asked == percent if percent >= at_least else asked < at_least
