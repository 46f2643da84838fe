"""Scrolling through a million deliveries in the outbox's own list, and jumping anywhere in it, beside one frame."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import TYPE_CHECKING

from bench.keystrokes import FRAME_MS
from bench.large_workspace import MILLION, a_large_workspace
from bench.runner import Bench, ratio_at_most

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QScrollBar

    from ui.pages.outbox.shelf_view import ShelfView

JUMP_MS = 50.0
SIZE = (1300, 800)
_ROWS_A_FRAME = 3
_OF_A_HUNDRED = 98
_LONGEST_WAIT = 30.0
_TURN = 0.0005


@dataclass(slots=True)
class Scrolling:
    """``ShelfView`` of what was sent. Both sides in milliseconds; ``jumping`` tells of jumps, else of frames."""

    application: QApplication
    shelf: ShelfView
    turns: int
    jumping: bool
    _random: Random = field(default_factory=lambda: Random(11))

    def product(self) -> float:
        """99 of 100 frames, with the pages read meanwhile; or a jump until what is there is painted."""
        if self.jumping:
            return 1000 * median(self._jump() for _ in range(self.turns))
        self._jump()
        bar, height = self._bar, self.shelf.view.verticalHeader().defaultSectionSize()
        times = [self._frame(bar.value() + _ROWS_A_FRAME * height) for _ in range(self.turns)]
        return 1000 * quantiles(times, n=100)[_OF_A_HUNDRED]

    def limit(self) -> float:
        return JUMP_MS if self.jumping else FRAME_MS

    @property
    def _bar(self) -> QScrollBar:
        return self.shelf.view.verticalScrollBar()

    def _frame(self, value: int) -> float:
        """From a turn of the wheel until what came into sight is painted, and taken in what was read."""
        begun = time.perf_counter()
        self._bar.setValue(value)
        self.application.processEvents()
        took = time.perf_counter() - begun
        # The rest of the frame, in which threads read on.
        while time.perf_counter() - begun < FRAME_MS / 1000:
            time.sleep(_TURN)
        return took

    def _jump(self) -> float:
        maximum = self._bar.maximum()
        place = self._random.randrange(maximum // 10, maximum - maximum // 10)
        begun = time.perf_counter()
        self._bar.setValue(place)
        until(self.application, self._is_there)
        self.shelf.view.viewport().repaint()
        return time.perf_counter() - begun

    def _is_there(self) -> bool:
        view, table = self.shelf.view, self.shelf.table
        rows = (view.rowAt(0), view.rowAt(view.viewport().height() - 1))
        return all(table.entry_at(row) is not None for row in rows)


def until(application: QApplication, ready: Callable[[], bool]) -> None:
    """Let the window work until then."""
    end = time.perf_counter() + _LONGEST_WAIT
    while not ready():
        if time.perf_counter() > end:
            raise TimeoutError
        application.processEvents()
        time.sleep(_TURN)


@contextmanager
def _scrolling(folder: Path, quick: bool, *, jumping: bool) -> Iterator[Scrolling]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui import background
    from ui.application import start_qt
    from ui.pages.outbox.shelf_view import ShelfView
    from ui.pages.outbox.shelves import Shelf

    application = start_qt(["duta"], "en")
    sent = 3000 if quick else MILLION
    with a_large_workspace(folder, sent, quick=quick).opened() as (app, member):
        shelf = ShelfView(Shelf.SENT)
        shelf.resize(*SIZE)
        shelf.show()
        shelf.table.live_in(app.directory.workspace().home_zone)
        shelf.feed.read_from(app, member.id)
        try:
            shelf.feed.reload()
            until(application, lambda: shelf.table.rowCount() > sent * 0.9)
            until(application, background.finish)
            yield Scrolling(application, shelf, 10 if quick else (30 if jumping else 400), jumping)
        finally:
            shelf.feed.stop()
            background.finish()
            shelf.deleteLater()
            application.processEvents()


G2 = Bench(
    name="G2",
    what="a frame of scrolling through 1,000,000 sent deliveries, read meanwhile (p99)",
    limit="a frame at 60 Hz",
    unit="ms",
    reach=ratio_at_most(1),
    rig=partial(_scrolling, jumping=False),
)
G2_JUMP = Bench(
    name="G2j",
    what="a jump to anywhere among them until it is painted (median)",
    limit="50 ms",
    unit="ms",
    reach=ratio_at_most(1),
    rig=partial(_scrolling, jumping=True),
)
