"""Records: shown for one post, taken out for the archive, and deleted when their time is over."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MediaHash, MemberId, PostId
from scheduler_app.domain.retention import RecordClass
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, MachineError
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.permission import permitted
from scheduler_app.services.record_sheet import Document, as_text, canonical, sheet_of
from scheduler_app.storage import audit, record_rows, retention, workspaces
from scheduler_app.storage.database import Database, Writing
from scheduler_app.storage.retention import PastItsTime
from scheduler_app.storage.sqlite_tools import Value, create_archive

_ROWS_AT_ONCE = 500
# Of each class; what is beyond that is deleted as well.
_MOST = 1000
_LONGEST_DAYS = 200 * 366

# A film fits neither into memory nor into a value of SQLite.
_PIECE = 16 * 1024 * 1024

_ABOUT = {
    "what": "Records of posts and the audit of everything that was done, taken out of a workspace of Duta.",
    "sheets": "One row a post: its whole record as JSON, and as text to read.",
    "deliveries": "One row for each account a post was planned for, with the words as planned and as sent.",
    "approvals": "statement holds the very bytes that were signed; signature is base64url of Ed25519 over them.",
    "audit": "hash is the SHA-256 of the compact JSON array [previous, at, actor, action, subject, subject_id, solo, "
    "details] in UTF-8; previous is the hash of the row before, sixty-four zeros for the first. at is in milliseconds "
    "since 1970.",
    "media": "data holds the picture or film itself, hash is its SHA-256; long ones lie in several rows, piece is 1 "
    "for the first; empty where it is not on this computer.",
}


@dataclass(frozen=True, slots=True)
class ArchiveSummary:
    """What went into an archive."""

    posts: int
    entries: int
    media: int


class Records:
    """``library`` has the pictures that go into an archive."""

    def __init__(self, database: Database, clock: Clock, library: MediaLibrary) -> None:
        self._database = database
        self._clock = clock
        self._library = library

    def sheet(self, actor: MemberId, post_id: PostId) -> Document:
        """Everything that is on record about one post, as JSON values. Raises NotFound, NotAllowed."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ_AUDIT)
            return sheet_of(connection, post_id)

    def keep(self, actor: MemberId) -> dict[RecordClass, timedelta | None]:
        """How long each class of records is kept; None is for ever."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return retention.keep(connection)

    def set_keep(self, actor: MemberId, record_class: RecordClass, days: int | None) -> None:
        """Keep a class of records for so many days after the last of it ended; None is for ever.

        Raises InvalidInput (record.bad_days), NotAllowed.
        """
        if days is not None and not 1 <= days <= _LONGEST_DAYS:
            raise InvalidInput("record.bad_days", days=days)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.ADMINISTER)
            retention.set_keep(writing.connection, record_class, days)
            writing.changed(Kind.WORKSPACE)
            self._say(writing, actor, Action.RETENTION_CHANGED, {"class": record_class, "days": days})

    def due(self, actor: MemberId) -> tuple[PastItsTime, ...]:
        """The records whose time is over: whoever sends deletes them once a day."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.ADMINISTER)
            kept = retention.keep(connection).items()
            return tuple(
                one
                for record_class, time in kept
                if time is not None
                for one in retention.past_their_time(connection, record_class, self._clock.now() - time, limit=_MOST)
            )

    def dispose(self) -> int:
        """Delete the records whose time is over; returns how many. A chore: nobody acts.

        The audit keeps of each its number, name and the hashes of its contents, of its pictures and of its whole sheet.
        """
        with self._database.reading() as connection:
            keep = retention.keep(connection)
        return sum(self._dispose_of(one, time) for one, time in keep.items() if time is not None)

    def archive(self, actor: MemberId, path: Path) -> ArchiveSummary:
        """Write every record with its pictures and the whole audit into a SQLite file that any tool can read.

        Raises NotAllowed, DiskFull, DatabaseUnavailable; then what was at ``path`` is as it was.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.ADMINISTER)
            name = workspaces.load(connection).name
        counted = {"posts": 0, "entries": 0}
        media: dict[str, str] = {}
        tables: dict[str, Iterable[Mapping[str, Value]]] = {
            "sheets": self._sheets(counted, media),
            "deliveries": self._of_each_sheet(_delivery_rows),
            "approvals": self._of_each_sheet(_approval_rows),
            "media": self._media(media),
            "audit": self._audit(counted),
        }
        about = {**_ABOUT, "workspace": name, "made_at": self._clock.now().isoformat()}
        create_archive(path, tables, about=about)
        summary = ArchiveSummary(counted["posts"], counted["entries"], len(media))
        with self._database.writing() as writing:
            details = {"file": path.name, "posts": summary.posts, "entries": summary.entries}
            self._say(writing, actor, Action.RECORDS_ARCHIVED, details)
        return summary

    def _dispose_of(self, record_class: RecordClass, time: timedelta) -> int:
        """Each in a transaction of its own: nobody waits long, and what is done is done."""
        before, done = self._clock.now() - time, 0
        while True:
            with self._database.reading() as connection:
                over = retention.past_their_time(connection, record_class, before)
            for one in over:
                with self._database.writing() as writing:
                    self._delete(writing, record_class, one)
            done += len(over)
            if not over:
                return done

    def _delete(self, writing: Writing, record_class: RecordClass, one: PastItsTime) -> None:
        sheet = sheet_of(writing.connection, one.post_id)
        details = {
            "class": record_class,
            "number": one.number,
            "name": sheet["post"]["name"],
            "contents": {delivery["content_hash"] for delivery in sheet["deliveries"]},
            "media": {item["hash"] for item in _media_items(sheet)},
            "sheet": hashlib.sha256(canonical(sheet)).hexdigest(),
        }
        retention.forget(writing.connection, one)
        writing.changed(Kind.POSTS, Kind.DELIVERIES)
        now = self._clock.now()
        writing.audit(AuditEntry(now, None, Action.RECORD_DELETED, Subject.POST, one.post_id, details))

    def _say(self, writing: Writing, actor: MemberId, action: Action, details: dict[str, object]) -> None:
        here = workspaces.load(writing.connection).id
        writing.audit(AuditEntry(self._clock.now(), actor, action, Subject.WORKSPACE, here, details))

    def _each_sheet(self) -> Iterator[Document]:
        """Read piece by piece, so that a long archive stands in nobody's way."""
        after = 0
        while True:
            with self._database.reading() as connection:
                numbered = record_rows.numbered_posts(connection, after, _ROWS_AT_ONCE)
                sheets = [sheet_of(connection, post_id) for _, post_id in numbered]
            if not numbered:
                return
            yield from sheets
            after = numbered[-1][0]

    def _sheets(self, counted: dict[str, int], media: dict[str, str]) -> Iterator[dict[str, Value]]:
        for sheet in self._each_sheet():
            counted["posts"] += 1
            media.update({item["hash"]: item["type"] for item in _media_items(sheet)})
            post = sheet["post"]
            yield {
                "number": post["number"],
                "id": post["id"],
                "name": post["name"],
                "record": canonical(sheet).decode(),
                "record_sha256": hashlib.sha256(canonical(sheet)).hexdigest(),
                "text": as_text(sheet),
            }

    def _of_each_sheet(self, rows: Callable[[Document], Iterator[dict[str, Value]]]) -> Iterator[dict[str, Value]]:
        for sheet in self._each_sheet():
            yield from rows(sheet)

    def _media(self, media: Mapping[str, str]) -> Iterator[dict[str, Value]]:
        for own_hash, media_type in sorted(media.items()):
            for number, data in enumerate(self._pieces(MediaHash(own_hash)), start=1):
                yield {"hash": own_hash, "type": media_type, "piece": number, "data": data}

    def _pieces(self, media_hash: MediaHash) -> Iterator[bytes]:
        """The bytes of a picture or film, piece after piece; a single empty one where they are not here."""
        try:
            file = self._library.verified_path(media_hash).open("rb")
        except (MachineError, OSError):
            yield b""
            return
        with file:
            yield file.read(_PIECE)
            while data := file.read(_PIECE):
                yield data

    def _audit(self, counted: dict[str, int]) -> Iterator[dict[str, Value]]:
        after = 0
        while True:
            with self._database.reading() as connection:
                rows = audit.rows_after(connection, after, _ROWS_AT_ONCE)
            if not rows:
                return
            counted["entries"] += len(rows)
            yield from (row._asdict() for row in rows)
            after = rows[-1].serial


def _media_items(sheet: Document) -> Iterator[Document]:
    contents = [*sheet["written_now"], *(one["as_planned"] for one in sheet["deliveries"] if one["as_planned"])]
    for content in contents:
        for part in content["parts"]:
            yield from part["media"]


def _delivery_rows(sheet: Document) -> Iterator[dict[str, Value]]:
    for one in sheet["deliveries"]:
        planned = one["as_planned"] or {"language": "", "title": "", "link": "", "parts": []}
        yield {
            "post": sheet["post"]["number"],
            "id": one["id"],
            "network": one["account"]["network"],
            "handle": one["account"]["handle"],
            "identity": one["account"]["identity"],
            "slot": one["slot"],
            "due_at": one["due_at"],
            "state": one["state"],
            "reason": one["reason"],
            "sent_at": one["sent_at"],
            "remote_id": one["remote_id"],
            "address": one["address"],
            "language": planned["language"],
            "title": planned["title"],
            "text": "\n\n".join(part["text"] for part in planned["parts"]),
            "link": planned["link"],
            "content_hash": one["content_hash"],
            "attempts": json.dumps(one["attempts"], ensure_ascii=False),
        }


def _approval_rows(sheet: Document) -> Iterator[dict[str, Value]]:
    for one in sheet["approvals"]:
        said = {name: one[name] for name in ("id", "decision", "at", "statement", "signature")}
        yield {"post": sheet["post"]["number"], "member": one["member"]["name"], **said}
