"""The icon beside the clock in the whole window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope
from tests.ui.filled_workspace import officer
from tests.ui.pages.outbox.standing import planned, put
from tests.ui.test_desktop import PATIENCE_MS, start
from ui.application import Desktop
from ui.holding.hold_dialog import HoldDialog
from ui.place import PageName
from ui.tray.presence import Presence

__all__ = ["start"]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A desktop with room beside the clock; the titles of what was shown there."""
    titles: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    # What draws nothing here complains about it.
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, *_more: titles.append(title))
    return titles


@pytest.fixture
def presence(
    qtbot: QtBot, shown: list[str], start: Callable[[str], Desktop], workspace: Path
) -> tuple[Desktop, Presence]:
    desktop = start(str(workspace))
    with qtbot.waitSignal(desktop.session.sending, timeout=PATIENCE_MS):
        pass
    assert desktop.presence is not None
    return desktop, desktop.presence


def test_it_knows_what_leaves_next_what_is_held_and_tells_of_trouble_once(
    qtbot: QtBot, presence: tuple[Desktop, Presence], shown: list[str]
) -> None:
    desktop, beside = presence
    assert desktop.session.workspace is not None
    app = desktop.session.workspace.app
    first, *others = [one for one in planned(app) if one.handle == "kbri-tokyo"]
    qtbot.waitUntil(lambda: beside.tray.next.isEnabled(), timeout=PATIENCE_MS)
    app.holding.start(officer(app), HoldScope.EVERYTHING, "", "Earthquake")
    qtbot.waitUntil(lambda: "Earthquake" in beside.tray.icon.toolTip(), timeout=PATIENCE_MS)
    put(app, first.delivery_id, DeliveryState.REFUSED, reason="http.refused_sign_in")
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=PATIENCE_MS)
    for one in others:
        put(app, one.delivery_id, DeliveryState.HELD, reason="account.not_ready")
    with qtbot.waitSignal(beside.notes.changed, timeout=PATIENCE_MS):
        pass
    assert shown == ["@kbri-tokyo needs a new sign-in"]
    beside.tray.icon.messageClicked.emit()
    place = desktop.window.pages.place
    assert place is not None
    assert (place.page, place.subject) == (PageName.OUTBOX, first.delivery_id)


def test_everything_can_be_stopped_from_there_also_after_the_window_was_made_anew(
    qtbot: QtBot, presence: tuple[Desktop, Presence]
) -> None:
    desktop, beside = presence
    before = desktop.window
    before.person.language_asked.emit("id")
    qtbot.waitUntil(lambda: desktop.window is not before)
    assert beside.tray.open_it.text() != "Open Duta"
    beside.tray.hold.trigger()
    qtbot.waitUntil(lambda: bool(desktop.window.findChildren(HoldDialog)), timeout=PATIENCE_MS)
    desktop.window.findChildren(HoldDialog)[0].reject()
    beside.tray.quit.trigger()
    assert not desktop.window.isVisible()


def test_where_there_is_no_room_for_it_there_is_none(
    qtbot: QtBot, start: Callable[[str], Desktop], workspace: Path
) -> None:
    desktop = start(str(workspace))
    with qtbot.waitSignal(desktop.session.opened, timeout=PATIENCE_MS):
        pass
    assert desktop.presence is None
