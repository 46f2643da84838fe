"""A desk says after every keystroke what a fresh look would say, and looks again only at what changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import Topic, VariantScope
from scheduler_app.policy.example import ACCOUNT, MISSION, NETWORK, NOW, PAPERS
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Rule, Scope
from scheduler_app.policy.rulebook import SHIPPED
from scheduler_app.policy.subject import Reads
from scheduler_app.services import check_desk
from scheduler_app.services.check_desk import Desk
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.surroundings import Surroundings
from tests.builders import a_variant

ACCOUNTS = {
    one.id: one
    for one in (
        replace(ACCOUNT, id=AccountId(f"account-{number}"), handle=f"account-{number}", kind=kind)
        for number, kind in enumerate((AccountKind.INSTITUTION, AccountKind.INSTITUTION, AccountKind.OFFICE_HOLDER))
    )
}
INSTITUTION, SISTER, HOLDER = ACCOUNTS


def around(*rules: Rule) -> Surroundings:
    return Surroundings(
        rules=rules or SHIPPED,
        policy_version=1,
        accounts=ACCOUNTS,
        campaigns={},
        of_account={
            one.id: {"account": one, "mission": MISSION, "network": NETWORK, "papers": PAPERS}
            for one in ACCOUNTS.values()
        },
        media={},
        rights={},
    )


def a_draft(text: str = "We taste coffee.", *own: str, topic: Topic = Topic.TRADE) -> Draft:
    variants = [
        a_variant(words, scope=VariantScope(account_id=account), language="en")
        for account, words in zip(ACCOUNTS, own, strict=False)
        if words
    ]
    return Draft("Coffee", topic, (master_variant(text, language="en"), *variants), tuple(ACCOUNTS))


def test_one_more_letter_is_seen() -> None:
    desk = Desk(around())
    assert "ACC-01" not in {one.rule for one in desk.look(a_draft(), NOW).findings}
    found = [one for one in desk.look(a_draft("I taste coffee."), NOW).findings if one.rule == "ACC-01"]
    assert {one.account_id for one in found} == {INSTITUTION, SISTER}


def test_what_concerns_the_whole_post_is_said_once() -> None:
    (found,) = (one for one in Desk(around()).look(a_draft(), NOW).findings if one.rule == "ACC-07")
    assert found.account_id is None


def test_taking_the_other_kind_of_account_out_ends_the_mixture() -> None:
    desk, draft = Desk(around()), a_draft()
    assert "ACC-07" in {one.rule for one in desk.look(draft, NOW).findings}
    alone = replace(draft, accounts=(INSTITUTION, SISTER))
    assert "ACC-07" not in {one.rule for one in desk.look(alone, NOW).findings}


def test_time_that_passes_is_seen() -> None:
    desk = Desk(around())
    assert "ACC-06" not in {one.rule for one in desk.look(a_draft(), NOW).findings}
    assert "ACC-06" in {one.rule for one in desk.look(a_draft(), NOW + timedelta(days=60)).findings}


def test_a_scope_of_languages_or_topics_is_looked_at_again_when_these_change() -> None:
    quiet = Rule("ACC-05", Severity.WARN, Parameters(), Scope(topics=frozenset({Topic.CRAFT})))
    guarded = around(quiet)
    guarded = replace(
        guarded,
        of_account={one: {**own, "papers": replace(PAPERS, protected=True)} for one, own in guarded.of_account.items()},
    )
    desk = Desk(guarded)
    assert desk.look(a_draft(), NOW).findings == ()
    assert len(desk.look(a_draft(topic=Topic.CRAFT), NOW).findings) == 3


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["We taste.", "I taste.", "My coffee", "Kami", ""]),
            st.lists(st.sampled_from(["", "I too.", "We too."]), min_size=3, max_size=3),
            st.sampled_from(Topic),
            st.integers(0, 2),
            st.sets(st.sampled_from(sorted(ACCOUNTS)), min_size=1),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_a_desk_that_remembers_says_what_a_fresh_one_says(
    edits: list[tuple[str, list[str], Topic, int, set[AccountId]]],
) -> None:
    desk = Desk(around())
    for text, own, topic, days, accounts in edits:
        draft = replace(a_draft(text, *own, topic=topic), accounts=tuple(sorted(accounts)))
        now = NOW + timedelta(days=40 * days)
        assert desk.look(draft, now) == Desk(around()).look(draft, now)


def test_a_desk_notices_whatever_a_rule_may_look_at_and_that_may_change() -> None:
    assert {*check_desk._PLACES, Reads.PLAN} == set(Reads)


@pytest.mark.parametrize("states", [3, 200])
def test_a_desk_forgets_in_time_and_still_answers(states: int) -> None:
    desk = Desk(around())
    for number in range(states):
        desk.look(a_draft(f"We taste coffee {number}."), NOW)
    assert desk.look(a_draft("I taste."), NOW) == Desk(around()).look(a_draft("I taste."), NOW)
