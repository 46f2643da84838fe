"""The rules of the workspace: what holds, tuning it, and who has read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.rule_row import RuleDifference, RuleRow, differences
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import NotFound
from scheduler_app.policy.rule import CORE, Rule
from scheduler_app.policy.rule_packs import shipped_pack
from scheduler_app.policy.rule_rows import SCOPES, check_of, in_force, pack_and_id, row_of, rule_of, shipped_core_row
from scheduler_app.policy.rulebook import SHIPPED
from scheduler_app.services.permission import permitted
from scheduler_app.storage import rules, workspaces
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.rules import InstalledPack, PolicyVersion

__all__ = ["SCOPES", "Policy", "Readers", "RuleView", "Rules"]


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule as people see it. ``words`` is the text key of its name and why, ``clause`` what it rests on."""

    key: str
    row: RuleRow
    words: str
    clause: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds now. ``version`` is 0 while everything is as shipped."""

    version: int
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class Readers:
    """Who has read the version that holds, and which active members have not."""

    version: int
    read: tuple[tuple[str, datetime], ...]
    missing: tuple[str, ...]


class Rules:
    """Everybody may read the rules; an administrator tunes them, and every change is a version of its own."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def policy(self, actor: MemberId) -> Policy:
        """Every rule that holds, by family."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            shipped = {(rule.pack, rule.id): row_of(rule) for rule in SHIPPED}
            shipped |= {(row.pack, row.id): row for pack in rules.packs(connection) for row in pack.shipped}
            found = (_view(rule, shipped) for rule in in_force(rules.rows(connection)))
            return Policy(rules.version(connection), tuple(sorted(found, key=lambda one: one.key)))

    def change(
        self,
        actor: MemberId,
        key: str,
        *,
        severity: Severity | None = None,
        parameters: Mapping[str, object] | None = None,
        scope: Mapping[str, Iterable[str]] | None = None,
        on: bool | None = None,
    ) -> int:
        """Change one rule, named as in ``RuleView.key``; returns the version of the policy.

        What is None stays; parameters that are not named stay; a scope that is named takes the place of the whole old
        one. Raises NotFound (rule.unknown), InvalidInput (rule.no_such_parameter, rule.bad_parameter, rule.bad_scope),
        NotAllowed.
        """
        pack, rule_id = pack_and_id(key)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.ADMINISTER)
            old = _row(writing.connection, pack, rule_id)
            wanted = replace(
                old,
                severity=severity or old.severity,
                parameters={**old.parameters, **(parameters or {})},
                scope=old.scope if scope is None else {name: tuple(words) for name, words in scope.items()},
                on=old.on if on is None else on,
            )
            new = row_of(rule_of(wanted))
            if not differences([old], [new]):
                return rules.version(writing.connection)
            rules.put(writing.connection, new)
            return self._changed(writing, actor, Action.RULE_CHANGED, new, differences([old], [new]))

    def restore(self, actor: MemberId, key: str) -> int:
        """Let a rule be again as it was shipped; returns the version of the policy. Raises as ``change``."""
        pack, rule_id = pack_and_id(key)
        with self._database.writing() as writing:
            connection = writing.connection
            permitted(connection, actor, Right.ADMINISTER)
            old, new = _row(connection, pack, rule_id), _shipped_row(connection, pack, rule_id)
            if not differences([old], [new]):
                return rules.version(connection)
            rules.forget(connection, pack, rule_id)
            if pack != CORE:
                rules.put(connection, new)
            return self._changed(writing, actor, Action.RULE_RESTORED, new, differences([old], [new]))

    def back(self, actor: MemberId, number: int) -> int:
        """Let the rules be again as they were in a version, packs with them; returns the version of the policy.

        Nothing is forgotten: going back is a version of its own, and can be gone back from. A pack that comes back is
        the one that this Duta ships, with the rules as they were. Raises NotFound (policy.no_such_version), NotAllowed.
        """
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.ADMINISTER)
            wanted, before = rules.rows_of_version(connection, number), _whole(connection, rules.version(connection))
            if not differences(before, _whole(connection, number)):
                return rules.version(connection)
            _put_back(connection, wanted, actor, now)
            kept = rules.keep_version(connection, actor, now)
            details = {"version": kept, "back_to": number}
            writing.audit(AuditEntry(now, actor, Action.RULE_RESTORED, Subject.RULE, "policy", details))
            writing.changed(Kind.RULES)
        return kept

    def versions(self, actor: MemberId) -> tuple[PolicyVersion, ...]:
        """Every version since the first change, newest first."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return rules.versions(connection)

    def difference(self, actor: MemberId, old: int, new: int) -> tuple[RuleDifference, ...]:
        """What changed from one version to another; 0 is as shipped. Raises NotFound (policy.no_such_version)."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return differences(_whole(connection, old), _whole(connection, new))

    def acknowledge(self, actor: MemberId) -> int:
        """Say that one has read the policy that holds; returns its version."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.READ)
            number, now = rules.version(writing.connection), self._clock.now()
            if rules.acknowledge(writing.connection, actor, number, now):
                writing.audit(AuditEntry(now, actor, Action.POLICY_READ, Subject.RULE, "policy", {"version": number}))
                writing.changed(Kind.RULES)
        return number

    def readers(self, actor: MemberId) -> Readers:
        """Who has read what holds now, and who has not."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            number = rules.version(connection)
            read = rules.readers(connection, number)
            members = workspaces.members(connection)
        return Readers(
            number,
            tuple((one.name, read[one.id]) for one in members if one.id in read),
            tuple(one.name for one in members if one.active and one.id not in read),
        )

    def _changed(
        self, writing: Writing, actor: MemberId, action: Action, row: RuleRow, what: Iterable[RuleDifference]
    ) -> int:
        now = self._clock.now()
        number = rules.keep_version(writing.connection, actor, now)
        details = {"version": number, "changed": [one.what for one in what], "severity": row.severity.value}
        writing.audit(AuditEntry(now, actor, action, Subject.RULE, rule_of(row).key, details))
        writing.changed(Kind.RULES)
        return number


def _row(connection: Connection, pack: str, rule_id: str) -> RuleRow:
    check_of(rule_id)
    stored = next((row for row in rules.rows(connection) if (row.pack, row.id) == (pack, rule_id)), None)
    if stored is not None:
        return row_of(rule_of(stored))
    if pack == CORE:
        return shipped_core_row(rule_id)
    raise NotFound("rule.unknown", rule=f"{rule_id}@{pack[:40]}")


def _shipped_row(connection: Connection, pack: str, rule_id: str) -> RuleRow:
    if pack == CORE:
        return shipped_core_row(rule_id)
    shipped = (row for one in rules.packs(connection) if one.name == pack for row in one.shipped)
    return next(row for row in shipped if row.id == rule_id)


def _put_back(connection: Connection, wanted: Iterable[RuleRow], actor: MemberId, now: datetime) -> None:
    """Packs that were there then and those rows, and no others."""
    by_pack: dict[str, list[RuleRow]] = {}
    for row in wanted:
        by_pack.setdefault(row.pack, []).append(row)
    there = {one.name: one for one in rules.packs(connection)}
    for name in there.keys() - by_pack.keys():
        rules.remove_pack(connection, name)
    for row in rules.rows(connection):
        rules.forget(connection, row.pack, row.id)
    for name, rows in by_pack.items():
        if name != CORE and name not in there:
            pack = shipped_pack(name)
            rules.install(connection, InstalledPack(name, pack.version, pack.rules, actor, now), rows)
        for row in rows:
            rules.put(connection, row)


def _whole(connection: Connection, number: int) -> list[RuleRow]:
    """Every rule as it held in a version, the untouched ones of the core as this program ships them."""
    return [row_of(rule) for rule in in_force(rules.rows_of_version(connection, number))]


def _view(rule: Rule, shipped: Mapping[tuple[str, str], RuleRow]) -> RuleView:
    check, row = check_of(rule.id), row_of(rule)
    as_shipped = shipped.get((rule.pack, rule.id))
    return RuleView(
        rule.key, row, check.words, check.clause, as_shipped is None or bool(differences([as_shipped], [row]))
    )
