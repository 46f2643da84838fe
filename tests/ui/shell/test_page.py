from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.shell.a_page import ATTEMPTS, POSTS, APage
from ui.session import OpenWorkspace


@pytest.fixture
def page(qtbot: QtBot, opened: OpenWorkspace) -> APage:
    page = APage()
    qtbot.addWidget(page)
    page.show_workspace(opened)
    return page


def test_a_page_out_of_sight_reads_nothing_until_somebody_comes(page: APage) -> None:
    page.take_changes(POSTS)
    assert page.reloads == 0
    page.enter()
    assert page.reloads == 1


def test_a_page_in_sight_reads_again_only_what_concerns_it(page: APage) -> None:
    page.show()
    page.enter()
    page.take_changes(ATTEMPTS)
    assert page.reloads == 1
    page.take_changes(POSTS)
    assert page.reloads == 2


def test_coming_back_to_what_did_not_change_reads_nothing(page: APage) -> None:
    page.enter()
    page.enter("this post")
    assert (page.reloads, page.seen) == (1, ["this post"])


def test_another_workspace_is_read_even_if_nothing_changed(page: APage, opened: OpenWorkspace) -> None:
    page.enter()
    page.show_workspace(opened)
    page.enter()
    assert page.reloads == 2


def test_after_letting_go_nothing_is_read(page: APage) -> None:
    page.show()
    page.let_go()
    page.take_changes(POSTS)
    page.enter()
    assert page.reloads == 0
