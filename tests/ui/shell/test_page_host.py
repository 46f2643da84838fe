from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.shell.a_page import APage
from ui.place import PageName, Place
from ui.session import OpenWorkspace
from ui.shell.page_host import PageHost

HOME, DRAFTS = Place(PageName.HOME), Place(PageName.DRAFTS)


@pytest.fixture
def host(qtbot: QtBot, two_pages: object) -> PageHost:
    host = PageHost()
    qtbot.addWidget(host)
    return host


def home_of(host: PageHost) -> APage:
    page = host.page_named(PageName.HOME)
    assert isinstance(page, APage)
    return page


def test_a_page_is_made_when_somebody_first_goes_there_and_then_kept(host: PageHost) -> None:
    assert host.count() == 0
    host.go(HOME)
    first = host.page
    host.go(DRAFTS)
    host.go(HOME)
    assert host.count() == 2
    assert host.page is first


def test_while_it_rests_no_page_is_made_but_it_is_known_where_one_is(host: PageHost) -> None:
    arrived: list[object] = []
    host.arrived.connect(arrived.append)
    host.rest()
    host.go(HOME)
    host.go(DRAFTS)
    assert host.count() == 0
    assert host.place == DRAFTS
    assert arrived == [HOME, DRAFTS]
    host.wake()
    assert host.count() == 1
    assert host.currentWidget() is host.page_named(PageName.DRAFTS)


def test_a_workspace_wakes_it(host: PageHost, opened: OpenWorkspace) -> None:
    host.rest()
    host.go(HOME)
    host.show_workspace(opened)
    assert home_of(host).opened is opened


def test_one_can_go_back_and_forward_and_a_new_way_ends_the_old_one(host: PageHost) -> None:
    for place in (HOME, DRAFTS, Place(PageName.HOME, "a post")):
        host.go(place)
    host.step(-1)
    assert host.place == DRAFTS
    host.step(-1)
    assert not host.can_step(-1)
    host.step(-1)
    assert host.place == HOME
    host.step(1)
    assert host.place == DRAFTS
    host.go(HOME)
    assert not host.can_step(1)


def test_going_where_one_is_adds_nothing_to_the_way(host: PageHost) -> None:
    host.go(HOME)
    host.go(HOME)
    assert not host.can_step(-1)


def test_a_page_made_later_belongs_to_the_same_workspace(host: PageHost, opened: OpenWorkspace) -> None:
    host.show_workspace(opened)
    host.go(HOME)
    assert home_of(host).opened is opened


def test_a_page_made_without_a_workspace_says_why_it_is_empty(host: PageHost) -> None:
    host.say_empty("No workspace is open.")
    host.go(HOME)
    assert home_of(host).empty == "No workspace is open."


def test_what_a_page_remembers_comes_back_at_the_next_start(qtbot: QtBot, host: PageHost) -> None:
    host.go(HOME)
    home_of(host).filter = "Tokyo"
    later = PageHost()
    qtbot.addWidget(later)
    later.recall(host.remembered())
    assert later.remembered() == {"home": {"filter": "Tokyo"}}, "also while nobody was there yet"
    assert home_of(later).filter == "Tokyo"


def test_what_a_page_says_is_heard_outside(host: PageHost) -> None:
    heard: list[object] = []
    host.failed.connect(heard.append)
    host.chosen.connect(heard.append)
    host.counted.connect(lambda name, count: heard.append((name, count)))
    host.go(HOME)
    home_of(host).failed.emit("why")
    home_of(host).chosen.emit("post")
    home_of(host).counted.emit(3)
    assert heard == ["why", "post", (PageName.HOME, 3)]


def test_a_page_can_send_somebody_elsewhere(host: PageHost) -> None:
    host.go(HOME)
    home_of(host).go.emit(Place(PageName.DRAFTS, "a draft"))
    assert host.place == Place(PageName.DRAFTS, "a draft")
