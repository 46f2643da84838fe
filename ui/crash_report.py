"""What is written down when Duta itself made a mistake: where it happened, and nothing of what people wrote.

Messages and values of errors are left out: they may hold a post's words, an address with a key in it, a path with a
person's name.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from scheduler_app import __version__

log = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parent.parent


class CrashReports(QObject):
    """Catches what nobody caught, on any thread. ``written`` tells where a report lies."""

    written = Signal(str)

    def __init__(self, folder: Callable[[], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder

    def watch(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def report(self, error: BaseException) -> None:
        """Write a report about an error that was caught but that nobody can name."""
        self._caught(type(error), error, error.__traceback__)

    def _caught(self, kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), where)
            return
        log.critical("%s at %s", kind.__name__, _last_place(where))
        try:
            path = self._write(described(error or kind(), where))
        except OSError:
            return
        self.written.emit(str(path))

    def _write(self, text: str) -> Path:
        from datetime import UTC, datetime

        folder = self._folder()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        path.write_text(text, encoding="utf-8")
        return path


def described(error: BaseException, where: TracebackType | None) -> str:
    """The report about one error, its causes included."""
    import platform
    from datetime import UTC, datetime

    from scheduler_app.errors import SchedulerError

    lines = [
        f"Duta {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.machine()}",
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC, thread {threading.current_thread().name}",
        "",
    ]
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        code = f" ({current.code})" if isinstance(current, SchedulerError) else ""
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}{code}")
        lines.extend(_places(where if current is error else current.__traceback__))
        current = current.__cause__ or current.__context__
        if current is not None:
            lines.append("caused by")
    return "\n".join(lines) + "\n"


def _places(where: TracebackType | None) -> list[str]:
    return [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(where)]


def _last_place(where: TracebackType | None) -> str:
    places = _places(where)
    return places[-1].strip() if places else "an unknown place"


def _short(filename: str) -> str:
    """A file's path without the folders of this machine."""
    path = Path(filename)
    for root in (_ROOT, Path(sys.prefix), Path(sys.base_prefix)):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name
