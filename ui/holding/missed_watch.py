"""Says in a banner what missed its time in the last day, until somebody decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
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
_TITLE = (
    say("missed", "One delivery missed its time ({first})."),
    say("missed", "{count} deliveries missed their time ({first} – {last})."),
)
_TEXT = say(
    "missed",
    "This computer slept, was off or offline, or nobody had approved them. Late posts never leave by themselves.",
)
_SLEPT = (
    say("missed", "One delivery missed its time while this computer slept ({first} – {last})."),
    say("missed", "{count} deliveries missed their time while this computer slept ({first} – {last})."),
)
_SLEPT_TEXT = say("missed", "Late posts never leave by themselves.")


class MissedWatch(Watch):
    """``changed`` carries the Message for the banner, or None when nothing waits for this member."""

    # What is set aside at its hour is an attempt that was not made.
    concerns = frozenset({Kind.DELIVERIES, Kind.ATTEMPTS})

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
        slept = while_asleep(opened, answer)
        if slept is not None:
            return Message(code="", title=slept, text=QCoreApplication.translate("missed", _SLEPT_TEXT), action="")
        title = _with_span(_TITLE, opened, answer, answer[0].due_at, answer[-1].due_at)
        return Message(code="", title=title, text=QCoreApplication.translate("missed", _TEXT), action="")


def while_asleep(opened: OpenWorkspace, missed: Sequence[CalendarEntry]) -> str | None:
    """That these were missed while the computer slept, and from when until when; None where that is not why."""
    sleep = opened.app.sleeps.over((one.due_at for one in missed), opened.workspace.lateness_limit)
    return None if sleep is None else _with_span(_SLEPT, opened, missed, sleep.began, sleep.ended)


def _with_span(
    sentences: tuple[str, str], opened: OpenWorkspace, missed: Sequence[CalendarEntry], first: datetime, last: datetime
) -> str:
    """The sentence for one or for several, from when until when on the clock here; days where it was not all today."""
    locale, zone = QLocale(), zone_named(opened.workspace.home_zone)
    ends = [one.astimezone(zone) for one in (first, last)]
    said = [clock_text(locale, one) for one in ends]
    if any(one.date() != opened.app.clock.now().astimezone(zone).date() for one in ends):
        said = [f"{weekday_text(locale, one.date())} {clock}" for one, clock in zip(ends, said, strict=True)]
    return QCoreApplication.translate("missed", sentences[len(missed) > 1]).format(
        count=locale.toString(len(missed)), first=said[0], last=said[1]
    )
