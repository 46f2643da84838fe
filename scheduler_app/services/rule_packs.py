"""Installing rule packs: ready-made rules that the workspace then makes its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.rule_row import RuleDifference, RuleRow, differences
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import NotFound
from scheduler_app.policy.rule_packs import Pack, pack_names, shipped_pack
from scheduler_app.services.permission import permitted
from scheduler_app.storage import rules
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.rules import InstalledPack


@dataclass(frozen=True, slots=True)
class PackView:
    """A pack that Duta ships, and which version of it the workspace has, None when none."""

    shipped: Pack
    installed: int | None


class RulePacks:
    """An administrator installs, renews and removes packs; the rules in them can be tuned like any other."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, actor: MemberId) -> tuple[PackView, ...]:
        """Every pack there is, by name."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            versions = {pack.name: pack.version for pack in rules.packs(connection)}
        return tuple(PackView(shipped_pack(name), versions.get(name)) for name in pack_names())

    def install(self, actor: MemberId, name: str) -> int:
        """Let the rules of a pack hold from now on; returns the version of the policy.

        When another version of it is there, rules that nobody changed here follow the new one; those that somebody
        changed stay as they are, and ``difference`` shows what the pack says about them. The same version once more
        changes nothing.

        Raises NotFound (rule.no_such_pack), NotAllowed.
        """
        pack = shipped_pack(name)
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.ADMINISTER)
            before = next((one for one in rules.packs(connection) if one.name == name), None)
            if before is not None and before.version == pack.version and not differences(before.shipped, pack.rules):
                return rules.version(connection)
            kept = _renewed(pack.rules, before.shipped if before else (), _own(connection, name))
            rules.install(connection, InstalledPack(name, pack.version, pack.rules, actor, now), kept)
            number = rules.keep_version(connection, actor, now)
            details = {"pack_version": pack.version, "version": number, "rules": len(kept)}
            writing.audit(AuditEntry(now, actor, Action.RULE_PACK_INSTALLED, Subject.RULE, name, details))
            writing.changed(Kind.RULES)
        return number

    def remove(self, actor: MemberId, name: str) -> int:
        """Take a pack out with what was changed in it; returns the version of the policy.

        Raises NotFound (rule.pack_not_installed), NotAllowed.
        """
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.ADMINISTER)
            if not rules.remove_pack(connection, name):
                raise NotFound("rule.pack_not_installed", pack=name[:40])
            number = rules.keep_version(connection, actor, now)
            writing.audit(AuditEntry(now, actor, Action.RULE_PACK_REMOVED, Subject.RULE, name, {"version": number}))
            writing.changed(Kind.RULES)
        return number

    def difference(self, actor: MemberId, name: str) -> tuple[RuleDifference, ...]:
        """What the pack that Duta ships says otherwise than the workspace; all of it when it is not installed.

        Raises NotFound (rule.no_such_pack).
        """
        pack = shipped_pack(name)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return differences(_own(connection, name), pack.rules)


def _own(connection: Connection, name: str) -> list[RuleRow]:
    return [row for row in rules.rows(connection) if row.pack == name]


def _renewed(new: Sequence[RuleRow], old: Sequence[RuleRow], own: Sequence[RuleRow]) -> list[RuleRow]:
    """The rules of the new version, except where somebody here changed one of the old version."""
    shipped = {row.id: row for row in old}
    changed = {row.id: row for row in own if row.id in shipped and differences([shipped[row.id]], [row])}
    return [changed.get(row.id, row) for row in new]
