"""The audit as people use it: verified, read, and taken out for an auditor."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TextIO

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, AuditRow, Subject
from scheduler_app.domain.audit_chain import BEGINNING, Link, Place, Verdict, check_chain, follow
from scheduler_app.domain.ids import MediaHash, MemberId
from scheduler_app.domain.workspace import Right
from scheduler_app.services.files_out import harmless, replacing
from scheduler_app.services.permission import permitted
from scheduler_app.storage import approved_texts, audit, workspaces
from scheduler_app.storage.audited_approvals import Compared, compare
from scheduler_app.storage.columns import from_milliseconds
from scheduler_app.storage.database import Database

# So few are hashed while they still lie in the processor's own memory.
ROWS_AT_ONCE = 1000
# SQLite takes any number for a serial, also those that Duta never gives.
_BEFORE_ALL = -(2**63)


class ExportFormat(StrEnum):
    """JSON Lines keeps every byte that the chain was made of; CSV is for a spreadsheet."""

    JSON_LINES = "jsonl"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One entry as people read it; ``actor`` is a name, empty when Duta did it by itself."""

    serial: int
    at: datetime
    actor: str
    action: str
    subject: str
    subject_id: str
    solo: bool
    details: dict[str, Any]


class AuditTrail:
    """Nothing here changes an entry: nobody can."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def verify(self, actor: MemberId, *, seen: Place = BEGINNING) -> Verdict:
        """Follow the whole chain; ``seen`` is the end that this machine found in order the last time.

        A million entries take some seconds and no memory. Others may write meanwhile. Raises NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.ADMINISTER)
        ends: list[Place] = [BEGINNING]
        followed = follow(self._links(), seen=seen)
        rest = self._pieces(ends, after=followed.end.serial or _BEFORE_ALL)
        return check_chain(rest, head=lambda: ends[-1], occurs=self._occurs, seen=seen, followed=followed)

    def compare_approvals(self, actor: MemberId) -> tuple[Compared, dict[str, str]]:
        """The approvals that are there beside those that the audit tells of, and the members' names by their ids.

        The chain has to be in order for that (``verify``). Raises NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.ADMINISTER)
            names = {str(one.id): one.name for one in workspaces.members(connection)}
            return compare(connection), names

    def page(self, actor: MemberId, *, before: int | None = None, limit: int = 50) -> tuple[AuditLine, ...]:
        """The newest entries, or those with serials below ``before``; people without the right see their own only."""
        with self._database.reading() as connection:
            member = permitted(connection, actor, Right.READ)
            own = None if member.may(Right.READ_AUDIT) else member.id
            names = {one.id: one.name for one in workspaces.members(connection)}
            rows = audit.newest(connection, before=before, limit=limit, actor=own)
            return tuple(_line(row, names) for row in rows)

    def export(self, actor: MemberId, path: Path, form: ExportFormat) -> int:
        """Write every entry into a file; returns how many. Taking it out is on record too.

        What somebody wrote into the database by force is taken out as it stands there, so that it can be looked at:
        ``verify`` says what is wrong with it. Bytes that are no text are lone surrogates in JSON Lines, from which
        they can be had again, and written as ``\\udcff`` in CSV. A cell that a spreadsheet would run has an
        apostrophe before it there.

        ``media`` names the pictures of what an entry is about, by their hashes: those it names itself, and those of the
        contents it names, as far as these were kept for an approval. Raises NotAllowed, DiskFull, MachineError
        (file.not_writable); then what was at ``path`` is as it was.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.ADMINISTER)
            names = {one.id: one.name for one in workspaces.members(connection)}
            here = workspaces.load(connection).id
        # A spreadsheet knows by the mark at the beginning that this is UTF-8.
        encoding = "utf-8-sig" if form is ExportFormat.CSV else "utf-8"
        with replacing(path, encoding=encoding, unwritable="backslashreplace") as file:
            count = _write(file, form, self._pieces([]), names, self._media_of)
        details = {"file": path.name, "rows": count}
        with self._database.writing() as writing:
            writing.audit(AuditEntry(self._clock.now(), actor, Action.AUDIT_EXPORTED, Subject.WORKSPACE, here, details))
        return count

    def _links(self) -> Iterator[Sequence[Link]]:
        """The chain as the database writes it out."""
        after = _BEFORE_ALL
        while True:
            with self._database.reading() as connection:
                links = audit.links_after(connection, after, ROWS_AT_ONCE)
            if not links:
                return
            yield links
            after = links[-1][0]

    def _pieces(self, ends: list[Place], *, after: int = _BEFORE_ALL) -> Iterator[Sequence[AuditRow]]:
        """The chain piece by piece, each read apart, so that a long check stands in nobody's way.

        The head is noted before each reading: at the last one, which finds nothing, it names the last row there was.
        """
        while True:
            with self._database.reading() as connection:
                ends[:] = [audit.head(connection)]
                rows = audit.rows_after(connection, after, ROWS_AT_ONCE)
            if not rows:
                return
            yield rows
            after = rows[-1].serial

    def _media_of(self, contents: Iterable[str]) -> dict[str, tuple[MediaHash, ...]]:
        with self._database.reading() as connection:
            return approved_texts.media_of(connection, contents)

    def _occurs(self, own_hash: str) -> int:
        with self._database.reading() as connection:
            return audit.occurs(connection, own_hash)


def lines_of(rows: Iterable[AuditRow], names: dict[MemberId, str]) -> tuple[AuditLine, ...]:
    """Entries as people read them, with the members' ``names`` by their ids."""
    return tuple(_line(row, names) for row in rows)


def _line(row: AuditRow, names: dict[MemberId, str]) -> AuditLine:
    return AuditLine(
        serial=row.serial,
        at=from_milliseconds(row.at),
        actor=names.get(MemberId(row.actor), row.actor),
        action=row.action,
        subject=row.subject,
        subject_id=row.subject_id,
        solo=bool(row.solo),
        details=row.said(),
    )


def _write(
    file: TextIO,
    form: ExportFormat,
    pieces: Iterator[Sequence[AuditRow]],
    names: Mapping[MemberId, str],
    media_of: Callable[[Iterable[str]], Mapping[str, Sequence[str]]],
) -> int:
    columns = ("serial", "time", "name", *AuditRow._fields[1:], "media")
    table = csv.writer(file)
    if form is ExportFormat.CSV:
        table.writerow(columns)
    count = 0
    for piece in pieces:
        details = [row.said() for row in piece]
        kept = media_of({content for one in details for content in _named(one, "content", "contents")})
        for row, said in zip(piece, details, strict=True):
            time, name = _time(row), names.get(MemberId(row.actor), "")
            own = [row.subject_id] if row.subject == Subject.MEDIA else []
            shown = dict.fromkeys([*own, *_named(said, "media")])
            for content in _named(said, "content", "contents"):
                shown |= dict.fromkeys(kept.get(content, ()))
            values = (row.serial, time, name, *map(_as_text, row[1:]))
            if form is ExportFormat.CSV:
                cells = (*values, " ".join(shown))
                table.writerow(harmless(one) if isinstance(one, str) else one for one in cells)
            else:
                file.write(_json_line(dict(zip(columns, (*values, list(shown)), strict=True))))
        count += len(piece)
    return count


def _time(row: AuditRow) -> str:
    """The moment as people read it; empty for a value that is none."""
    try:
        return from_milliseconds(row.at).isoformat()
    except (TypeError, ValueError, OverflowError):
        return ""


def _as_text(value: object) -> object:
    """A value that is bytes as the text that it was not, anything else as it is: SQLite takes bytes in any column."""
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value


def _json_line(document: Mapping[str, Any]) -> str:
    line = json.dumps(document, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        line = json.dumps(document)
    return line + "\n"


def _named(details: Mapping[str, Any], *fields: str) -> Iterator[str]:
    """The hashes under these names: one, several, or one for each account."""
    for field in fields:
        found = details.get(field)
        several = found.values() if isinstance(found, dict) else found if isinstance(found, list) else [found]
        yield from (one for one in several if isinstance(one, str))
