"""A word to whoever owns a SQLite workspace: stop.

One process owns the file, and a person who wants to stop what it sends cannot wait until it gives way: it would finish
what it is sending first. So the wish is left as a file in a folder beside the workspace. The owner looks there several
times a second, carries it out itself, and answers with a file beside it.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from scheduler_app.domain.ids import new_id
from scheduler_app.storage.workspace_file import trouble

_WISH, _ANSWER = ".stop.json", ".answer.json"
_LOOK_EVERY = 0.05
# Longer than anybody waits for an answer.
_LONG_OVER = 60.0


@dataclass(frozen=True, slots=True)
class StopWish:
    """What somebody wants to stop, in their own words: names, not ids. ``level`` is that of the hold."""

    member: str
    level: str
    scope: str
    value: str
    reason: str
    incident: str = ""


class StopNotes:
    """The notes beside the workspace file at ``path``."""

    def __init__(self, path: Path) -> None:
        path = path.resolve()
        self._folder = path.with_name(path.name + ".stops")

    def leave(self, wish: StopWish) -> str:
        """Leave a wish; returns its name. Raises DatabaseUnavailable or DiskFull when the folder cannot be written."""
        name = new_id()
        try:
            self._folder.mkdir(exist_ok=True)
            self._write(name + _WISH, asdict(wish))
        except OSError as error:
            raise trouble(error, "workspace.read_only_folder", self._folder) from error
        return name

    def answer_to(self, name: str, timeout: float) -> Mapping[str, Any] | None:
        """The answer, waited for so many seconds; None without one, and then the wish is taken back.

        Somebody may just be carrying it out: then it is waited for as long again.
        """
        found = self._waited_for(name, timeout)
        if found is None and not self._gone(name + _WISH):
            found = self._waited_for(name, timeout)
        self._gone(name + _ANSWER)
        return found

    def wishes(self) -> Iterator[tuple[str, StopWish]]:
        """What is wanted; each is given out once. Costs one look at a folder when nothing is."""
        if not self._folder.is_dir():
            return
        for path in sorted(self._folder.glob("*" + _WISH)):
            try:
                wish = StopWish(**json.loads(path.read_text(encoding="utf-8")))
            except (OSError, ValueError, TypeError):
                continue
            if self._gone(path.name):
                yield path.name.removesuffix(_WISH), wish

    def answer(self, name: str, said: Mapping[str, Any]) -> None:
        """Say what became of a wish."""
        self._write(name + _ANSWER, said)

    def clear(self) -> None:
        """Forget what nobody waits for any more; what was just left, while the workspace changed hands, stays."""
        for path in self._folder.glob("*"):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _LONG_OVER:
                    path.unlink()

    def _waited_for(self, name: str, timeout: float) -> Mapping[str, Any] | None:
        limit, path = time.monotonic() + timeout, self._folder / (name + _ANSWER)
        while time.monotonic() < limit:
            if path.exists():
                said: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
                return said
            time.sleep(_LOOK_EVERY)
        return None

    def _gone(self, name: str) -> bool:
        """Take a file away; whether it was this caller who did."""
        try:
            (self._folder / name).unlink()
        except OSError:
            return False
        return True

    def _write(self, name: str, said: Mapping[str, Any]) -> None:
        unfinished = self._folder / f"{name}.{os.getpid()}"
        unfinished.write_text(json.dumps(said), encoding="utf-8")
        unfinished.replace(self._folder / name)
