"""Keeping the names that posts mention: handles by network, spellings, and whose naming needs a second look."""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.draft import check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import known_names
from scheduler_app.storage.database import Database

_LONGEST = 200


class KnownNames:
    """Everybody may look; an administrator files, because a name may ask for an approval more."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, actor: MemberId) -> tuple[KnownName, ...]:
        """Every name, in order."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return known_names.all_names(connection)

    def file(self, actor: MemberId, known: KnownName) -> None:
        """Keep a name, in place of what was known under it. Raises InvalidInput (name.empty), NotAllowed."""
        if not known.name.strip() or not all(one.strip() for one in (*known.spellings, *known.handles.values())):
            raise InvalidInput("name.empty")
        for text in (known.name, *known.spellings, *known.handles.values()):
            check_text(text, "name", limit=_LONGEST)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.ADMINISTER)
            known_names.put(writing.connection, known)
            details = {"office": known.office.value, "spellings": known.spellings, "handles": dict(known.handles)}
            now = self._clock.now()
            writing.audit(AuditEntry(now, actor, Action.NAME_FILED, Subject.RULE, known.name, details))
            writing.changed(Kind.RULES)

    def remove(self, actor: MemberId, name: str) -> None:
        """Forget a name. Raises NotFound (name.unknown), NotAllowed."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.ADMINISTER)
            if not known_names.remove(writing.connection, name):
                raise NotFound("name.unknown", name=name[:_LONGEST])
            writing.audit(AuditEntry(self._clock.now(), actor, Action.NAME_REMOVED, Subject.RULE, name))
            writing.changed(Kind.RULES)
