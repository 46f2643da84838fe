"""The outbox with something on every shelf, drawn for eyes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Role
from tests.screens.pages import ALL, Wishes, a_window, keep
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import opened_by, plan_post
from tests.ui.pages.outbox.standing import planned, put, tried
from ui import background
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelves import Shelf
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        entries = planned(opened)
        for entry, state, reason in zip(
            entries,
            (DeliveryState.UNKNOWN, DeliveryState.REFUSED, DeliveryState.MISSED, DeliveryState.MISSED),
            ("sending.interrupted", "http.refused_sign_in", "time.too_late", "approval.none_in_time"),
            strict=False,
        ):
            put(opened, entry.delivery_id, state, reason=reason)
        tried(opened, entries[0].delivery_id, "not_sent", "lease.expired")
        tried(opened, entries[0].delivery_id, "unknown", "sending.interrupted", number=2)
        tried(opened, entries[1].delivery_id, "refused", "http.refused_sign_in")
        put(opened, entries[4].delivery_id, DeliveryState.SENT, address="https://network.example/@kbri-tokyo/117203")
        yield opened
        assert background.finish()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
@pytest.mark.parametrize("shelf", [Shelf.DUE, Shelf.UNKNOWN, Shelf.MISSED, Shelf.SENT])
def test_a_shelf_is_drawn_with_what_is_chosen(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes, shelf: Shelf
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.OUTBOX)) as window:
        page = window.pages.page_named(PageName.OUTBOX)
        assert isinstance(page, OutboxPage)
        page.show_shelf(shelf)
        qtbot.waitUntil(lambda: page.about.isVisible() and page.about._story is not None)
        image = keep(window, f"outbox-{shelf}-{wishes.name}")
    assert len(colours_in(image)) > 10


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_what_stopped_for_one_cause_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    for number in range(3):
        plan_post(app, f"Coffee fair {number}", in_days=5 + number)
    for entry in planned(app):
        if entry.handle == "kbri-tokyo":
            put(app, entry.delivery_id, DeliveryState.HELD, reason="account.not_ready")
        elif entry.handle == "kbri-riyadh":
            put(app, entry.delivery_id, DeliveryState.REFUSED, reason="http.refused_quota")
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.OUTBOX)) as window:
        page = window.pages.page_named(PageName.OUTBOX)
        assert isinstance(page, OutboxPage)
        page.show_shelf(Shelf.ATTENTION)
        qtbot.waitUntil(lambda: page.about.isVisible() and page.causes.isVisible())
        image = keep(window, f"outbox-causes-{wishes.name}")
    assert len(colours_in(image)) > 10
