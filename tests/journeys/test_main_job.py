"""The whole job in a process of its own, from an empty folder; and that it notices when something is not true."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from scheduler_app.commands.second_look import Fact, look
from scheduler_app.paths import PRACTICE_MARK, resources
from tests.journeys.programs import LONG, Program, program

SAMPLES = resources() / "samples"


@dataclass(frozen=True, slots=True)
class Played:
    """A demo that was played to its end."""

    code: int
    said: str
    folder: Path
    home: Path

    @property
    def workspace(self) -> Path:
        return self.folder / "workspace.duta"

    @property
    def pages(self) -> list[Path]:
        return sorted(self.folder.glob("sites/*/posts/*/index.html"))

    def due(self) -> frozenset[str]:
        return frozenset(one for (one,) in rows(self.workspace, "SELECT id FROM deliveries WHERE state = 'sent'"))


def rows(workspace: Path, question: str) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(f"{workspace.as_uri()}?immutable=1", uri=True)) as connection:
        return connection.execute(question).fetchall()


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Played once for all tests here; they look and put back what they break."""
    cwd, home = tmp_path_factory.mktemp("empty"), tmp_path_factory.mktemp("home")
    with program("-m", "scheduler_app", "demo", home=home, cwd=cwd) as demo:
        code = demo.end(timeout=2 * LONG)
    return Played(code, demo.said, cwd / "demo", home)


def test_it_ends_well_and_says_so(played: Played) -> None:
    assert played.code == 0, played.said
    assert re.search(r"All true: \d+ due deliveries were sent once, \d+ wait for their hour\.", played.said)
    assert "FALSE" not in played.said


def test_what_it_names_is_there(played: Played) -> None:
    pictures = [Path(one) for one in re.findall(r"calendar   (\S+\.png)", played.said)]
    assert pictures
    for picture in pictures:
        assert picture.read_bytes().startswith(b"\x89PNG")
        assert picture.stat().st_size > 20_000
    site = re.search(r"sites +file://(\S+)", played.said)
    assert site
    assert "KBRI" in Path(site[1]).read_text(encoding="utf-8") or "Indonesi" in Path(site[1]).read_text(
        encoding="utf-8"
    )
    assert played.workspace.is_file()


def test_bad_rows_are_named_by_row_column_and_reason(played: Played) -> None:
    table = played.said.split("rows stay out:")[1].split("3  Approval")[0]
    assert len(re.findall(r"^ +\d+ +\S+ +\S+ .+\.$", table, re.MULTILINE)) >= 3, table
    assert "kbri-atlantis" in table


def test_each_due_delivery_stands_in_the_table_with_its_page(played: Played) -> None:
    named = re.findall(r"file://(\S+/posts/\S+/index\.html)", played.said)
    assert sorted(Path(one) for one in named) == played.pages
    assert len(named) == len(set(named)) >= 20


def test_it_is_as_large_as_a_real_week(played: Played) -> None:
    count = {name: rows(played.workspace, f"SELECT COUNT(*) FROM {name}")[0][0] for name in ("posts", "missions")}
    assert int(count["posts"]) >= 40
    assert int(count["missions"]) >= 14
    waiting = rows(played.workspace, "SELECT wall FROM deliveries WHERE state = 'scheduled'")
    assert sum(wall.endswith(("T10:00", "T10:00:00")) for (wall,) in waiting) > len(waiting) / 2


def test_progress_is_shown_while_it_works(played: Played) -> None:
    assert re.search(r"sending \[#+\.+\] \d+ of \d+", played.said)
    assert re.search(r"sending \[#{30}\] (\d+) of \1", played.said)


def test_nothing_of_the_person_is_touched(played: Played) -> None:
    assert list(played.home.iterdir()) == []


def test_a_log_has_no_escapes(played: Played) -> None:
    assert "\x1b" not in played.said


def test_the_workspace_is_left_closed(played: Played) -> None:
    left = {one.name for one in played.folder.iterdir()}
    assert not left & {"workspace.duta-wal", "workspace.duta-shm", "workspace.duta.owner.json"}


def looked_at(played: Played, workspace: Path | None = None) -> list[Fact]:
    return [one for one in look(workspace or played.workspace, SAMPLES, played.due()) if not one.holds]


def test_another_look_finds_the_same(played: Played) -> None:
    assert looked_at(played) == []


@pytest.mark.parametrize("kind", ["gone", "empty", "twice"])
def test_a_wrong_page_is_noticed(played: Played, kind: str) -> None:
    page = played.pages[3]
    kept = page.read_bytes()
    double = page.parent.with_name("0" * 32)
    try:
        if kind == "gone":
            page.unlink()
        elif kind == "empty":
            page.write_bytes(b"")
        else:
            shutil.copytree(page.parent, double)
        wrong = looked_at(played)
    finally:
        page.write_bytes(kept)
        shutil.rmtree(double, ignore_errors=True)
    assert [one.claim for one in wrong] == ["each has its page, and no site shows anything else"]


@pytest.mark.parametrize("name", ["feed.json", "feed.atom"])
@pytest.mark.parametrize("change", ["gone", "cut", "without a post"])
def test_a_wrong_feed_is_noticed(played: Played, name: str, change: str) -> None:
    feed = played.pages[0].parents[2] / name
    kept = feed.read_bytes()
    try:
        if change == "gone":
            feed.unlink()
        elif change == "cut":
            feed.write_bytes(kept[: len(kept) // 2])
        elif name == "feed.json":
            feed.write_text(json.dumps(json.loads(kept) | {"items": json.loads(kept)["items"][1:]}))
        else:
            feed.write_bytes(re.sub(rb"<entry.*?</entry>", b"", kept, count=1, flags=re.DOTALL))
        wrong = looked_at(played)
    finally:
        feed.write_bytes(kept)
    assert [one.claim for one in wrong] == ["each stands once in the feeds of its site"]


@pytest.mark.parametrize(
    ("change", "claim"),
    [
        ("UPDATE deliveries SET due_at = due_at + 60000 WHERE id = (:one)", "the instant"),
        ("UPDATE deliveries SET wall = '2027-05-05T10:00:00', due_at = due_at + 60000 WHERE id = (:one)", "the plan"),
        ("UPDATE deliveries SET zone = 'Asia/Pyongyang' WHERE id = (:one)", "the instant"),
        ("UPDATE deliveries SET state = 'cancelled', planned = 0 WHERE id = (:one)", "others wait"),
        ("DELETE FROM deliveries WHERE id = (:one)", "the plan"),
        ("UPDATE deliveries SET content_hash = post_id || post_id WHERE id = (:one)", "word for word"),
        ("UPDATE posts SET author_id = (SELECT member_id FROM approvals WHERE post_id = posts.id)", "word for word"),
    ],
)
def test_a_wrong_row_is_noticed(played: Played, tmp_path: Path, change: str, claim: str) -> None:
    copy = tmp_path / "copy.duta"
    shutil.copyfile(played.workspace, copy)
    one = "SELECT id FROM deliveries WHERE state = 'scheduled' ORDER BY due_at LIMIT 1"
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(change.replace(":one", one))
        connection.commit()
    wrong = looked_at(played, copy)
    assert any(claim in one.claim for one in wrong), wrong


def broken_demo(folder: Path, sabotage: Callable[[Path], None]) -> Program:
    demo = Program(["-m", "scheduler_app", "demo"], home=folder, cwd=folder)
    try:
        demo.wait_for("3  Approval")
        sabotage(folder / "demo")
        demo.end(timeout=2 * LONG)
    finally:
        demo.close()
    return demo


def test_a_site_that_vanishes_makes_it_end_badly(tmp_path: Path) -> None:
    demo = broken_demo(tmp_path, lambda folder: shutil.rmtree(folder / "sites" / "tokyo"))
    assert demo.process.returncode == 1, demo.said
    assert "There is no news site" in demo.said
    assert "FALSE" in demo.said
    assert "Not everything is as it should be" in demo.said


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "thesis.odt").write_text("years of work")
    with program("-m", "scheduler_app", "demo", home=tmp_path) as demo:
        assert demo.end() == 1
    assert "nothing was touched" in demo.said
    assert [one.name for one in (tmp_path / "demo").iterdir()] == ["thesis.odt"]
    assert not (tmp_path / "demo" / PRACTICE_MARK).exists()
