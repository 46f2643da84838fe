"""Keeping snippets, hashtag sets and templates: one list, and what is chosen in it to be changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.ids import StockId, new_id
from scheduler_app.domain.stock import HashtagSet, Snippet, StockKind, Template, TemplateVariant, as_hashtags, kind_of
from ui import background, icons, messages, theme
from ui.pages.composer.stock.offers import ICONS, OfferKind
from ui.widgets.line_label import line_label
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.domain.stock import Stocked
    from ui.session import OpenWorkspace

_STOCKED = Qt.ItemDataRole.UserRole
_BETWEEN_PARTS = "\n---\n"
_KINDS = {
    StockKind.SNIPPET: OfferKind.SNIPPET,
    StockKind.HASHTAGS: OfferKind.HASHTAGS,
    StockKind.TEMPLATE: OfferKind.TEMPLATE,
}
_NEW = {
    StockKind.SNIPPET: say("stock", "New snippet"),
    StockKind.HASHTAGS: say("stock", "New hashtag set"),
    StockKind.TEMPLATE: say("stock", "New template"),
}
_HINTS = {
    StockKind.SNIPPET: say("stock", "Words that are written again and again."),
    StockKind.HASHTAGS: say("stock", "Hashtags that go together, with spaces between."),
    StockKind.TEMPLATE: say("stock", "{date} in braces is a field to fill in. A line of --- begins another part."),
}


class StockDialog(QDialog):
    """``first`` is something new to be kept, such as what was selected; it is not kept before somebody says so."""

    def __init__(
        self,
        opened: OpenWorkspace,
        stock: tuple[Stocked, ...],
        first: Stocked | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._current: Stocked = _empty(StockKind.SNIPPET)
        self._texts: list[str] = []
        self._variant = 0
        self.setWindowTitle(self.tr("Snippets, hashtags and templates"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("All there is"))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.variants = QComboBox(self)
        self.variants.setAccessibleName(self.tr("For whom"))
        self.variants.activated.connect(self._choose_variant)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Words"))
        self.text.setTabChangesFocus(True)
        self.hint, self.trouble = line_label("", self, QColor(theme.current().muted)), line_label("", self)
        self.new = QPushButton(self.tr("New"), self)
        self.new.setMenu(self._new_menu())
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.clicked.connect(self._remove)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setObjectName("primary")
        self.keep.clicked.connect(self._keep)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        for row, one in enumerate(stock):
            self._add(one, row)
        if first is not None:
            self.begin(first)
        elif self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.begin(Snippet(StockId(new_id()), "", ""))

    def begin(self, one: Stocked) -> None:
        """Lay something new before the person, to be named and kept."""
        self._show_stocked(one)
        self.list.setCurrentRow(-1)
        self.name.setFocus()

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setVerticalSpacing(8)
        form.addWidget(QLabel(self.tr("Name"), self), 0, 0)
        form.addWidget(self.name, 0, 1)
        form.addWidget(self.variants, 1, 1)
        form.addWidget(self.text, 2, 0, 1, 2)
        form.addWidget(self.hint, 3, 0, 1, 2)
        form.addWidget(self.trouble, 4, 0, 1, 2)
        form.setRowStretch(2, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list, 2)
        both.addLayout(form, 3)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        for button in (self.new, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.keep, close):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addLayout(foot)
        height = self.fontMetrics().height()
        self.list.setIconSize(QSize(height, height))
        self.resize(height * 44, height * 26)

    def _new_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind, words in _NEW.items():
            action = menu.addAction(QCoreApplication.translate("stock", words))
            action.triggered.connect(lambda _checked, kind=kind: self.begin(_empty(kind)))
        return menu

    def _add(self, one: Stocked, row: int) -> QListWidgetItem:
        item = QListWidgetItem(icons.icon(ICONS[_KINDS[kind_of(one)]], QColor(theme.current().muted)), one.name)
        item.setData(_STOCKED, one)
        item.setToolTip(QCoreApplication.translate("stock", _KINDS[kind_of(one)].value))
        self.list.insertItem(row, item)
        return item

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show_stocked(item.data(_STOCKED))

    def _show_stocked(self, one: Stocked) -> None:
        self._current, self._variant = one, 0
        self.name.setText(one.name)
        self._texts = _texts_of(one)
        self.variants.clear()
        variants = one.variants if isinstance(one, Template) else ()
        self.variants.addItems([self._for_whom(variant) for variant in variants])
        self.variants.setVisible(len(variants) > 1)
        self.text.setPlainText(self._texts[0])
        self.hint.setText(QCoreApplication.translate("stock", _HINTS[kind_of(one)]))
        self._say_trouble("")
        self.remove.setEnabled(self.list.currentRow() >= 0)

    def _for_whom(self, variant: TemplateVariant) -> str:
        return " · ".join(one for one in (variant.language, variant.network) if one) or self.tr("For all")

    def _choose_variant(self, number: int) -> None:
        self._texts[self._variant] = self.text.toPlainText()
        self._variant = number
        self.text.setPlainText(self._texts[number])

    def _written(self) -> Stocked:
        one, name = self._current, " ".join(self.name.text().split())
        self._texts[self._variant] = self.text.toPlainText()
        match one:
            case HashtagSet():
                return replace(one, name=name, tags=as_hashtags(self._texts[0]))
            case Template(variants=variants):
                said = tuple(
                    replace(variant, words=tuple(text.split(_BETWEEN_PARTS)))
                    for variant, text in zip(variants, self._texts, strict=True)
                )
                return replace(one, name=name, variants=said)
            case Snippet():
                return replace(one, name=name, words=self._texts[0])

    def _keep(self) -> None:
        written, app, actor = self._written(), self._opened.app, self._opened.member.id
        background.run(lambda: app.stock.keep(actor, written), lambda _: self._kept(written), self._fail, self)

    def _kept(self, one: Stocked) -> None:
        row = self._row_of(one)
        if row is None:
            row = self.list.count()
        else:
            self.list.takeItem(row)
        self.list.setCurrentItem(self._add(one, row))
        self._show_stocked(one)

    def _remove(self) -> None:
        if self.list.currentRow() < 0:
            return
        item = self.list.currentItem()
        one, app, actor = item.data(_STOCKED), self._opened.app, self._opened.member.id
        background.run(lambda: app.stock.remove(actor, one.id), lambda _: self._removed(one), self._fail, self)

    def _removed(self, one: Stocked) -> None:
        row = self._row_of(one)
        if row is not None:
            self.list.takeItem(row)
        if not self.list.count():
            self.begin(_empty(kind_of(one)))

    def _row_of(self, one: Stocked) -> int | None:
        rows = range(self.list.count())
        return next((row for row in rows if self.list.item(row).data(_STOCKED).id == one.id), None)

    def _fail(self, error: Exception) -> None:
        self._say_trouble(messages.of_error(error).as_line())

    def _say_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))


def _empty(kind: StockKind) -> Stocked:
    new = StockId(new_id())
    match kind:
        case StockKind.SNIPPET:
            return Snippet(new, "", "")
        case StockKind.HASHTAGS:
            return HashtagSet(new, "", ())
        case StockKind.TEMPLATE:
            return Template(new, "", (TemplateVariant(("",)),))


def _texts_of(one: Stocked) -> list[str]:
    match one:
        case Snippet(words=words):
            return [words]
        case HashtagSet(tags=tags):
            return [" ".join(tags)]
        case Template(variants=variants):
            return [_BETWEEN_PARTS.join(variant.words) for variant in variants] or [""]
