"""The one menu of what can be put into a text: a line to search in and what fits, by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ui import icons, theme
from ui.pages.composer.stock.offers import ICONS, Offer, OfferKind

_OFFER = Qt.ItemDataRole.UserRole
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LONGEST_DETAIL = 60


class StockPicker(QFrame):
    """``find`` gives what fits a text; ``chosen`` carries the offer, ``manage_asked`` that somebody wants to change
    what there is. It is gone afterwards, and with Escape or a click elsewhere."""

    chosen = Signal(object)
    manage_asked = Signal()

    def __init__(self, find: Callable[[str], Iterable[Offer]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._find = find
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.textChanged.connect(self.look_again)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What can be put in"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.manage = QPushButton(self.tr("Change what there is…"), self)
        self.manage.clicked.connect(self._ask_to_manage)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.list, self.manage):
            column.addWidget(widget)
        height = self.fontMetrics().height()
        self.list.setIconSize(QSize(height, height))
        self.setMinimumWidth(height * 24)
        self.list.setMinimumHeight(height * 17)
        self.look_again()

    def open_at(self, where: QRect, within: QWidget) -> None:
        """Below a place in a widget where there is room, else above it."""
        self.adjustSize()
        place, size = within.mapToGlobal(where.bottomLeft() + QPoint(0, 4)), self.size()
        room = within.screen().availableGeometry()
        if place.y() + size.height() > room.bottom():
            place.setY(max(room.top(), within.mapToGlobal(where.topLeft()).y() - size.height() - 4))
        place.setX(max(room.left(), min(place.x(), room.right() - size.width())))
        self.move(place)
        self.show()
        self.field.setFocus()

    def look_again(self) -> None:
        """Offer what fits now; the first of it can be taken at once."""
        self.list.clear()
        kind: OfferKind | None = None
        for offer in self._find(self.field.text()):
            if offer.kind is not kind:
                kind = offer.kind
                self._add_head(kind)
            self._add(offer)
        if not self.list.count():
            self._add_line(self.tr("Nothing fits. Keep words you use often as a snippet or a template."))
        self.list.setCurrentRow(next((row for row in range(self.list.count()) if self._offer(row)), -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line keeps the focus; what moves and takes goes on to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                QCoreApplication.sendEvent(self.list, event)
                return True
            if event.key() in _ENDS:
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _offer(self, row: int) -> Offer | None:
        found = self.list.item(row).data(_OFFER)
        return found if isinstance(found, Offer) else None

    def _add_head(self, kind: OfferKind) -> None:
        item = self._add_line(QCoreApplication.translate("stock", kind.value))
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _add_line(self, words: str) -> QListWidgetItem:
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _add(self, offer: Offer) -> None:
        detail = offer.detail[:_LONGEST_DETAIL]
        item = QListWidgetItem(f"{offer.title}  ·  {detail}" if detail else offer.title, self.list)
        item.setData(_OFFER, offer)
        if offer.kind is not OfferKind.EMOJI:
            item.setIcon(icons.icon(ICONS[offer.kind], QColor(theme.current().muted)))

    def _take(self, item: QListWidgetItem | None) -> None:
        offer = None if item is None else item.data(_OFFER)
        if isinstance(offer, Offer):
            self.close()
            self.chosen.emit(offer)

    def _ask_to_manage(self) -> None:
        self.close()
        self.manage_asked.emit()
