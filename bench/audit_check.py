"""Following a chain of a million audit entries, beside hashing the same bytes and nothing else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from bench.filled_workspace import a_filled_workspace
from bench.runner import Bench, ratio_at_least
from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, AuditRow, Subject
from scheduler_app.domain.ids import MemberId, new_id
from scheduler_app.services.audit_trail import AuditTrail
from scheduler_app.storage import audit
from scheduler_app.storage.database import Database

AT_ONCE = 20_000
# So many different rows are hashed again and again: their bytes are in memory, as the limit means them to be.
SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """Both sides in rows a second."""

    database: Database
    auditor: MemberId
    rows: int
    sample: tuple[bytes, ...]

    def product(self) -> float:
        started = perf_counter()
        verdict = AuditTrail(self.database, Clock()).verify(self.auditor)
        took = perf_counter() - started
        assert verdict.fault is None
        assert verdict.end.serial == self.rows
        return self.rows / took

    def limit(self) -> float:
        started = perf_counter()
        for _ in range(max(1, self.rows // len(self.sample))):
            for data in self.sample:
                hashlib.sha256(data).hexdigest()
        return max(1, self.rows // len(self.sample)) * len(self.sample) / (perf_counter() - started)


def _entry(number: int, actor: MemberId) -> AuditEntry:
    details = {
        "post": new_id(),
        "account": new_id(),
        "content": hashlib.sha256(str(number).encode()).hexdigest(),
        "address": f"https://network.example/@kbri/{number}",
        "attempt": 1,
    }
    at = Clock().now() + timedelta(milliseconds=number)
    return AuditEntry(at, actor, Action.DELIVERY_SENT, Subject.DELIVERY, new_id(), details)


def _bytes_of(row: AuditRow) -> bytes:
    said = (row.previous, row.at, row.actor, row.action, row.subject, row.subject_id, row.solo, row.details)
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


@contextmanager
def _million(folder: Path, quick: bool) -> Iterator[AuditCheck]:
    rows = 400 if quick else 1_000_000
    with a_filled_workspace(folder, accounts_wanted=1) as workspace:
        database, actor = workspace.database, workspace.stored.administrator.id
        for first in range(0, rows, AT_ONCE):
            with database.writing() as writing:
                writing.audit(*(_entry(number, actor) for number in range(first, min(rows, first + AT_ONCE))))
        with database.reading() as connection:
            sample = tuple(map(_bytes_of, audit.rows_after(connection, 0, min(rows, SAMPLE))))
        yield AuditCheck(database, actor, rows, sample)


A1 = Bench(
    name="A1",
    what="audit entries verified, of a million",
    limit="sha256 of the same bytes",
    unit="rows/s",
    reach=ratio_at_least(0.1),
    rig=_million,
)
