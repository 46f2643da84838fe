"""A window in a process of its own: says when it was painted, when there was data and all of Home, and its memory.

python -m bench.window_child bare|duta WORKSPACE SECONDS: one line of JSON, SECONDS after all of Home.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

_LOOK_EVERY_MS = 2


def _bare(said: dict[str, float], then: Callable[[], None]) -> QMainWindow:
    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if "painted" not in said:
                said["painted"] = said["shown"] = said["whole"] = time.monotonic()
                QTimer.singleShot(0, self, then)

    window = Bare()
    window.resize(1240, 780)
    return window


def _run_bare(said: dict[str, float], finish: Callable[[], None]) -> None:
    application = QApplication(sys.argv[:1])
    window = _bare(said, finish)
    window.show()
    application.exec()


def _run_duta(where: str, said: dict[str, float], finish: Callable[[], None]) -> None:
    from ui.application import Desktop, start_qt

    application = start_qt(sys.argv[:1], "en")
    desktop = Desktop(where)
    desktop.window.first_painted.connect(lambda: said.setdefault("painted", time.monotonic()))
    desktop.session.failed.connect(
        lambda error: (said.setdefault("failed", 1.0), print(error, file=sys.stderr), finish())
    )
    desktop.window.failed.connect(lambda error: print(repr(error), file=sys.stderr))
    looking = QTimer()
    looking.setInterval(_LOOK_EVERY_MS)

    def look() -> None:
        # By name: importing Home here would have it ready before a person's window has.
        home = desktop.window.pages.page
        if "shown" not in said and getattr(home, "glanced", None) is not None:
            desktop.window.repaint()
            said["shown"] = time.monotonic()
        if getattr(home, "facts", None) is not None:
            looking.stop()
            desktop.window.repaint()
            said["whole"] = time.monotonic()
            said.setdefault("shown", said["whole"])
            finish()

    looking.timeout.connect(look)
    looking.start()
    desktop.start()
    application.exec()
    desktop.window.close()
    desktop.finish()


def main() -> None:
    which, where, seconds = sys.argv[1:4]
    said: dict[str, float] = {}

    def finish() -> None:
        QTimer.singleShot(round(float(seconds) * 1000), QApplication.quit)

    if which == "bare":
        _run_bare(said, finish)
    else:
        _run_duta(where, said, finish)
    said["rss"] = psutil.Process().memory_info().rss
    print(json.dumps(said))


if __name__ == "__main__":
    main()
