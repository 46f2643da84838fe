from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.approving import Window
from scheduler_app.services.draft import master_variant
from tests.screens.pages import ALL, SCREENS, Wishes, a_window
from tests.ui.filled_workspace import officer, opened_by, opened_by_an_officer
from tests.ui.pages.outbox.standing import planned, put
from ui import background
from ui.place import PageName, Place
from ui.sending_now.dialog import SendNowDialog
from ui.text_direction import plain


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def post_id(app: App) -> PostId:
    return planned(app)[0].post_id


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """The window before which the dialog stands: it outlives it."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def approve(app: App, post_id: PostId) -> None:
    """As a supervisor, by signature, for this moment too."""
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    seen = app.approving.review(supervisor, post_id).seen
    signer = app.unlocking.unlock(supervisor, PRACTICE_PIN)
    now = app.clock.now()
    app.approving.approve(signer, post_id, seen, window=Window(now - timedelta(hours=1), now + timedelta(days=9)))


def protect(app: App, handle: str) -> None:
    administrator = opened_by(app, Role.ADMINISTRATOR).member.id
    account = next(one for one in app.directory.accounts() if one.handle == handle)
    app.account_papers.file(administrator, account.id, AccountPapers(protected=True))


def a_dialog(
    owner: QWidget, qtbot: QtBot, app: App, post_id: PostId, only: tuple[str, ...] | None = None
) -> SendNowDialog:
    accounts = {one.handle: one.id for one in app.directory.accounts()}
    chosen = None if only is None else [accounts[one] for one in only]
    dialog = SendNowDialog(opened_by_an_officer(app), post_id, owner, only=chosen)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.rows) == 3)
    return dialog


def said(dialog: SendNowDialog) -> str:
    return plain("\n".join(label.text() for label in dialog.findChildren(QLabel)))


def test_every_account_is_named_with_kind_country_network_and_the_time_there(
    qtbot: QtBot, english: QApplication, app: App, post_id: PostId, owner: QWidget
) -> None:
    approve(app, post_id)
    dialog = a_dialog(owner, qtbot, app, post_id)
    words = said(dialog)
    for part in ("Practice", "Japan", "Saudi Arabia", "in Tokyo", "in The Hague", "Gayo coffee: see you there."):
        assert part in words
    assert [plain(row.box.text()).split()[-1] for row in dialog.rows] == [
        "@kbri-den-haag",
        "@kbri-riyadh",
        "@kbri-tokyo",
    ]
    assert dialog.send.text() == "Send to 3 practice accounts"


def test_what_is_sent_is_what_is_ticked(
    qtbot: QtBot, english: QApplication, app: App, post_id: PostId, owner: QWidget
) -> None:
    approve(app, post_id)
    dialog = a_dialog(owner, qtbot, app, post_id)
    dialog.rows[0].box.click()
    assert dialog.send.text() == "Send to 2 practice accounts"
    before = app.clock.now()
    with qtbot.waitSignal(dialog.sent):
        qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    due = {one.handle: one.due_at for one in planned(app) if one.post_id == post_id}
    assert sorted(handle for handle, at in due.items() if at <= app.clock.now()) == ["kbri-riyadh", "kbri-tokyo"]
    assert due["kbri-den-haag"] > before


def test_without_an_approval_it_is_said_whose_is_missing(
    qtbot: QtBot, english: QApplication, app: App, post_id: PostId, owner: QWidget
) -> None:
    dialog = a_dialog(owner, qtbot, app, post_id)
    assert not dialog.send.isEnabled()
    assert not any(row.box.isEnabled() for row in dialog.rows)
    assert "It can come from Budi, Rina." in said(dialog)


def test_a_hold_and_what_is_out_already_are_named(
    qtbot: QtBot, english: QApplication, app: App, post_id: PostId, owner: QWidget
) -> None:
    approve(app, post_id)
    app.holding.start(officer(app), HoldScope.COUNTRY, "SA", "National mourning")
    put(app, next(one.delivery_id for one in planned(app) if one.handle == "kbri-tokyo"), DeliveryState.SENT)
    dialog = a_dialog(owner, qtbot, app, post_id)
    hindered = {row.handle: row.hindrance for row in dialog.rows if row.hindrance}
    assert hindered == {"@kbri-riyadh": "A hold stops it.", "@kbri-tokyo": "Not again: Sent"}
    assert dialog.send.text() == "Send to 1 practice account"


def test_a_protected_account_asks_for_its_name(
    qtbot: QtBot, english: QApplication, app: App, post_id: PostId, owner: QWidget
) -> None:
    approve(app, post_id)
    protect(app, "kbri-tokyo")
    dialog = a_dialog(owner, qtbot, app, post_id, only=("kbri-tokyo",))
    row = next(row for row in dialog.rows if row.target.protected)
    qtbot.waitUntil(row.naming.isVisible)
    assert not dialog.send.isEnabled()
    qtbot.keyClicks(row.naming, "@KBRI-Tokyo")
    assert dialog.send.isEnabled()
    with qtbot.waitSignal(dialog.sent):
        dialog.send.click()


def test_it_is_sent_with_the_keyboard_only_and_not_by_enter_alone(
    qtbot: QtBot, english: QApplication, app: App, post_id: PostId, owner: QWidget
) -> None:
    approve(app, post_id)
    dialog = a_dialog(owner, qtbot, app, post_id, only=("kbri-riyadh",))
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    for _ in range(12):
        if dialog.send.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.send.hasFocus()
    with qtbot.waitSignal(dialog.sent):
        qtbot.keyClick(dialog.send, Qt.Key.Key_Space)


def test_what_was_edited_meanwhile_is_not_sent(
    qtbot: QtBot, english: QApplication, app: App, post_id: PostId, owner: QWidget
) -> None:
    approve(app, post_id)
    dialog = a_dialog(owner, qtbot, app, post_id)
    post = app.composing.read(officer(app), post_id).post
    app.composing.give_own_words(
        officer(app), post_id, master_variant("Tea.", language="en"), expected_version=post.version
    )
    dialog.send.click()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert dialog.isVisible()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_dialog_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, post_id: PostId, wishes: Wishes
) -> None:
    approve(app, post_id)
    protect(app, "kbri-tokyo")
    app.holding.start(officer(app), HoldScope.COUNTRY, "SA", "National mourning")
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.OUTBOX)) as window:
        dialog = SendNowDialog(opened_by_an_officer(app), post_id, window)
        dialog.open()
        qtbot.waitUntil(lambda: len(dialog.rows) == 3)
        QApplication.processEvents()
        assert dialog.grab().toImage().save(str(SCREENS / f"send-now-{wishes.name}.png"))
