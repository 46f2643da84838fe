from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui import wishes
from ui.preferences import Preferences, WindowFile


def test_a_wish_is_kept_and_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    file = WindowFile(tmp_path / "window.ini")
    own = wishes.begin(file)
    wanted = Preferences(text_size=150)
    with qtbot.waitSignal(own.changed) as told:
        own.wish(wanted)
    assert told.args == [Preferences(), wanted]
    assert file.preferences() == wanted
    with qtbot.assertNotEmitted(own.changed):
        own.wish(wanted)
    assert wishes.here() is own


def test_without_a_file_nothing_is_kept(qapp: object) -> None:
    own = wishes.begin(None)
    own.wish(Preferences(language="ar"))
    assert own.now.language == "ar"
