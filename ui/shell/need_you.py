"""Keeps an eye on what waits for this member, for the button of the top bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from scheduler_app.domain.changes import Changes, Kind
from ui import icons, theme
from ui.one_question import OneQuestion
from ui.shell.need_words import family_of, icon_of, place_of, sentence, total
from ui.shell.page_list import has_page

if TYPE_CHECKING:
    from scheduler_app.services.attention import Need
    from ui.session import OpenWorkspace
    from ui.shell.top_bar import TopBar

CONCERNED = frozenset(
    {Kind.POSTS, Kind.APPROVALS, Kind.DELIVERIES, Kind.ATTEMPTS, Kind.ACCOUNTS, Kind.HOLDS, Kind.INCIDENTS}
    | {Kind.RECALLS, Kind.WORKSPACE}
)


class NeedYou(QObject):
    """``go`` carries the Place where something is settled."""

    go = Signal(object)
    failed = Signal(object)

    def __init__(self, bar: TopBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._opened: OpenWorkspace | None = None
        self._question = OneQuestion(self)
        self.needs: tuple[Need, ...] = ()
        self._fill()

    @property
    def menu(self) -> QMenu:
        return self._bar.need_you.menu()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self._show(())
        self._look()

    def let_go(self) -> None:
        self._opened = None
        self._question.forget()

    def take_changes(self, changes: Changes) -> None:
        """Something was written somewhere."""
        if changes.kinds & CONCERNED:
            self._look()

    def recolour(self) -> None:
        self._fill()

    def _look(self) -> None:
        if self._opened is None:
            return
        asked = self._opened
        app, actor = asked.app, asked.member.id
        self._question.ask(
            lambda: app.attention.needs(actor),
            lambda needs: self._show(needs) if asked is self._opened else None,
            lambda error: self.failed.emit(error) if asked is self._opened else None,
        )

    def _show(self, needs: tuple[Need, ...]) -> None:
        self.needs = needs
        self._bar.say_need_you(total(needs))
        self._fill()

    def _fill(self) -> None:
        self.menu.clear()
        colours = theme.current()
        for need in self.needs:
            icon = icons.icon(icon_of(need), colours.of(family_of(need)))
            action = self.menu.addAction(icon, sentence(need).replace("&", "&&"))
            place = place_of(need)
            action.setEnabled(has_page(place.page))
            action.triggered.connect(lambda _checked, place=place: self.go.emit(place))
        if not self.needs:
            self.menu.addAction(self.tr("Nothing needs you now")).setEnabled(False)
