"""Files that are either whole or not there, also after the power went."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write beside the file, force it to the disk and put it in place in one step."""
    fresh = path.with_name(f".{path.name}.new")
    write_through(fresh, content)
    fresh.replace(path)
    sync_folder(path.parent)


def write_if_changed(path: Path, content: bytes) -> bool:
    """The same, but only when the file says something else; whether it did."""
    try:
        if path.read_bytes() == content:
            return False
    except FileNotFoundError:
        pass
    write_whole(path, content)
    return True


def write_through(path: Path, content: bytes) -> None:
    """Write a file nobody looks at yet, and force it to the disk."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def copy_through(source: Path, target: Path) -> None:
    """Copy a file to where nobody looks yet, and force it to the disk."""
    with source.open("rb") as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer, 1024 * 1024)
        writer.flush()
        os.fsync(writer.fileno())


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk; Windows cannot open folders and does this by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
