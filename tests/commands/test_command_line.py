"""What a person can do without a window, word by word."""

from __future__ import annotations

import csv
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

import scheduler_app
from scheduler_app import settings
from scheduler_app.__main__ import _WORDS, duta
from scheduler_app.app import Role, open_app
from scheduler_app.paths import resources
from tests.commands.conftest import CommandLine

SAMPLES = resources() / "samples"
COLUMNS = (
    "post", "topic", "campaign", "language", "text", "link", "accounts", "date", "time", "time_mode", "picture",
    "description",
)  # fmt: skip
GOOD = {"post": "Kopi", "topic": "culinary", "language": "id", "text": "Kopi Gayo", "accounts": "kbri-tokyo"}
TOMORROW = {"date": "+2", "time": "10:00"}


def plan(folder: Path, *rows: dict[str, str]) -> str:
    path = folder / "plan.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return str(path)


def test_a_good_plan_goes_in_and_ends_with_0(command: CommandLine, tmp_path: Path) -> None:
    result = command("import", plan(tmp_path, GOOD, GOOD | TOMORROW | {"post": "Batik"}))
    assert result.exit_code == 0, result.output
    assert "2 posts and 1 dated deliveries came in" in result.output


def test_bad_rows_are_named_and_the_good_ones_go_in(command: CommandLine, tmp_path: Path) -> None:
    result = command("import", plan(tmp_path, GOOD, GOOD | {"post": "Batik", "accounts": "kbri-atlantis"}))
    assert result.exit_code == 1
    assert "1 posts and 0 dated deliveries came in" in result.output
    assert re.search(r"^3 +accounts +There is no account kbri-atlantis\.", result.output, re.MULTILINE)


def test_bad_rows_can_be_kept_in_a_file(command: CommandLine, tmp_path: Path) -> None:
    problems = tmp_path / "bad.csv"
    command("import", plan(tmp_path, GOOD | {"topic": "gossip"}), "--problems", str(problems))
    assert "topic" in problems.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe\xfa\xfb\xff", "Save"),
        (b"", "no rows"),
        (b"post;;post\n1;2;3\n", "heading"),
        (b"PK\x03\x04 a spreadsheet", "CSV"),
        (b"wrong,columns\n1,2\n", "columns"),
    ],
)
def test_what_is_no_plan_is_refused_whole(command: CommandLine, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes(content)
    result = command("import", str(path))
    assert result.exit_code == 1
    assert words in result.output
    assert "Kopi" not in command("posts").output


def test_posts_are_listed_with_numbers(command: CommandLine, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD))
    assert re.search(r"^1 +Kopi +culinary +1 +Sari$", command("posts").output, re.MULTILINE)


def test_submit_approve_and_send_now(command: CommandLine, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD))
    assert "1 post waits for approval" in command("submit", "1").output
    approved = command("approve", "1", who="Budi", answer="y\n")
    assert approved.exit_code == 0, approved.output
    assert "Kopi Gayo" in approved.output
    assert "on kbri-tokyo" in approved.output
    assert "approved" in approved.output
    sent = command("send-now", "1")
    assert sent.output == "1: planned for now on 1 accounts\n"
    assert "approved" in command("list").output


def test_submit_all_leaves_out_what_is_approved(command: CommandLine, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD, GOOD | {"post": "Batik"}))
    command("submit", "1")
    command("approve", "--all", "--yes", who="Rina")
    assert command("submit", "--all").output == "1 post waits for approval\n"
    assert "Nothing waits" not in command("approve", "--all", "--yes", who="Rina").output
    assert command("approve", "--all", "--yes", who="Rina").output == "Nothing waits for your approval.\n"


def test_a_no_approves_nothing(command: CommandLine, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD | TOMORROW))
    command("submit", "1")
    assert command("approve", "1", who="Budi", answer="n\n").exit_code == 0
    assert "waits for approval" in command("list").output


@pytest.mark.parametrize(
    ("who", "why"),
    [("Sari", "The author and the last editor cannot approve"), ("Adi", "may not approve posts on this account")],
)
def test_an_officer_cannot_approve(command: CommandLine, tmp_path: Path, who: str, why: str) -> None:
    command("import", plan(tmp_path, GOOD))
    result = command("approve", "1", "--yes", who=who)
    assert result.exit_code == 1
    assert why in result.output


def test_what_is_planned_without_approval_says_so(command: CommandLine, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD))
    assert "Nobody has approved it yet" in command("send-now", "1").output


def test_both_clocks_stand_in_the_list(command: CommandLine, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD | TOMORROW))
    line = next(one for one in command("list").output.splitlines() if one.startswith("kbri-tokyo"))
    assert " 10:00 Tokyo" in line
    assert " 08:00:00 " in line


def test_an_empty_list_says_how_to_begin(command: CommandLine) -> None:
    assert "`duta import`" in command("list").output


def test_a_hold_stops_and_only_a_supervisor_lets_go(command: CommandLine) -> None:
    held = command("hold", "account", "kbri-tokyo", "--reason", "Earthquake")
    assert held.exit_code == 0, held.output
    name = re.search(r"duta release (\w+)", held.output)
    assert name
    assert "account kbri-tokyo  Earthquake  Sari" in command("hold").output
    assert command("release", name[1]).exit_code == 1
    assert command("release", name[1], who="Budi").exit_code == 0
    assert command("hold").output == "No hold is active.\n"


@pytest.mark.parametrize("words", [("mission", "tokyo"), ("country", "JP"), ("network", "newsroom"), ("everything",)])
def test_every_scope_can_be_held_by_its_everyday_name(command: CommandLine, words: tuple[str, ...]) -> None:
    assert command("hold", *words, "--reason", "Earthquake").exit_code == 0
    assert " ".join(words) in command("hold").output


def test_a_hold_of_nothing_is_refused(command: CommandLine) -> None:
    result = command("hold", "country", "XX", "--reason", "Earthquake")
    assert result.exit_code == 1
    assert "nothing was held" in result.output


def test_check_counts_and_says_that_it_is_well(command: CommandLine, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD | TOMORROW))
    result = command("check", who="")
    assert result.exit_code == 0
    assert re.search(r"^scheduled +1$", result.output, re.MULTILINE)
    assert "The workspace is well." in result.output


def test_a_backup_can_be_opened_and_has_its_pictures(command: CommandLine, tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "pictures" / "batik-kawung.png", tmp_path)
    command(
        "import",
        plan(tmp_path, GOOD | {"picture": "batik-kawung.png", "description": "Batik"}),
        "--pictures",
        str(tmp_path),
    )
    copy = tmp_path / "copies" / "monday.duta"
    result = command("backup", str(copy))
    assert result.exit_code == 0, result.output
    assert "with 1 new pictures" in result.output
    assert "with 0 new pictures" in command("backup", str(copy)).output
    assert "Kopi" in command("posts", where=copy).output
    with open_app(copy) as app, app.database.reading():
        assert len(list((copy.parent / "monday.duta.media").glob("*/*"))) == 1


def test_a_backup_onto_the_workspace_itself_is_refused(command: CommandLine) -> None:
    result = command("backup", str(command.workspace))
    assert result.exit_code == 1
    assert "is the workspace itself" in result.output


def test_a_pack_takes_posts_to_another_workspace(command: CommandLine, home: Path, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD))
    pack = tmp_path / "coffee.pack"
    assert "1 posts" in command("pack", "export", str(pack), "1").output
    other = home / "other.duta"
    assert command("new", "KBRI Lain", "--practice", where=other).exit_code == 0
    result = command("pack", "import", str(pack), "--account", "kbri-london", where=other)
    assert result.exit_code == 0, result.output
    assert "Kopi" in command("posts", where=other).output


def test_a_new_workspace_is_remembered(command: CommandLine, home: Path) -> None:
    other = home / "other.duta"
    assert command("new", "KBRI Lain", "--practice", where=other).exit_code == 0
    assert settings.load(home / "settings.toml").workspace == str(other)
    assert "KBRI Lain" in CliRunner().invoke(duta, ["check"]).output


def test_a_workspace_is_never_made_over_another(command: CommandLine) -> None:
    before = command.workspace.read_bytes()
    result = command("new", "KBRI Lain")
    assert result.exit_code == 1
    assert "nothing was changed" in result.output
    assert command.workspace.read_bytes() == before


def test_who_is_asking_has_to_be_said(command: CommandLine) -> None:
    result = command("list", who="")
    assert result.exit_code == 1
    assert "--as NAME" in result.output
    assert "Adi, Budi, Dewi, Rina, Sari" in result.output


def test_a_stranger_is_told_who_there_is(command: CommandLine) -> None:
    assert "Nobody here is called Siti" in command("list", who="Siti").output


def test_the_environment_can_say_both(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTA_WORKSPACE", str(command.workspace))
    monkeypatch.setenv("DUTA_MEMBER", "sari")
    assert CliRunner().invoke(duta, ["list"]).exit_code == 0


def test_a_number_that_no_post_has(command: CommandLine) -> None:
    result = command("send-now", "7")
    assert result.exit_code == 1
    assert "There is no post number 7" in result.output


def test_a_window_at_work_is_not_disturbed(command: CommandLine) -> None:
    with open_app(command.workspace, role=Role.WINDOW):
        result = command("list")
    assert result.exit_code == 1
    assert "window of Duta (process" in result.output


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "no workspace at"), (b"hello, this is a letter and no database", "Look at its name"), (b"", "Look at")],
)
def test_a_file_that_is_no_workspace_is_named(
    command: CommandLine, home: Path, content: bytes | None, words: str
) -> None:
    path = home / "other.duta"
    if content is not None:
        path.write_bytes(content)
    result = command("list", where=path)
    assert result.exit_code == 1
    assert words in result.output
    assert "Traceback" not in result.output


def test_a_newer_workspace_is_left_alone(command: CommandLine, tmp_path: Path) -> None:
    newer = tmp_path / "newer.duta"
    shutil.copyfile(command.workspace, newer)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    result = command("list", where=newer)
    assert result.exit_code == 1
    assert "made by a newer Duta" in result.output


def test_a_mistake_of_our_own_is_admitted_and_logged(
    command: CommandLine, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: object) -> None:
        raise ZeroDivisionError("nobody thought of this; password=hunter22")

    monkeypatch.setattr("scheduler_app.services.directory.Directory.workspace", stumble)
    result = command("check")
    assert result.exit_code == 1
    assert "Duta made a mistake of its own" in result.output
    assert "Traceback" not in result.output
    log = (home / "logs" / "duta.log").read_text()
    assert "ZeroDivisionError" in log
    assert "hunter22" not in log


@pytest.mark.parametrize("words", [["frobnicate"], ["import"], ["--frob"], ["submit"], ["hold", "planet"]])
def test_what_was_not_understood_ends_with_2(command: CommandLine, words: list[str]) -> None:
    assert command(*words).exit_code == 2


def test_every_word_says_what_it_does() -> None:
    output = CliRunner().invoke(duta, []).output
    for word in _WORDS:
        assert re.search(rf"^  {word} +\S+", output, re.MULTILINE), word


def test_the_version_is_the_packages() -> None:
    assert CliRunner().invoke(duta, ["--version"]).output == f"Duta {scheduler_app.__version__}\n"
