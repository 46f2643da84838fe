"""An incident as a file that stands by itself: JSON for machines, a page or a text for people and archives."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.incident import IncidentEvent
from scheduler_app.domain.slot import zone_named
from scheduler_app.services.incidents import HoldStory, IncidentStory, RecallStory
from scheduler_app.storage.delivery_lists import CalendarEntry

FORMAT = "duta-incident"
VERSION = 1


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The language of whoever reads it, and the clock they look at.

    ``of`` says a code (a step, a state, a decision, a heading); ``subject`` and ``words`` what a line of the timeline
    is about and what stands beside it, where Duta wrote codes into them.
    """

    language: str
    zone: str
    of: Callable[[str], str]
    subject: Callable[[IncidentEvent], str]
    words: Callable[[IncidentEvent], str]


_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; margin: 0.5rem 0 2rem; }}
th, td {{ border-bottom: 1px solid #888; padding: 0.3rem 0.6rem 0.3rem 0; text-align: start; vertical-align: top; }}
td {{ overflow-wrap: anywhere; }}
@media (max-width: 44rem) {{
 tr, td {{ display: block; }} th {{ display: none; }} tr {{ border-bottom: 1px solid #888; padding: 0.5rem 0; }}
 td {{ border: 0; padding: 0; }} td:empty {{ display: none; }}
}}
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


def as_html(story: IncidentStory, words: ReportWords) -> str:
    """One page without scripts."""
    incident, of = story.incident, words.of
    facts = "".join(f"<p>{escape(line)}</p>\n" for line in _opening(story, words))
    parts = [f"<h2>{escape(head)}</h2>\n{_tables(tables, of)}" for head, tables in _sections(story, words)]
    if incident.lessons:
        parts.append(f"<h2>{escape(of('lessons'))}</h2>\n<p>{escape(incident.lessons)}</p>\n")
    return _PAGE.format(language=escape(words.language), title=escape(incident.title), body=facts + "".join(parts))


def as_text(story: IncidentStory, words: ReportWords) -> str:
    """The same to be read anywhere, mailed or printed."""
    incident = story.incident
    lines = [incident.title, "=" * len(incident.title), *_opening(story, words)]
    for head, tables in _sections(story, words):
        lines += ["", head, "-" * len(head)]
        for one in tables:
            if one.title:
                lines += ["", f"{one.title}:"]
            lines += [" · ".join(filter(None, row)) for row in one.rows]
    if incident.lessons:
        lines += ["", words.of("lessons"), "-" * len(words.of("lessons")), incident.lessons]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class _Table:
    """``heads`` are codes; ``title`` may be empty."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def _opening(story: IncidentStory, words: ReportWords) -> Iterator[str]:
    incident, of = story.incident, words.of
    yield f"{of('opened')}: {_moment(incident.opened_at, words)}, {_who(story, incident.opened_by)}"
    closed = of("still_open")
    if incident.closed_at is not None:
        closed = f"{_moment(incident.closed_at, words)}, {_who(story, incident.closed_by)}"
    yield f"{of('closed_head')}: {closed}"


def _sections(story: IncidentStory, words: ReportWords) -> Iterator[tuple[str, list[_Table]]]:
    """Each heading with its tables."""
    of = words.of
    yield of("timeline"), [_timeline(story, words)]
    for held in story.holds:
        yield held.hold.reason, list(_of_hold(story, held, of))
    for taken_back in story.recalls:
        yield taken_back.recall.reason, [_of_recall(story, taken_back, of)]


def _timeline(story: IncidentStory, words: ReportWords) -> _Table:
    rows = [
        (
            _moment(event.at, words),
            words.of(event.step.value),
            _who(story, event.by) or "Duta",
            words.subject(event),
            words.words(event),
        )
        for event in story.timeline
    ]
    return _Table("", ("when", "what", "who", "about", "words"), rows)


def _of_hold(story: IncidentStory, one: HoldStory, of: Callable[[str], str]) -> Iterator[_Table]:
    if one.past_the_fence:
        left = [(entry.post_name, entry.handle, of(entry.state.value), entry.address) for entry in one.past_the_fence]
        yield _Table(of("past_the_fence_head"), ("post", "account", "state_head", "address"), left)
    if one.review:
        decided = [
            (
                entry.post_name,
                entry.handle,
                of("undecided" if line.decision is None else line.decision.value),
                _who(story, line.decided_by) or "",
                line.reason,
            )
            for line, entry in one.review
        ]
        yield _Table(of("review"), ("post", "account", "decision", "who", "words"), decided)


def _of_recall(story: IncidentStory, one: RecallStory, of: Callable[[str], str]) -> _Table:
    rows = [
        (
            entry.post_name,
            entry.handle,
            of(step.action.value),
            of(step.state.value),
            step.note or _who(story, step.done_by) or "",
            entry.address,
        )
        for step, entry in one.steps
    ]
    return _Table(of("recall"), ("post", "account", "what", "state_head", "words", "address"), rows)


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


def _tables(tables: Iterable[_Table], of: Callable[[str], str]) -> str:
    """Each under its title."""
    found = []
    for one in tables:
        head = "".join(f"<th>{escape(of(code))}</th>" for code in one.heads)
        body = "".join(f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>\n" for row in one.rows)
        title = f"<h3>{escape(one.title)}</h3>\n" if one.title else ""
        found.append(f"{title}<table>\n<tr>{head}</tr>\n{body}</table>\n")
    return "".join(found)


def _text(cell: str) -> str:
    """Isolated, so that a title in Arabic turns nothing around beside it."""
    return f"<bdi>{escape(cell)}</bdi>" if cell else ""


def _who(story: IncidentStory, member_id: MemberId | None) -> str | None:
    return None if member_id is None else story.names.get(member_id, member_id)


def _moment(at: datetime, words: ReportWords) -> str:
    return f"{at.astimezone(zone_named(words.zone)):%Y-%m-%d %H:%M:%S} ({words.zone})"
