from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui import background_sender


def test_the_checkout_calls_this_python() -> None:
    assert background_sender.words("/a/b.duta") == [
        sys.executable,
        "-m",
        "scheduler_app",
        "--workspace",
        "/a/b.duta",
        "run",
    ]


def test_the_built_program_calls_the_one_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "duta-window.exe"))
    assert background_sender.program() == [str(tmp_path / "duta.exe")]


def test_an_address_with_a_password_is_never_put_on_a_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[object] = []
    monkeypatch.setattr(background_sender.QProcess, "startDetached", lambda *words: called.append(words))
    assert not background_sender.start("postgresql://duta:secret@db.example/duta")
    assert called == []
