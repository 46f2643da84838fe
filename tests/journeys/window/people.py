"""Who sits at the computer, and what stands in the outbox there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scheduler_app.app import App
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.workspace import Member
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.journeys.window.person import Person
from tests.journeys.window.whole_window import Duta, page_of
from tests.ui.patience import PATIENCE_MS
from ui.application import Desktop
from ui.main_window import MainWindow
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelves import Shelf
from ui.place import PageName


def member(app: App, name: str) -> Member:
    return next(one for one in app.directory.members() if one.name == name)


def start_sending(person: Person, duta: Duta, where: Path) -> tuple[Desktop, App]:
    """Duta is started, and sends."""
    desktop = duta.start(str(where))
    with person.qtbot.waitSignal(desktop.session.sending, timeout=PATIENCE_MS):
        pass
    assert desktop.session.workspace is not None
    return desktop, desktop.session.workspace.app


def become(person: Person, window: MainWindow, name: str) -> None:
    """Somebody goes on at this computer with their own PIN."""
    if name in window.top.person.text():
        return
    person.until(lambda: any(name in one.text() for one in window.person.menu.actions()))
    person.pick(window.top.person, f"Go on as \u2068{name}")
    person.until(window.lock_screen.isVisible)
    person.type(PRACTICE_PIN)
    person.press(window.lock_screen.go, "Return")
    person.until(lambda: name in window.top.person.text())


def open_outbox(person: Person, window: MainWindow) -> OutboxPage:
    person.press(window.sidebar.entries[PageName.OUTBOX], "Ctrl+5")
    return page_of(window, PageName.OUTBOX, OutboxPage)


def turn_to(person: Person, page: OutboxPage, shelf: Shelf, rows: int) -> None:
    person.choose_tab(page.tabs, list(Shelf).index(shelf))
    person.until(lambda: page.views[shelf].table.rowCount() == rows)


def states(app: App, ids: Sequence[DeliveryId]) -> list[DeliveryState]:
    actor = member(app, "Sari").id
    return [app.outbox.line(actor, one).state for one in ids]
