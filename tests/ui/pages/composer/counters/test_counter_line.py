"""What remains, in each network's own counting, within the keystroke."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import VariantScope
from scheduler_app.networks.facts import FactSheets
from scheduler_app.policy.example import ACCOUNT
from scheduler_app.services.counting_text import TextCounter
from tests.ui.composing import a_sheet, in_cities, own_words, write
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.pages.composer.counters.counter_line import CounterLine
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript, Sheet
from ui.text_direction import plain

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]

KNOWN = {
    AccountId(name): replace(ACCOUNT, id=AccountId(name), handle=name, display_name=f"KBRI {name}", network=name)
    for name in ("bluesky", "x", "mastodon", "teams")
}


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def line(qtbot: QtBot, english: QApplication) -> Iterator[CounterLine]:
    manuscript, in_sight = Manuscript(), InSight()
    made = CounterLine(manuscript, in_sight)
    for owned in (manuscript, in_sight):
        owned.setParent(made)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.let_go()


def counting(line: CounterLine, app: App, text: str, *names: str) -> Sheet:
    """Let the line know four networks, and open a manuscript for some of them."""
    sheet = a_sheet(app, text)
    sheet = replace(sheet, draft=replace(sheet.draft, accounts=tuple(AccountId(one) for one in names)))
    line._counter = TextCounter(KNOWN, FactSheets())
    line.manuscript.open(sheet)
    return sheet


def test_the_strictest_account_is_said_and_follows_each_keystroke(line: CounterLine, app: App) -> None:
    counting(line, app, "Coffee", "mastodon", "x", "bluesky")
    assert plain(line.words) == "274 left · X: KBRI x"
    write(line.manuscript, "Coffee ☕")
    assert plain(line.words).startswith("271 left")


def test_what_is_too_long_says_by_how_much_and_for_whom(line: CounterLine, app: App) -> None:
    counting(line, app, "a" * 312, "mastodon", "x", "bluesky")
    assert plain(line.words).startswith("32 too many for X (280), Bluesky (300)")


def test_where_it_is_too_long_is_told_until_it_is_no_more(line: CounterLine, app: App) -> None:
    told: list[tuple[int, object]] = []
    line.overran.connect(lambda part, at: told.append((part, at)))
    counting(line, app, "a" * 312, "mastodon", "x", "bluesky")
    write(line.manuscript, "a" * 281)
    write(line.manuscript, "a" * 280)
    write(line.manuscript, "a" * 279)
    assert told == [(0, 280), (0, 280), (0, None)]


def test_bytes_are_said_where_they_bind(line: CounterLine, app: App) -> None:
    counting(line, app, "👨‍👩‍👧‍👦" * 110, "bluesky")
    assert plain(line.words).startswith("250 bytes left")
    assert "110 of 300 characters" in plain(line.details)
    assert "2,750 of 3,000 bytes" in plain(line.details)


def test_details_tell_each_account_by_its_own_counting(line: CounterLine, app: App) -> None:
    counting(line, app, "Coffee ☕", *KNOWN)
    details = plain(line.details).splitlines()
    assert len(details) == 4
    assert "X: KBRI x · 9 of 280 weighted characters" in details
    assert "Mastodon: KBRI mastodon · 8 of 500 characters" in details


def test_hovering_tells_the_details(qtbot: QtBot, line: CounterLine, app: App) -> None:
    counting(line, app, "Coffee", "x")
    where = line.mapToGlobal(QPoint(5, 5))
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), where))
    assert "weighted characters" in QToolTip.text()


def test_the_focus_tells_them_to_everybody(qtbot: QtBot, line: CounterLine, app: App) -> None:
    counting(line, app, "Coffee", "x")
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert "274 left" in line.accessibleName()
    assert "weighted characters" in line.accessibleDescription()
    qtbot.waitUntil(lambda: "weighted characters" in QToolTip.text())
    write(line.manuscript, "Coffees")
    assert "273 left" in line.accessibleName()


def test_going_over_the_limit_is_announced_and_coming_back_too(
    line: CounterLine, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.pages.composer.counters.counter_line.announce", lambda _widget, said: told.append(said))
    counting(line, app, "a" * 279, "x")
    for length in (280, 281, 282, 280):
        write(line.manuscript, "a" * length)
    assert [plain(one) for one in told] == ["1 too many for X (280)", "0 left"]


def test_it_counts_for_the_variant_in_sight(qtbot: QtBot, line: CounterLine, app: App) -> None:
    tokyo, riyadh = in_cities(app, "tokyo", "riyadh")
    line.show_workspace(opened_by_an_officer(app))
    line.manuscript.open(a_sheet(app, "Coffee", own_words(tokyo, "コーヒー")))
    qtbot.waitUntil(lambda: bool(line.counts))
    assert tokyo.id not in {one.account.id for one in line.counts}
    line.in_sight.look(VariantScope(account_id=tokyo.id), tokyo.id)
    assert [one.account.id for one in line.counts] == [tokyo.id]
    line.in_sight.look(VariantScope(account_id=riyadh.id), riyadh.id)
    assert [one.account.id for one in line.counts] == [riyadh.id]


def test_the_ui_thread_never_waits(qtbot: QtBot, line: CounterLine, app: App, request: pytest.FixtureRequest) -> None:
    sheet, opened = a_sheet(app, "Coffee"), opened_by_an_officer(app)
    tried = request.getfixturevalue("watched_ui_thread")
    line.show_workspace(opened)
    line.manuscript.open(sheet)
    qtbot.waitUntil(lambda: bool(line.counts))
    write(line.manuscript, "Coffees")
    assert tried == []


def test_nothing_is_shown_where_nobody_shows_the_text(line: CounterLine, app: App) -> None:
    counting(line, app, "Coffee")
    assert line.words == ""
    line.manuscript.close()
    assert line.counts == ()
