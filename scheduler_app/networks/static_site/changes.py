"""Which posts of a site were changed after they appeared, and are not yet changed everywhere they stand.

Written before the change itself, and cleared when lists, feeds and pages follow it. So a crash in between is completed
by whoever touches the site next, and no process goes on believing what it read before the change.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from scheduler_app.networks.static_site.durable_files import write_whole

_FILE = ".changes.json"


@dataclass(frozen=True, slots=True)
class Changes:
    """``count`` grows with each change there ever was; ``pending`` posts may still stand in lists as before."""

    count: int = 0
    pending: frozenset[str] = frozenset()


def read(folder: Path) -> Changes:
    """How far the changes of a site have come. What cannot be read counts as nothing known."""
    try:
        document = json.loads((folder / _FILE).read_bytes())
        return Changes(int(document["count"]), frozenset(map(str, document["pending"])))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return Changes()


def begin(folder: Path, name: str) -> Changes:
    """A post is about to change. To be called under the site's lock."""
    before = read(folder)
    return _write(folder, Changes(before.count + 1, before.pending | {name}))


def completed(folder: Path, changes: Changes) -> None:
    """Everything follows these changes now."""
    _write(folder, Changes(changes.count))


def _write(folder: Path, changes: Changes) -> Changes:
    document = {"count": changes.count, "pending": sorted(changes.pending)}
    write_whole(folder / _FILE, json.dumps(document).encode())
    return changes
