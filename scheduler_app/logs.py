"""What Duta writes down about its own running: rotating files, without secrets."""

from __future__ import annotations

import logging
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_BYTES = 2 * 1024 * 1024
OLD_FILES = 4

_LINE = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


class CleaningFormatter(logging.Formatter):
    """Cleans the finished line, so that tracebacks and arguments are covered too."""

    def __init__(self, clean: Callable[[str], str]) -> None:
        super().__init__(_LINE)
        self._clean = clean

    def format(self, record: logging.LogRecord) -> str:
        return self._clean(super().format(record))


def start(folder: Path, program: str, *, clean: Callable[[str], str]) -> logging.Handler | None:
    """Write the log of ``program`` into its own file in ``folder``; what ``clean`` takes out never reaches the disk.

    Each program has its own file: two must not turn the pages of one. Returns None where nothing can be written: Duta
    works without a log.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / f"{program}.log", maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(CleaningFormatter(clean))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # It tells of every wake-up; ours tell what came of it.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    return handler


def stop(handler: logging.Handler | None) -> None:
    """Write no more into this log."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()
