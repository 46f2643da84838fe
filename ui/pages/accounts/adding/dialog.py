"""Adding an account, or signing in to one again: step by step, through the network's own sign-in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from scheduler_app.domain.sign_in import SignInKind
from scheduler_app.errors import SchedulerError, VaultLocked, VaultMissing
from ui import background, messages
from ui.pages.accounts import said
from ui.pages.accounts.adding.browser_step import BrowserStep
from ui.pages.accounts.adding.done_step import DoneStep
from ui.pages.accounts.adding.hand_step import HandStep
from ui.pages.accounts.adding.place_step import PlaceStep
from ui.pages.accounts.adding.steps import CandidateStep, Network, NetworkStep, Step, WayStep, known_of
from ui.widgets.trouble_line import TroubleLine

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.account import Account
    from scheduler_app.domain.connecting import Candidate, HealthReport, SignInWay
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.domain.mission import Mission
    from scheduler_app.services.browser_sign_in import BrowserSignIn
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class _Beginning:
    networks: tuple[Network, ...]
    missions: tuple[Mission, ...]
    accounts: tuple[Account, ...]
    by_hand: tuple[Network, ...]


# In the list of networks, for those that Duta cannot send to.
_BY_HAND = "by_hand"
_VAULT_CLOSED = "sign_in.vault_closed"


def in_browser(address: str) -> None:
    """Show a page in the person's own browser."""
    QDesktopServices.openUrl(QUrl(address))


class AddAccountDialog(QDialog):
    """``connected`` carries the id of the account at the end. With ``again`` that one is signed in anew.

    ``open_address`` shows a page in the person's browser.
    """

    connected = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        opened: OpenWorkspace,
        parent: QWidget | None = None,
        *,
        again: Account | None = None,
        open_address: Callable[[str], None] = in_browser,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._app: App = opened.app
        self._actor: MemberId = opened.member.id
        self._again = again
        self._open_address = open_address
        self._begun: BrowserSignIn | None = None
        self._beginning: _Beginning | None = None
        self._waiting = False
        self.network_step, self.way_step = NetworkStep(self), WayStep(self)
        self.browser_step, self.candidate_step = BrowserStep(self), CandidateStep(self)
        self.place_step, self.hand_step, self.done_step = PlaceStep(self), HandStep(self), DoneStep(self)
        self._lay_out()
        for step in self._steps:
            step.changed.connect(self._say_ready)
            step.done.connect(self._go_on)
        self.browser_step.pasted.connect(self._paste)
        self.browser_step.open_asked.connect(self._show_page)
        self._go_to(self.network_step)
        self._ask(self._begin, self._offer_networks)

    @property
    def step(self) -> Step:
        return self._steps[self._stack.currentIndex()]

    def done(self, result: int) -> None:
        """Closed in whatever way: nobody waits for the browser any more, and nothing typed is kept."""
        self._stop_waiting()
        for step in self._steps:
            step.forget()
        super().done(result)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Sign in again") if self._again else self.tr("Add an account"))
        self._steps: tuple[Step, ...] = (
            self.network_step,
            self.way_step,
            self.browser_step,
            self.candidate_step,
            self.place_step,
            self.hand_step,
            self.done_step,
        )
        self.title = QLabel(self)
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self._stack = QStackedWidget(self)
        for step in self._steps:
            self._stack.addWidget(step)
        self.trouble = TroubleLine(self)
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._go_back)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.go = QPushButton(self)
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._go_on)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self._stack, 1)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        height = self.fontMetrics().height()
        self.setMinimumSize(height * 30, height * 25)

    def _go_to(self, step: Step) -> None:
        self._stack.setCurrentWidget(step)
        self.title.setText(step.title)
        self.trouble.say("")
        last = step is self.done_step
        self.back.setVisible(step not in (self.network_step, self.done_step))
        if self._again is not None and step is self.way_step:
            self.back.hide()
        self.cancel.setVisible(not last)
        self.go.setVisible(step is not self.browser_step)
        self._say_ready()
        step.begin()

    def _say_ready(self) -> None:
        words = {
            self.network_step: self.tr("Go on"),
            self.way_step: self._way_words(),
            self.candidate_step: self.tr("Go on"),
            self.place_step: self.tr("Connect the account"),
            self.hand_step: self.tr("Add the account"),
            self.done_step: self.tr("Close"),
        }
        if self.step is self.candidate_step and self._known_account() is not None:
            words[self.candidate_step] = self.tr("Sign in")
        self.go.setText(words.get(self.step, ""))
        self.go.setEnabled(self.step.ready and not self._waiting)
        self._stack.setEnabled(not self._waiting or self.step is self.browser_step)
        self.back.setEnabled(not self._waiting or self.step is self.browser_step)

    def _way_words(self) -> str:
        way = self.way_step.way
        if way is not None and way.kind is SignInKind.OAUTH:
            return self.tr("Continue in your browser")
        return self.tr("Go on")

    def _go_on(self) -> None:
        if not self.step.ready or self._waiting:
            return
        if self.step is self.network_step:
            self._choose_network()
        elif self.step is self.way_step:
            self._sign_in()
        elif self.step is self.candidate_step:
            self._choose_candidate()
        elif self.step is self.place_step:
            self._connect()
        elif self.step is self.hand_step:
            self._add_by_hand()
        elif self.step is self.done_step:
            self.accept()

    def _go_back(self) -> None:
        self._stop_waiting()
        before = self.network_step if self.step in (self.way_step, self.hand_step) else self.way_step
        self._go_to(self.candidate_step if self.step is self.place_step else before)

    def _begin(self) -> _Beginning:
        app = self._app
        named = [Network(one, app.account_list.network_name(one)) for one in app.connecting.networks(self._actor)]
        networks = tuple(sorted(named, key=lambda one: one.word.casefold()))
        by_hand = tuple(Network(one.name, one.display_name) for one in app.accounts_by_hand.networks(self._actor))
        return _Beginning(networks, app.directory.missions(), app.directory.accounts(), by_hand)

    def _offer_networks(self, beginning: _Beginning) -> None:
        self._beginning = beginning
        by_hand = Network(_BY_HAND, self.tr("Another, by hand: WeChat, Weibo, Instagram…"))
        self.network_step.offer(beginning.networks if self._again else (*beginning.networks, by_hand))
        self.step.begin()
        if self._again is not None:
            self.network_step.choose(self._again.network)
            self._choose_network()

    def _choose_network(self) -> None:
        network, app, actor = self.network_step.network, self._app, self._actor
        if network is None:
            return
        if network.name == _BY_HAND and self._beginning is not None:
            self.hand_step.offer_networks(self._beginning.by_hand, self._beginning.missions)
            self._go_to(self.hand_step)
            return

        def ask() -> tuple[tuple[SignInWay, ...], bool, str]:
            ways = app.connecting.ways(actor, network.name)
            if not any(way.own_app for way in ways):
                return ways, False, ""
            known = app.connecting.knows_app(actor, network.name)
            return ways, known, app.connecting.comes_back_to(actor, network.name)

        def offer(answer: tuple[tuple[SignInWay, ...], bool, str]) -> None:
            ways, known, comes_back_to = answer
            answers = {} if self._again is None else known_of(self._again)
            self.way_step.offer(network, ways, knows_app=known, comes_back_to=comes_back_to, known=answers)
            self._go_to(self.way_step)

        self._ask(ask, offer)

    def _sign_in(self) -> None:
        network, way = self.network_step.network, self.way_step.way
        if network is None or way is None:
            return
        app, actor, given, own_app = self._app, self._actor, self.way_step.given, self.way_step.app
        in_browser = way.kind is SignInKind.OAUTH

        def ask() -> Any:
            if own_app is not None:
                app.connecting.keep_app(actor, network.name, *own_app)
            if in_browser:
                return app.connecting.begin(actor, network.name, way.name, given)
            return app.connecting.candidates(actor, network.name, way.name, given)

        self._ask(ask, self._wait_for_browser if in_browser else self._offer_candidates)

    def _wait_for_browser(self, begun: BrowserSignIn) -> None:
        self.way_step.forget()
        self._begun = begun
        self.browser_step.wait_for(begun.address)
        self._go_to(self.browser_step)
        self._show_page()
        app, actor = self._app, self._actor
        background.run(
            lambda: app.connecting.finish(actor, begun),
            lambda found: self._came_back(begun, found),
            lambda error: self._did_not_come_back(begun, error),
            self,
            slow=True,
        )

    def _show_page(self) -> None:
        if self._begun is not None:
            self._open_address(self._begun.address)

    def _paste(self, text: str) -> None:
        begun = self._begun
        if begun is not None:
            self._ask(lambda: begun.paste(text), lambda _: None)

    def _came_back(self, begun: BrowserSignIn, found: tuple[Candidate, ...]) -> None:
        if begun is self._begun:
            self._begun = None
            self._offer_candidates(found)

    def _did_not_come_back(self, begun: BrowserSignIn, error: Exception) -> None:
        if begun is self._begun:
            self._begun = None
            self._go_to(self.way_step)
            self._say_trouble(error)

    def _stop_waiting(self) -> None:
        begun, self._begun = self._begun, None
        if begun is not None:
            begun.cancel()

    def _offer_candidates(self, found: tuple[Candidate, ...]) -> None:
        self.way_step.forget()
        accounts = self._beginning.accounts if self._beginning is not None else ()
        network = self.network_step.network
        known = frozenset(one.identity for one in accounts if network is not None and one.network == network.name)
        self.candidate_step.offer(found, known)
        self._go_to(self.candidate_step)

    def _known_account(self) -> Account | None:
        """The account that the chosen candidate is already; the one that is signed in again, whoever was chosen."""
        if self._again is not None:
            return self._again
        candidate = self.candidate_step.candidate
        if candidate is None or self._beginning is None:
            return None
        same = (candidate.credential.network, candidate.identity)
        return next((one for one in self._beginning.accounts if (one.network, one.identity) == same), None)

    def _choose_candidate(self) -> None:
        candidate, known = self.candidate_step.candidate, self._known_account()
        if candidate is None or self._beginning is None:
            return
        if known is None:
            self.place_step.offer(candidate.language, self._beginning.missions)
            self._go_to(self.place_step)
            return
        app, actor = self._app, self._actor
        self._ask(
            lambda: app.connecting.reconnect(actor, known.id, candidate),
            lambda report: self._finish(known, report),
        )

    def _connect(self) -> None:
        candidate, chosen = self.candidate_step.candidate, self.place_step.chosen
        if candidate is None or chosen is None:
            return
        app, actor, (mission, kind, language) = self._app, self._actor, chosen

        def connect() -> Account:
            return app.connecting.connect(actor, mission.id, candidate, kind, language=language, look=False)

        self._ask(connect, partial(self._finish, report=None))

    def _add_by_hand(self) -> None:
        given = self.hand_step.account
        if given is None:
            return
        app, actor, (mission, network, name, page, language) = self._app, self._actor, given

        def added(account: Account) -> None:
            self.done_step.say_by_hand(account.handle)
            self._go_to(self.done_step)
            self.connected.emit(account.id)

        self._ask(lambda: app.accounts_by_hand.add(actor, mission.id, network, name, page, language=language), added)

    def _finish(self, account: Account, report: HealthReport | None) -> None:
        app, actor = self._app, self._actor
        self.done_step.say(account.handle, messages.of_code(app.connecting.place.value).as_line())
        self._go_to(self.done_step)
        self.connected.emit(account.id)
        if report is not None:
            self.done_step.say_report(said.report(report))
            return
        background.run(
            lambda: app.connecting.check(actor, account.id),
            lambda found: self.done_step.say_report(said.report(found)),
            self._could_not_check,
            self,
            slow=True,
        )

    def _could_not_check(self, error: Exception) -> None:
        if isinstance(error, SchedulerError):
            self.done_step.say_report(messages.of_error(error).as_line())
        else:
            self.done_step.say_report("")
            self.failed.emit(error)

    def _ask(self, op: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Ask on a thread; nothing else can be pressed meanwhile but what stops it."""
        self._waiting = True
        self.trouble.say("")
        self._say_ready()

        def answered(tell: Callable[[Any], None], answer: object) -> None:
            self._waiting = False
            self._say_ready()
            tell(answer)

        background.run(op, partial(answered, done), partial(answered, self._say_trouble), self, slow=True)

    def _say_trouble(self, error: Exception) -> None:
        if not isinstance(error, SchedulerError):
            self.failed.emit(error)
            return
        self.trouble.say(messages.of_error(error).as_line())
        self.step.begin()
        if isinstance(error, VaultMissing | VaultLocked) or error.code == _VAULT_CLOSED:
            # The window says what can be done about that, above the page.
            self.failed.emit(error)
