"""The menu under one's own name: somebody else goes on, lock, and in which language the window speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup, QColor
from PySide6.QtWidgets import QMenu

from ui import icons, theme
from ui.one_question import OneQuestion
from ui.text_direction import isolated

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.workspace import Member
    from ui.session import OpenWorkspace
    from ui.shell.top_bar import TopBar

# In their own words, whatever the window speaks.
LANGUAGE_NAMES = {"en": "English", "id": "Bahasa Indonesia", "ar": "العربية"}


class PersonMenu(QObject):
    """``change_asked`` carries the Member who wants to go on here, ``language_asked`` a code or nothing."""

    change_asked = Signal(object)
    lock_asked = Signal()
    language_asked = Signal(str)
    failed = Signal(object)

    def __init__(self, bar: TopBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._opened: OpenWorkspace | None = None
        self._others: tuple[Member, ...] = ()
        self._language = ""
        self._question = OneQuestion(self)
        self._fill()

    @property
    def menu(self) -> QMenu:
        return self._bar.person.menu()

    def speak(self, language: str) -> None:
        """Which language is chosen; empty for the system's."""
        self._language = language
        self._fill()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened, self._others = opened, ()
        self._fill()
        self._question.ask(
            lambda: _others_here(opened.app, opened.member),
            lambda others: self._take(opened, others),
            lambda error: self.failed.emit(error) if opened is self._opened else None,
        )

    def let_go(self) -> None:
        self._opened = None
        self._question.forget()

    def recolour(self) -> None:
        self._fill()

    def _take(self, asked: OpenWorkspace, others: tuple[Member, ...]) -> None:
        if asked is self._opened:
            self._others = others
            self._fill()

    def _fill(self) -> None:
        self.menu.clear()
        muted = QColor(theme.current().muted)
        for member in self._others:
            words = self.tr("Go on as {name}…").format(name=isolated(member.name)).replace("&", "&&")
            action = self.menu.addAction(icons.icon("person", muted), words)
            action.triggered.connect(lambda _checked, member=member: self.change_asked.emit(member))
        if not self._others:
            self.menu.addAction(self.tr("Nobody else has a key on this computer")).setEnabled(False)
        self.menu.addSeparator()
        lock = self.menu.addAction(icons.icon("lock", muted), self.tr("Lock"))
        lock.setEnabled(self._opened is not None)
        lock.triggered.connect(lambda _checked: self.lock_asked.emit())
        self.menu.addSeparator()
        self._add_languages(self.menu.addMenu(icons.icon("language", muted), self.tr("Language")))

    def _add_languages(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for code, name in {"": self.tr("As the system"), **LANGUAGE_NAMES}.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self._language)
            action.triggered.connect(lambda _checked, code=code: self.language_asked.emit(code))
            group.addAction(action)


def _others_here(app: App, member: Member) -> tuple[Member, ...]:
    """The active members, but for this one, who have a key on this machine. Runs on a pool thread."""
    here = app.unlocking.here()
    return tuple(one for one in app.directory.members() if one.active and one.id in here and one.id != member.id)
