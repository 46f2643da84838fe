"""Says in a banner what missed its time in the last day, until somebody decided about it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Right
from ui.messages import Message
from ui.watch import Watch
from ui.words.wording import say
from ui.zone_names import clock_text, weekday_text

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace

_MOST = 500
_RECENT = timedelta(days=1)
_TITLE = say("missed", "{count} deliveries missed their time ({first} – {last}).")
_TEXT = say(
    "missed",
    "This computer slept, was off or offline, or nobody had approved them. Late posts never leave by themselves.",
)


class MissedWatch(Watch):
    """``changed`` carries the Message for the banner, or None when nothing waits for this member."""

    concerns = frozenset({Kind.DELIVERIES})

    def read(self, opened: OpenWorkspace) -> tuple[CalendarEntry, ...]:
        from scheduler_app.services.outbox import OutboxTab

        if not opened.member.may(Right.SCHEDULE):
            return ()
        since = opened.app.clock.now() - _RECENT
        found = opened.app.outbox.page(opened.member.id, OutboxTab.MISSED, limit=_MOST)
        return tuple(one for one in found if one.due_at >= since)

    def told(self, opened: OpenWorkspace, answer: tuple[CalendarEntry, ...]) -> Message | None:
        if not answer:
            return None
        locale, zone = QLocale(), zone_named(opened.workspace.home_zone)
        ends = [one.due_at.astimezone(zone) for one in (answer[0], answer[-1])]
        first, last = (f"{weekday_text(locale, one.date())} {clock_text(locale, one)}" for one in ends)
        title = QCoreApplication.translate("missed", _TITLE).format(
            count=locale.toString(len(answer)), first=first, last=last
        )
        return Message(code="", title=title, text=QCoreApplication.translate("missed", _TEXT), action="")
