from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.scheduling import PlannedPost
from tests.ui.filled_workspace import NAMES, officer
from ui import background
from ui.pages.outbox.delivery_feed import PAGE, DeliveryFeed, Portion, Shelf

ALREADY = 3 * len(NAMES)
MANY = 2 * PAGE + 30


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    """A workspace with more deliveries than two pages hold."""
    with open_app(workspace) as opened:
        account = opened.directory.accounts()[0].id
        day = (opened.clock.now() + timedelta(days=10)).date()
        plans = [
            PlannedPost(
                Draft(f"Post {n}", Topic.TOURISM, (master_variant(f"Post {n}.", language="en"),), (account,)),
                datetime.combine(day, time(10)) + timedelta(minutes=n),
                SlotMode.SAME_LOCAL_TIME,
            )
            for n in range(MANY)
        ]
        opened.scheduling.schedule_many(officer(opened), plans)
        yield opened
        assert background.finish()


def test_pages_come_one_after_the_other_and_a_reload_keeps_them_all(qtbot: QtBot, app: App) -> None:
    owner = QObject()
    feed, portions = DeliveryFeed(Shelf.COMING, owner), []
    feed.arrived.connect(portions.append)
    with qtbot.waitSignal(feed.arrived):
        feed.read_from(app, officer(app))
        feed.reload()
    for _ in range(2):
        with qtbot.waitSignal(feed.arrived):
            feed.more()
    with qtbot.waitSignal(feed.arrived):
        feed.reload()
    last: Portion = portions[-1]
    assert [len(portion.rows) for portion in portions] == [PAGE, 2 * PAGE, ALREADY + MANY, ALREADY + MANY]
    assert last.next is None
    assert len({row.delivery_id for row in last.rows}) == ALREADY + MANY
    assert [row.due_at for row in last.rows] == sorted(row.due_at for row in last.rows)


def test_after_the_end_there_is_no_more(qtbot: QtBot, app: App) -> None:
    owner = QObject()
    feed = DeliveryFeed(Shelf.SENT, owner)
    with qtbot.waitSignal(feed.arrived) as told:
        feed.read_from(app, officer(app))
        feed.reload()
    assert told.args[0] == Portion((), None)
    with qtbot.assertNotEmitted(feed.arrived, wait=200):
        feed.more()


def test_an_answer_from_a_workspace_let_go_is_dropped(qtbot: QtBot, app: App) -> None:
    owner = QObject()
    feed = DeliveryFeed(Shelf.COMING, owner)
    with qtbot.assertNotEmitted(feed.arrived, wait=200):
        feed.read_from(app, officer(app))
        feed.reload()
        feed.stop()
        assert background.finish()
