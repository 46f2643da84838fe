"""Who reads the account in sight."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.post import MASTER
from scheduler_app.domain.workspace import Role
from scheduler_app.services.country_calendar import NewPeriod
from tests.ui.composing import in_cities
from tests.ui.filled_workspace import opened_by, opened_by_an_officer
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.pages.composer.audience.card import AudienceCard
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def card(qtbot: QtBot, english: QApplication, app: App) -> Iterator[AudienceCard]:
    manuscript, in_sight = Manuscript(), InSight()
    made = AudienceCard(manuscript, in_sight)
    for owned in (manuscript, in_sight):
        owned.setParent(made)
    qtbot.addWidget(made)
    made.show_workspace(opened_by_an_officer(app))
    yield made
    made.let_go()


def look_at(qtbot: QtBot, card: AudienceCard, app: App, city: str) -> None:
    account = in_cities(app, city)[0]
    card.in_sight.look(MASTER, account.id)
    qtbot.waitUntil(
        lambda: account.handle.removeprefix("kbri-")[:4] in card.fold.text().casefold() and not card.isHidden()
    )


def test_it_says_what_time_it_is_there_even_while_it_is_folded(qtbot: QtBot, card: AudienceCard, app: App) -> None:
    look_at(qtbot, card, app, "riyadh")
    assert "Riyadh" in card.words.splitlines()[0]
    assert "Weekend" not in card.words


def test_unfolded_it_says_all_by_mouse_and_by_keyboard(qtbot: QtBot, card: AudienceCard, app: App) -> None:
    look_at(qtbot, card, app, "riyadh")
    qtbot.mouseClick(card.fold, Qt.MouseButton.LeftButton)
    assert "Weekend: Friday, Saturday" in card.words
    assert "Quiet hours: 22:00 to 06:00" in card.words
    assert "العربية" in card.words
    qtbot.keyClick(card.fold, Qt.Key.Key_Space)
    assert "Weekend" not in card.words


def test_sensitive_days_are_said_with_their_end(qtbot: QtBot, card: AudienceCard, app: App) -> None:
    first = app.clock.now().date() + timedelta(days=2)
    period = NewPeriod("Election silence", "", first, first + timedelta(days=2))
    app.country_calendar.mark(opened_by(app, Role.ADMINISTRATOR).member.id, period)
    card.fold.setChecked(True)
    look_at(qtbot, card, app, "tokyo")
    line = next(one for one in card.words.splitlines() if "Election silence" in one)
    assert "sensitive" in line
    assert " to " in line


def test_it_hides_while_no_account_is_in_sight(qtbot: QtBot, card: AudienceCard, app: App) -> None:
    look_at(qtbot, card, app, "tokyo")
    card.in_sight.look(MASTER, None)
    assert card.isHidden()


def test_the_ui_thread_never_waits(qtbot: QtBot, card: AudienceCard, app: App, request: pytest.FixtureRequest) -> None:
    account = in_cities(app, "tokyo")[0]
    tried = request.getfixturevalue("watched_ui_thread")
    card.in_sight.look(MASTER, account.id)
    qtbot.waitUntil(lambda: not card.isHidden())
    assert tried == []
