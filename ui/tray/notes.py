"""Says once for each cause that something did not leave as planned, for whoever is not looking at the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Right
from ui import messages
from ui.holding.missed_watch import while_asleep
from ui.pages.outbox.causes import SIGN_IN_ENDED, STOPPED_BY_A_HOLD, cause_of
from ui.place import PageName, Place
from ui.text_direction import plain
from ui.watch import Watch
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace

_MOST = 200
_Causes = Mapping[tuple[str, str], tuple["CalendarEntry", ...]]

_SIGN_IN = say("notes", "{account} needs a new sign-in")
_SIGN_IN_MORE = say("notes", "What is planned there waits until somebody signs in again.")
_WHERE = say("notes", "{post} → {account}")
_UNKNOWN = say("notes", "Nobody knows whether {post} was sent")
_UNKNOWN_MORE = say("notes", "Please look at {account} before it is sent again.")
_MISSED_ONE = say("notes", "One delivery missed its time.")
_MISSED = say("notes", "{count} deliveries missed their time.")
_MISSED_MORE = say("notes", "Nothing leaves before you decide about it.")


@dataclass(frozen=True, slots=True)
class Note:
    """``place`` is where it is settled."""

    title: str
    text: str
    place: Place


class Notes(Watch):
    """``changed`` carries the notes about causes that were not there before: none at first, none twice.

    A cause that was settled and comes again is told again.
    """

    concerns = frozenset({Kind.DELIVERIES, Kind.ATTEMPTS})

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: frozenset[tuple[str, str]] | None = None

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._known = None
        super().show_workspace(opened)

    def read(self, opened: OpenWorkspace) -> _Causes:
        from scheduler_app.services.outbox import OutboxTab

        app, member = opened.app, opened.member
        if not (member.may(Right.SCHEDULE) or member.may(Right.CONNECT)):
            return {}
        counts = app.outbox.counts(member.id)
        tabs = [tab for tab in (OutboxTab.NEEDS_ATTENTION, OutboxTab.UNKNOWN, OutboxTab.MISSED) if counts[tab]]
        return _by_cause(one for tab in tabs for one in app.outbox.page(member.id, tab, limit=_MOST))

    def told(self, opened: OpenWorkspace, answer: _Causes) -> tuple[Note, ...]:
        known, self._known = self._known, frozenset(answer)
        if known is None:
            return ()
        return tuple(_note(opened, alike) for cause, alike in answer.items() if cause not in known)


def _by_cause(entries: Iterable[CalendarEntry]) -> _Causes:
    found: dict[tuple[str, str], list[CalendarEntry]] = {}
    for one in entries:
        # Whoever holds something knows it.
        if one.reason not in STOPPED_BY_A_HOLD:
            found.setdefault(_cause_of(one), []).append(one)
    return {cause: tuple(alike) for cause, alike in found.items()}


def _cause_of(entry: CalendarEntry) -> tuple[str, str]:
    if entry.state is DeliveryState.MISSED:
        return "", "missed"
    if entry.state is DeliveryState.UNKNOWN:
        return entry.account_id, "unknown"
    return cause_of(entry)


def _note(opened: OpenWorkspace, alike: tuple[CalendarEntry, ...]) -> Note:
    """In plain letters: what draws it may know nothing of marks of direction."""
    first = alike[0]
    names = {"post": first.post_name, "account": f"@{first.handle.removeprefix('@')}"}
    place = Place(PageName.OUTBOX, first.delivery_id)
    if first.state is DeliveryState.MISSED:
        words = _said(_MISSED_ONE if len(alike) == 1 else _MISSED).format(count=QLocale().toString(len(alike)))
        title = while_asleep(opened, alike) or words
        return Note(plain(title), _said(_MISSED_MORE), place)
    if first.state is DeliveryState.UNKNOWN:
        return Note(_said(_UNKNOWN).format(**names), _said(_UNKNOWN_MORE).format(**names), place)
    if first.reason in SIGN_IN_ENDED:
        return Note(_said(_SIGN_IN).format(**names), _said(_SIGN_IN_MORE), place)
    return Note(plain(messages.of_code(first.reason).title), _said(_WHERE).format(**names), place)


def _said(text: str) -> str:
    return QCoreApplication.translate("notes", text)
