"""What can be done about a word with a mark: the likeliest words for it, and taking it for a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu, QWidget

from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.workspace import Right
from ui import background
from ui.text_direction import isolated

if TYPE_CHECKING:
    from ui.pages.composer.spelling.marked_text import Mark
    from ui.session import OpenWorkspace


class SpellingMenu(QMenu):
    """Begins with what was probably meant; more suggestions come as soon as the dictionary has thought of them."""

    chosen = Signal(str)
    """The word to put in the place of the marked one."""
    name_added = Signal()
    failed = Signal(object)

    def __init__(self, opened: OpenWorkspace, mark: Mark, *, locked: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._opened, self._mark = opened, mark
        self.setAccessibleName(self.tr("Spelling of {word}").format(word=isolated(mark.word)))
        self._offered: set[str] = set()
        self.waiting = self.addAction(self.tr("Looking for suggestions…"))
        self.waiting.setEnabled(False)
        self.addSeparator()
        self.add_name = self.addAction(self.tr("&Add “{word}” to the known names").format(word=isolated(mark.word)))
        self.add_name.triggered.connect(self._add_name)
        if not opened.member.may(Right.ADMINISTER):
            self.add_name.setEnabled(False)
            self.add_name.setText(
                self.tr("An administrator can add “{word}” to the known names").format(word=isolated(mark.word))
            )
        if locked:
            self.waiting.setText(self.tr("The text can only be read now"))
            return
        if mark.meant:
            self._offer(mark.meant)
        app = opened.app
        background.run(
            lambda: app.spelling.suggestions(mark.word, mark.language), self._show_suggestions, self.failed.emit, self
        )

    @property
    def offered(self) -> tuple[str, ...]:
        """The words that can be chosen, the likeliest first."""
        return tuple(str(action.data()) for action in self.actions() if action.data())

    def _show_suggestions(self, words: tuple[str, ...]) -> None:
        for word in words:
            self._offer(word)
        self.waiting.setText(self.tr("No suggestions"))
        self.waiting.setVisible(not self._offered)

    def _offer(self, word: str) -> None:
        if word in self._offered:
            return
        self._offered.add(word)
        action = QAction(word.replace("&", "&&"), self)
        action.setData(word)
        heavier = QFont(self.font())
        heavier.setWeight(QFont.Weight.DemiBold)
        action.setFont(heavier)
        action.triggered.connect(lambda _checked: self.chosen.emit(word))
        self.insertAction(self.waiting, action)
        if len(self._offered) == 1:
            self.setActiveAction(action)

    def _add_name(self) -> None:
        app, member, word = self._opened.app, self._opened.member.id, self._mark.word
        background.run(
            lambda: app.known_names.file(member, KnownName(word)),
            lambda _: self.name_added.emit(),
            self.failed.emit,
            self,
        )
