"""How long a person waits for the window and for the first data in it, and what it takes while it is open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from bench.filled_workspace import TEXT
from bench.runner import Bench, not_promised, ratio_at_most
from scheduler_app.app import create_app
from scheduler_app.domain.post import Topic
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import Folders
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.planned_posts import PlannedPost

POSTS = 10_000
_MEGABYTE = 1e6
_ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Opening:
    """Each side is a process of its own, asked for ``what`` of the moments it tells; milliseconds from its start."""

    where: Path
    what: str

    def product(self) -> float:
        return self._since_start("duta")

    def limit(self) -> float:
        return self._since_start("bare")

    def _since_start(self, which: str) -> float:
        started = time.monotonic()
        return 1000 * (_told(which, self.where, 0)[self.what] - started)


@dataclass(frozen=True, slots=True)
class Staying:
    """Memory of each side so many seconds after all of it was on the screen; megabytes."""

    where: Path
    seconds: float

    def product(self) -> float:
        return _told("duta", self.where, self.seconds)["rss"] / _MEGABYTE

    def limit(self) -> float:
        return _told("bare", self.where, self.seconds)["rss"] / _MEGABYTE


def _told(which: str, where: Path, seconds: float) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.window_child", which, str(where), str(seconds)]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "DUTA_HOME": str(where.parent / "home")}
    result = subprocess.run(
        command, cwd=_ROOT, env=surroundings, capture_output=True, text=True, timeout=120, check=True
    )
    said: dict[str, float] = json.loads(result.stdout.splitlines()[-1])
    if "failed" in said:
        raise RuntimeError(result.stderr)
    return said


def _a_workspace(folder: Path, quick: bool) -> Path:
    """The practice workspace with posts for half a year, some of them for the next hours."""
    path = folder / "workspace.duta"
    with create_app(path, folder / "sites", Folders.inside(folder / "home")) as app:
        officer = next(one.id for one in app.directory.members() if Role.OFFICER in one.roles)
        accounts = [one.id for one in app.directory.accounts()]
        now = app.clock.now().replace(tzinfo=None)
        app.scheduling.schedule_many(
            officer,
            (
                PlannedPost(
                    Draft(
                        "Coffee",
                        Topic.TRADE,
                        (master_variant(TEXT, language="en"),),
                        (accounts[number % len(accounts)],),
                    ),
                    now + timedelta(hours=24 + number // 2),
                )
                for number in range(100 if quick else POSTS)
            ),
        )
    return path


@contextmanager
def _opening(what: str, folder: Path, quick: bool) -> Iterator[Opening]:
    yield Opening(_a_workspace(folder, quick), what)


@contextmanager
def _staying(folder: Path, quick: bool) -> Iterator[Staying]:
    yield Staying(_a_workspace(folder, quick), 0.1 if quick else 10)


S1 = Bench(
    name="S1",
    what=f"start of the window's process to its first paint, {POSTS:,} posts in the workspace",
    limit="a bare QMainWindow",
    unit="ms",
    reach=ratio_at_most(1.6),
    rig=partial(_opening, "painted"),
)
S1_B = Bench(
    name="S1b",
    what="the same to the first data on the screen: the week and what leaves soon",
    limit="the first paint of a bare QMainWindow",
    unit="ms",
    reach=ratio_at_most(3.5),
    rig=partial(_opening, "shown"),
)
S1_C = Bench(
    name="S1c",
    what="the same to all of Home, with what needs the member and the key dates",
    limit="the first paint of a bare QMainWindow",
    unit="ms",
    reach=not_promised(),
    rig=partial(_opening, "whole"),
)
M1 = Bench(
    name="M1",
    what="memory of the window ten seconds after that",
    limit="a bare QMainWindow",
    unit="MB",
    reach=ratio_at_most(2.2),
    rig=_staying,
)
