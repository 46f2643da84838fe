from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.entries import an_entry
from ui.shell.status_line import StatusLine


@pytest.fixture
def line(qtbot: QtBot, english: object) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    return line


def test_it_says_whether_this_window_sends(line: StatusLine) -> None:
    said = set()
    for on in (None, True, False):
        line.say_sending(on)
        said.add(line.sending.text())
    assert said == {"Sending: not started", "Sending: on", "Sending: off"}


def test_what_leaves_next_is_said_on_both_clocks(line: StatusLine) -> None:
    entry = an_entry()
    line.live_in("Asia/Jakarta")
    line.say_next(entry)
    assert entry.post_name in line.next_words.text()
    assert entry.city in line.next_words.text()
    assert "here" in line.next_words.text()
    line.say_next(None)
    assert line.next_words.text() == ""


def test_here_has_a_clock_with_its_city(line: StatusLine) -> None:
    line.live_in("America/Argentina/Buenos_Aires")
    assert "Buenos Aires" in line.home_clock.text()


def test_what_the_page_has_to_say_is_there_until_it_has_nothing(english: object) -> None:
    line = StatusLine()
    line.say_note("Saved 14:02")
    assert line.note.text() == "Saved 14:02"
    line.say_note("")
    assert line.note.isHidden()
