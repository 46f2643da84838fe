from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.ui.entries import HOME, an_entry
from ui.messages import Message
from ui.place import PageName, Place
from ui.tray.notes import Note
from ui.tray.tray import Tray

NOTE = Note("@kbri-tokyo needs a new sign-in", "It waits.", Place(PageName.OUTBOX, "d1"))


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of what was shown beside the clock."""
    titles: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, *_more: titles.append(title))
    return titles


@pytest.fixture
def tray(qtbot: QtBot, english: QApplication) -> Iterator[Tray]:
    tray = Tray()
    yield tray
    tray.leave()


def test_the_menu_says_what_leaves_next_on_both_clocks_and_leads_to_it(qtbot: QtBot, tray: Tray) -> None:
    assert not tray.next.isEnabled()
    tray.say_next(an_entry(post="Batik & coffee"), HOME)
    assert tray.next.text() == "Next: Batik && coffee (Tokyo 10:00 · here 08:00)"
    with qtbot.waitSignal(tray.open_asked) as asked:
        tray.next.trigger()
    assert asked.args == [Place(PageName.OUTBOX)]


def test_a_hold_is_seen_and_said_until_it_is_over(tray: Tray) -> None:
    before = tray.icon.icon().cacheKey()
    tray.say_hold(Message(code="", title="On hold.", text="Everything: “Earthquake”" + " far" * 60, action=""))
    assert tray.icon.icon().cacheKey() != before
    assert "Earthquake" in tray.icon.toolTip()
    assert len(tray.icon.toolTip()) <= 120
    tray.say_hold(None)
    assert tray.icon.icon().cacheKey() == before
    assert tray.icon.toolTip() == "Duta"


def test_a_note_that_is_pressed_leads_to_where_it_is_settled(qtbot: QtBot, tray: Tray, shown: list[str]) -> None:
    tray.note(NOTE)
    assert shown == [NOTE.title]
    with qtbot.waitSignal(tray.open_asked) as asked:
        tray.icon.messageClicked.emit()
    assert asked.args == [NOTE.place]


def test_whoever_wishes_for_quiet_hears_nothing_today(tray: Tray, shown: list[str]) -> None:
    tray.mute.trigger()
    tray.note(NOTE)
    assert shown == []
    tray.mute.trigger()
    tray.note(NOTE)
    assert shown == [NOTE.title]


def test_stopping_and_quitting_are_one_press_away(qtbot: QtBot, tray: Tray) -> None:
    with qtbot.waitSignal(tray.hold_asked):
        tray.hold.trigger()
    with qtbot.waitSignal(tray.quit_asked):
        tray.quit.trigger()
    with qtbot.waitSignal(tray.open_asked) as asked:
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert asked.args == [None]
