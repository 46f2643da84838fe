"""What stopped for one cause is said in one sentence above the list, and settled by one button."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Role
from scheduler_app.services.outbox import CalendarEntry
from scheduler_app.storage import accounts
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.pages.outbox.standing import planned, put
from tests.ui.pages.outbox.test_page import _elsewhere, app, approve_all, now, page
from ui.pages.accounts.adding.dialog import AddAccountDialog
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelves import Shelf
from ui.text_direction import plain

__all__ = ["app", "page"]

NEEDED, READY = AccountHealth.SIGN_IN_NEEDED, AccountHealth.READY


def set_health(app: App, entry: CalendarEntry, health: AccountHealth) -> None:
    with app.database.writing() as writing:
        accounts.set_health(writing.connection, entry.account_id, health)


@pytest.fixture
def stopped_later(page: OutboxPage, app: App) -> tuple[CalendarEntry, ...]:
    """All of one account wait for its sign-in; it happened while somebody looked at the page."""

    def stop() -> tuple[CalendarEntry, ...]:
        tokyo = tuple(one for one in planned(app) if one.handle == "kbri-tokyo")
        approve_all(app)
        set_health(app, tokyo[0], NEEDED)
        for one in tokyo:
            put(app, one.delivery_id, DeliveryState.HELD, reason="account.not_ready")
        return tokyo

    return _elsewhere(stop)


def as_both(page: OutboxPage, app: App) -> None:
    """In a small mission one person may do everything."""
    opened = _elsewhere(lambda: opened_by_an_officer(app))
    both = frozenset({Role.OFFICER, Role.ADMINISTRATOR})
    page.show_workspace(replace(opened, member=replace(opened.member, roles=both)))
    page.enter()


def test_the_sentence_stands_only_above_what_needs_attention(
    qtbot: QtBot, page: OutboxPage, app: App, stopped_later: tuple[CalendarEntry, ...]
) -> None:
    assert page.causes.isHidden()
    page.show_shelf(Shelf.ATTENTION)
    qtbot.waitUntil(lambda: len(page.causes.sentences) == 1)
    said = plain(page.causes.sentences[0].text())
    assert said.startswith(f"{len(stopped_later)} deliveries stopped because @kbri-tokyo needs a new sign-in.")
    assert "An administrator can sign in again." in said
    assert page.causes.buttons == (None,), "an officer signs nothing in"
    page.show_shelf(Shelf.SENT)
    assert page.causes.isHidden()


def test_once_it_is_signed_in_again_one_button_tries_all_of_them(
    qtbot: QtBot, page: OutboxPage, app: App, stopped_later: tuple[CalendarEntry, ...]
) -> None:
    _elsewhere(lambda: set_health(app, stopped_later[0], READY))
    page.show_shelf(Shelf.ATTENTION)
    qtbot.waitUntil(lambda: len(page.causes.buttons) == 1)
    (button,) = page.causes.buttons
    assert button is not None
    assert button.text() == f"Retry all {len(stopped_later)}"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.causes.isHidden())
    assert {now(app, one).state for one in stopped_later} == {DeliveryState.SCHEDULED}


def test_whoever_may_both_signs_in_from_here_and_all_are_tried_afterwards(
    qtbot: QtBot, page: OutboxPage, app: App, stopped_later: tuple[CalendarEntry, ...]
) -> None:
    page.show_shelf(Shelf.ATTENTION)
    qtbot.waitUntil(lambda: page.causes.buttons == (None,))
    as_both(page, app)
    qtbot.waitUntil(lambda: len(page.causes.buttons) == 1 and page.causes.buttons[0] is not None)
    (button,) = page.causes.buttons
    assert button is not None
    assert button.text() == f"Reconnect, then retry all {len(stopped_later)}"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.findChildren(AddAccountDialog)))
    (dialog,) = page.findChildren(AddAccountDialog)
    assert {now(app, one).state for one in stopped_later} == {DeliveryState.HELD}, "not before it is signed in"
    dialog.connected.emit(stopped_later[0].account_id)
    qtbot.waitUntil(lambda: page.causes.isHidden())
    assert {now(app, one).state for one in stopped_later} == {DeliveryState.SCHEDULED}
    dialog.reject()
