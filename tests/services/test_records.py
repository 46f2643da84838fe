"""Records of posts: shown whole, archived so that any tool can read them, and deleted when their time is over."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.domain.audit import GENESIS, Action
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.recall import RecallWay
from scheduler_app.domain.retention import RecordClass
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.media.library import MediaLibrary
from scheduler_app.networks.facts import load_facts
from scheduler_app.services import records as records_file
from scheduler_app.services.audit_trail import AuditTrail
from scheduler_app.services.recalling import Recalling
from scheduler_app.services.record_sheet import as_text, canonical, sheet_of
from scheduler_app.services.records import Records
from tests.services.office import Office
from tests.services.test_packs import a_rich_post

YEARS = timedelta(days=800)


@pytest.fixture
def records(office: Office, tmp_path: Path) -> Records:
    return Records(office.database, office.clock, MediaLibrary(tmp_path / "media", office.clock))


def sent(office: Office, text: str = "Kopi Gayo.", topic: Topic = Topic.TRADE) -> PostId:
    post_id = office.composing.create(office.officer, office.draft(text, topic=topic, accounts=office.accounts[:1]))
    (delivery,) = office.schedule(post_id)
    office.approve(post_id)
    office.put(delivery.id, DeliveryState.SENT)
    return post_id


def test_a_sheet_tells_a_post_from_first_words_to_the_network_s_answer(office: Office, records: Records) -> None:
    post_id = sent(office)
    sheet = records.sheet(office.supervisor, post_id)
    (delivery,), (approval,), (written,) = sheet["deliveries"], sheet["approvals"], sheet["written_now"]
    assert sheet["post"]["author"] == {"id": office.officer, "name": office.stored.officer.name}
    assert (delivery["state"], delivery["remote_id"]) == ("sent", "7")
    assert delivery["as_planned"]["parts"][0]["text"] == written["parts"][0]["text"] == "Kopi Gayo."
    assert delivery["account"]["identity"] == office.accounts[0].identity
    assert approval["member"]["name"] == office.stored.supervisor.name
    assert json.loads(approval["statement"])["post"] == post_id
    assert [entry["action"] for entry in sheet["audit"]] == [
        Action.POST_CREATED, Action.POST_SCHEDULED, Action.POST_APPROVED,
    ]  # fmt: skip
    assert json.loads(json.dumps(sheet)) == sheet


def test_what_was_planned_is_told_also_when_it_was_edited_since(office: Office, records: Records) -> None:
    post_id = office.post(accounts=office.accounts[:1])
    (delivery,) = office.schedule(post_id)
    office.approve(post_id)
    office.put(delivery.id, DeliveryState.MISSED)
    office.edit(post_id, "Kopi Toraja.")
    sheet = records.sheet(office.supervisor, post_id)
    assert sheet["written_now"][0]["parts"][0]["text"] == "Kopi Toraja."
    assert sheet["deliveries"][0]["as_planned"]["parts"][0]["text"] == "Kopi Gayo."
    assert Action.POST_EDITED in [entry["action"] for entry in sheet["audit"]]


def test_a_sheet_reads_as_text(office: Office) -> None:
    post_id = sent(office, "Kopi Gayo.\nSelamat menikmati.")
    with office.database.reading() as connection:
        text = as_text(sheet_of(connection, post_id))
    assert "post:\n  number: 1\n" in text
    assert "text: Kopi Gayo.\n" in text
    assert "          Selamat menikmati." in text
    assert "attempts: none" in text


def test_a_post_that_is_not_there_has_no_sheet(office: Office, records: Records) -> None:
    with pytest.raises(NotFound):
        records.sheet(office.supervisor, PostId("x"))


def test_an_officer_reads_no_sheets_and_keeps_no_records(office: Office, records: Records, tmp_path: Path) -> None:
    post_id = sent(office)
    with pytest.raises(NotAllowed):
        records.sheet(office.officer, post_id)
    with pytest.raises(NotAllowed):
        records.set_keep(office.supervisor, RecordClass.ROUTINE, 1)
    with pytest.raises(NotAllowed):
        records.archive(office.supervisor, tmp_path / "x.db")


@pytest.mark.parametrize("days", [0, -1, 200 * 366 + 1])
def test_a_time_that_is_none_is_refused(office: Office, records: Records, days: int) -> None:
    with pytest.raises(InvalidInput, match=r"record\.bad_days"):
        records.set_keep(office.administrator, RecordClass.ROUTINE, days)


def test_a_record_is_deleted_when_its_time_is_over_and_its_hashes_stay_in_the_audit(
    office: Office, records: Records
) -> None:
    routine, statement = sent(office), sent(office, "Pernyataan", Topic.STATEMENT)
    draft = office.post("Draf")
    assert records.dispose() == 0
    with office.database.reading() as connection:
        sheet = sheet_of(connection, routine)
    assert records.due(office.administrator) == ()
    office.clock.advance(YEARS)
    (over,) = records.due(office.administrator)
    assert (over.post_id, over.number, over.name, over.record_class) == (routine, 1, "Kopi Gayo", RecordClass.ROUTINE)

    assert records.dispose() == 1
    assert records.dispose() == 0

    with pytest.raises(NotFound):
        office.read(routine)
    office.read(statement)
    office.read(draft)
    row = office.on_record()[-1]
    assert (row.action, row.actor, row.subject_id) == (Action.RECORD_DELETED, "", routine)
    details = json.loads(row.details)
    assert details["sheet"] == hashlib.sha256(canonical(sheet)).hexdigest()
    assert details["contents"] == [sheet["deliveries"][0]["content_hash"]]
    assert (details["class"], details["number"]) == ("routine", 1)
    assert AuditTrail(office.database, office.clock).verify(office.administrator).fault is None


def test_another_time_can_be_chosen_and_that_is_on_record(office: Office, records: Records) -> None:
    post_id = sent(office)
    records.set_keep(office.administrator, RecordClass.ROUTINE, None)
    office.clock.advance(YEARS)
    assert records.dispose() == 0
    records.set_keep(office.administrator, RecordClass.ROUTINE, 30)
    assert records.keep(office.officer)[RecordClass.ROUTINE] == timedelta(days=30)
    assert records.dispose() == 1
    assert [row.action for row in office.on_record() if row.actor == office.administrator] == [
        Action.RETENTION_CHANGED
    ] * 2
    with pytest.raises(NotFound):
        office.read(post_id)


def test_an_archive_is_read_and_checked_without_duta(office: Office, tmp_path: Path) -> None:
    library = MediaLibrary(tmp_path / "media", office.clock)
    rich = a_rich_post(office, library, tmp_path)
    sent(office)
    path = tmp_path / "archive.db"

    summary = Records(office.database, office.clock, library).archive(office.administrator, path)

    with closing(sqlite3.connect(path)) as archive:
        sheets = archive.execute("SELECT number, id, record, record_sha256, text FROM sheets").fetchall()
        chain = archive.execute(
            "SELECT previous, at, actor, action, subject, subject_id, solo, details, hash FROM audit ORDER BY serial"
        ).fetchall()
        deliveries = archive.execute("SELECT post, handle, text, state FROM deliveries").fetchall()
        approvals = archive.execute("SELECT member, decision FROM approvals").fetchall()
        media = archive.execute("SELECT hash, data FROM media").fetchall()
        about = dict(archive.execute("SELECT name, value FROM about").fetchall())
    assert (summary.posts, summary.entries, summary.media) == (2, len(chain), 1)
    assert sheets[0][1] == rich
    assert all(hashlib.sha256(record.encode()).hexdigest() == own_hash for _, _, record, own_hash, _ in sheets)
    assert deliveries == [(2, office.accounts[0].handle, "Kopi Gayo.", "sent")]
    assert approvals == [(office.stored.supervisor.name, "approved")]
    assert [hashlib.sha256(data).hexdigest() for _, data in media] == [media[0][0]]
    previous = GENESIS
    for *said, own_hash in chain:
        assert said[0] == previous
        written = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
        assert hashlib.sha256(written.encode()).hexdigest() == own_hash
        previous = own_hash
    assert "SHA-256" in about["audit"]
    assert office.on_record()[-1].action == Action.RECORDS_ARCHIVED


def test_a_picture_that_is_gone_leaves_its_hash_in_the_archive(office: Office, tmp_path: Path) -> None:
    a_rich_post(office, MediaLibrary(tmp_path / "media", office.clock), tmp_path)
    elsewhere = MediaLibrary(tmp_path / "empty", office.clock)
    Records(office.database, office.clock, elsewhere).archive(office.administrator, tmp_path / "archive.db")
    with closing(sqlite3.connect(tmp_path / "archive.db")) as archive:
        assert archive.execute("SELECT length(hash), piece, data FROM media").fetchall() == [(64, 1, b"")]


def test_a_sheet_tells_how_readers_were_to_see_a_post(office: Office, records: Records) -> None:
    draft = office.draft()
    draft = replace(draft, variants=(replace(draft.variants[0], options={"visibility": "unlisted"}),))
    plain, chosen = office.post("Teh."), office.composing.create(office.officer, draft)
    of_plain, of_chosen = (records.sheet(office.supervisor, one)["written_now"][0] for one in (plain, chosen))
    assert of_chosen["options"] == {"visibility": "unlisted"}
    assert "options" not in of_plain


def test_a_long_file_lies_in_the_archive_in_pieces(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = MediaLibrary(tmp_path / "media", office.clock)
    a_rich_post(office, library, tmp_path)
    monkeypatch.setattr(records_file, "_PIECE", 100)
    Records(office.database, office.clock, library).archive(office.administrator, tmp_path / "archive.db")
    with closing(sqlite3.connect(tmp_path / "archive.db")) as archive:
        pieces = archive.execute("SELECT hash, piece, data FROM media ORDER BY hash, piece").fetchall()
    assert [number for _, number, _ in pieces] == list(range(1, len(pieces) + 1))
    assert len(pieces) > 1
    assert hashlib.sha256(b"".join(data for _, _, data in pieces)).hexdigest() == pieces[0][0]


def test_a_sheet_tells_who_took_a_post_back_and_what_came_of_it(office: Office, records: Records) -> None:
    post_id, right = sent(office, "On Friday."), office.post("On Saturday.", accounts=office.accounts[:1])
    office.approve(right)
    recalling = Recalling(
        office.database, office.clock, office.stored.authorities, {"practice": load_facts("practice")}
    )
    second = office.joined("Dewi", Role.SUPERVISOR)
    recall_id = recalling.propose(office.officer, post_id, RecallWay.CORRECT, "Wrong day", correction=right)
    recalling.confirm(second, recall_id)
    (line,) = recalling.status(office.officer, recall_id).lines
    recalling.done_by_hand(office.officer, line.step.id, "Changed on the site")
    sheet = records.sheet(office.supervisor, post_id)
    (recall,) = sheet["recalls"]
    assert (recall["way"], recall["reason"], recall["post"], recall["correction"]) == ("correct", "Wrong day", 1, 2)
    assert (recall["proposed_by"]["name"], recall["confirmed_by"]["name"]) == (office.stored.officer.name, "Dewi")
    (account,) = recall["accounts"]
    assert (account["result"], account["note"]) == ("done_by_hand", "Changed on the site")
    assert account["says_now"]["parts"][0]["text"] == "On Saturday."
    assert Action.RECALL_CONFIRMED in [entry["action"] for entry in sheet["audit"]]
    # The correction's own sheet tells of it as well.
    assert records.sheet(office.supervisor, right)["recalls"] == [recall]
