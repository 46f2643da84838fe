"""From rows to rules and back: nothing in a row is believed before it was compared with what its check knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import CORE, Check, Rule, Scope, as_shipped
from scheduler_app.policy.rulebook import CHECKS, SHIPPED

T = TypeVar("T")

SCOPES = ("accounts", "kinds", "networks", "countries", "languages", "topics")


def rule_of(row: RuleRow) -> Rule:
    """The rule a row stands for. Parameters that are not in the row are those of the check.

    Raises NotFound (rule.unknown), InvalidInput (rule.no_such_parameter, rule.bad_parameter, rule.bad_scope).
    """
    check = check_of(row.id)
    parameters = Parameters(check.parameters).changed(row.parameters)
    if check.sound is not None:
        check.sound(parameters)
    return Rule(
        id=row.id,
        severity=row.severity,
        parameters=parameters,
        scope=scope_of(row.scope),
        pack=row.pack,
        on=row.on,
    )


def row_of(rule: Rule) -> RuleRow:
    """The rule in plain values."""
    named: dict[str, Iterable[str]] = {name: getattr(rule.scope, name) for name in SCOPES}
    return RuleRow(
        pack=rule.pack,
        id=rule.id,
        severity=rule.severity,
        parameters=dict(rule.parameters),
        scope={name: tuple(sorted(values)) for name, values in named.items() if values},
        on=rule.on,
    )


def in_force(rows: Iterable[RuleRow]) -> tuple[Rule, ...]:
    """The shipped core with what the workspace changed in it, and the rules of installed packs.

    Rows that this program cannot read (of a newer one) are left out; a core rule then stays as shipped.
    """
    found = {(rule.pack, rule.id): rule for rule in SHIPPED}
    for row in rows:
        try:
            found[row.pack, row.id] = rule_of(row)
        except (InvalidInput, NotFound):
            continue
    return tuple(found.values())


def check_of(rule_id: str) -> Check:
    """The check of that id. Raises NotFound (rule.unknown)."""
    try:
        return CHECKS[rule_id]
    except KeyError:
        raise NotFound("rule.unknown", rule=rule_id[:40]) from None


def shipped_core_row(rule_id: str) -> RuleRow:
    """What Duta ships for a rule of the core. Raises NotFound (rule.unknown)."""
    return row_of(as_shipped(check_of(rule_id)))


def pack_and_id(key: str) -> tuple[str, str]:
    """From the name people type ("TXT-08", "txt-08@crisis") to pack and id."""
    rule_id, _, pack = key.partition("@")
    return pack or CORE, rule_id.upper()


def scope_of(words: Mapping[str, Iterable[str]]) -> Scope:
    """The scope these words mean. Raises InvalidInput (rule.bad_scope) for a word that cannot be one."""
    for name in words:
        if name not in SCOPES:
            raise InvalidInput("rule.bad_scope", name=name, value="")
    return Scope(
        accounts=frozenset(AccountId(one) for one in words.get("accounts", ())),
        kinds=_known(AccountKind, "kinds", words),
        networks=frozenset(words.get("networks", ())),
        countries=frozenset(one.upper() for one in words.get("countries", ())),
        languages=frozenset(one.lower() for one in words.get("languages", ())),
        topics=_known(Topic, "topics", words),
    )


def _known(kind: type[T], name: str, words: Mapping[str, Iterable[str]]) -> frozenset[T]:
    found = set()
    for word in words.get(name, ()):
        try:
            found.add(kind(word))  # type: ignore[call-arg]  # an enumeration, made from its value
        except ValueError:
            raise InvalidInput("rule.bad_scope", name=name, value=word[:40]) from None
    return frozenset(found)
