"""Every rule keeps what it promises: its examples, its fixes, its words and what it says it reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from typing import Any

import pytest

from scheduler_app.domain.finding import Finding
from scheduler_app.policy import check_variant
from scheduler_app.policy.rule import Check, Rule, as_shipped, example_rule
from scheduler_app.policy.rulebook import CHECKS, SHIPPED
from scheduler_app.policy.subject import Reads, Subject, after

ALL_CHECKS = pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)

# Which fields of a subject each kind of reading opens; everything else stays the same while somebody types.
OPENED = {
    Reads.CONTENT: {"content", "known_hash", "content_hash", "text"},
    Reads.POST: {"post"},
    Reads.SIBLINGS: {"siblings"},
    Reads.PLAN: {"plan", "leaves_at", "neighbours"},
    Reads.CLOCK: {"now", "leaves_at"},
    Reads.WORDBOOK: {"misspelt"},
}
MOVING = set().union(*OPENED.values())


def with_example(check: Check) -> list[Rule]:
    """The whole core pack, with this check as its examples want it."""
    return [example_rule(check) if rule.id == check.id else rule for rule in SHIPPED]


@ALL_CHECKS
def test_the_failing_example_yields_this_rule_alone(check: Check) -> None:
    found = check_variant.evaluate(with_example(check), check.failing)
    assert {one.rule for one in found} == {check.id}


@ALL_CHECKS
def test_the_passing_example_yields_nothing(check: Check) -> None:
    assert check_variant.evaluate(with_example(check), check.passing) == ()


@ALL_CHECKS
def test_an_offered_fix_makes_it_pass(check: Check) -> None:
    """One fix after another, as somebody would press them; never more than there were findings."""
    rule, subject = example_rule(check), check.failing
    first = check_variant.findings(rule, subject)
    for _ in first:
        fix = next((one.fix for one in check_variant.findings(rule, subject) if one.fix is not None), None)
        if fix is None:
            break
        mended = after(subject, fix)
        if mended is None:
            return
        subject = mended
    left = check_variant.findings(rule, subject)
    assert [one for one in left if one.fix is not None] == []
    assert len(left) <= sum(one.fix is None for one in first)


@ALL_CHECKS
def test_places_lie_inside_what_is_written(check: Check) -> None:
    for finding in check_variant.findings(example_rule(check), check.failing):
        assert text_at(check.failing, finding) is not None


def text_at(subject: Subject, finding: Finding) -> str | None:
    place = finding.place
    if place is None:
        return ""
    content = subject.content
    try:
        whole = {
            "text": lambda: content.parts[place.part].text,
            "title": lambda: content.title,
            "link": lambda: content.link,
            "description": lambda: content.parts[place.part].media[place.item].description,
            "media": lambda: content.parts[place.part].media[place.item].media_type,
        }.get(place.field.value, lambda: "")()
    except IndexError:
        return None
    return whole[place.start : place.end] if 0 <= place.start <= place.end <= len(whole) else None


@dataclass
class Watched:
    """Stands for a subject and remembers what was looked at."""

    subject: Subject
    opened: set[str] = field(default_factory=set)

    def __getattr__(self, name: str) -> Any:
        self.opened.add(name)
        return getattr(self.subject, name)


@ALL_CHECKS
def test_a_check_says_what_it_reads(check: Check) -> None:
    allowed = set().union(*(names for reads, names in OPENED.items() if reads in check.reads))
    for example in (check.failing, check.passing):
        watched = Watched(example)
        list(check.run(watched, example_rule(check).parameters))  # type: ignore[arg-type]
        assert watched.opened & MOVING <= allowed


@ALL_CHECKS
def test_ids_and_words_agree(check: Check) -> None:
    assert re.fullmatch(r"[A-Z]{3}-\d\d", check.id)
    assert check.words == f"rule.{check.id.lower().replace('-', '_')}"


def test_no_two_families_use_one_id() -> None:
    assert len(SHIPPED) == len({rule.id for rule in SHIPPED}) == len(CHECKS)


def test_every_field_of_a_subject_is_known_to_move_or_to_stay() -> None:
    staying = {
        "account", "mission", "network", "papers", "earlier", "holds", "approvals", "approvals_needed", "sign_in_until",
        "media", "rights", "names", "quotas", "budgets", "periods", "home_country", "links_that_fail",
        "link_targets", "speaking", "unconfirmed_translations", "clearances",
    }  # fmt: skip
    named = {one.name for one in fields(Subject)}
    assert named == staying | (MOVING & named)


def test_the_shipped_rule_of_a_check_is_its_defaults() -> None:
    check = CHECKS["ACC-04"]
    rule = as_shipped(check)
    assert (rule.key, rule.severity, dict(rule.parameters)) == ("ACC-04", check.severity, {"months": 12})
