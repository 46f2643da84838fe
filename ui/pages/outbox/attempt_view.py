"""One try at a delivery: when, what came of it in plain words, and the technical answer for who asks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from scheduler_app.domain.slot import zone_named
from ui import icons, messages, theme
from ui.pages.outbox.shelves import said
from ui.states import Family
from ui.text_direction import isolated
from ui.widgets.line_label import line_label
from ui.words.wording import say
from ui.zone_names import short_date_text

if TYPE_CHECKING:
    from scheduler_app.domain.attempt import Attempt

# By the outcome's word in the database; empty while it is under way or was cut off.
_OUTCOMES: dict[str, tuple[str, str, Family]] = {
    "sent": (say("outbox", "The network took it."), "sent", Family.DONE),
    "refused": (say("outbox", "The network said no."), "attention", Family.PROBLEM),
    "throttled": (say("outbox", "The network asked to wait."), "clock", Family.WAITING),
    "not_sent": (say("outbox", "Nothing left this computer."), "refresh", Family.WORKING),
    "unknown": (say("outbox", "The answer was lost: it may be public."), "unknown", Family.PROBLEM),
    "": (say("outbox", "No answer was written down."), "more", Family.WORKING),
}
_BY_HAND: dict[str, tuple[str, str, Family]] = {
    "sent": (say("outbox", "It was posted by hand."), "sent", Family.DONE),
    "refused": (say("outbox", "It could not be posted."), "attention", Family.PROBLEM),
    "not_sent": (say("outbox", "It was put back unposted."), "undo", Family.WORKING),
    "": (say("outbox", "Nobody has said yet what became of it."), "by-hand", Family.WAITING),
}


class AttemptView(QWidget):
    """``details`` opens the technical part. Secrets are in none of it: they never reach the database.

    ``person`` tried it by hand; empty for a machine.
    """

    def __init__(self, attempt: Attempt, home_zone: str, parent: QWidget | None = None, *, person: str = "") -> None:
        super().__init__(parent)
        outcomes = _BY_HAND if person else _OUTCOMES
        words, icon, family = outcomes.get(attempt.outcome, outcomes[""])
        picture = QLabel(self)
        side = round(self.fontMetrics().height() * 1.1)
        picture.setPixmap(icons.pixmap(icon, theme.current().of(family), side))
        locale = QLocale()
        number = said(say("outbox", "Try {number}")).format(number=locale.toString(attempt.number))
        muted = QColor(theme.current().muted)
        known = (number, _moment(locale, attempt.started_at, home_zone), isolated(person))
        head = line_label(" · ".join(part for part in known if part), self, muted)
        reason = "" if person else _reason(attempt)
        self.words = line_label(" ".join(part for part in (said(words), reason) if part), self)
        self.technical = line_label(_technical(attempt, locale, home_zone, person), self, muted)
        self.technical.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.technical.setAccessibleName(said(say("outbox", "Details of {number}")).format(number=number))
        self.technical.hide()
        self.details = QToolButton(self)
        self.details.setText(said(say("outbox", "Details")))
        self.details.setAccessibleName(self.technical.accessibleName())
        self.details.setCheckable(True)
        self.details.toggled.connect(self.technical.setVisible)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(head)
        told.addWidget(self.words)
        told.addWidget(self.technical)
        line.addLayout(told, 1)
        line.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)


def _moment(locale: QLocale, at: datetime, zone: str) -> str:
    here = at.astimezone(zone_named(zone))
    return f"{short_date_text(locale, here.date())} {_clock(locale, here)}"


def _clock(locale: QLocale, here: datetime) -> str:
    return locale.toString(QTime(here.hour, here.minute, here.second), "HH:mm:ss")


def _reason(attempt: Attempt) -> str:
    if not attempt.code:
        return ""
    message = messages.of_code(attempt.code)
    return " ".join(isolated(part) for part in (message.title, message.text) if part)


def _technical(attempt: Attempt, locale: QLocale, zone: str, person: str) -> str:
    ended = attempt.finished_at
    took = "" if ended is None else f"{(ended - attempt.started_at).total_seconds():.1f} s"
    facts = {
        say("outbox", "Answer"): attempt.code or attempt.outcome,
        say("outbox", "Ended"): "" if ended is None else _clock(locale, ended.astimezone(zone_named(zone))),
        say("outbox", "Took"): took,
        say("outbox", "Sent by"): person or attempt.owner,
        say("outbox", "Number on the network"): attempt.remote_id,
        say("outbox", "Address"): attempt.address,
    }
    return "\n".join(f"{said(name)}: {isolated(value)}" for name, value in facts.items() if value)
