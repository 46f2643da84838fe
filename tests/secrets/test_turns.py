"""One at a time by name, across threads and programs, and marks that tell of changes."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from scheduler_app.errors import NotSent
from scheduler_app.secrets.turns import Turns

HOLDER = """
import sys
from pathlib import Path
from scheduler_app.secrets.turns import Turns
with Turns(Path(sys.argv[1])).alone("account"):
    print("inside", flush=True)
    sys.stdin.readline()
"""


@pytest.mark.parametrize("shared", [False, True])
def test_two_threads_are_never_inside_together(tmp_path: Path, shared: bool) -> None:
    turns, inside, most = Turns(tmp_path if shared else None), [0], [0]

    def visit() -> None:
        for _ in range(50):
            with turns.alone("account"):
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                inside[0] -= 1

    threads = [threading.Thread(target=visit) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert most == [1]


def test_another_program_waits_outside(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "inside\n"
        hurried = Turns(tmp_path, patience=0.01)
        with pytest.raises(NotSent, match="busy"), hurried.alone("account"):
            pytest.fail("two programs were inside")
        with hurried.alone("another"):
            pass
        holder.communicate("go\n", timeout=60)
    with hurried.alone("account"):
        pass


def test_a_program_that_was_killed_lets_others_in(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "inside\n"
        holder.kill()
        holder.wait(60)
    with Turns(tmp_path, patience=10).alone("account"):
        pass


def test_a_thread_that_waits_too_long_says_so() -> None:
    turns = Turns(patience=0.01)
    outside: list[str] = []

    def come() -> None:
        try:
            with turns.alone("account"):
                outside.append("inside")
        except NotSent as error:
            outside.append(error.code)

    with turns.alone("account"):
        thread = threading.Thread(target=come)
        thread.start()
        thread.join(60)
    assert outside == ["sign_in.busy"]


def test_a_change_is_seen_by_everybody_and_touches_nothing_else(tmp_path: Path) -> None:
    mine, anothers = Turns(tmp_path), Turns(tmp_path)
    assert mine.mark("account") == ""
    with mine.alone("account"):
        first = mine.changed("account")
    assert anothers.mark("account") == first != ""
    with anothers.alone("account"):
        assert anothers.changed("account") == mine.mark("account") != first
    assert mine.mark("another") == ""


def test_a_folder_that_takes_nothing_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotSent) as caught, Turns(tmp_path / "file").alone("account"):
        pytest.fail("there was no lock")
    assert caught.value.code == "sign_in.no_turn"


def test_names_do_not_stand_in_the_folder(tmp_path: Path) -> None:
    turns = Turns(tmp_path)
    with turns.alone("app/mastodon/https://../etc"):
        turns.changed("app/mastodon/https://../etc")
    assert {path.suffix for path in tmp_path.iterdir()} == {".lock", ".mark"}
