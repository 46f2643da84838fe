"""J1: from a computer that never saw Duta to a first post before its readers, in one sitting."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.paths import resources
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.journeys.window.person import Person, WithMouse
from tests.journeys.window.whole_window import (
    Duta,
    approve_here,
    choose_accounts,
    dialog_in_front,
    new_post,
    page_of,
    sample_words,
)
from tests.ui.legible import Legible
from ui.application import Desktop
from ui.pages.approvals.page import ApprovalsPage
from ui.pages.composer.checks.lines import Group
from ui.pages.composer.checks.row import FindingRow
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.standing import PostState
from ui.pages.home.page import HomePage
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelves import Shelf
from ui.place import PageName, Place
from ui.sending_now.dialog import SendNowDialog

TEXT = "Batik Day at the embassy: come and see how it is made."
DESCRIPTION = "A woman draws lines of wax on white cotton."
PHOTO = resources() / "samples" / "pictures" / "batik-parang.png"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every internet address that a connection was made to, or a name was looked up for."""
    found: list[object] = []
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def connecting(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            found.append(address)
        connect(self, address)  # type: ignore[arg-type]  # as the caller gave it

    monkeypatch.setattr(socket.socket, "connect", connecting)
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *rest, **more: found.append(host) or look_up(host, *rest, **more)
    )
    return found


def practise(person: Person, desktop: Desktop) -> None:
    person.until(lambda: desktop.beginning.welcome is not None)
    welcome = desktop.beginning.welcome
    assert welcome is not None
    assert welcome.practice is not None
    person.press(welcome.practice)
    person.until(lambda: desktop.session.workspace is not None)


def findings(page: ComposerPage) -> list[FindingRow]:
    """What has to be settled before it can be submitted."""
    return [row for row in page.checks.rows if row.line is not None and row.line.group is not Group.GOOD_TO_KNOW]


def say_its_language(person: Person, page: ComposerPage) -> None:
    """English words for readers of Japanese and Dutch: the checks ask whether that is meant."""
    person.until(lambda: page.standing.now is not None and page.standing.now.to_explain > 0)
    person.press(page.primary.see_checks, "F7")
    while rows := findings(page):
        left = len(rows) - 1
        person.press(rows[0].fix)
        person.until(lambda left=left: len(findings(page)) <= left)
    person.until(page.primary.button.isEnabled)


def feed_of(desktop: Desktop, city: str) -> list[dict[str, object]]:
    assert desktop.session.workspace is not None
    (account,) = (one for one in desktop.session.workspace.app.directory.accounts() if city in one.address)
    read: dict[str, list[dict[str, object]]] = json.loads(
        Path(account.address, "feed.json").read_text(encoding="utf-8")
    )
    return read["items"]


def first_post(person: Person, duta: Duta) -> None:
    """The whole of it, until the next start."""
    desktop = duta.start()
    practise(person, desktop)
    window = desktop.window
    page = new_post(person, window)
    person.write(page.editor.text_edit, TEXT)
    person.bring(PHOTO, page.editor.text_edit)
    person.until(lambda: len(page.media.model.items) == 1)
    # The description is asked for at once: it is typed without going anywhere.
    person.type(DESCRIPTION)
    choose_accounts(person, page, "tokyo", "hague")
    say_its_language(person, page)
    person.press(page.primary.button, "Ctrl+Return")
    person.until(lambda: page.standing.state is PostState.IN_REVIEW)
    approve_here(person, window, page, "Budi", PRACTICE_PIN)
    approvals = page_of(window, PageName.APPROVALS, ApprovalsPage)
    person.until(lambda: len(approvals.news.banners) == 1)
    (banner,) = approvals.news.banners
    assert banner.button is not None
    person.press(banner.button)
    person.until(lambda: page.standing.state is PostState.APPROVED)
    person.press(page.primary.button, "Ctrl+Return")
    dialog = dialog_in_front(person, SendNowDialog)
    person.until(dialog.send.isEnabled)
    person.press(dialog.send)
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.press(window.sidebar.entries[PageName.OUTBOX], "Ctrl+5")
    outbox = page_of(window, PageName.OUTBOX, OutboxPage)
    person.choose_tab(outbox.tabs, list(outbox.views).index(Shelf.SENT))
    person.until(lambda: outbox.views[Shelf.SENT].table.rowCount() == 2)
    for city in ("tokyo", "the-hague"):
        (item,) = feed_of(desktop, city)
        assert TEXT in str(item)
        assert DESCRIPTION in str(item)
    person.press(window.sidebar.entries[PageName.HOME], "Ctrl+1")
    home = page_of(window, PageName.HOME, HomePage)
    person.until(lambda: home.first_steps.steps is not None and home.first_steps.steps.sent)
    first = home.first_steps.rows()[0]
    # What is done leads nowhere any more.
    assert not first.isEnabled()
    person.press(window.sidebar.entries[PageName.OUTBOX], "Ctrl+5")
    window.resize(window.width(), 707)
    duta.close(desktop)
    again = duta.start()
    person.until(lambda: again.session.workspace is not None)
    # Qt fits the width to the screen there is.
    assert again.window.height() == 707
    assert again.window.pages.place == Place(PageName.OUTBOX)


def test_from_nothing_to_a_first_post_in_one_sitting(
    person: Person, duta: Duta, fresh_computer: Path, asked: list[object]
) -> None:
    first_post(person, duta)
    assert asked == []


def test_in_indonesian_and_large_text_all_of_it_can_be_read(
    qtbot: QtBot, large_indonesian: Duta, fresh_computer: Path
) -> None:
    legible = Legible("id", (TEXT, DESCRIPTION, PHOTO.name, *sample_words()))
    first_post(WithMouse(qtbot, legible.look), large_indonesian)
    assert not legible.found, "\n".join(f"{k}  <- {v}" for k, v in legible.found.items())
