"""Where tests keep their files: in memory where there is room, for a disk is twenty times as slow."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

# A worker never needs a tenth of it: tests that pass leave nothing, and the servers keep their logs short.
ROOM = 2 * 2**30
_IN_MEMORY = Path("/dev/shm")


def use_quick_folder() -> None:
    """Let everything temporary of this run and of what it starts lie in memory, unless ``TMPDIR`` says where."""
    if "TMPDIR" not in os.environ and _has_room(_IN_MEMORY):
        os.environ["TMPDIR"] = str(_IN_MEMORY)
        tempfile.tempdir = None  # whoever asked before asks again


def _has_room(folder: Path) -> bool:
    try:
        found = os.statvfs(folder)
    except (AttributeError, OSError):
        return False
    return (
        os.access(folder, os.W_OK | os.X_OK)
        and not found.f_flag & os.ST_NOEXEC
        and found.f_bavail * found.f_frsize >= ROOM
    )
