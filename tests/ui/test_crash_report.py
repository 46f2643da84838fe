from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scheduler_app.errors import DatabaseUnavailable
from ui.crash_report import CrashReports, described

SECRET = "token-4711"


def fails() -> None:
    try:
        raise DatabaseUnavailable("database.busy", path=f"/home/sari/{SECRET}")
    except DatabaseUnavailable as error:
        raise RuntimeError(f"could not post {SECRET}") from error


def test_a_report_says_where_but_nothing_of_what_was_written() -> None:
    with pytest.raises(RuntimeError) as caught:
        fails()
    report = described(caught.value, caught.value.__traceback__)
    assert "RuntimeError" in report
    assert "tests/ui/test_crash_report.py" in report
    assert "in fails" in report
    assert "database.busy" in report
    assert SECRET not in report
    assert str(Path.home()) not in report


def test_what_nobody_caught_is_written_and_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reports = CrashReports(lambda: tmp_path / "logs")
    reports.watch()
    with qtbot.waitSignal(reports.written, timeout=1000) as told:
        sys.excepthook(ValueError, ValueError(SECRET), None)
    text = Path(told.args[0]).read_text(encoding="utf-8")
    assert "ValueError" in text
    assert SECRET not in text


def test_a_folder_that_cannot_be_written_keeps_nobody_from_going_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in the way", encoding="utf-8")
    CrashReports(lambda: tmp_path / "logs").report(ValueError("x"))
