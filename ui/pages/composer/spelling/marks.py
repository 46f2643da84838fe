"""Underlines words that are probably written wrongly, and says where there is no dictionary to know."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scheduler_app.services.draft_edits import reader_of, shown_to
from ui import theme
from ui.commands import Command, Menu
from ui.languages import language_name
from ui.one_question import OneQuestion
from ui.pages.composer.section import Section
from ui.pages.composer.spelling.marked_text import MarkedText
from ui.pages.composer.spelling.menu import SpellingMenu
from ui.text_direction import isolated
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scheduler_app.domain.ids import AccountId
    from scheduler_app.domain.post import VariantScope
    from scheduler_app.services.draft import Draft
    from scheduler_app.services.spelling import Spelt
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript
    from ui.pages.composer.part_edit import PartEdit
    from ui.pages.composer.spelling.marked_text import Mark
    from ui.session import OpenWorkspace

PAUSE_MS = 500


@dataclass(frozen=True, slots=True)
class _SpeltParts:
    """The parts of the words in sight; ``language`` is empty where nobody said which it is."""

    language: str
    parts: tuple[Spelt, ...]


class SpellingMarks(Section):
    """Attached to the editor's texts. The widget itself is a line that says why nothing is marked, or hides.

    Dictionaries are asked in a pause and on a thread; meanwhile the marks move with their words.
    """

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(manuscript, in_sight, parent)
        self.texts: tuple[MarkedText, ...] = ()
        self._question = OneQuestion(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.note = line_label("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)
        manuscript.changed.connect(lambda *_: self._pause.start())
        manuscript.opened.connect(self._pause.start)
        in_sight.changed.connect(self._pause.start)
        self.hide()

    def attach(self, edits: Iterable[PartEdit]) -> None:
        """Mark these texts, one for each part in their order, and no others any more."""
        for text in self.texts:
            for watched in (text.edit, text.edit.viewport()):
                watched.removeEventFilter(self)
        known = {id(text.edit): text for text in self.texts}
        self.texts = tuple(known.get(id(edit)) or self._marked(edit) for edit in edits)
        for text in self.texts:
            for watched in (text.edit, text.edit.viewport()):
                watched.installEventFilter(self)
        self._pause.start()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self._pause.start()

    def let_go(self) -> None:
        super().let_go()
        self._pause.stop()
        self._question.forget()

    def look_again(self) -> None:
        self._pause.start()

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "spelling.suggest",
                self.tr("&Suggestions for this word"),
                self.suggest,
                Menu.TOOLS,
                "Ctrl+;",
                "spelling",
                lambda: any(text.marks for text in self.texts),
            ),
        )

    def recolour(self) -> None:
        palette = self.note.palette()
        palette.setColor(self.note.foregroundRole(), QColor(theme.current().muted))
        self.note.setPalette(palette)
        for text in self.texts:
            text.draw()

    def suggest(self) -> None:
        """Open the suggestions for the marked word at the caret, or for the next one."""
        text = self._text_with_caret()
        mark = text.mark_from(text.edit.textCursor().position()) if text is not None else None
        if text is not None and mark is not None:
            text.edit.setTextCursor(QTextCursor(mark.cursor))
            text.edit.ensureCursorVisible()
            corner = text.edit.cursorRect().bottomLeft()
            self._open_menu(text, mark, text.edit.viewport().mapToGlobal(corner), whole=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            text = next((one for one in self.texts if watched in (one.edit, one.edit.viewport())), None)
            if text is not None and (mark := self._mark_meant(text, event)) is not None:
                self._open_menu(text, mark, event.globalPos(), whole=True)
                return True
        return super().eventFilter(watched, event)

    def _marked(self, edit: PartEdit) -> MarkedText:
        text = MarkedText(edit)
        edit.textChanged.connect(text.drop_mended)
        return text

    def _text_with_caret(self) -> MarkedText | None:
        with_focus = next((one for one in self.texts if one.edit.hasFocus()), None)
        part = self.in_sight.part
        return with_focus or (self.texts[part] if part < len(self.texts) else None)

    def _mark_meant(self, text: MarkedText, event: QContextMenuEvent) -> Mark | None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            return text.mark_at(text.edit.textCursor().position())
        here = text.edit.viewport().mapFromGlobal(event.globalPos())
        return text.mark_at(text.edit.cursorForPosition(here).position())

    def _open_menu(self, text: MarkedText, mark: Mark, where: QPoint, *, whole: bool) -> None:
        """``whole``: with what else can be done in a text."""
        if self.opened is None:
            return
        menu = SpellingMenu(self.opened, mark, locked=self.manuscript.locked, parent=self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(lambda word: self._exchange(text, mark, word))
        menu.name_added.connect(self.look_again)
        menu.failed.connect(self.failed)
        if whole:
            menu.addSeparator()
            usual = text.edit.createStandardContextMenu()
            usual.setParent(menu)
            menu.addActions(usual.actions())
        menu.popup(where)

    def _exchange(self, text: MarkedText, mark: Mark, word: str) -> None:
        if mark.holds and not self.manuscript.locked:
            # A step of its own, between what was typed before and after.
            text.edit.burst_over.emit()
            mark.cursor.insertText(word)
            text.edit.burst_over.emit()
            text.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        if self.opened is None or not self.texts:
            return
        if not self.manuscript.is_open:
            self._show(self.opened, _SpeltParts("", ()))
            return
        asked, draft, scope, account_id = (
            self.opened,
            self.manuscript.draft,
            self.in_sight.scope,
            self.in_sight.account_id,
        )
        self._question.ask(lambda: _spelt(asked, draft, scope, account_id), partial(self._show, asked), self._fail)

    def _show(self, asked: OpenWorkspace, spelt: _SpeltParts) -> None:
        if asked is not self.opened:
            return
        for text, part in zip(self.texts, spelt.parts, strict=False):
            text.show_spelt(part)
        without = bool(spelt.parts) and not all(part.has_dictionary for part in spelt.parts)
        self.note.setText(
            self.tr("No dictionary for {language} on this computer: spelling is not checked.").format(
                language=isolated(language_name(spelt.language))
            )
            if without
            else ""
        )
        self.setVisible(without)

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)


def _spelt(opened: OpenWorkspace, draft: Draft, scope: VariantScope, account_id: AccountId | None) -> _SpeltParts:
    """Runs on a pool thread: dictionaries keep whoever asks waiting."""
    app, member = opened.app, opened.member.id
    wanted = scope.account_id if scope.account_id is not None else account_id
    account = next((one for one in app.directory.accounts() if one.id == wanted), None)
    of_account = scope.account_id is not None and account is not None
    content = shown_to(draft, reader_of(account) if of_account and account is not None else scope)
    language = content.language or (account.language if account is not None else "")
    if not language:
        return _SpeltParts("", ())
    said_by = account.id if account is not None else None
    return _SpeltParts(
        language, tuple(app.spelling.look(member, part.text, language, said_by) for part in content.parts)
    )
