"""What a move would mean, in words: both clocks, and everything that speaks against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.finding import Severity
from scheduler_app.errors import Param
from ui import messages
from ui.text_direction import isolated
from ui.widgets.zone_time import TwoClocks, both_clocks
from ui.words.wording import say
from ui.zone_names import short_date_text

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine
    from scheduler_app.services.moving import ForeseenMove

_MOST_CLOCKS = 4
_AGAIN = say("calendar", "This move needs approval again.")
_MORE = say("calendar", "and {count} more")
_SEVERAL = say("calendar", "{count} deliveries")


@dataclass(frozen=True, slots=True)
class Prospect:
    """``title`` says what is moved, ``clocks`` where to, ``against`` what speaks against it.

    ``stopped`` says that it cannot be put there at all.
    """

    title: str
    clocks: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    stopped: bool = False

    def as_text(self) -> str:
        return " ".join((self.title, *self.clocks, *self.against))


def name_of(lines: Sequence[CalendarLine]) -> str:
    """ "Gayo coffee" where all belong to one post, else "3 deliveries"."""
    names = {line.entry.post_name for line in lines}
    if len(names) == 1:
        return isolated(names.pop())
    return _say(_SEVERAL).format(count=QLocale().toString(len(lines)))


def prospect(lines: Sequence[CalendarLine], moves: Sequence[ForeseenMove], home_zone: str) -> Prospect:
    """``moves`` as the service foresees them, for the same deliveries in the same order."""
    found = [one for move in moves for one in move.findings]
    found.sort(key=lambda one: one.severity.rank)
    # Kept in order, each sentence once.
    against = list(dict.fromkeys(_sentence(one.code, one.params) for one in found))
    if any(move.there.asks_again for move in moves):
        against.insert(0, _say(_AGAIN))
    stopped = any(one.severity is Severity.BLOCK for one in found)
    return Prospect(name_of(lines), _clocks(lines, moves, home_zone), tuple(against), stopped)


def refused(lines: Sequence[CalendarLine], error: Exception) -> Prospect:
    """It cannot be put there, and this is why."""
    message = messages.of_error(error)
    return Prospect(name_of(lines), (), (" ".join(part for part in (message.title, message.action) if part),), True)


def _clocks(lines: Sequence[CalendarLine], moves: Sequence[ForeseenMove], home_zone: str) -> tuple[str, ...]:
    locale, said = QLocale(), []
    for line, move in zip(lines, moves, strict=True):
        instant = move.there.instant
        clocks = TwoClocks.of(instant.wall, line.entry.city, instant.at, home_zone)
        day = instant.wall.date()
        said.append(f"{short_date_text(locale, day)}: {both_clocks(locale, clocks, day)}")
    shown = list(dict.fromkeys(said))
    if len(shown) > _MOST_CLOCKS:
        rest = len(shown) - _MOST_CLOCKS
        shown[_MOST_CLOCKS:] = [_say(_MORE).format(count=locale.toString(rest))]
    return tuple(shown)


def _sentence(code: str, params: Mapping[str, Param]) -> str:
    message = messages.of_code(code, params)
    # A skipped hour is only understood with what is used instead.
    return f"{message.title} {message.text}" if code == "time.is_skipped" else message.title


def _say(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
