"""One keystroke in the composer's real widgets: what it takes of the thread that paints, beside one frame."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

from bench.filled_workspace import TEXT
from bench.keystrokes import ACCOUNTS, FRAME_MS, WRITTEN
from bench.runner import Bench, not_promised, ratio_at_most
from scheduler_app.app import App, create_app
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.paths import Folders
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.storage import accounts, missions
from tests.builders import an_account

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.pages.composer.page import ComposerPage

# Each counts in its own way, and the strictest is another one with every language.
NETWORKS = ("x", "bluesky", "mastodon", "telegram")
_OF_TWENTY = 18
_LONGEST_WAIT = 30.0
_TURN = 0.0005


@dataclass(slots=True)
class Composing:
    """``elapsed`` tells the whole time until all is painted; otherwise what the window's own thread computed of it."""

    application: QApplication
    page: ComposerPage
    keystrokes: int
    elapsed: bool
    first: Draft
    _letters: Iterator[str] = field(default_factory=lambda: cycle(WRITTEN))
    _heard: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.checks.heard.connect(self._heard.append)

    def product(self) -> float:
        """19 of 20 keystrokes take no longer than this, in milliseconds: from the key until counters, preview and
        findings are painted.
        """
        self._begin_anew()
        times = [self._stroke(next(self._letters)) for _ in range(self.keystrokes)]
        return 1000 * quantiles(times, n=20)[_OF_TWENTY]

    def limit(self) -> float:
        return FRAME_MS

    def _begin_anew(self) -> None:
        """The first words again: a text that only grows is another one with every round."""
        edit = self.page.editor.text_edit
        self.page.manuscript.change_draft("Anew", self.first)
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        self._letters = cycle(WRITTEN)
        self._stroke(" ")

    def _stroke(self, letter: str) -> float:
        from PySide6.QtTest import QTest

        self._heard.clear()
        begun, busy = time.perf_counter(), time.thread_time()
        QTest.keyClick(self.page.editor.text_edit, letter)
        self.application.processEvents()
        while not self._heard:
            if time.perf_counter() - begun > _LONGEST_WAIT:
                raise TimeoutError
            # The window sleeps between what comes, as it does in life.
            time.sleep(_TURN)
            self.application.processEvents()
        self.application.processEvents()
        return time.perf_counter() - begun if self.elapsed else time.thread_time() - busy


@contextmanager
def _composing(folder: Path, quick: bool, *, elapsed: bool) -> Iterator[Composing]:
    """A post for twelve accounts on four networks in the main window, and somebody who writes on in it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui import background
    from ui.application import start_qt
    from ui.main_window import MainWindow
    from ui.pages.composer.page import ComposerPage
    from ui.place import PageName, Place
    from ui.session import OpenWorkspace

    application = start_qt(["duta"], "en")
    with create_app(folder / "workspace.duta", folder / "sites", Folders.inside(folder / "home")) as app:
        member = next(one for one in app.directory.members() if Role.OFFICER in one.roles)
        post_id = _a_post(app, member, quick=quick)
        window = MainWindow()
        window.resize(1600, 1000)
        try:
            window.show_workspace(OpenWorkspace("workspace.duta", app, app.directory.workspace(), member))
            window.show()
            window.go(Place(PageName.COMPOSER, post_id))
            page = window.pages.page_named(PageName.COMPOSER)
            assert isinstance(page, ComposerPage)
            _await(application, lambda: bool(page.checks.rows) and bool(page.counter.counts))
            page.editor.text_edit.setFocus()
            page.editor.text_edit.moveCursor(page.editor.text_edit.textCursor().MoveOperation.End)
            _await(application, background.finish)
            yield Composing(application, page, 20 if quick else 120, elapsed, page.manuscript.draft)
        finally:
            window.let_go()
            background.finish()
            window.deleteLater()
            application.processEvents()


def _a_post(app: App, member: Member, *, quick: bool) -> PostId:
    """Among earlier posts of the same accounts; each says something else."""
    where = list(app.directory.missions())
    made = [
        an_account(where[number % len(where)], network=NETWORKS[number % len(NETWORKS)], language="en")
        for number in range(ACCOUNTS)
    ]
    with app.database.writing() as writing:
        known = {one.id for one in missions.all_missions(writing.connection)}
        for account in made:
            assert account.mission_id in known
            accounts.add(writing.connection, account, machine=app.machine)
    words = TEXT.split()
    # X takes the same words from one account only.
    said_on = tuple(one.id for one in made if one.network != "x")
    for number in range(2 if quick else 30):
        said = " ".join(words[number % len(words) :] + words[: number % len(words)])
        earlier = _written(app, member, said, said_on)
        wall = (app.clock.now() + timedelta(days=number + 3)).replace(tzinfo=None, microsecond=0)
        app.scheduling.schedule(member.id, earlier, wall, SlotMode.SAME_LOCAL_TIME)
    return _written(app, member, TEXT, tuple(one.id for one in made))


def _written(app: App, member: Member, text: str, to: tuple[AccountId, ...]) -> PostId:
    return app.composing.create(member.id, Draft("Coffee", Topic.TRADE, (master_variant(text, language="en"),), to))


def _await(application: QApplication, ready: Callable[[], bool]) -> None:
    until = time.perf_counter() + _LONGEST_WAIT
    while not ready():
        if time.perf_counter() > until:
            raise TimeoutError
        application.processEvents()
        time.sleep(_TURN)


T1W = Bench(
    name="T1w",
    what="what a keystroke takes of the window's thread, painted, for 12 accounts (p95)",
    limit="a frame at 60 Hz",
    unit="ms",
    reach=ratio_at_most(1),
    rig=lambda folder, quick: _composing(folder, quick, elapsed=False),
)
T1E = Bench(
    name="T1e",
    what="a keystroke until counters, preview and findings are painted (p95)",
    limit="a frame at 60 Hz",
    unit="ms",
    reach=not_promised(),
    rig=lambda folder, quick: _composing(folder, quick, elapsed=True),
)
