"""The program knows whether it works."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from scheduler_app.__main__ import duta


def test_it_is_ok_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    result = CliRunner().invoke(duta, ["--self-check"])
    assert (result.output, result.exit_code) == ("OK\n", 0)
    assert list((tmp_path / "temporary").iterdir()) == []
    assert not (tmp_path / "home").exists()


def test_a_copy_without_its_samples_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scheduler_app.app.PRACTICE_SAMPLE", tmp_path / "missing.toml")
    result = CliRunner().invoke(duta, ["--self-check"])
    assert result.exit_code == 1
    assert result.output.startswith("FAILED: missing.toml does not describe a workspace")
