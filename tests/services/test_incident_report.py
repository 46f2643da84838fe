"""An incident as a file that stands by itself."""

from __future__ import annotations

import json

from scheduler_app.domain.hold import HoldScope, ReviewDecision
from scheduler_app.services.holding import Holding
from scheduler_app.services.incident_report import ReportWords, as_html, as_json, as_text
from scheduler_app.services.incidents import Incidents, IncidentStory
from scheduler_app.services.reviewing_held import ReviewingHeld
from tests.services.office import Office

WORDS = ReportWords("id", "Asia/Jakarta", str.upper, lambda event: event.subject, lambda event: event.words)
HOSTILE = "<script>alert('no')</script> & more"


def told(office: Office) -> IncidentStory:
    post_id = office.post()
    office.schedule(post_id)
    holding, incidents = Holding(office.database, office.clock), Incidents(office.database, office.clock)
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", HOSTILE)
    holding.release(office.supervisor, hold_id)
    first = office.deliveries(post_id)[0]
    reviewing = ReviewingHeld(office.database, office.clock, office.stored.authorities)
    reviewing.decide(office.supervisor, [first.id], ReviewDecision.CANCEL, "Not this time")
    (incident,) = incidents.newest(office.officer)
    incidents.note(office.officer, incident.id, "The ambassador was told.")
    incidents.close(office.supervisor, incident.id, "Call earlier.")
    return incidents.export(office.supervisor, incident.id)


def test_json_holds_every_step_with_its_time_and_person(office: Office) -> None:
    document = json.loads(as_json(told(office)))
    assert (document["format"], document["version"], document["lessons"]) == ("duta-incident", 1, "Call earlier.")
    assert [(step["step"], step["by"]) for step in document["timeline"]] == [
        ("hold_started", "Sari"),
        ("hold_released", "Budi"),
        ("review_decided", "Budi"),
        ("note", "Sari"),
        ("closed", "Budi"),
    ]
    (hold,) = document["holds"]
    assert [(line["decision"], line["by"]) for line in hold["review"]].count(("cancel", "Budi")) == 1
    assert len(hold["review"]) == 5


def test_the_page_shows_the_same_and_runs_nothing(office: Office) -> None:
    page = as_html(told(office), WORDS)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    for words in ("HOLD_STARTED", "The ambassador was told.", "Call earlier.", "CANCEL", "UNDECIDED", "Sari"):
        assert words in page


def test_the_text_tells_it_line_by_line(office: Office) -> None:
    lines = as_text(told(office), WORDS).splitlines()
    assert lines[0] == HOSTILE
    assert "OPENED: 2027-03-01 16:00:00 (Asia/Jakarta), Sari" in lines
    assert "2027-03-01 16:00:00 (Asia/Jakarta) · NOTE · Sari · The ambassador was told." in lines
    assert lines[-1] == "Call earlier."
