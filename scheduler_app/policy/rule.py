"""A rule is data; the check behind it is a pure function.

``Check`` is what the program can look for: the function, the words that explain it, and what it does unless told
otherwise. ``Rule`` is a row: one check with a severity, parameters and a scope, as shipped or as the workspace changed
it. The same check may stand behind several rules, each of another pack with its own lists and scope.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.finding import Severity, Step
from scheduler_app.domain.fix import Fix, Place
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import Topic
from scheduler_app.errors import Param
from scheduler_app.policy.parameters import Parameters, Value
from scheduler_app.policy.subject import Reads, Subject

CORE = "core"
"""The pack that every workspace has: each check once, with its defaults."""

WHEN_ASKED_OR_PLANNED = frozenset({Step.SUBMIT, Step.SCHEDULE})


@dataclass(frozen=True, slots=True)
class Hit:
    """Something a check found. ``code`` and ``params`` become its sentence.

    ``at_most`` makes this hit milder than its rule: a sign-in that ends in three weeks is no reason to stop.
    """

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    place: Place | None = None
    fix: Fix | None = None
    at_most: Severity | None = None


RuleCheck = Callable[[Subject, Parameters], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a rule applies; an empty set leaves nothing out. ``languages`` are compared by their first subtag."""

    accounts: frozenset[AccountId] = frozenset()
    kinds: frozenset[AccountKind] = frozenset()
    networks: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    topics: frozenset[Topic] = frozenset()

    def covers(self, subject: Subject) -> bool:
        """Whether the rule applies to this post on this account."""
        return (
            (not self.accounts or subject.account.id in self.accounts)
            and (not self.kinds or subject.account.kind in self.kinds)
            and (not self.networks or subject.account.network in self.networks)
            and (not self.countries or subject.mission.country in self.countries)
            and (not self.languages or subject.content.language.partition("-")[0] in self.languages)
            and (not self.topics or subject.post.topic in self.topics)
        )


EVERYWHERE = Scope()


@dataclass(frozen=True, slots=True)
class Check:
    """One thing Duta knows how to look for.

    ``words`` is the text key of its name and why; ``clause`` names what it rests on, as a lawyer would cite it; empty
    for plain craft. ``reads`` is what the function looks at. ``stops`` are the steps that a blocking finding stands in
    the way of. ``whole_post`` findings are about the post and said once, not for each account.

    ``failing`` and ``passing`` are examples for people and for the tests: with ``example_parameters`` (the defaults
    where None) the one yields this check's finding and no other rule's, the other yields nothing.

    ``sound`` raises InvalidInput (rule.bad_parameter) for parameters of the right kind that still say nothing, such
    as the hour 25:00. ``confirms`` marks a question rather than a doubt: going on is the usual answer, and counts in
    no override rate.
    """

    id: str
    run: RuleCheck
    severity: Severity
    words: str
    failing: Subject
    passing: Subject
    clause: str = ""
    parameters: Mapping[str, Value] = field(default_factory=dict)
    example_parameters: Mapping[str, Value] | None = None
    reads: Reads = Reads.CONTENT
    stops: frozenset[Step] = WHEN_ASKED_OR_PLANNED
    whole_post: bool = False
    confirms: bool = False
    sound: Callable[[Parameters], None] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the policy. ``id`` is the check's; ``on`` is false for a rule that was switched off."""

    id: str
    severity: Severity
    parameters: Parameters
    scope: Scope = EVERYWHERE
    pack: str = CORE
    on: bool = True

    @property
    def key(self) -> str:
        """The name people type: the id, and the pack where it is not the core."""
        return self.id if self.pack == CORE else f"{self.id}@{self.pack}"


def example_rule(check: Check) -> Rule:
    """The rule that the examples of a check are held against."""
    return Rule(check.id, check.severity, Parameters({**check.parameters, **(check.example_parameters or {})}))


def as_shipped(check: Check) -> Rule:
    """The check's own rule of the core pack."""
    return Rule(check.id, check.severity, Parameters(check.parameters))
