"""A demo never empties what is not its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scheduler_app.commands.practice_folder import make_anew, sites_in, workspace_in
from scheduler_app.errors import InvalidInput, MachineError, WorkspaceInUse
from scheduler_app.paths import PRACTICE_MARK
from scheduler_app.storage.ownership import Ownership


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    folder = make_anew(tmp_path / "deep" / "demo")
    assert [one.name for one in folder.iterdir()] == [PRACTICE_MARK]


def test_an_earlier_demo_is_emptied(tmp_path: Path) -> None:
    folder = make_anew(tmp_path / "demo")
    (sites_in(folder) / "tokyo").mkdir(parents=True)
    (sites_in(folder) / "tokyo" / "index.html").write_text("old")
    assert make_anew(tmp_path / "demo") == folder
    assert [one.name for one in folder.iterdir()] == [PRACTICE_MARK]


def test_an_empty_folder_may_be_used(tmp_path: Path) -> None:
    assert make_anew(tmp_path) == tmp_path


@pytest.mark.parametrize("kind", ["files", "file", "link"])
def test_anything_else_is_left_alone(tmp_path: Path, kind: str) -> None:
    folder, other = tmp_path / "demo", tmp_path / "other"
    other.mkdir()
    (other / "thesis.odt").write_text("years of work")
    if kind == "files":
        other.rename(folder)
    elif kind == "file":
        folder.write_text("years of work")
    else:
        (other / PRACTICE_MARK).write_text("")
        folder.symlink_to(other, target_is_directory=True)
    with pytest.raises(InvalidInput) as caught:
        make_anew(folder)
    assert caught.value.code == "demo.not_a_demo_folder"
    kept = folder if kind == "file" else next(one for one in folder.iterdir() if one.suffix == ".odt")
    assert kept.read_text() == "years of work"


def test_links_inside_are_removed_and_not_followed(tmp_path: Path) -> None:
    folder, other = make_anew(tmp_path / "demo"), tmp_path / "other"
    other.mkdir()
    (other / "thesis.odt").write_text("years of work")
    (folder / "link").symlink_to(other, target_is_directory=True)
    make_anew(folder)
    assert (other / "thesis.odt").exists()


def test_a_demo_somebody_works_in_is_not_emptied(tmp_path: Path) -> None:
    folder = make_anew(tmp_path / "demo")
    workspace_in(folder).write_text("open elsewhere")
    owner = Ownership(workspace_in(folder), "window", "m")
    owner.acquire()
    try:
        with pytest.raises(WorkspaceInUse):
            make_anew(folder)
    finally:
        owner.release()
    assert workspace_in(folder).read_text() == "open elsewhere"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(MachineError):
            make_anew(tmp_path / "demo")
    finally:
        tmp_path.chmod(0o700)


def test_a_place_below_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineError) as caught:
        make_anew(tmp_path / "file" / "demo")
    assert caught.value.code == "demo.folder_not_writable"
