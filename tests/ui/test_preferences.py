from __future__ import annotations

from pathlib import Path

import pytest

from ui.preferences import LeftOff, Preferences, WindowFile
from ui.theme import Scheme


@pytest.fixture
def file(qapp: object, tmp_path: Path) -> WindowFile:
    return WindowFile(tmp_path / "window.ini")


def test_on_the_first_day_everything_is_as_the_system_says(file: WindowFile) -> None:
    assert file.preferences() == Preferences()
    assert file.left_off() == LeftOff()


def test_wishes_are_kept(file: WindowFile, tmp_path: Path) -> None:
    wishes = Preferences(
        language="ar",
        scheme=Scheme.HIGH_CONTRAST_DARK,
        text_size=150,
        clocks=("Asia/Tokyo", "Europe/Amsterdam"),
        keep_sending=True,
        keys={"view.find": "Ctrl+P", "post.new": ""},
        single_letters=False,
    )
    file.keep_preferences(wishes)
    assert WindowFile(tmp_path / "window.ini").preferences() == wishes
    file.keep_preferences(Preferences())
    assert file.preferences() == Preferences()


def test_how_the_window_was_left_is_kept_and_what_a_page_forgot_is_forgotten(file: WindowFile) -> None:
    left = LeftOff(b"\x00\x01\xff", True, True, "outbox", {"outbox": {"shelf": "sent", "words": "a=b; ü"}})
    file.keep_left_off(left)
    assert file.left_off() == left
    file.keep_left_off(LeftOff(pages={"outbox": {"shelf": "coming"}}))
    assert file.left_off().pages == {"outbox": {"shelf": "coming"}}


def test_what_cannot_be_understood_is_as_on_the_first_day(file: WindowFile, tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[look]\nlanguage=xx\nscheme=pink\ntext_size=-3\n[left]\ngeometry=%%%\n")
    assert file.preferences() == Preferences()
    assert isinstance(file.left_off().geometry, bytes)


def test_a_practice_folder_keeps_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    practice = tmp_path / "practice"
    practice.mkdir()
    (practice / ".duta-practice").touch()
    WindowFile.of(str(practice / "workspace.duta")).keep_preferences(Preferences(text_size=200))
    assert WindowFile.of("").preferences().text_size == 100
    assert WindowFile.of(str(practice / "workspace.duta")).preferences().text_size == 200
