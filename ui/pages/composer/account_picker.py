"""Choosing accounts: type a few letters, arrows, Enter; what is chosen already has a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from scheduler_app.domain.ids import AccountId
from ui import icons, theme
from ui.countries import country_name
from ui.languages import language_name
from ui.pages.composer.kind_words import kind_icon, kind_word
from ui.text_direction import isolated, plain
from ui.words.wording import say

if TYPE_CHECKING:
    from collections.abc import Collection

    from scheduler_app.domain.account import Account
    from scheduler_app.domain.account_set import AccountSet
    from ui.pages.composer.around import Known

_IDS = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_SET = say("account sets", "{name} · set of {count}")
_ON_PAGE = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class AccountPicker(QFrame):
    """A popup; sets of accounts come first. ``switched`` carries the AccountIds that are to be added, or to be taken
    off where all of them were chosen.
    """

    switched = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.setObjectName("palette-field")
        self.field.setPlaceholderText(self.tr("City, country, language, network or name"))
        self.field.setAccessibleName(self.tr("Find an account"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Accounts"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._switch)
        self.none = QLabel(self.tr("No account is like that."), self)
        self.none.setObjectName("palette-hint")
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.none.hide()
        hint = QLabel(self.tr("Enter adds or takes off · Esc closes"), self)
        hint.setObjectName("palette-hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.field)
        for found in (self.list, self.none):
            column.addWidget(found, 1)
        column.addWidget(hint)

    def open_at(self, known: Known, chosen: Collection[AccountId], where: QPoint) -> None:
        """Offer every account there is, at a point of the screen."""
        for one in known.sets:
            self.list.addItem(_set_item(one))
        for account in sorted(known.accounts.values(), key=lambda one: _order(one, known)):
            self.list.addItem(_item(account, known))
        self.say_chosen(chosen)
        line = self.fontMetrics().height()
        self.resize(line * 30, min(line * 24, round(line * (8 + 1.9 * self.list.count()))))
        self.list.setCurrentRow(0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.move(where - QPoint(self.width(), 0) if mirrored else where)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def say_chosen(self, chosen: Collection[AccountId]) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            ticked = set(item.data(_IDS)) <= set(chosen)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ON_PAGE:
            self._step(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self.list.currentItem()
            if self.list.currentRow() >= 0 and not current.isHidden():
                self._switch(current)
            return True
        return False

    def _step(self, event: QKeyEvent) -> None:
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if not shown:
            return
        far = 8 if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
        by = far if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else -far
        now = self.list.currentRow()
        at = shown.index(now) if now in shown else 0
        self.list.setCurrentRow(shown[min(max(at + by, 0), len(shown) - 1)])

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        first = -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = all(word in item.data(_WORDS) for word in wanted)
            item.setHidden(not fits)
            if fits and first < 0:
                first = row
        self.list.setCurrentRow(first)
        self.none.setVisible(first < 0)
        self.list.setVisible(first >= 0)

    def _switch(self, item: QListWidgetItem) -> None:
        self.switched.emit(tuple(AccountId(one) for one in item.data(_IDS)))


def _order(account: Account, known: Known) -> tuple[str, str, str]:
    mission = known.mission_of(account)
    return (mission.name if mission else "", account.network, account.handle)


def _set_item(one: AccountSet) -> QListWidgetItem:
    translate = QCoreApplication.translate
    count = QLocale().toString(len(one.accounts))
    spoken = translate("account sets", _SET).format(name=isolated(one.name), count=count)
    item = QListWidgetItem(icons.icon("people", QColor(theme.current().muted)), spoken)
    item.setData(_IDS, list(one.accounts))
    item.setData(_WORDS, plain(spoken).casefold())
    return item


def _item(account: Account, known: Known) -> QListWidgetItem:
    mission = known.mission_of(account)
    country = country_name(mission.country) if mission else ""
    network = known.network_name(account.network)
    name = account.display_name or account.handle
    spoken = " · ".join(
        isolated(one)
        for one in (name, network, country, language_name(account.language), kind_word(account.kind))
        if one
    )
    item = QListWidgetItem(icons.icon(kind_icon(account.kind), QColor(theme.current().muted)), spoken)
    item.setData(_IDS, [account.id])
    city = mission.city if mission else ""
    found = (plain(spoken), account.handle, city, mission.country if mission else "", account.language)
    item.setData(_WORDS, " ".join(found).casefold())
    item.setToolTip(isolated(account.handle))
    return item
