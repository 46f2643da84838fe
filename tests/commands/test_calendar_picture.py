"""The month is drawn by the window, and a window that cannot draw says why."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

from scheduler_app.commands.calendar_picture import draw_month
from scheduler_app.errors import MachineError
from tests.commands.conftest import CommandLine


def test_a_month_becomes_a_picture(command: CommandLine) -> None:
    picture = command.home / "month.png"
    draw_month(command.workspace, date(2027, 3, 1), picture)
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_why_it_could_not_be_drawn_is_told(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as caught:
        draw_month(tmp_path / "missing.duta", date(2027, 3, 1), tmp_path / "month.png")
    assert caught.value.params["why"]


def test_a_built_program_asks_the_window_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = tmp_path / "duta-window"
    window.write_text('#!/bin/sh\n[ "$1" = --month-picture ] && echo picture > "$7"\n')
    window.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "duta"))
    draw_month(tmp_path / "w.duta", date(2027, 3, 1), tmp_path / "month.png")
    assert (tmp_path / "month.png").read_text() == "picture\n"
