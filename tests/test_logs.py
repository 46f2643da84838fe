"""What is written down, and what must not be."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler_app import logs
from scheduler_app.networks.redaction import Redactor

SECRET = "correct-horse-battery"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    redactor = Redactor()
    redactor.register(SECRET)
    level = logging.getLogger().level
    handler = logs.start(tmp_path / "logs", "duta", clean=redactor.clean)
    yield tmp_path / "logs" / "duta.log"
    logs.stop(handler)
    logging.getLogger().setLevel(level)


def test_a_line_says_when_how_grave_and_where(log_file: Path) -> None:
    logging.getLogger("scheduler_app.delivery").warning("the clock moved by %s", "2 s")
    assert "WARNING MainThread scheduler_app.delivery: the clock moved by 2 s" in log_file.read_text()


def test_secrets_stay_out_of_messages_arguments_and_tracebacks(log_file: Path) -> None:
    try:
        raise ValueError(f"cannot sign in with {SECRET}")
    except ValueError:
        logging.getLogger("a").exception("token %s of %s", SECRET, {"password": SECRET})
    written = log_file.read_text()
    assert "Traceback" in written
    assert SECRET not in written


def test_the_file_never_grows_without_end(log_file: Path) -> None:
    for handler in logging.getLogger().handlers:
        if isinstance(handler, logs.RotatingFileHandler):
            handler.maxBytes = 1000
    for number in range(200):
        logging.getLogger("a").warning("line %d", number)
    files = list(log_file.parent.iterdir())
    assert len(files) == logs.OLD_FILES + 1
    assert all(file.stat().st_size <= 1000 for file in files)


def test_duta_works_without_a_log(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in the way")
    assert logs.start(tmp_path / "logs", "duta", clean=str) is None
    logs.stop(None)
