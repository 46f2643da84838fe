"""Putting templates, snippets, hashtags, mentions and emoji into the text: by buttons, by keys, or by ``/``."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QShowEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QToolButton, QWidget

from scheduler_app.domain.ids import StockId, new_id
from scheduler_app.domain.stock import Snippet, fields_of
from scheduler_app.services.draft_templates import is_blank, template_of, with_template, words_for
from scheduler_app.services.emoji import emoji_called
from ui import background, icons, theme
from ui.commands import Command, Menu
from ui.one_question import OneQuestion
from ui.pages.composer.section import Section
from ui.pages.composer.stock.fields_dialog import FieldsDialog
from ui.pages.composer.stock.offers import ICONS, Offer, OfferKind, Shelves, offered
from ui.pages.composer.stock.picker import StockPicker
from ui.pages.composer.stock.stock_dialog import StockDialog
from ui.words.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.app import App
    from scheduler_app.domain.ids import AccountId, MemberId
    from scheduler_app.domain.stock import Emoji, Stocked, Template
    from ui.pages.composer.editor import Editor
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript
    from ui.session import OpenWorkspace

ALL_KINDS = frozenset(OfferKind)

_NAMES = {
    OfferKind.TEMPLATE: say("stock", "Insert a template"),
    OfferKind.SNIPPET: say("stock", "Insert a snippet"),
    OfferKind.HASHTAGS: say("stock", "Insert a hashtag set"),
    OfferKind.MENTION: say("stock", "Mention somebody"),
    OfferKind.EMOJI: say("stock", "Insert an emoji"),
}
_KEYS = {OfferKind.TEMPLATE: "Ctrl+T", OfferKind.HASHTAGS: "Ctrl+Shift+G", OfferKind.EMOJI: "Ctrl+."}


class Inserting(Section):
    """Acts on the editor it was attached to; what is offered is read when a workspace is shown and when it changes."""

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(manuscript, in_sight, parent)
        self.setAccessibleName(self.tr("Insert"))
        self._editor: Editor | None = None
        self._question = OneQuestion(self)
        self._shelves = Shelves()
        self._networks: Mapping[AccountId, str] = {}
        self.picker: StockPicker | None = None
        self.buttons: dict[OfferKind, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for kind, words in _NAMES.items():
            name, keys = QCoreApplication.translate("stock", words), _KEYS.get(kind, "")
            button = QToolButton(self)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})" if keys else name)
            button.clicked.connect(lambda _checked, kind=kind: self.offer(kind))
            row.addWidget(button)
            self.buttons[kind] = button
        manuscript.locked_changed.connect(lambda _: self._enable())
        manuscript.opened.connect(self._enable)
        self.recolour()
        self._enable()

    def attach(self, editor: Editor) -> None:
        """Write into this editor from now on, and open where it hears a ``/``."""
        self._editor = editor
        editor.slash_typed.connect(self._open_at_slash)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self.look_again()

    def let_go(self) -> None:
        super().let_go()
        self._question.forget()

    def showEvent(self, event: QShowEvent) -> None:
        """The names of emoji are read once somebody writes, so that nobody waits for them with the menu open."""
        super().showEvent(event)
        languages = _languages()
        background.run(lambda: emoji_called("", languages), lambda _: None, self._fail, self)

    def look_again(self) -> None:
        opened = self.opened
        if opened is None:
            return
        app, actor = opened.app, opened.member.id
        self._question.ask(lambda: _read(app, actor), lambda found: self._take(opened, found), self._fail)

    def recolour(self) -> None:
        side = round(self.fontMetrics().height() * 1.15)
        for kind, button in self.buttons.items():
            button.setIcon(icons.icon(ICONS[kind], QColor(theme.current().muted)))
            button.setIconSize(QSize(side, side))

    def commands(self) -> tuple[Command, ...]:
        inserting = tuple(
            Command(
                f"post.insert_{kind.name.lower()}",
                QCoreApplication.translate("stock", words) + "…",
                partial(self.offer, kind),
                Menu.EDIT,
                _KEYS.get(kind, ""),
                ICONS[kind],
                self._may_write,
                closes_group=kind is OfferKind.EMOJI,
            )
            for kind, words in _NAMES.items()
        )
        return (
            *inserting,
            Command(
                "stock.keep_snippet",
                self.tr("Keep the selection as a snippet…"),
                self.keep_selection,
                Menu.TOOLS,
                enabled=lambda: bool(self._selected()),
            ),
            Command(
                "stock.keep_template",
                self.tr("Keep the post as a template…"),
                self.keep_post,
                Menu.TOOLS,
                enabled=lambda: self.manuscript.is_open and not is_blank(self.manuscript.draft),
            ),
            Command(
                "stock.manage", self.tr("Snippets, hashtags and templates…"), self.manage, Menu.TOOLS, icon="template"
            ),
        )

    def offer(self, *kinds: OfferKind) -> None:
        """Open the menu with these kinds, at the caret."""
        if self._editor is not None and self._may_write():
            edit = self._editor.text_edit
            self._open(edit.cursorRect(), edit.viewport(), frozenset(kinds) or ALL_KINDS)

    def keep_selection(self) -> None:
        """Name the selected words, to be written again."""
        if words := self._selected():
            self.manage(Snippet(StockId(new_id()), "", words))

    def keep_post(self) -> None:
        """Name the words of this post, to begin others with."""
        if self.manuscript.is_open:
            self.manage(template_of(self.manuscript.draft, self.manuscript.draft.name))

    def manage(self, first: Stocked | None = None) -> None:
        """Show all there is, to be changed."""
        if self.opened is not None:
            dialog = StockDialog(self.opened, self._shelves.stock, first, self)
            dialog.exec()
            dialog.deleteLater()

    def _may_write(self) -> bool:
        return self.manuscript.is_open and not self.manuscript.locked

    def _enable(self) -> None:
        for button in self.buttons.values():
            button.setEnabled(self._may_write())

    def _selected(self) -> str:
        if self._editor is None:
            return ""
        return (
            self._editor.text_edit.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n").strip()
        )

    def _open_at_slash(self, where: QRect) -> None:
        if self._editor is not None and self._may_write():
            self._open(where, self._editor.text_edit.viewport(), ALL_KINDS, behind_slash=True)

    def _open(self, where: QRect, within: QWidget, kinds: frozenset[OfferKind], *, behind_slash: bool = False) -> None:
        picker = StockPicker(lambda typed: self._offered(typed, kinds), self)
        picker.chosen.connect(lambda offer: self._insert(offer, behind_slash=behind_slash))
        picker.manage_asked.connect(self.manage)
        picker.destroyed.connect(self._forget_picker)
        self.picker = picker
        picker.open_at(where, within)

    def _forget_picker(self) -> None:
        self.picker = None

    def _offered(self, typed: str, kinds: frozenset[OfferKind]) -> tuple[Offer, ...]:
        emoji: tuple[Emoji, ...] = ()
        # Beside templates and snippets a few are enough, once somebody looks for one.
        if OfferKind.EMOJI in kinds and (typed or kinds != ALL_KINDS):
            emoji = emoji_called(typed, _languages(), limit=12 if kinds == ALL_KINDS else 60)
        return offered(self._shelves, emoji, typed, kinds, self._networks_in_sight())

    def _networks_in_sight(self) -> frozenset[str]:
        """For which networks the text with the caret is."""
        scope = self.in_sight.scope
        if scope.account_id is not None:
            return frozenset({self._networks.get(scope.account_id, "")})
        if scope.network is not None:
            return frozenset({scope.network})
        return frozenset(self._networks.get(one, "") for one in self.manuscript.draft.accounts)

    def _insert(self, offer: Offer, *, behind_slash: bool) -> None:
        editor = self._editor
        if editor is None or not self._may_write():
            return
        if behind_slash:
            _select_slash(editor)
        if offer.template is not None:
            editor.insert("")
            self._use(offer.template)
        else:
            editor.insert(_spaced(editor, offer))
        editor.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, template: Template) -> None:
        """A template becomes the post where nothing is written yet; else its words are put in at the caret."""
        if fields_of(template):
            dialog = FieldsDialog(template, self)
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            template = dialog.template
            dialog.deleteLater()
            if not accepted:
                return
        if is_blank(self.manuscript.draft):
            step = self.tr("Use the template {name}").format(name=template.name)
            self.manuscript.change_draft(step, with_template(self.manuscript.draft, template))
        elif self._editor is not None:
            self._editor.insert(words_for(template, self.in_sight.scope))

    def _take(self, asked: OpenWorkspace, found: tuple[Shelves, Mapping[AccountId, str]]) -> None:
        if asked is self.opened:
            self._shelves, self._networks = found
            if self.picker is not None:
                self.picker.look_again()

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)


def _read(app: App, actor: MemberId) -> tuple[Shelves, Mapping[AccountId, str]]:
    networks = {one.id: one.network for one in app.directory.accounts()}
    return Shelves(app.stock.all(actor), app.known_names.all(actor)), networks


def _languages() -> tuple[str, ...]:
    return QLocale.languageToCode(QLocale().language()), "en", "id"


def _select_slash(editor: Editor) -> None:
    """What is put in takes the place of the ``/`` that asked for it."""
    cursor = editor.text_edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
    if cursor.selectedText() == "/":
        editor.text_edit.setTextCursor(cursor)


def _spaced(editor: Editor, offer: Offer) -> str:
    """Hashtags and mentions stand apart from the word before them."""
    cursor = editor.text_edit.textCursor()
    at = cursor.selectionStart() - cursor.block().position()
    before = cursor.block().text()[:at][-1:]
    apart = offer.kind in (OfferKind.HASHTAGS, OfferKind.MENTION) and before and not before.isspace()
    return f" {offer.text}" if apart else offer.text
