"""What happened when it mattered: opened by a hold or a recall, told step by step, closed with what was learned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.ids import IncidentId, MemberId


class IncidentStep(StrEnum):
    """What one line of an incident tells of."""

    HOLD_STARTED = "hold_started"
    LEVEL_HEIGHTENED = "level_heightened"
    PAST_THE_FENCE = "past_the_fence"
    EXEMPTION_PROPOSED = "exemption_proposed"
    EXEMPTION_CONFIRMED = "exemption_confirmed"
    EXEMPTION_LAPSED = "exemption_lapsed"
    HOLD_RELEASED = "hold_released"
    LEVEL_LOWERED = "level_lowered"
    REVIEW_DECIDED = "review_decided"
    RECALL_PROPOSED = "recall_proposed"
    RECALL_CONFIRMED = "recall_confirmed"
    RECALL_WITHDRAWN = "recall_withdrawn"
    RECALL_RESULT = "recall_result"
    NOTE = "note"
    DECISION = "decision"
    CLOSED = "closed"


# What a person may write into an incident by hand.
BY_HAND = frozenset({IncidentStep.NOTE, IncidentStep.DECISION})


@dataclass(frozen=True, slots=True)
class IncidentEvent:
    """One line of the timeline.

    ``by`` is None for what Duta did by itself. ``subject`` names what it is about for people (a post, a scope), and
    ``words`` are a person's own: a reason, a note, a lesson.
    """

    incident_id: IncidentId
    at: datetime
    step: IncidentStep
    by: MemberId | None
    subject: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """``title`` is the reason it was opened for; ``lessons`` are written when it is closed."""

    id: IncidentId
    title: str
    opened_by: MemberId
    opened_at: datetime
    lessons: str = ""
    closed_by: MemberId | None = None
    closed_at: datetime | None = None
