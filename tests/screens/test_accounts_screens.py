from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Band
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.workspace import Role
from tests.screens.pages import ALL, Wishes, a_window, keep
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.pages.accounts.page import AccountsPage
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        _fill(opened)
        yield opened
        assert background.finish()


def _fill(app: App) -> None:
    actor = opened_by(app, Role.ADMINISTRATOR).member.id
    first, second, third, fourth, *_ = app.account_list.read(actor)
    for line, band in ((first, Band.BLUE), (second, Band.ORANGE), (third, Band.GREEN), (fourth, Band.PURPLE)):
        app.keeping_accounts.choose_band(actor, line.account.id, band)
    now = app.clock.now()
    papers = AccountPapers(
        "Press section", "7/B/2026", date(2026, 2, 1), date(2026, 2, 1), date(2028, 1, 31), sign_in_until=now
    )
    app.account_papers.file(actor, first.account.id, papers)
    app.account_papers.file(actor, second.account.id, AccountPapers(sign_in_until=now + timedelta(days=9)))
    app.quotas.file(actor, first.account.id, Quota(43, 50, now + timedelta(hours=20)))
    app.keeping_accounts.take_out(actor, third.account.id, "The term is over.")


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_accounts_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.ADMINISTRATOR), Place(PageName.ACCOUNTS)) as window:
        page = window.pages.page_named(PageName.ACCOUNTS)
        assert isinstance(page, AccountsPage)
        qtbot.waitUntil(lambda: bool(page.table.rows))
        image = keep(window, f"accounts-{wishes.name}")
        page.look_at(page.table.rows[0].account.id)
        qtbot.waitUntil(lambda: page.details._story is not None)
        beside = keep(window, f"accounts-details-{wishes.name}")
    assert len(colours_in(image)) > 20
    assert len(colours_in(beside)) > 20
