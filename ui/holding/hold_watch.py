"""Says in a banner what is stopped just now, for as long as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.hold import CrisisLevel, Hold
from scheduler_app.domain.slot import zone_named
from ui.holding import scopes
from ui.holding.scopes import Choices
from ui.messages import Message
from ui.one_question import OneQuestion
from ui.text_direction import isolated
from ui.zone_names import clock_text

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from ui.session import OpenWorkspace

_CONCERNED = frozenset({Kind.HOLDS, Kind.CAMPAIGNS, Kind.ACCOUNTS, Kind.MISSIONS})
_State = tuple[tuple[Hold, ...], Choices, dict["MemberId", str]]


class HoldWatch(QObject):
    """``changed`` carries the Message for the banner, or None when nothing is stopped; ``failed`` an error."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._opened: OpenWorkspace | None = None
        self._question = OneQuestion(self)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self._look()

    def let_go(self) -> None:
        self._opened = None
        self._question.forget()

    def take_changes(self, changes: Changes) -> None:
        """Something was written somewhere."""
        if changes.kinds & _CONCERNED:
            self._look()

    def _look(self) -> None:
        if self._opened is None:
            return
        asked = self._opened
        self._question.ask(
            lambda: _state(asked.app, asked.member.id),
            lambda state: self._tell(asked, state),
            lambda error: self._fail(asked, error),
        )

    def _tell(self, asked: OpenWorkspace, state: _State) -> None:
        if asked is self._opened:
            self.changed.emit(_message(asked, *state))

    def _fail(self, asked: OpenWorkspace, error: Exception) -> None:
        # A workspace that was closed meanwhile may well not answer.
        if asked is self._opened:
            self.failed.emit(error)


def _state(app: App, actor: MemberId) -> _State:
    held = app.directory.holds()
    choices = scopes.read(app, actor) if held else Choices({})
    return held, choices, {one.id: one.name for one in app.directory.members()}


def _message(
    opened: OpenWorkspace, held: tuple[Hold, ...], choices: Choices, names: dict[MemberId, str]
) -> Message | None:
    if not held:
        return None
    say = QCoreApplication.translate
    zone = zone_named(opened.workspace.home_zone)
    lines = []
    for hold in held:
        what = choices.name_of(hold)
        if hold.level is CrisisLevel.HEIGHTENED:
            what = say("holding", "{what}, but for what is approved anew").format(what=what)
        clock = clock_text(QLocale(), hold.started_at.astimezone(zone))
        who = isolated(names.get(hold.started_by, str(hold.started_by)))
        lines.append(
            say("holding", "{what}: “{reason}” ({who}, {clock})").format(
                what=what, reason=isolated(hold.reason), who=who, clock=clock
            )
        )
    title = say("holding", "On hold: nothing of this leaves until a supervisor releases it.")
    return Message(code="", title=title, text="\n".join(lines), action="")
