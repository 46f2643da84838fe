"""Every step, state, decision and code of an incident has words in both languages."""

from __future__ import annotations

from enum import StrEnum

import pytest

from scheduler_app.commands.incident_words import incident_words
from scheduler_app.commands.languages import LANGUAGES
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import ReviewDecision
from scheduler_app.domain.ids import IncidentId, MemberId
from scheduler_app.domain.incident import IncidentEvent, IncidentStep
from scheduler_app.domain.recall import RecallAction, RecallState, RecallWay
from tests.builders import NOW

CODES: list[StrEnum] = [*IncidentStep, *ReviewDecision, *RecallWay, *RecallAction, *RecallState, *DeliveryState]


def event(step: IncidentStep, subject: str, words: str = "", *, by: str | None = "budi") -> IncidentEvent:
    return IncidentEvent(IncidentId("i"), NOW, step, None if by is None else MemberId(by), subject, words)


@pytest.mark.parametrize("code", sorted({one.value for one in CODES}))
def test_each_code_has_words_of_its_own_in_each_language(code: str) -> None:
    english, indonesian = (incident_words(one, "UTC").of(code) for one in LANGUAGES)
    assert english != indonesian
    assert "_" not in english + indonesian


@pytest.mark.parametrize(
    ("said", "english", "indonesian"),
    [
        (
            event(IncidentStep.REVIEW_DECIDED, "Kopi: teh · kbri: send_now"),
            "Kopi: teh · kbri: send now",
            "Kopi: teh · kbri: kirim sekarang",
        ),
        (
            event(IncidentStep.RECALL_RESULT, "Kopi · kbri: delete done"),
            "Kopi · kbri: delete, done",
            "Kopi · kbri: hapus, selesai",
        ),
        (event(IncidentStep.HOLD_RELEASED, "3"), "3 deliveries to decide about", "3 pengiriman menunggu keputusan"),
        (event(IncidentStep.HOLD_STARTED, "everything"), "everything", "semuanya"),
        (event(IncidentStep.HOLD_STARTED, "country JP"), "country JP", "negara JP"),
        (event(IncidentStep.NOTE, "country JP"), "country JP", "country JP"),
        (event(IncidentStep.HOLD_STARTED, "KBRI: Tokyo"), "KBRI: Tokyo", "KBRI: Tokyo"),
    ],
)
def test_what_a_line_is_about_is_said_without_codes(said: IncidentEvent, english: str, indonesian: str) -> None:
    assert [incident_words(one, "UTC").subject(said) for one in LANGUAGES] == [english, indonesian]


def test_what_duta_found_is_a_sentence_and_what_people_wrote_stays() -> None:
    english, indonesian = (incident_words(one, "UTC").words for one in LANGUAGES)
    result = event(IncidentStep.RECALL_RESULT, "Kopi", "recall.not_offered", by=None)
    assert "recall.not" not in english(result) + indonesian(result)
    assert english(event(IncidentStep.NOTE, "", "recall.not_offered")) == "recall.not_offered"
