"""The matrix: which post needs how many people, as data."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.approval_matrix import (
    MOST_APPROVALS,
    ApprovalMatrix,
    ApprovalRule,
    Concerns,
    Needed,
    concerns_of,
    matrix_from,
)
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post import Topic
from scheduler_app.errors import InvalidInput
from tests.builders import a_content, a_media_item

POST = Concerns(AccountKind.INSTITUTION, Topic.TRADE, "en", "JP", "Coffee with Foreign Minister RETNO on Friday.")


def rule(name: str = "a rule", approvals: int = 2, **conditions: Any) -> ApprovalRule:
    return ApprovalRule(name, approvals, **{key: frozenset(value) for key, value in conditions.items()})


def test_without_rules_one_person_is_enough() -> None:
    assert ApprovalMatrix().needed([POST]) == Needed(1)
    assert ApprovalMatrix(otherwise=2).needed([POST]) == Needed(2)
    assert ApprovalMatrix().needed([]) == Needed(1), "what goes nowhere yet needs no less"


@pytest.mark.parametrize(
    ("fits", "fails"),
    [
        ({"account_kinds": [AccountKind.INSTITUTION]}, {"account_kinds": [AccountKind.OFFICE_HOLDER]}),
        ({"topics": [Topic.TRADE, Topic.STATEMENT]}, {"topics": [Topic.STATEMENT]}),
        ({"languages": ["en"]}, {"languages": ["ja"]}),
        ({"countries": ["JP"]}, {"countries": ["NL"]}),
        ({"mentions": ["retno", "Marsudi"]}, {"mentions": ["Marsudi"]}),
        ({"findings": ["TXT-04"]}, {"findings": ["TXT-05"]}),
    ],
)
def test_each_condition_fits_or_does_not(fits: dict[str, Any], fails: dict[str, Any]) -> None:
    post = replace(POST, findings=frozenset({"TXT-04"}))
    assert rule(**fits).meets(post)
    assert not rule(**fails).meets(post)
    assert not rule(**{**fits, "countries": ["SA"]}).meets(post), "all conditions have to fit"


def test_a_mention_is_found_however_it_is_written() -> None:
    post = replace(POST, text="茂木外務大臣と。Ｒetno は明日。")
    assert rule(mentions=["外務大臣"]).meets(post)
    assert rule(mentions=["RETNO"]).meets(post)


def test_the_most_demanding_rule_counts_whatever_the_order() -> None:
    few, many = rule("trade", 1, topics=[Topic.TRADE]), rule("Japan", 3, countries=["JP"])
    for rules in ((few, many), (many, few)):
        assert ApprovalMatrix(rules).needed([POST]) == Needed(3, ("Japan", "trade"))


def test_a_rule_may_say_that_the_author_is_enough_where_no_other_says_more() -> None:
    practice = rule("practice", 0, account_kinds=[AccountKind.INSTITUTION])
    assert ApprovalMatrix((practice,)).needed([POST]) == Needed(0, ("practice",))
    assert ApprovalMatrix((practice, rule("Japan", 2, countries=["JP"]))).needed([POST]).approvals == 2


def test_a_post_needs_what_its_most_demanding_account_needs() -> None:
    matrix = ApprovalMatrix((rule("Japan", 2, countries=["JP"], one_of=[MemberId("budi")]),))
    assert matrix.needed([replace(POST, country="NL"), POST]) == Needed(2, ("Japan",), ((MemberId("budi"),),))


def test_each_finding_that_asks_for_it_needs_one_person_more_unless_a_rule_says_how_many() -> None:
    post = replace(POST, findings=frozenset({"TXT-04", "MEN-02"}))
    assert ApprovalMatrix().needed([post]) == Needed(2, ("finding:MEN-02", "finding:TXT-04"))
    spoken_of = ApprovalMatrix((rule("names", 3, findings=["MEN-02"]), rule("words", 1, findings=["TXT-04"])))
    assert spoken_of.needed([post]) == Needed(3, ("names", "words"))
    assert ApprovalMatrix(otherwise=3).needed([post]).approvals == MOST_APPROVALS


def test_everything_that_readers_read_is_looked_at() -> None:
    content = a_content(
        "one", "two", media=(a_media_item(description="three"),), title="four", link="https://five.example"
    )
    read = concerns_of(content, account_kind=AccountKind.PRACTICE, topic=Topic.CRAFT, country="NL", findings=["X"])
    assert all(word in read.text for word in ("one", "two", "three", "four", "five"))
    assert (read.language, read.findings) == ("en", {"X"})


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda: rule(" "), "approval_rule.no_name"),
        (lambda: rule(approvals=4), "approval_rule.bad_number"),
        (lambda: rule(approvals=-1), "approval_rule.bad_number"),
        (lambda: rule(approvals=0, one_of=[MemberId("budi")]), "approval_rule.nobody_needed"),
        (lambda: ApprovalMatrix(otherwise=4), "approval_rule.bad_number"),
        (lambda: ApprovalMatrix(expires_after=timedelta(hours=1)), "approval_rule.bad_expiry"),
        (lambda: ApprovalMatrix(expires_after=timedelta(days=400)), "approval_rule.bad_expiry"),
        (lambda: ApprovalMatrix((rule("a"), rule("a"))), "approval_rule.same_name"),
    ],
)
def test_rules_that_make_no_sense_are_refused(wrong: Any, code: str) -> None:
    with pytest.raises(InvalidInput) as said:
        wrong()
    assert said.value.code == code


def test_a_rule_takes_the_place_of_the_one_with_its_name() -> None:
    matrix = ApprovalMatrix().with_rule(rule("a", 1)).with_rule(rule("b", 2)).with_rule(rule("a", 3))
    assert {one.name: one.approvals for one in matrix.rules} == {"a": 3, "b": 2}
    assert matrix.without_rule("a").rules == (rule("b", 2),)


def words(*several: str) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(several))


RULES = st.builds(
    ApprovalRule,
    name=st.sampled_from("abcdef"),
    approvals=st.integers(1, MOST_APPROVALS),
    account_kinds=st.frozensets(st.sampled_from(AccountKind)),
    topics=st.frozensets(st.sampled_from(Topic)),
    languages=words("en", "ja"),
    countries=words("JP", "NL"),
    mentions=words("Retno", "外務大臣"),
    findings=words("TXT-04", "MEN-02"),
    one_of=words("budi", "dewi").map(lambda several: frozenset(map(MemberId, several))),
)
MATRICES = st.builds(
    ApprovalMatrix,
    st.lists(RULES, max_size=4, unique_by=lambda one: one.name).map(tuple),
    st.integers(0, MOST_APPROVALS),
    st.integers(1, 366).map(lambda days: timedelta(days=days)),
)


@given(MATRICES)
def test_what_was_signed_is_read_back_as_the_same_matrix(matrix: ApprovalMatrix) -> None:
    read = matrix_from(matrix.documents())
    assert sorted(read.rules, key=lambda one: one.name) == sorted(matrix.rules, key=lambda one: one.name)
    assert (read.otherwise, read.expires_after) == (matrix.otherwise, matrix.expires_after)
    assert read.documents() == matrix.documents()


@given(MATRICES, RULES)
def test_one_more_rule_never_asks_for_less_than_it_says(matrix: ApprovalMatrix, one: ApprovalRule) -> None:
    found = matrix.with_rule(one).needed([POST])
    assert found.approvals >= (one.approvals if one.meets(POST) else 0)


def test_nothing_set_is_the_usual_matrix() -> None:
    assert matrix_from(()) == ApprovalMatrix()


@pytest.mark.parametrize(
    "documents",
    [
        ({},),
        ({"otherwise": "1", "expires_after_days": 60},),
        ({"otherwise": True, "expires_after_days": 60},),
        ({"otherwise": 1, "expires_after_days": 60}, {"name": "a"}),
        ({"otherwise": 1, "expires_after_days": 60}, {"name": "a", "approvals": 1, "topics": ["nonsense"]}),
        ({"otherwise": 1, "expires_after_days": 60}, {"name": "a", "approvals": 1, "languages": "en"}),
    ],
)
def test_documents_that_are_no_matrix_are_refused(documents: tuple[dict[str, Any], ...]) -> None:
    with pytest.raises(InvalidInput, match=r"approval_rule\.unreadable"):
        matrix_from(documents)
