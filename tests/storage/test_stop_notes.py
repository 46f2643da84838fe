"""Wishes and answers as files beside a workspace."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from scheduler_app.errors import DatabaseUnavailable
from scheduler_app.storage.stop_notes import StopNotes, StopWish

WISH = StopWish("Sari", "held", "country", "JP", "Earthquake")
LIMIT = 20.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "w.duta"


def test_a_wish_is_given_out_once_and_answered(path: Path) -> None:
    asking, owner = StopNotes(path), StopNotes(path)
    assert list(owner.wishes()) == []
    name = asking.leave(WISH)
    assert list(owner.wishes()) == [(name, WISH)]
    assert list(owner.wishes()) == []
    owner.answer(name, {"hold": "7"})
    assert asking.answer_to(name, LIMIT) == {"hold": "7"}
    assert [one for one in path.parent.rglob("*") if one.is_file()] == []


def test_without_an_answer_the_wish_is_taken_back(path: Path) -> None:
    asking = StopNotes(path)
    assert asking.answer_to(asking.leave(WISH), timeout=0) is None
    assert list(StopNotes(path).wishes()) == []


def test_what_is_being_carried_out_is_waited_for(path: Path) -> None:
    asking, owner = StopNotes(path), StopNotes(path)
    name = asking.leave(WISH)
    assert next(iter(owner.wishes())) == (name, WISH)
    threading.Timer(0.3, owner.answer, (name, {"hold": "7"})).start()
    assert asking.answer_to(name, timeout=0.2) == {"hold": "7"}


def test_what_nobody_waits_for_any_more_is_forgotten(path: Path) -> None:
    asking, owner = StopNotes(path), StopNotes(path)
    old, new = asking.leave(WISH), asking.leave(WISH)
    an_hour_ago = time.time() - 3600
    os.utime(path.with_name("w.duta.stops") / f"{old}.stop.json", (an_hour_ago, an_hour_ago))
    owner.clear()
    # Left while the workspace changed hands.
    assert [name for name, _ in owner.wishes()] == [new]


def test_what_is_no_wish_is_passed_over(path: Path) -> None:
    notes = StopNotes(path)
    name = notes.leave(WISH)
    folder = path.with_name("w.duta.stops")
    (folder / "0.stop.json").write_text("{")
    (folder / "1.stop.json").write_text('{"member": "Sari"}')
    assert list(notes.wishes()) == [(name, WISH)]


def test_a_folder_that_cannot_be_written_is_said_so(path: Path) -> None:
    path.with_name("w.duta.stops").write_text("not a folder")
    with pytest.raises(DatabaseUnavailable):
        StopNotes(path).leave(WISH)
