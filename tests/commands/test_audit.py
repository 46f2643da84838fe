"""`duta audit` from the command line."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from scheduler_app import settings
from scheduler_app.app import open_app
from scheduler_app.commands.sentences.audit import DEEDS
from scheduler_app.domain.audit import Action
from scheduler_app.domain.post import Topic
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from tests.commands.conftest import CommandLine
from ui.words.audit import DEEDS as SHOWN

ADMINISTRATOR = "Dewi"


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for trigger in ("changed", "deleted"):
            connection.execute(f"DROP TRIGGER IF EXISTS audit_is_not_{trigger}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_whole_audit_is_verified_and_remembered(command: CommandLine) -> None:
    result = command("audit", "verify", who=ADMINISTRATOR)
    assert result.exit_code == 0, result.output
    assert "All 2 entries are in order" in result.output
    (seen,) = settings.load(command.home / "settings.toml").audit_seen.values()
    assert seen.startswith("2:")
    assert seen.partition(":")[2] in result.output


def test_the_first_broken_entry_is_named(command: CommandLine) -> None:
    command("hold", "everything", "--reason", "Gempa")
    tamper(command.workspace, "UPDATE audit SET details = '{}' WHERE serial = 1")
    result = command("audit", "verify", who=ADMINISTRATOR)
    assert result.exit_code == 1
    assert "WRONG: Entry 1 of the audit was changed outside Duta. The 0 before it are intact." in result.output


def test_an_end_that_was_cut_off_behind_our_back_is_noticed(command: CommandLine) -> None:
    command("audit", "verify", who=ADMINISTRATOR)
    tamper(command.workspace, "DELETE FROM audit", f"UPDATE audit_head SET serial = 0, hash = '{'0' * 64}'")
    result = command("audit", "verify", who=ADMINISTRATOR)
    assert result.exit_code == 1
    assert "The audit ends with entry 0; it was longer." in result.output


def test_only_an_administrator_verifies(command: CommandLine) -> None:
    result = command("audit", "verify")
    assert result.exit_code == 1
    assert "may" in result.output


def test_the_audit_goes_into_a_file(command: CommandLine, tmp_path: Path) -> None:
    result = command("audit", "export", str(tmp_path / "audit.jsonl"), who=ADMINISTRATOR)
    assert result.exit_code == 0, result.output
    lines = (tmp_path / "audit.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["action"] for line in lines] == [Action.WORKSPACE_MADE, Action.REGISTER_FOUNDED]
    command("audit", "export", "--csv", str(tmp_path / "audit.txt"), who=ADMINISTRATOR)
    assert len((tmp_path / "audit.txt").read_text(encoding="utf-8-sig").splitlines()) == 4


def test_a_name_that_ends_in_csv_asks_for_a_table(command: CommandLine, tmp_path: Path) -> None:
    command("audit", "export", str(tmp_path / "audit.CSV"), who=ADMINISTRATOR)
    assert (tmp_path / "audit.CSV").read_text(encoding="utf-8-sig").startswith("serial,time,")


def test_everything_that_can_be_done_has_words() -> None:
    assert set(DEEDS) == set(SHOWN) == set(Action)


def test_an_approval_that_was_deleted_is_named(command: CommandLine) -> None:
    with open_app(command.workspace) as app:
        sari, account = app.directory.member_named("Sari").id, app.directory.accounts()[0].id
        draft = Draft("Kopi", Topic.TRADE, (master_variant("Kopi.", language="id"),), (account,))
        app.composing.create(sari, draft)
    approved = command("approve", "1", "--yes", who="Budi", answer=f"{PRACTICE_PIN}\n")
    assert approved.exit_code == 0, approved.output
    assert command("audit", "verify", who=ADMINISTRATOR).exit_code == 0
    with closing(sqlite3.connect(command.workspace)) as connection:
        connection.execute("DELETE FROM approved_contents")
        connection.execute("DELETE FROM approvals")
        connection.commit()
    result = command("audit", "verify", who=ADMINISTRATOR)
    assert result.exit_code == 1
    assert "what Budi said about" in result.output
    assert "is on record and is not there any more" in result.output
