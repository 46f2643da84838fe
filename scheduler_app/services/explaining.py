"""What a rule rests on, and an example of what it objects to and of what it lets pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scheduler_app.domain.fix import Fix
from scheduler_app.errors import Param
from scheduler_app.policy.check_variant import evaluate
from scheduler_app.policy.rule import example_rule
from scheduler_app.policy.rule_rows import check_of


@dataclass(frozen=True, slots=True)
class Objection:
    """What a rule says of its failing example; ``code`` and ``params`` become a sentence."""

    code: str
    params: Mapping[str, Param]
    fix: Fix | None


@dataclass(frozen=True, slots=True)
class Explained:
    """One rule. ``words`` is the text key of its name and why, ``clause`` what it rests on, empty for plain craft.

    ``failing`` and ``passing`` are texts; both are empty where it is about something else than words, such as the hour.
    """

    rule: str
    words: str
    clause: str
    failing: str
    passing: str
    objections: tuple[Objection, ...]


def explained(rule_id: str) -> Explained:
    """The rule as its check is shipped. Raises NotFound (rule.unknown)."""
    check = check_of(rule_id)
    found = evaluate([example_rule(check)], check.failing)
    failing, passing = check.failing.text.strip(), check.passing.text.strip()
    said = {(one.code, tuple(one.params.items()), one.fix): one for one in found}
    return Explained(
        rule=rule_id,
        words=check.words,
        clause=check.clause,
        failing=failing if failing != passing else "",
        passing=passing if failing != passing else "",
        objections=tuple(Objection(one.code, one.params, one.fix) for one in said.values()),
    )
