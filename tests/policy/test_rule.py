"""Where a rule applies, and what it is called."""

from __future__ import annotations

import pytest

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import Topic
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import EVERYWHERE, Rule, Scope


@pytest.mark.parametrize(
    ("matching", "other"),
    [
        (Scope(accounts=frozenset({AccountId("account")})), Scope(accounts=frozenset({AccountId("another")}))),
        (Scope(kinds=frozenset({AccountKind.INSTITUTION})), Scope(kinds=frozenset({AccountKind.CAMPAIGN}))),
        (Scope(networks=frozenset({"practice"})), Scope(networks=frozenset({"newsroom"}))),
        (Scope(countries=frozenset({"NL"})), Scope(countries=frozenset({"JP"}))),
        (Scope(languages=frozenset({"en"})), Scope(languages=frozenset({"nl"}))),
        (Scope(topics=frozenset({Topic.TRADE})), Scope(topics=frozenset({Topic.CRAFT}))),
    ],
)
def test_a_scope_covers_what_it_names(matching: Scope, other: Scope) -> None:
    subject = an_example(language="en-GB")
    assert EVERYWHERE.covers(subject)
    assert matching.covers(subject)
    assert not other.covers(subject)


def test_every_part_of_a_scope_must_agree() -> None:
    assert not Scope(networks=frozenset({"practice"}), countries=frozenset({"JP"})).covers(an_example())


def test_a_post_without_a_topic_is_outside_of_topics() -> None:
    assert not Scope(topics=frozenset({Topic.TRADE})).covers(an_example(post={"topic": None}))


def test_a_rule_of_the_core_goes_by_its_id_alone() -> None:
    rule = Rule("ACC-02", Severity.BLOCK, Parameters())
    assert rule.key == "ACC-02"
    assert Rule("ACC-02", Severity.BLOCK, Parameters(), pack="crisis").key == "ACC-02@crisis"
