"""Accounts are added through the networks' own sign-ins, against servers that are as strict as the real ones."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.connecting import Ask, SignInWay
from scheduler_app.domain.sign_in import SignInKind
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_COST
from scheduler_app.secrets.vault_file import VaultFile
from tests.networks.standins.bluesky import BlueskyStandIn
from tests.networks.standins.mastodon import MastodonStandIn, User
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.pages.accounts.adding.dialog import AddAccountDialog
from ui.pages.accounts.adding.steps import Network, WayStep

PASSPHRASE = "correct horse battery staple"
PATIENCE_MS = 15_000


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    """A workspace on a computer whose secrets lie in an encrypted file."""
    VaultFile(Folders.for_workspace(workspace).vault_file, lambda: PASSPHRASE, PRACTICE_COST).make()
    with open_app(workspace, passphrase=lambda: PASSPHRASE) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def server() -> Iterator[MastodonStandIn]:
    with MastodonStandIn() as standing_in:
        yield standing_in


@pytest.fixture
def user(server: MastodonStandIn) -> User:
    return server.open_account("kbri_tokyo")


class Adding:
    """One dialog, and what it asked the browser to open."""

    def __init__(self, qtbot: QtBot, app: App, again: Account | None = None) -> None:
        self.qtbot = qtbot
        self.opened: list[str] = []
        self._parent = QWidget()
        qtbot.addWidget(self._parent)
        self.dialog = AddAccountDialog(
            opened_by(app, Role.ADMINISTRATOR), self._parent, again=again, open_address=self.opened.append
        )
        self.dialog.open()

    def wait(self, step: str) -> None:
        wanted = getattr(self.dialog, step)
        self.qtbot.waitUntil(lambda: self.dialog.step is wanted and not self.dialog._waiting, timeout=PATIENCE_MS)

    def press(self) -> None:
        self.qtbot.waitUntil(self.dialog.go.isEnabled)
        self.qtbot.mouseClick(self.dialog.go, Qt.MouseButton.LeftButton)

    def choose(self, network: str, then: str = "way_step") -> None:
        self.wait("network_step")
        self.qtbot.waitUntil(lambda: self.dialog.network_step.list.count() > 0)
        self.dialog.network_step.choose(network)
        self.press()
        self.wait(then)

    def answer(self, **answers: str) -> None:
        for name, text in answers.items():
            field = self.dialog.way_step.fields[name]
            field.clear()
            self.qtbot.keyClicks(field, text)

    def sign_in_in_browser(self, address: str) -> None:
        self.choose("mastodon")
        self.answer(server=address)
        self.qtbot.keyClick(self.dialog.way_step.fields["server"], Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.dialog.step is self.dialog.browser_step, timeout=PATIENCE_MS)


@pytest.fixture
def add(qtbot: QtBot, english: object, app: App) -> Iterator[Callable[..., Adding]]:
    made: list[Adding] = []

    def begin(again: Account | None = None) -> Adding:
        made.append(Adding(qtbot, app, again))
        return made[-1]

    yield begin
    for one in made:
        if isValid(one.dialog):
            one.dialog.reject()


def allow(server: MastodonStandIn, user: User, address: str) -> str:
    """What the network's page does when the person says yes: where it sends the browser."""
    return server.authorize(dict(parse_qsl(urlsplit(address).query)), user)


def come_back(address: str) -> int:
    with urllib.request.urlopen(address) as answer:
        return int(answer.status)


def connected(app: App, network: str) -> list[Account]:
    return [one for one in app.directory.accounts() if one.network == network]


def test_an_account_is_added_through_the_browser_and_looked_at_without_a_post(
    add: Callable[..., Adding], qtbot: QtBot, app: App, server: MastodonStandIn, user: User
) -> None:
    adding = add()
    adding.sign_in_in_browser(server.url)
    (address,) = adding.opened
    assert come_back(allow(server, user, address)) == 200
    adding.wait("candidate_step")
    adding.press()
    adding.wait("place_step")
    place = adding.dialog.place_step
    place.mission.setCurrentIndex(place.mission.findText("Tokyo", Qt.MatchFlag.MatchContains))
    place.kind.setCurrentIndex(place.kind.findData(AccountKind.OFFICE_HOLDER.value))
    place.language.setCurrentIndex(place.language.findData("en"))
    adding.press()
    adding.wait("done_step")
    qtbot.waitUntil(lambda: "in order" in adding.dialog.done_step.report.text(), timeout=PATIENCE_MS)
    assert "encrypted" in adding.dialog.done_step.kept.text()
    (account,) = connected(app, "mastodon")
    assert (account.kind, account.language) == (AccountKind.OFFICE_HOLDER, "en")
    assert app.connecting.signed_in_here(opened_by(app, Role.ADMINISTRATOR).member.id) == (account,)
    assert not [one for one in server.asked if one.method == "POST" and one.path.endswith("/statuses")]


def test_the_code_can_be_pasted_and_what_is_no_code_is_said(
    add: Callable[..., Adding], qtbot: QtBot, server: MastodonStandIn, user: User
) -> None:
    adding = add()
    adding.sign_in_in_browser(server.url)
    step = adding.dialog.browser_step
    qtbot.keyClicks(step.field, "nothing of the kind")
    qtbot.keyClick(step.field, Qt.Key.Key_Return)
    qtbot.waitUntil(adding.dialog.trouble.isVisible)
    step.field.setText(allow(server, user, adding.opened[0]))
    qtbot.mouseClick(step.take, Qt.MouseButton.LeftButton)
    adding.wait("candidate_step")


def test_whoever_cancels_waits_no_longer_and_nothing_is_connected(
    add: Callable[..., Adding], qtbot: QtBot, app: App, server: MastodonStandIn, user: User
) -> None:
    adding = add()
    adding.sign_in_in_browser(server.url)
    qtbot.mouseClick(adding.dialog.cancel, Qt.MouseButton.LeftButton)
    assert background.finish()
    assert connected(app, "mastodon") == []


def test_going_back_from_the_browser_lets_another_way_be_chosen(
    add: Callable[..., Adding], qtbot: QtBot, server: MastodonStandIn, user: User
) -> None:
    adding = add()
    adding.sign_in_in_browser(server.url)
    qtbot.mouseClick(adding.dialog.back, Qt.MouseButton.LeftButton)
    adding.wait("way_step")
    adding.dialog.way_step._choices.button(1).click()
    secret = adding.dialog.way_step.fields["access_token"]
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    adding.answer(server=server.url, access_token=user.token)
    adding.press()
    adding.wait("candidate_step")
    assert secret.text() == ""


def test_a_server_that_is_none_is_said_and_can_be_written_anew(
    add: Callable[..., Adding], qtbot: QtBot, server: MastodonStandIn
) -> None:
    adding = add()
    adding.choose("mastodon")
    adding.answer(server="http://not-safe.example")
    adding.press()
    qtbot.waitUntil(adding.dialog.trouble.isVisible)
    assert "server" in adding.dialog.trouble.text()
    assert adding.dialog.step is adding.dialog.way_step
    assert adding.dialog.go.isEnabled()


def test_signing_in_again_as_somebody_else_is_refused(
    add: Callable[..., Adding], qtbot: QtBot, app: App, server: MastodonStandIn, user: User
) -> None:
    first = add()
    first.sign_in_in_browser(server.url)
    come_back(allow(server, user, first.opened[0]))
    first.wait("candidate_step")
    first.press()
    first.wait("place_step")
    first.press()
    first.wait("done_step")
    (account,) = connected(app, "mastodon")
    again = add(account)
    again.wait("way_step")
    assert again.dialog.way_step.given == {"server": "https://masto.example"}, "where it lives is known"
    again.answer(server=server.url)
    again.press()
    qtbot.waitUntil(lambda: bool(again.opened), timeout=PATIENCE_MS)
    other = server.open_account("somebody_else")
    come_back(allow(server, other, again.opened[0]))
    again.wait("candidate_step")
    again.press()
    qtbot.waitUntil(again.dialog.trouble.isVisible, timeout=PATIENCE_MS)
    assert "another account" in again.dialog.trouble.text()


def test_the_ministrys_own_app_is_asked_for_only_where_it_is_not_known(qtbot: QtBot, english: object) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    step = WayStep(parent)
    way = SignInWay("browser", SignInKind.OAUTH, (Ask("server"),), own_app=True)
    step.offer(Network("x", "X"), (way,), knows_app=True)
    assert set(step.fields) == {"server"}
    assert step.app is None
    step.offer(Network("x", "X"), (way,), knows_app=False, comes_back_to="http://127.0.0.1:47219/callback")
    assert step.fields["app_address"].text() == "http://127.0.0.1:47219/callback"
    assert step.fields["app_address"].isReadOnly()
    assert "app_address" not in step.given
    step.fields["server"].setText("here.example")
    assert not step.ready
    step.fields["app_id"].setText(" id ")
    assert step.ready
    assert step.app == ("id", "")
    assert step.given == {"server": "here.example"}


def test_an_app_password_signs_in_and_the_accounts_own_password_does_not(
    add: Callable[..., Adding], qtbot: QtBot, app: App
) -> None:
    with BlueskyStandIn() as host:
        user = host.open_account("kbri.example.org")
        adding = add()
        adding.choose("bluesky")
        adding.dialog.way_step._choices.button(1).click()
        adding.answer(server=host.url, handle="kbri.example.org", app_password=user.main_password)
        adding.press()
        qtbot.waitUntil(adding.dialog.trouble.isVisible, timeout=PATIENCE_MS)
        adding.answer(app_password=user.password)
        adding.press()
        adding.wait("candidate_step")
        adding.press()
        adding.wait("place_step")
        adding.press()
        adding.wait("done_step")
        qtbot.waitUntil(lambda: "in order" in adding.dialog.done_step.report.text(), timeout=PATIENCE_MS)
        (account,) = connected(app, "bluesky")
        assert account.handle.endswith("kbri.example.org")
        assert not [one for one in host.asked if "createRecord" in one.path]


def test_an_account_that_people_post_to_is_added_without_a_sign_in(
    qtbot: QtBot, add: Callable[..., Adding], app: App
) -> None:
    adding = add()
    made: list[str] = []
    adding.dialog.connected.connect(made.append)
    adding.choose("by_hand", "hand_step")
    step = adding.dialog.hand_step
    assert not adding.dialog.go.isEnabled()
    step.network.setCurrentIndex(step.network.findData("wechat"))
    qtbot.keyClicks(step.name, "kbri")
    qtbot.keyClicks(step.page, "weixin")
    adding.press()
    qtbot.waitUntil(adding.dialog.trouble.isVisible)
    step.page.setText("https://mp.weixin.qq.com/kbri")
    adding.press()
    adding.wait("done_step")
    (account,) = (one for one in app.directory.accounts() if one.kind is AccountKind.MANUAL)
    assert (account.network, account.handle, made) == ("wechat", "kbri", [account.id])
    assert adding.opened == []


def test_back_from_by_hand_leads_to_the_networks(qtbot: QtBot, add: Callable[..., Adding]) -> None:
    adding = add()
    adding.choose("by_hand", "hand_step")
    qtbot.mouseClick(adding.dialog.back, Qt.MouseButton.LeftButton)
    assert adding.dialog.step is adding.dialog.network_step
