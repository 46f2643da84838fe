from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.domain.delivery import DeliveryState
from tests.ui.entries import an_entry
from ui.pages.outbox.delivery_feed import Portion, Shelf
from ui.pages.outbox.delivery_table import Column
from ui.pages.outbox.shelf_view import ShelfView


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://example.org/post/1", True),
        ("file:///srv/sites/tokyo/posts/1/index.html", True),
        ("file:///usr/bin/firefox", False),
        ("javascript:alert(1)", False),
        ("vscode://file/etc/passwd", False),
        ("", False),
    ],
)
def test_only_pages_are_opened(
    qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch, address: str, opened: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(QUrl(url).toString()))
    view = ShelfView(Shelf.SENT)
    qtbot.addWidget(view)
    view.feed.arrived.emit(Portion((an_entry(state=DeliveryState.SENT, address=address),), None))
    view.view.clicked.emit(view.table.index(0, Column.ADDRESS))
    assert asked == ([address] if opened else [])


def test_rows_take_the_place_of_the_reason_for_emptiness(qtbot: QtBot, english: QApplication) -> None:
    view = ShelfView(Shelf.COMING)
    qtbot.addWidget(view)
    view.feed.arrived.emit(Portion((), None))
    assert not view.view.isVisibleTo(view)
    view.feed.arrived.emit(Portion((an_entry(),), None))
    assert view.view.isVisibleTo(view)
    view.say_empty("No workspace is open.")
    assert not view.view.isVisibleTo(view)
