"""The audit verified, read and taken out, on both databases."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from scheduler_app.domain.audit import Action, AuditEntry, AuditRow, Subject
from scheduler_app.domain.audit_chain import BEGINNING, Fault, Place
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import NotAllowed, SchedulerError
from scheduler_app.services import audit_trail
from scheduler_app.services.audit_trail import AuditTrail, ExportFormat
from scheduler_app.services.draft import master_variant
from scheduler_app.storage import media
from tests.builders import a_stored_media
from tests.services.office import Office

DROPPED = {
    "sqlite": ["DROP TRIGGER audit_is_not_changed", "DROP TRIGGER audit_is_not_deleted"],
    "postgresql": ["DROP TRIGGER audit_is_not_changed ON audit"],
}


@pytest.fixture
def trail(office: Office) -> AuditTrail:
    for number in range(6):
        office.post(f"Kopi {number}")
    return AuditTrail(office.database, office.clock)


def behind_our_back(office: Office, *statements: str) -> None:
    """What somebody does who owns the database."""
    with office.database.writing() as writing:
        for statement in (*DROPPED[writing.connection.dialect.name], *statements):
            writing.connection.execute(text(statement))


@pytest.mark.parametrize("at_once", [1, 4, 5000])
def test_an_audit_that_nobody_touched_is_in_order(
    office: Office, trail: AuditTrail, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_trail, "ROWS_AT_ONCE", at_once)
    verdict = trail.verify(office.administrator)
    assert (verdict.fault, verdict.end.serial) == (None, 6)
    assert trail.verify(office.administrator, seen=verdict.end) == verdict


@pytest.mark.parametrize(
    ("statement", "fault", "serial"),
    [
        ("UPDATE audit SET actor = 'budi' WHERE serial = 3", Fault.CHANGED, 3),
        ("UPDATE audit SET at = at + 1 WHERE serial = 6", Fault.CHANGED, 6),
        ("DELETE FROM audit WHERE serial IN (2, 3)", Fault.MISSING, 2),
        ("DELETE FROM audit WHERE serial < 3", Fault.BEGINNING_MISSING, 1),
        ("DELETE FROM audit WHERE serial > 4", Fault.END_MISSING, 5),
        ("DELETE FROM audit", Fault.END_MISSING, 1),
        ("UPDATE audit SET serial = 0 WHERE serial = 4", Fault.INSERTED, 0),
    ],
)
def test_what_was_done_to_the_database_is_named(
    office: Office, trail: AuditTrail, statement: str, fault: Fault, serial: int
) -> None:
    behind_our_back(office, statement)
    verdict = trail.verify(office.administrator)
    assert (verdict.fault, verdict.broken) == (fault, serial)


def test_a_value_that_no_column_should_hold_is_named(office: Office, trail: AuditTrail) -> None:
    as_bytes = "UPDATE audit SET details = CAST(details AS BLOB) WHERE serial = 3"
    if not office.database.is_sqlite:
        with pytest.raises((DBAPIError, SchedulerError)):
            behind_our_back(office, as_bytes)
        return
    behind_our_back(office, as_bytes)
    verdict = trail.verify(office.administrator)
    assert (verdict.fault, verdict.broken) == (Fault.CHANGED, 3)


def test_a_text_that_is_none_is_named(office: Office, trail: AuditTrail) -> None:
    if not office.database.is_sqlite:
        pytest.skip("PostgreSQL takes none")
    behind_our_back(office, "UPDATE audit SET details = CAST(x'ff' AS TEXT) WHERE serial = 3")
    verdict = trail.verify(office.administrator)
    assert (verdict.fault, verdict.broken) == (Fault.CHANGED, 3)


def test_what_was_followed_quickly_is_not_read_again(
    office: Office, trail: AuditTrail, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever letters there are, the database writes a link out as Duta does."""
    office.post("“Rüge” 🇮🇩\n\t\\ \u2028")
    odd = AuditEntry(
        office.clock.now(), None, Action.POST_EDITED, Subject.POST, '"\\/\x7f\x1f\b\f\r', {"a": "\x01é\x7f</b>"}
    )
    with office.database.writing() as writing:
        writing.audit(odd)
    monkeypatch.setattr(audit_trail, "ROWS_AT_ONCE", 2)
    exact: list[Sequence[AuditRow]] = []
    pieces = AuditTrail._pieces

    def watched(self: AuditTrail, ends: list[Place], *, after: int = 0) -> Iterator[Sequence[AuditRow]]:
        for piece in pieces(self, ends, after=after):
            exact.append(piece)
            yield piece

    monkeypatch.setattr(AuditTrail, "_pieces", watched)
    assert trail.verify(office.administrator).end.serial == len(office.on_record())
    assert exact == []


def test_an_end_cut_off_together_with_the_head_is_known_by_what_was_seen(office: Office, trail: AuditTrail) -> None:
    seen = trail.verify(office.administrator).end
    behind_our_back(
        office,
        "UPDATE audit_head SET serial = 4, hash = (SELECT hash FROM audit WHERE serial = 4)",
        "DELETE FROM audit WHERE serial > 4",
    )
    assert trail.verify(office.administrator).fault is None
    assert trail.verify(office.administrator, seen=seen).fault is Fault.END_MISSING
    office.post("Teh"), office.post("Batik")
    assert trail.verify(office.administrator, seen=seen).fault is Fault.REWRITTEN


def test_an_empty_audit_is_in_order(office: Office) -> None:
    assert AuditTrail(office.database, office.clock).verify(office.administrator).end == BEGINNING


def test_only_an_administrator_verifies_and_exports(office: Office, trail: AuditTrail, tmp_path: Path) -> None:
    for member in (office.officer, office.supervisor):
        with pytest.raises(NotAllowed):
            trail.verify(member, seen=Place(1, ""))
        with pytest.raises(NotAllowed):
            trail.export(member, tmp_path / "audit.csv", ExportFormat.CSV)
    assert list(tmp_path.glob("audit*")) == []


def test_people_see_their_own_deeds_and_supervisors_everybody_s(office: Office, trail: AuditTrail) -> None:
    office.approve(office.post("Teh"))

    def seen(member: MemberId) -> list[str]:
        return [line.action for line in trail.page(member)]

    assert seen(office.supervisor)[:2] == [Action.POST_APPROVED, Action.POST_CREATED]
    assert len(seen(office.supervisor)) == 8
    assert set(seen(office.officer)) == {Action.POST_CREATED}
    assert seen(office.second_officer) == []


def test_a_page_goes_on_where_the_last_one_ended(office: Office, trail: AuditTrail) -> None:
    first = trail.page(office.supervisor, limit=4)
    rest = trail.page(office.supervisor, before=first[-1].serial)
    assert [line.serial for line in (*first, *rest)] == [6, 5, 4, 3, 2, 1]
    assert first[0].actor == office.stored.officer.name
    assert first[0].details["name"] == "Kopi Gayo"


def test_json_lines_carry_what_the_chain_was_made_of(office: Office, trail: AuditTrail, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    assert trail.export(office.administrator, path, ExportFormat.JSON_LINES) == 6
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    rows = office.on_record()
    assert [line["hash"] for line in lines] == [row.hash for row in rows[:6]]
    assert {name: lines[0][name] for name in rows[0]._fields} == rows[0]._asdict()
    assert lines[0]["name"] == office.stored.officer.name
    assert rows[-1].action == Action.AUDIT_EXPORTED


@pytest.mark.parametrize("form", list(ExportFormat))
def test_entries_name_the_pictures_of_what_they_are_about(office: Office, tmp_path: Path, form: ExportFormat) -> None:
    picture = a_stored_media()
    with office.database.writing() as writing:
        media.add(writing.connection, picture)
    item = MediaItem(picture.hash, picture.media_type, "A cup of coffee")
    draft = replace(office.draft(), variants=(master_variant("Kopi", language="id", pictures=[item]),))
    post_id = office.composing.create(office.officer, draft)
    office.approve(post_id)
    path = tmp_path / f"audit.{form.value}"
    AuditTrail(office.database, office.clock).export(office.administrator, path, form)
    if form is ExportFormat.CSV:
        rows: list[dict[str, Any]] = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    else:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    shown = {row["action"]: row["media"] for row in rows}
    named = item.media_hash if form is ExportFormat.CSV else [item.media_hash]
    # The first names it itself, the second by the content that was approved.
    assert shown[Action.POST_CREATED] == shown[Action.POST_APPROVED] == named


def test_a_spreadsheet_runs_nothing_of_the_csv(office: Office, tmp_path: Path) -> None:
    office.composing.create(office.officer, office.draft(name="=cmd|' /C calc'!A0"))
    evil = MemberId("=1+1")
    with office.database.writing() as writing:
        from tests.storage.test_audit import an_entry

        writing.audit(an_entry(1, actor=evil))
    path = tmp_path / "audit.csv"
    AuditTrail(office.database, office.clock).export(office.administrator, path, ExportFormat.CSV)
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][:3] == ["serial", "time", "name"]
    assert rows[2][rows[0].index("actor")] == "'=1+1"
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


# What an entry can hold that is awkward to write, as somebody forced it into the database of a SQLite workspace.
FORCED = {
    "bytes that are no text": ("details", "CAST(x'7b2261223a22ff227d' AS TEXT)", '{"a":"\udcff"}'),
    "no JSON": ("details", "'what?'", "what?"),
    "JSON that is no object": ("details", "'[1]'", "[1]"),
    "a lone half of a character": ("details", """'{"a":"\\ud800"}'""", '{"a":"\\ud800"}'),
    "bytes": ("subject_id", "x'ff'", "\udcff"),
    "no moment": ("at", "'yesterday'", "yesterday"),
    "a formula": ("actor", "'=1+1'", "=1+1"),
    "a formula in wide letters": ("actor", "'＝1+1'", "＝1+1"),
}


@pytest.mark.parametrize("forced", FORCED)
@pytest.mark.parametrize("form", ExportFormat)
def test_whatever_is_in_the_database_is_taken_out_and_nothing_is_lost(
    office: Office, trail: AuditTrail, tmp_path: Path, forced: str, form: ExportFormat
) -> None:
    if not office.database.is_sqlite:
        pytest.skip("PostgreSQL takes none of most")
    column, written, read = FORCED[forced]
    behind_our_back(office, f"UPDATE audit SET {column} = {written} WHERE serial = 3")
    path = tmp_path / "audit"
    count = trail.export(office.administrator, path, form)
    if form is ExportFormat.JSON_LINES:
        lines = path.read_bytes().decode().splitlines()
        rows = [json.loads(line) for line in lines]
        assert rows[2][column] == read
    else:
        rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
        shown = rows[2][column].removeprefix("'")
        assert shown == read.encode("utf-8", "backslashreplace").decode()
        assert not rows[2][column].startswith(("=", "＝"))
    assert len(rows) == count
    verdict = trail.verify(office.administrator)
    assert (verdict.fault, verdict.broken) == (Fault.CHANGED, 3)
    assert column == "at" or len(trail.page(office.administrator)) > 3


def test_an_export_that_fails_leaves_what_was_there(
    office: Office, trail: AuditTrail, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "audit.csv"
    path.write_text("old")

    def breaks(*_: object) -> Callable[..., None]:
        raise RuntimeError

    monkeypatch.setattr(audit_trail, "harmless", breaks)
    with pytest.raises(RuntimeError):
        trail.export(office.administrator, path, ExportFormat.CSV)
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.glob("audit*")] == ["audit.csv"]
