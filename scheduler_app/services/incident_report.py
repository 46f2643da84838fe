"""An incident as a file that stands by itself: JSON for machines, one HTML page for people and archives."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from html import escape
from typing import Any

from scheduler_app.domain.ids import MemberId
from scheduler_app.services.incidents import HoldStory, IncidentStory, RecallStory
from scheduler_app.storage.delivery_lists import CalendarEntry

FORMAT = "duta-incident"
VERSION = 1

# From a code (a step, a state, a decision, a heading) to the language of whoever reads the page.
InWords = Callable[[str], str]

_PAGE = """<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; margin: 0.5rem 0 2rem; }}
th, td {{ border-bottom: 1px solid #999; padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }}
</style>
</head>
<body>
<h1>{title}</h1>
{body}</body>
</html>
"""


def as_json(story: IncidentStory) -> str:
    """Every step with its time in UTC, who did it and in which words; codes stay codes."""
    incident = story.incident
    document = {
        "format": FORMAT,
        "version": VERSION,
        "id": incident.id,
        "title": incident.title,
        "opened_at": incident.opened_at.isoformat(),
        "opened_by": _who(story, incident.opened_by),
        "closed_at": None if incident.closed_at is None else incident.closed_at.isoformat(),
        "closed_by": _who(story, incident.closed_by),
        "lessons": incident.lessons,
        "timeline": [
            {
                "at": event.at.isoformat(),
                "step": event.step.value,
                "by": _who(story, event.by),
                "subject": event.subject,
                "words": event.words,
            }
            for event in story.timeline
        ],
        "holds": [_hold(story, one) for one in story.holds],
        "recalls": [_recall(story, one) for one in story.recalls],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_html(story: IncidentStory, in_words: InWords) -> str:
    """One page without scripts; ``in_words`` says each step, state and decision in the reader's language."""
    incident = story.incident
    timeline = _table(
        [in_words(head) for head in ("when", "what", "who", "about", "words")],
        (
            (_moment(event.at), in_words(event.step.value), _who(story, event.by) or "Duta", event.subject, event.words)
            for event in story.timeline
        ),
    )
    holds = "".join(_hold_section(story, one, in_words) for one in story.holds)
    taken_back = "".join(_recall_section(story, one, in_words) for one in story.recalls)
    lessons = f"<h2>{escape(in_words('lessons'))}</h2>\n<p>{escape(incident.lessons)}</p>\n" if incident.lessons else ""
    return _PAGE.format(title=escape(incident.title), body=f"{timeline}{holds}{taken_back}{lessons}")


def _hold(story: IncidentStory, one: HoldStory) -> dict[str, Any]:
    hold = one.hold
    return {
        "id": hold.id,
        "scope": hold.scope.value,
        "value": hold.value,
        "reason": hold.reason,
        "started_at": hold.started_at.isoformat(),
        "started_by": _who(story, hold.started_by),
        "released_at": None if hold.released_at is None else hold.released_at.isoformat(),
        "released_by": _who(story, hold.released_by),
        "past_the_fence": [_delivery(entry) for entry in one.past_the_fence],
        "review": [
            {
                **_delivery(entry),
                "decision": None if line.decision is None else line.decision.value,
                "reason": line.reason,
                "by": _who(story, line.decided_by),
                "at": None if line.decided_at is None else line.decided_at.isoformat(),
            }
            for line, entry in one.review
        ],
    }


def _recall(story: IncidentStory, one: RecallStory) -> dict[str, Any]:
    recall = one.recall
    return {
        "id": recall.id,
        "way": recall.way.value,
        "reason": recall.reason,
        "proposed_at": recall.proposed_at.isoformat(),
        "proposed_by": _who(story, recall.proposed_by),
        "confirmed_at": None if recall.confirmed_at is None else recall.confirmed_at.isoformat(),
        "confirmed_by": _who(story, recall.confirmed_by),
        "solo": recall.solo,
        "accounts": [
            {
                **_delivery(entry),
                "action": step.action.value,
                "result": step.state.value,
                "code": step.code,
                "note": step.note,
                "done_at": None if step.done_at is None else step.done_at.isoformat(),
                "done_by": _who(story, step.done_by),
                "was_public": json.loads(step.record),
            }
            for step, entry in one.steps
        ],
    }


def _delivery(entry: CalendarEntry) -> dict[str, Any]:
    return {
        "post": entry.post_name,
        "account": entry.handle,
        "network": entry.network,
        "planned_for": entry.due_at.isoformat(),
        "state": entry.state.value,
        "address": entry.address,
    }


def _hold_section(story: IncidentStory, one: HoldStory, in_words: InWords) -> str:
    left = ((entry.post_name, entry.handle, in_words(entry.state.value), entry.address) for entry in one.past_the_fence)
    decided = (
        (
            entry.post_name,
            entry.handle,
            in_words("undecided" if line.decision is None else line.decision.value),
            _who(story, line.decided_by) or "",
            line.reason,
        )
        for line, entry in one.review
    )
    parts = [f"<h2>{escape(one.hold.reason)}</h2>\n"]
    if one.past_the_fence:
        heads = [in_words(head) for head in ("post", "account", "state", "address")]
        parts.append(f"<h3>{escape(in_words('past_the_fence'))}</h3>\n{_table(heads, left)}")
    if one.review:
        heads = [in_words(head) for head in ("post", "account", "decision", "who", "words")]
        parts.append(f"<h3>{escape(in_words('review'))}</h3>\n{_table(heads, decided)}")
    return "".join(parts)


def _recall_section(story: IncidentStory, one: RecallStory, in_words: InWords) -> str:
    rows = (
        (
            entry.post_name,
            entry.handle,
            in_words(step.action.value),
            in_words(step.state.value),
            step.note or _who(story, step.done_by) or "",
            entry.address,
        )
        for step, entry in one.steps
    )
    heads = [in_words(head) for head in ("post", "account", "what", "state", "words", "address")]
    return f"<h2>{escape(one.recall.reason)}</h2>\n<h3>{escape(in_words('recall'))}</h3>\n{_table(heads, rows)}"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in rows)
    return f"<table>\n<tr>{head}</tr>\n{body}</table>\n"


def _who(story: IncidentStory, member_id: MemberId | None) -> str | None:
    return None if member_id is None else story.names.get(member_id, member_id)


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"
