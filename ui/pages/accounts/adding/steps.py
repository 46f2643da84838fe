"""What every step of adding an account is, and the ones that only ask: network, way with its answers, and account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.text_direction import isolated
from ui.widgets.line_label import line_label
from ui.words.asks import ASKS, WAYS
from ui.words.rights import right_words
from ui.words.what_is_needed import OTHERWISE, WHAT_IS_NEEDED

if TYPE_CHECKING:
    from scheduler_app.domain.account import Account
    from scheduler_app.domain.connecting import Candidate, SignInWay


@dataclass(frozen=True, slots=True)
class Network:
    """A network to choose. ``name`` is the fact sheet's, ``word`` what people call it."""

    name: str
    word: str


def known_of(account: Account) -> dict[str, str]:
    """What the questions of a sign-in would be answered with again: who it is, and where it lives."""
    known, home = {"handle": account.handle}, QUrl(account.address)
    if home.scheme() in ("http", "https"):
        known["site"] = account.address
        known["server"] = f"{home.scheme()}://{home.authority()}"
    return known


class Step(QWidget):
    """``changed`` comes whenever ``ready`` may be another; ``title`` stands above the step."""

    changed = Signal()
    done = Signal()
    """Go on: somebody pressed Enter or chose twice."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = title
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    @property
    def ready(self) -> bool:
        return True

    def begin(self) -> None:
        """It comes into sight: the first control takes the keyboard."""

    def forget(self) -> None:
        """Let go of every secret that was typed here."""


class NetworkStep(Step):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("connecting", "On which network is the account?"), parent)
        self._networks: tuple[Network, ...] = ()
        self.list = QListWidget(self)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(QCoreApplication.translate("connecting", "Networks"))
        self.list.setUniformItemSizes(True)
        self.list.currentRowChanged.connect(lambda _row: self.changed.emit())
        self.list.itemActivated.connect(lambda _item: self.done.emit())
        self.column.addWidget(self.list, 1)

    def offer(self, networks: tuple[Network, ...]) -> None:
        self._networks = networks
        self.list.clear()
        for one in networks:
            item = QListWidgetItem(one.word, self.list)
            item.setSizeHint(QSize(10, round(self.fontMetrics().height() * 2)))
        self.list.setCurrentRow(0)

    @property
    def network(self) -> Network | None:
        row = self.list.currentRow()
        return self._networks[row] if 0 <= row < len(self._networks) else None

    @property
    def ready(self) -> bool:
        return self.network is not None

    def choose(self, name: str) -> None:
        for row, one in enumerate(self._networks):
            if one.name == name:
                self.list.setCurrentRow(row)

    def begin(self) -> None:
        self.list.setFocus()


_OF_THE_APP = frozenset({"app_address", "app_id", "app_secret"})


class WayStep(Step):
    """How to sign in, and the answers it wants. Secrets are typed unseen and forgotten as soon as they are used."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("connecting", "What you need"), parent)
        self._ways: tuple[SignInWay, ...] = ()
        self._knows_app, self._comes_back_to = False, ""
        self._known: Mapping[str, str] = {}
        self.needed = line_label("", self)
        self._choices = QButtonGroup(self)
        self._radios = QWidget(self)
        self._room = QVBoxLayout(self._radios)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._form_room = QVBoxLayout()
        self.fields: dict[str, QLineEdit] = {}
        self.column.addWidget(self.needed)
        self.column.addWidget(self._radios)
        self.column.addLayout(self._form_room)
        self.column.addStretch(1)
        self._choices.idToggled.connect(lambda _id, on: self._ask() if on else None)

    def offer(
        self,
        network: Network,
        ways: tuple[SignInWay, ...],
        *,
        knows_app: bool,
        comes_back_to: str = "",
        known: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """``comes_back_to`` is what the ministry registers with its own app, where the network wants one.

        ``known`` are answers that need not be typed: of an account that is signed in again.
        """
        self._ways, self._knows_app, self._comes_back_to, self._known = ways, knows_app, comes_back_to, known
        self.title = QCoreApplication.translate("connecting", "What you need for {network}").format(
            network=isolated(network.word)
        )
        words = WHAT_IS_NEEDED.get(network.name, OTHERWISE)
        self.needed.setText(QCoreApplication.translate("connecting", words))
        for button in self._choices.buttons():
            self._choices.removeButton(button)
            button.hide()
            button.deleteLater()
        for number, way in enumerate(ways):
            radio = QRadioButton(QCoreApplication.translate("messages", WAYS.get(way.name, way.name)), self._radios)
            self._room.addWidget(radio)
            self._choices.addButton(radio, number)
        self._radios.setVisible(len(ways) > 1)
        if ways:
            self._choices.button(0).setChecked(True)

    @property
    def way(self) -> SignInWay | None:
        number = self._choices.checkedId()
        return self._ways[number] if 0 <= number < len(self._ways) else None

    @property
    def given(self) -> dict[str, str]:
        """The answers by their names, without those of the ministry's own app."""
        return {name: edit.text().strip() for name, edit in self.fields.items() if name not in _OF_THE_APP}

    @property
    def app(self) -> tuple[str, str] | None:
        """Id and secret of the ministry's own app, where they are asked for."""
        if "app_id" not in self.fields:
            return None
        return self.fields["app_id"].text().strip(), self.fields["app_secret"].text().strip()

    @property
    def ready(self) -> bool:
        return self.way is not None and all(
            edit.text().strip() for name, edit in self.fields.items() if name != "app_secret"
        )

    def begin(self) -> None:
        first: QWidget | None = next(iter(self.fields.values()), None) or self._choices.checkedButton()
        if first is not None:
            first.setFocus()

    def forget(self) -> None:
        for edit in self.fields.values():
            if edit.echoMode() is QLineEdit.EchoMode.Password:
                edit.clear()

    def _ask(self) -> None:
        while self._form_room.count():
            item = self._form_room.takeAt(0)
            before = item.widget() if item is not None else None
            if before is not None:
                before.hide()
                before.deleteLater()
        self.fields = {}
        way = self.way
        if way is None:
            return
        room = QWidget(self)
        form = QFormLayout(room)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for one in way.asks:
            question = ASKS[one.name]
            label = QCoreApplication.translate("messages", question.label)
            self._field(form, one.name, label, QCoreApplication.translate("messages", question.hint), secret=one.secret)
            self.fields[one.name].setText(self._known.get(one.name, ""))
        if way.own_app and not self._knows_app:
            self._ask_app(form)
        self._form_room.addWidget(room)
        self.changed.emit()

    def _ask_app(self, form: QFormLayout) -> None:
        translate = QCoreApplication.translate
        hint = translate("connecting", "The network shows it to whoever registered the ministry's app there.")
        if self._comes_back_to:
            copied = translate("connecting", "Register it with the app at the network: a sign-in comes back to it.")
            self._field(form, "app_address", translate("connecting", "Address for the app"), copied, secret=False)
            self.fields["app_address"].setText(self._comes_back_to)
            self.fields["app_address"].setReadOnly(True)
        self._field(form, "app_id", translate("connecting", "Id of the ministry's app"), hint, secret=False)
        kept = translate(
            "connecting", "Kept on this computer for all accounts of this network. Leave it empty if there is none."
        )
        self._field(form, "app_secret", translate("connecting", "Secret of the ministry's app"), kept, secret=True)

    def _field(self, form: QFormLayout, name: str, label: str, hint: str, *, secret: bool) -> None:
        edit = QLineEdit(form.parentWidget())
        edit.setAccessibleName(label)
        edit.setAccessibleDescription(hint)
        if secret:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        edit.textChanged.connect(lambda _text: self.changed.emit())
        edit.returnPressed.connect(self.done)
        side = QWidget(form.parentWidget())
        lines = QVBoxLayout(side)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(edit)
        lines.addWidget(line_label(hint, side, QColor(theme.current().muted)))
        words = QLabel(label, form.parentWidget())
        words.setBuddy(edit)
        form.addRow(words, side)
        self.fields[name] = edit


class CandidateStep(Step):
    """Which of the pages, channels and accounts that the sign-in opens this is to be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("connecting", "Which account is it?"), parent)
        self._found: tuple[Candidate, ...] = ()
        self._known: frozenset[str] = frozenset()
        self.list = QListWidget(self)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(QCoreApplication.translate("connecting", "Accounts that the sign-in opens"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(lambda _item: self.done.emit())
        self.list.currentRowChanged.connect(lambda _row: self._say())
        self.about = line_label("", self)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.about)

    def offer(self, found: tuple[Candidate, ...], known: frozenset[str]) -> None:
        """``known`` are the identities of those that are accounts of the workspace already."""
        self._found, self._known = found, known
        self.list.clear()
        for one in found:
            item = QListWidgetItem(f"{isolated(one.handle)}\n{isolated(one.display_name)}", self.list)
            item.setSizeHint(QSize(10, round(self.fontMetrics().height() * 3)))
        self.list.setCurrentRow(0)

    @property
    def candidate(self) -> Candidate | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    @property
    def ready(self) -> bool:
        return self.candidate is not None

    def begin(self) -> None:
        self.list.setFocus()

    def _say(self) -> None:
        chosen, translate = self.candidate, QCoreApplication.translate
        said = []
        if not self._found:
            said.append(translate("connecting", "The sign-in opens no account. Sign in as whoever looks after one."))
        if chosen is not None and chosen.identity in self._known:
            said.append(translate("connecting", "It is an account of this workspace already: it is signed in anew."))
        if chosen is not None and chosen.lacking:
            words = translate(
                "connecting", "It lacks rights that posts need: {rights}. Give them at the network, then begin again."
            )
            said.append(words.format(rights=", ".join(map(right_words, chosen.lacking))))
        self.about.setText(" ".join(said))
        self.changed.emit()
