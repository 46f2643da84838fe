"""The folder a demo plays in: made anew each time, and never made out of somebody's own files."""

from __future__ import annotations

import shutil
from pathlib import Path

from scheduler_app.errors import InvalidInput, MachineError
from scheduler_app.paths import PRACTICE_MARK, WORKSPACE_SUFFIX

_MARK_TEXT = "Made by `duta demo`, which empties this folder when it runs again.\n"


def workspace_in(folder: Path) -> Path:
    """The workspace of a practice folder."""
    return folder / f"workspace{WORKSPACE_SUFFIX}"


def sites_in(folder: Path) -> Path:
    """Where the newsrooms of a practice folder lie."""
    return folder / "sites"


def make_anew(folder: Path) -> Path:
    """An empty practice folder, as an absolute path.

    Raises InvalidInput (demo.not_a_demo_folder) when there is something else at ``folder``, WorkspaceInUse when a
    window or sender is at work in it, MachineError (demo.folder_not_writable).
    """
    folder = folder.absolute()
    try:
        if folder.exists() and not _may_be_emptied(folder):
            raise InvalidInput("demo.not_a_demo_folder", folder=str(folder))
        _refuse_in_use(workspace_in(folder))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / PRACTICE_MARK).write_text(_MARK_TEXT, encoding="utf-8")
        _empty(folder)
    except OSError as error:
        raise MachineError("demo.folder_not_writable", folder=str(folder)) from error
    return folder


def _may_be_emptied(folder: Path) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    return (folder / PRACTICE_MARK).is_file() or not any(folder.iterdir())


def _refuse_in_use(workspace: Path) -> None:
    from scheduler_app.storage.ownership import Ownership

    if workspace.exists():
        ownership = Ownership(workspace, "command", "")
        ownership.acquire()
        ownership.release()


def _empty(folder: Path) -> None:
    """Everything but the mark: whatever interrupts this, the folder can be emptied again."""
    for inside in folder.iterdir():
        if inside.name == PRACTICE_MARK:
            continue
        if inside.is_dir() and not inside.is_symlink():
            shutil.rmtree(inside)
        else:
            inside.unlink()
