"""How many people have to say yes to a post, and who must be among them: the workspace's rules, as data.

An administrator signs the matrix into the register; an edit in the database counts for nothing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post import Content, Topic
from scheduler_app.errors import InvalidInput

MOST_APPROVALS = 3
LONGEST_EXPIRY = timedelta(days=366)

# What stands in "because" when the policy, not a rule of the matrix, asks for one more.
BECAUSE_OF_FINDING = "finding:"


@dataclass(frozen=True, slots=True)
class Needed:
    """What a post needs before it may leave.

    ``approvals`` different people, and out of each group of ``one_of`` at least one; ``because`` names the rules that
    ask for it, empty when nothing special does. With 0 approvals the author's own signature is enough.
    """

    approvals: int = 1
    because: tuple[str, ...] = ()
    one_of: tuple[tuple[MemberId, ...], ...] = ()

    def and_also(self, other: Needed) -> Needed:
        """Whatever satisfies this satisfies both."""
        return Needed(
            max(self.approvals, other.approvals),
            tuple(sorted({*self.because, *other.because})),
            tuple(sorted({*self.one_of, *other.one_of})),
        )


@dataclass(frozen=True, slots=True)
class Concerns:
    """What the matrix looks at: one post on one account.

    ``text`` is everything readers read; ``findings`` are the rules whose findings ask for an approval more.
    """

    account_kind: AccountKind
    topic: Topic
    language: str
    country: str
    text: str
    findings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ApprovalRule:
    """One row of the matrix: whatever meets all its conditions needs so many approvals.

    An empty condition is met by everything, otherwise one of its values has to fit. ``mentions`` are spellings of
    people and offices, found anywhere in the text whatever their case; ``countries`` are those of the account's
    mission. ``one_of`` are members of whom one must be among the approvers, for instance a section.
    """

    name: str
    approvals: int
    account_kinds: frozenset[AccountKind] = frozenset()
    topics: frozenset[Topic] = frozenset()
    languages: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    mentions: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()
    one_of: frozenset[MemberId] = frozenset()

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidInput("approval_rule.no_name")
        if not 0 <= self.approvals <= MOST_APPROVALS:
            raise InvalidInput("approval_rule.bad_number", rule=self.name, most=MOST_APPROVALS)
        if self.one_of and not self.approvals:
            raise InvalidInput("approval_rule.nobody_needed", rule=self.name)

    def meets(self, concerns: Concerns) -> bool:
        """Whether all its conditions are met."""
        folded = _folded(concerns.text) if self.mentions else ""
        return all(
            (
                not self.account_kinds or concerns.account_kind in self.account_kinds,
                not self.topics or concerns.topic in self.topics,
                not self.languages or concerns.language in self.languages,
                not self.countries or concerns.country in self.countries,
                not self.mentions or any(_folded(one) in folded for one in self.mentions),
                not self.findings or bool(self.findings & concerns.findings),
            )
        )

    @property
    def needed(self) -> Needed:
        return Needed(self.approvals, (self.name,), (tuple(sorted(self.one_of)),) if self.one_of else ())


@dataclass(frozen=True, slots=True)
class ApprovalMatrix:
    """All rules of a workspace; the most demanding of those that are met counts.

    ``otherwise`` is how many approvals a post needs that meets none; approvals count for nothing any more
    ``expires_after`` they were given.
    """

    rules: tuple[ApprovalRule, ...] = ()
    otherwise: int = 1
    expires_after: timedelta = timedelta(days=60)

    def __post_init__(self) -> None:
        if not 0 <= self.otherwise <= MOST_APPROVALS:
            raise InvalidInput("approval_rule.bad_number", rule="", most=MOST_APPROVALS)
        if not timedelta(days=1) <= self.expires_after <= LONGEST_EXPIRY:
            raise InvalidInput("approval_rule.bad_expiry", most=LONGEST_EXPIRY.days)
        if len({rule.name for rule in self.rules}) != len(self.rules):
            raise InvalidInput("approval_rule.same_name")

    def needed(self, several: Iterable[Concerns]) -> Needed:
        """What a post needs that goes to several accounts: as much as the most demanding of them."""
        found = [self._needed(concerns) for concerns in several]
        if not found:
            return Needed(self.otherwise)
        all_of_it = found[0]
        for one in found[1:]:
            all_of_it = all_of_it.and_also(one)
        return all_of_it

    def with_rule(self, rule: ApprovalRule) -> ApprovalMatrix:
        """The same with one rule more, in place of the one of its name."""
        return replace(self, rules=(*self.without_rule(rule.name).rules, rule))

    def without_rule(self, name: str) -> ApprovalMatrix:
        return replace(self, rules=tuple(one for one in self.rules if one.name != name))

    def documents(self) -> tuple[dict[str, Any], ...]:
        """As it is signed into the register: what counts for all first, then each rule, by name."""
        rules = sorted(self.rules, key=lambda one: one.name)
        general = {"expires_after_days": self.expires_after.days, "otherwise": self.otherwise}
        return general, *(_rule_document(rule) for rule in rules)

    def _needed(self, concerns: Concerns) -> Needed:
        met = [rule for rule in self.rules if rule.meets(concerns)]
        # A finding that no rule speaks of asks for one person more than it would be without.
        unruled = sorted(concerns.findings - {one for rule in met for one in rule.findings})
        found = met[0].needed if met else Needed(self.otherwise)
        for rule in met[1:]:
            found = found.and_also(rule.needed)
        if not unruled:
            return found
        because = tuple(f"{BECAUSE_OF_FINDING}{one}" for one in unruled)
        return found.and_also(Needed(min(found.approvals + 1, MOST_APPROVALS), because))


def matrix_from(documents: Sequence[Mapping[str, Any]]) -> ApprovalMatrix:
    """The matrix that signed documents say, the usual one for none.

    Raises InvalidInput (approval_rule.unreadable and those of a bad rule).
    """
    if not documents:
        return ApprovalMatrix()
    general, *rules = documents
    try:
        return ApprovalMatrix(
            rules=tuple(_rule_from(one) for one in rules),
            otherwise=_number(general["otherwise"]),
            expires_after=timedelta(days=_number(general["expires_after_days"])),
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise InvalidInput("approval_rule.unreadable") from error


def concerns_of(
    content: Content,
    *,
    account_kind: AccountKind,
    topic: Topic,
    country: str,
    findings: Iterable[str] = (),
) -> Concerns:
    """What the matrix has to know of one post on one account."""
    read = [content.title, content.link]
    for part in content.parts:
        read += [part.text, *(item.description for item in part.media)]
    return Concerns(account_kind, topic, content.language, country, "\n".join(read), frozenset(findings))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


# What a rule may ask for, and how each value is read back.
_CONDITIONS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("account_kinds", AccountKind),
    ("topics", Topic),
    ("languages", str),
    ("countries", str),
    ("mentions", str),
    ("findings", str),
    ("one_of", MemberId),
)


def _rule_document(rule: ApprovalRule) -> dict[str, Any]:
    values: dict[str, Any] = {name: sorted(getattr(rule, name)) for name, _ in _CONDITIONS if getattr(rule, name)}
    return {"approvals": rule.approvals, "name": rule.name, **{k: [str(one) for one in v] for k, v in values.items()}}


def _rule_from(document: Mapping[str, Any]) -> ApprovalRule:
    given = {
        name: frozenset(kind(one) for one in _words(document[name])) for name, kind in _CONDITIONS if name in document
    }
    (name,) = _words([document["name"]])
    return ApprovalRule(name=name, approvals=_number(document["approvals"]), **given)  # type: ignore[arg-type]  # by name


def _words(value: object) -> Sequence[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise TypeError("a list of words was expected")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number was expected")
    return value
