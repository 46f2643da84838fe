"""The findings as a person meets them: in three groups, and what is said of several accounts said once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from scheduler_app.domain.finding import Finding, Severity, Step

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scheduler_app.domain.fix import Fix
    from scheduler_app.domain.ids import AccountId, ContentHash
    from scheduler_app.domain.override import Override
    from scheduler_app.services.check_desk import Checked

# That nobody has approved it yet is no news to its author.
_NOT_SAID = frozenset({"APR-01"})
_STOPS_HERE = frozenset({Step.SUBMIT, Step.SCHEDULE})


class Group(StrEnum):
    MUST_FIX = "must_fix"
    NEEDS_REASON = "needs_reason"
    GOOD_TO_KNOW = "good_to_know"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that the rules say; ``findings`` are those of the accounts it is said of, all with the same words.

    ``key`` makes it the same line after the next keystroke. ``kept`` are the reasons somebody gave for going on, for
    the words as they are.
    """

    group: Group
    key: tuple[object, ...]
    findings: tuple[Finding, ...]
    kept: tuple[Override, ...] = ()

    @property
    def first(self) -> Finding:
        return self.findings[0]

    @property
    def accounts(self) -> tuple[AccountId, ...]:
        """Empty when it is said of the post as a whole."""
        return tuple(one.account_id for one in self.findings if one.account_id is not None)

    @property
    def mendable(self) -> Finding | None:
        """The first that can be mended in one step."""
        return next((one for one in self.findings if one.fix is not None), None)

    @property
    def fix(self) -> Fix | None:
        return None if self.mendable is None else self.mendable.fix

    @property
    def can_be_kept(self) -> bool:
        return self.group is Group.NEEDS_REASON

    def for_reader_of(self, account_id: AccountId | None) -> Finding:
        """The finding of this account, or else the first."""
        return next((one for one in self.findings if one.account_id == account_id), self.first)


def lines_of(checked: Checked) -> tuple[Line, ...]:
    """Every line in the order of the groups, the strictest first."""
    together: dict[tuple[Group, tuple[object, ...]], list[Finding]] = {}
    kept: dict[tuple[Group, tuple[object, ...]], list[Override]] = {}
    for finding in checked.findings:
        if finding.rule in _NOT_SAID:
            continue
        is_kept = finding.severity is Severity.WARN and checked.is_kept(finding)
        key = (_group(finding, is_kept=is_kept), _key(finding))
        together.setdefault(key, []).append(finding)
        if is_kept:
            given = kept.setdefault(key, [])
            given += _reasons(checked.overrides, finding, checked.hashes)
    order = list(Group)
    lines = (
        Line(group, key, tuple(several), tuple(dict.fromkeys(kept.get((group, key), ()))))
        for (group, key), several in together.items()
    )
    return tuple(sorted(lines, key=lambda line: order.index(line.group)))


def _key(finding: Finding) -> tuple[object, ...]:
    return finding.rule, finding.code, tuple(sorted(finding.params.items()))


def _group(finding: Finding, *, is_kept: bool) -> Group:
    if finding.severity is Severity.BLOCK and finding.stops & _STOPS_HERE:
        return Group.MUST_FIX
    if finding.severity is Severity.WARN and not is_kept:
        return Group.NEEDS_REASON
    return Group.GOOD_TO_KNOW


def _reasons(
    overrides: Iterable[Override], finding: Finding, hashes: Mapping[AccountId, ContentHash]
) -> list[Override]:
    about = hashes if finding.account_id is None else {finding.account_id: hashes[finding.account_id]}
    return [one for one in overrides if one.rule == finding.rule and about.get(one.account_id) == one.content_hash]
