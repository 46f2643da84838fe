from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import DatabaseUnavailable
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.outbox import OutboxTab
from scheduler_app.services.scheduling import PlannedPost
from tests.ui.filled_workspace import NAMES, officer
from ui import background
from ui.pages.outbox import delivery_feed
from ui.pages.outbox.delivery_feed import AROUND, PAGE, DeliveryFeed, Source, Stretch
from ui.pages.outbox.shelves import Shelf

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


@pytest.fixture
def feed(app: App) -> Iterator[DeliveryFeed]:
    owner = QObject()
    made = DeliveryFeed(Shelf.DUE, owner)
    made.read_from(app, officer(app))
    yield made
    assert background.finish()
    del owner


def told(qtbot: QtBot, feed: DeliveryFeed, ask: Callable[[], None]) -> Stretch:
    """What the feed holds after it was asked, and after it has found out where that lies."""
    with qtbot.waitSignal(feed.arrived):
        ask()
    qtbot.waitUntil(lambda: not feed._walk.awaited and not feed._question.awaited)
    return feed._held


def test_pages_come_one_after_the_other_and_a_reload_keeps_them_all(qtbot: QtBot, feed: DeliveryFeed) -> None:
    stretches = [told(qtbot, feed, ask) for ask in (feed.reload, feed.more, feed.more, feed.reload)]
    last = stretches[-1]
    assert [len(one.rows) for one in stretches] == [PAGE, 2 * PAGE, ALREADY + MANY, ALREADY + MANY]
    assert [one.more for one in stretches] == [True, True, False, False]
    assert len({row.delivery_id for row in last.rows}) == ALREADY + MANY
    assert [row.due_at for row in last.rows] == sorted(row.due_at for row in last.rows)


def test_of_a_long_list_only_a_stretch_is_kept_and_it_goes_both_ways(
    qtbot: QtBot, feed: DeliveryFeed, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery_feed, "MOST", 2 * PAGE)
    everything = app.outbox.page(officer(app), OutboxTab.DUE, limit=1000)
    for ask in (feed.reload, feed.more, feed.more):
        end = told(qtbot, feed, ask)
    assert end.rows == everything[-2 * PAGE :]
    assert end.before is not None
    assert not end.more
    assert told(qtbot, feed, feed.reload).rows == end.rows
    beginning = told(qtbot, feed, feed.less)
    assert (beginning.rows, beginning.before, beginning.more) == (everything[: 2 * PAGE], None, True)


def test_a_row_far_down_is_shown_with_its_neighbours(qtbot: QtBot, feed: DeliveryFeed, app: App) -> None:
    everything = app.outbox.page(officer(app), OutboxTab.DUE, limit=1000)
    wanted = everything[300]
    with qtbot.waitSignal(feed.arrived) as signal:
        feed.show(wanted)
    stretch: Stretch = signal.args[0]
    assert (stretch.rows, stretch.ahead, stretch.behind) == (everything[200:400], 200, len(everything) - 400)
    with qtbot.waitSignal(feed.arrived) as signal:
        feed.show(everything[201])
    assert signal.args[0].rows == stretch.rows


def test_where_nothing_is_left_the_list_begins_again(qtbot: QtBot, feed: DeliveryFeed, app: App) -> None:
    everything = app.outbox.page(officer(app), OutboxTab.DUE, limit=1000)
    with qtbot.waitSignal(feed.arrived):
        feed.show(everything[-1])
    for entry in everything[300:]:
        app.scheduling.cancel(officer(app), entry.delivery_id)
    assert told(qtbot, feed, feed.reload).rows == everything[:PAGE]


def test_after_the_end_there_is_no_more(qtbot: QtBot, app: App) -> None:
    owner = QObject()
    feed = DeliveryFeed(Shelf.SENT, owner)
    feed.read_from(app, officer(app))
    assert told(qtbot, feed, feed.reload) == Stretch()
    with qtbot.assertNotEmitted(feed.arrived, wait=200):
        feed.more()
        feed.less()


def test_an_answer_from_a_workspace_let_go_is_dropped(qtbot: QtBot, feed: DeliveryFeed) -> None:
    with qtbot.assertNotEmitted(feed.arrived, wait=200):
        feed.reload()
        feed.stop()
        assert background.finish()


def test_how_long_the_list_is_and_where_its_rows_lie_is_found_out(qtbot: QtBot, feed: DeliveryFeed) -> None:
    total = ALREADY + MANY
    first = told(qtbot, feed, feed.reload)
    assert (first.ahead, len(first.rows), first.behind) == (0, PAGE, total - PAGE)
    second = told(qtbot, feed, feed.more)
    assert (second.ahead, second.end, second.behind) == (0, 2 * PAGE, total - 2 * PAGE)


@pytest.mark.parametrize("surveyed", [True, False])
def test_somebody_may_go_anywhere_in_the_list_at_once(
    qtbot: QtBot, feed: DeliveryFeed, app: App, monkeypatch: pytest.MonkeyPatch, surveyed: bool
) -> None:
    monkeypatch.setattr(delivery_feed, "PAGE", 20)
    monkeypatch.setattr(delivery_feed, "NEAR", 5)
    everything = app.outbox.page(officer(app), OutboxTab.DUE, limit=1000)
    told(qtbot, feed, feed.reload)
    if not surveyed:
        feed._survey = None
    for row in (300, 0, len(everything) - 1, 150):
        with qtbot.waitSignal(feed.arrived) as signal:
            feed.look_at(row, row)
        found: Stretch = signal.args[0]
        assert found.rows == everything[found.ahead : found.end]
        assert found.ahead <= row < found.end
        assert found.end + found.behind == len(everything)


def test_near_an_end_of_what_is_held_the_next_page_is_read(
    qtbot: QtBot, feed: DeliveryFeed, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery_feed, "PAGE", 20)
    monkeypatch.setattr(delivery_feed, "NEAR", 5)
    told(qtbot, feed, feed.reload)
    with qtbot.assertNotEmitted(feed.arrived, wait=100):
        feed.look_at(0, 10)
    with qtbot.waitSignal(feed.arrived) as signal:
        feed.look_at(8, 16)
    assert len(signal.args[0].rows) == 40
    with qtbot.waitSignal(feed.arrived):
        feed.look_at(300, 310)
    before = feed._held.ahead
    with qtbot.waitSignal(feed.arrived) as signal:
        feed.look_at(before + 2, before + 9)
    assert signal.args[0].ahead == before - 20


def test_where_somebody_goes_what_is_in_sight_is_read_first_and_then_what_lies_around_it(
    qtbot: QtBot, feed: DeliveryFeed, app: App
) -> None:
    everything = app.outbox.page(officer(app), OutboxTab.DUE, limit=1000)
    with qtbot.waitSignal(feed.arrived):
        feed.reload()
    feed._held = replace(feed._held, rows=feed._held.rows[:20], more=True, behind=len(everything) - 20)
    found = told(qtbot, feed, lambda: feed.look_at(300, 316))
    assert found.rows == everything[300 - AROUND : 317 + AROUND]
    told(qtbot, feed, lambda: feed.look_at(300, 316))
    around = told(qtbot, feed, lambda: feed.look_at(300, 316))
    assert around.rows == everything[300 - AROUND - PAGE :]


def test_nobody_waits_for_what_is_read_beforehand_and_it_is_dropped_when_it_comes_too_late(
    qtbot: QtBot, feed: DeliveryFeed, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery_feed, "PAGE", 20)
    told(qtbot, feed, feed.reload)
    gone_elsewhere, longer = Event(), Source.longer

    def late(source: Source, held: Stretch) -> Stretch:
        assert gone_elsewhere.wait(10)
        return longer(source, held)

    monkeypatch.setattr(Source, "longer", late)
    feed.more()
    elsewhere = told(qtbot, feed, lambda: feed.look_at(300, 316))
    gone_elsewhere.set()
    with qtbot.assertNotEmitted(feed.arrived):
        qtbot.waitUntil(lambda: not feed._beforehand.awaited)
    assert feed._held is elsewhere
    everything = app.outbox.page(officer(app), OutboxTab.DUE, limit=1000)
    assert told(qtbot, feed, feed.more).rows == everything[elsewhere.ahead : elsewhere.end + 20]


def test_what_could_not_be_read_beforehand_is_asked_for_again(
    qtbot: QtBot, feed: DeliveryFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = told(qtbot, feed, feed.reload)
    with monkeypatch.context() as broken:

        def unreadable(source: Source, held: Stretch) -> Stretch:
            raise DatabaseUnavailable("database.unavailable")

        broken.setattr(Source, "longer", unreadable)
        with qtbot.waitSignal(feed.failed):
            feed.more()
    assert len(told(qtbot, feed, feed.more).rows) > len(held.rows)
