"""Ownership between real processes: each child says on its standard output what it has just done."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.errors import DatabaseUnavailable, WorkspaceInUse
from scheduler_app.storage.ownership import Ownership
from tests.builders import MACHINE, NOW

LIMIT = 30.0

_BEGIN = """
import sys
from pathlib import Path
from scheduler_app.storage.ownership import Ownership
mine = Ownership(Path(sys.argv[1]), sys.argv[2], "machine-of-child")
def say(word):
    print(word, flush=True)
def told():
    return sys.stdin.readline().strip()
"""
OWN = "mine.acquire(); say('owned'); told(); mine.release(); say('released'); told()"
ASK = "mine.ask_for_handover(); say('asked'); told()"
TAKE_OVER = "mine.ask_for_handover(); say('asked'); mine.wait_until_free(); say('owned'); told(); mine.release()"
GIVE_WAY = """
import threading
mine.acquire(); say('owned')
pause = threading.Event()
while mine.handover_wanted() is None:
    pause.wait(0.02)
say('asked by ' + mine.handover_wanted().role)
mine.release(); say('released')
mine.wait_until_free(); say('owned again')
told()
"""
IN_TURN = """
for _ in range(5):
    mine.wait_until_free()
    with open(sys.argv[3], "a") as log:
        log.write("in\\n"); log.flush(); log.write("out\\n")
    mine.release()
say('done')
"""


class Child:
    """A process with a claim of its own."""

    def __init__(self, program: str, *arguments: object) -> None:
        command = [sys.executable, "-c", _BEGIN + program, *map(str, arguments)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.pid = self._process.pid

    def says(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def go_on(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "w.duta"


@pytest.fixture
def children() -> Iterator[list[Child]]:
    started: list[Child] = []
    yield started
    for child in started:
        child.kill()


@pytest.fixture
def window(path: Path) -> Iterator[Ownership]:
    ownership = Ownership(path, "window", MACHINE)
    yield ownership
    ownership.release()


def test_the_second_process_is_told_who_has_the_workspace(path: Path, window: Ownership, children: list[Child]) -> None:
    children.append(child := Child(OWN, path, "run"))
    assert child.says() == "owned"
    with pytest.raises(WorkspaceInUse) as caught:
        window.acquire()
    assert caught.value.code == "workspace.in_use"
    assert caught.value.params["role"] == "run"
    assert caught.value.params["pid"] == child.pid
    assert caught.value.params["since"]
    assert window.owner().machine == "machine-of-child"
    assert not window.held
    child.go_on()
    assert child.says() == "released"
    window.acquire()
    assert window.held
    assert window.owner().role == "window"


def test_a_killed_owner_leaves_the_workspace_free(path: Path, window: Ownership, children: list[Child]) -> None:
    children.append(child := Child(OWN, path, "run"))
    assert child.says() == "owned"
    child.kill()
    window.acquire()
    assert window.owner().role == "window"


def test_the_sender_gives_way_to_the_window_and_comes_back_when_it_has_gone(
    path: Path, window: Ownership, children: list[Child]
) -> None:
    children.append(sender := Child(GIVE_WAY, path, "run"))
    assert sender.says() == "owned"
    window.ask_for_handover()
    assert window.wait_until_free(LIMIT)
    assert window.owner().role == "window"
    assert [sender.says(), sender.says()] == ["asked by window", "released"]
    window.release()
    assert sender.says() == "owned again"
    with pytest.raises(WorkspaceInUse):
        window.acquire()


def test_the_window_gives_way_to_a_sender_that_takes_over(path: Path, window: Ownership, children: list[Child]) -> None:
    window.acquire()
    assert window.handover_wanted() is None
    children.append(sender := Child(TAKE_OVER, path, "run"))
    assert sender.says() == "asked"
    wanted = window.handover_wanted()
    assert wanted is not None
    assert (wanted.role, wanted.pid) == ("run", sender.pid)
    window.release()
    assert sender.says() == "owned"
    sender.go_on()
    assert window.wait_until_free(LIMIT)
    assert window.handover_wanted() is None


def test_who_let_go_does_not_snatch_the_workspace_back(path: Path, window: Ownership, children: list[Child]) -> None:
    window.acquire()
    children.append(asking := Child(ASK, path, "run"))
    assert asking.says() == "asked"
    window.release()
    assert not window.wait_until_free(0)
    with pytest.raises(WorkspaceInUse) as caught:
        window.acquire()
    assert caught.value.params["role"] == "run"


def test_a_request_dies_with_its_process(path: Path, window: Ownership, children: list[Child]) -> None:
    window.acquire()
    children.append(asking := Child(ASK, path, "run"))
    assert asking.says() == "asked"
    assert window.handover_wanted() is not None
    asking.kill()
    assert window.handover_wanted() is None
    window.release()
    window.acquire()


def test_one_process_asks_at_a_time(
    path: Path, window: Ownership, children: list[Child], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler_app.storage.ownership._PATIENCE", 0.0)
    children.append(asking := Child(ASK, path, "run"))
    assert asking.says() == "asked"
    with pytest.raises(WorkspaceInUse) as caught:
        window.ask_for_handover()
    assert caught.value.code == "workspace.asked_for_already"
    assert caught.value.params["pid"] == asking.pid


def test_processes_that_wait_have_the_workspace_one_after_the_other(path: Path, children: list[Child]) -> None:
    log = path.with_name("log")
    children += [Child(IN_TURN, path, "command", log) for _ in range(4)]
    assert [child.says() for child in children] == ["done"] * 4
    assert log.read_text().split() == ["in", "out"] * 20


def test_waiting_ends_when_told(path: Path, window: Ownership, children: list[Child]) -> None:
    children.append(child := Child(OWN, path, "run"))
    assert child.says() == "owned"
    stop = threading.Event()
    answers: list[bool] = []
    waiting = threading.Thread(target=lambda: answers.append(window.wait_until_free(None, stop)))
    waiting.start()
    stop.set()
    waiting.join(LIMIT)
    assert answers == [False]
    assert not window.wait_until_free(0)


def test_forced_goes_on_beside_the_owner(path: Path, window: Ownership, children: list[Child]) -> None:
    children.append(child := Child(OWN, path, "run"))
    assert child.says() == "owned"
    window.acquire(forced=True)
    assert window.held
    assert window.owner().role == "run"
    window.release()
    assert not window.held
    assert window.owner().role == "run"


def test_two_claims_of_one_process_exclude_each_other(path: Path, window: Ownership) -> None:
    window.acquire()
    window.acquire()
    with pytest.raises(WorkspaceInUse):
        Ownership(path, "command", MACHINE).acquire()


def test_a_link_to_the_workspace_is_the_workspace(path: Path, window: Ownership) -> None:
    path.touch()
    link = path.with_name("link.duta")
    link.symlink_to(path)
    window.acquire()
    with pytest.raises(WorkspaceInUse):
        Ownership(link, "command", MACHINE).acquire()


def test_a_note_that_cannot_be_read_is_an_unknown_owner(path: Path, window: Ownership) -> None:
    window.acquire()
    for words in ("", "{}", "[]", '{"role": "run", "pid": "x", "machine": "", "since": ""}'):
        path.with_name("w.duta.owner.json").write_text(words)
        with pytest.raises(WorkspaceInUse) as caught:
            Ownership(path, "command", MACHINE).acquire()
        assert caught.value.params == {"role": "unknown", "pid": 0, "since": ""}


def test_the_note_says_since_when_and_is_gone_afterwards(path: Path) -> None:
    ownership = Ownership(path, "run", MACHINE, FixedClock(NOW))
    ownership.acquire()
    note = path.with_name("w.duta.owner.json")
    assert json.loads(note.read_text())["since"] == NOW.isoformat()
    assert ownership.owner().since == NOW
    ownership.release()
    ownership.release()
    assert not note.exists()


def test_where_no_lock_can_lie_it_is_said_and_nothing_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder, code in {"file": "workspace.read_only_folder", "none": "workspace.missing"}.items():
        with pytest.raises(DatabaseUnavailable) as caught:
            Ownership(tmp_path / folder / "w.duta", "run", MACHINE).acquire()
        assert caught.value.code == code
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
