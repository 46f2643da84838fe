"""A real window in a process of its own, on networks of the tests, in which somebody writes until it is killed.

python -m tests.journeys.window.window_to_kill WORKSPACE WORDS: says `written` once the words are typed and noted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from scheduler_app import foundations
from tests.journeys.duta_on_bulletins import with_bulletins
from ui import application
from ui.application import Desktop
from ui.place import PageName, Place
from ui.session import OpenWorkspace

_show = Desktop._show


def until(condition: Callable[[], bool]) -> None:
    loop, look = QEventLoop(), QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    look.start()
    if not condition():
        loop.exec()


def write(desktop: Desktop, words: str) -> None:
    window = desktop.window
    window.go(Place(PageName.COMPOSER))
    page = window.pages.page_named(PageName.COMPOSER)
    until(lambda: page.manuscript.is_open)  # type: ignore[attr-defined]  # it is the composer
    QTest.keyClicks(page.editor.text_edit, words)  # type: ignore[attr-defined]
    # What would be saved after a pause is not: the process is about to be killed.
    page.autosave.let_go()  # type: ignore[attr-defined]
    until(lambda: not page.journal.is_writing)  # type: ignore[attr-defined]
    sys.stdout.write("written\n")
    sys.stdout.flush()


def show(desktop: Desktop, opened: OpenWorkspace) -> None:
    _show(desktop, opened)
    QTimer.singleShot(0, desktop, lambda: write(desktop, sys.argv[2]))


if __name__ == "__main__":
    foundations.load_networks = with_bulletins  # type: ignore[assignment]
    Desktop._show = show  # type: ignore[method-assign]
    application.run(sys.argv[1])
