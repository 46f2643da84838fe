"""Says in a banner what is stopped just now, for as long as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.hold import CrisisLevel, Hold
from scheduler_app.domain.slot import zone_named
from ui.holding import scopes
from ui.holding.scopes import Choices
from ui.messages import Message
from ui.text_direction import isolated
from ui.watch import Watch
from ui.words.wording import say
from ui.zone_names import clock_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.domain.ids import MemberId
    from ui.session import OpenWorkspace

_State = tuple[tuple[Hold, ...], Choices, dict["MemberId", str]]
_LINE = say("holding", "{what}: “{reason}” ({who}, {clock})")
_HEIGHTENED = say("holding", "{what}, but for what is approved anew")
_TITLE = say("holding", "On hold: nothing of this leaves until a supervisor releases it.")


class HoldWatch(Watch):
    """``changed`` carries the Message for the banner, or None when nothing is stopped."""

    concerns = frozenset({Kind.HOLDS, Kind.CAMPAIGNS, Kind.ACCOUNTS, Kind.MISSIONS})

    def read(self, opened: OpenWorkspace) -> _State:
        app = opened.app
        held = app.directory.holds()
        choices = scopes.read(app, opened.member.id) if held else Choices({})
        return held, choices, {one.id: one.name for one in app.directory.members()}

    def told(self, opened: OpenWorkspace, answer: _State) -> Message | None:
        held, choices, names = answer
        if not held:
            return None
        lines = [hold_line(hold, choices, names, opened.workspace.home_zone) for hold in held]
        return Message(code="", title=QCoreApplication.translate("holding", _TITLE), text="\n".join(lines), action="")


def hold_line(hold: Hold, choices: Choices, names: Mapping[MemberId, str], home_zone: str) -> str:
    """What is stopped, why, by whom and since when, in one line."""
    what = choices.name_of(hold)
    if hold.level is CrisisLevel.HEIGHTENED:
        what = QCoreApplication.translate("holding", _HEIGHTENED).format(what=what)
    clock = clock_text(QLocale(), hold.started_at.astimezone(zone_named(home_zone)))
    who = isolated(names.get(hold.started_by, str(hold.started_by)))
    line = QCoreApplication.translate("holding", _LINE)
    return line.format(what=what, reason=isolated(hold.reason), who=who, clock=clock)
