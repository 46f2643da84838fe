from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.colours import colours_in
from ui import theme
from ui.pages.calendar.month_sheet import PICTURE, SCALE

NEXT_DAYS = datetime.now(UTC) + timedelta(days=2)
MONTH = f"{NEXT_DAYS:%Y-%m}"


def drawn(workspace: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ui.pages.calendar.month_picture", "--workspace", str(workspace), *words],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[4],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("words", "colours"),
    [
        ((), theme.LIGHT),
        (("--dark",), theme.DARK),
        (("--language", "id"), theme.LIGHT),
        (("--language", "ar"), theme.LIGHT),
    ],
)
def test_the_month_is_drawn(workspace: Path, tmp_path: Path, words: tuple[str, ...], colours: theme.Colours) -> None:
    picture = tmp_path / "out" / "month.png"
    result = drawn(workspace, "--month", MONTH, "--out", str(picture), *words)
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [str(picture)]
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (PICTURE.width * SCALE, PICTURE.height * SCALE)
    assert image.pixelColor(2, 2).name().upper() == colours.raised
    seen = colours_in(image)
    assert colours.surface in seen
    assert colours.soft(theme.Family.WAITING).name().upper() in seen, "nothing waits for approval in the picture"


def test_a_workspace_that_is_not_there_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    result = drawn(tmp_path / "no.duta", "--month", "2027-03", "--out", str(tmp_path / "x.png"))
    assert result.returncode == 1
    assert "There is no workspace there." in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "x.png").exists()


def test_a_picture_that_cannot_be_kept_is_said_in_words(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    result = drawn(workspace, "--month", MONTH, "--out", str(tmp_path / "file" / "month.png"))
    assert result.returncode == 1
    assert "The file cannot be written." in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("month", ["2027-13", "March", "0001-01", "2027-3"])
def test_what_is_no_month_is_refused(tmp_path: Path, month: str) -> None:
    result = drawn(tmp_path / "no.duta", "--month", month, "--out", str(tmp_path / "x.png"))
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
