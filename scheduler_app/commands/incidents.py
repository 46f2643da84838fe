"""`duta incident`: what happened when it mattered, step by step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table
from scheduler_app.commands.holds import short
from scheduler_app.domain.incident import IncidentStep

if TYPE_CHECKING:
    from scheduler_app.services.incidents import IncidentStory

_STEPS = {
    IncidentStep.HOLD_STARTED: "hold began",
    IncidentStep.LEVEL_HEIGHTENED: "level heightened",
    IncidentStep.LEVEL_LOWERED: "level lowered again; deliveries to decide about",
    IncidentStep.PAST_THE_FENCE: "could not be stopped any more",
    IncidentStep.EXEMPTION_PROPOSED: "exemption proposed",
    IncidentStep.EXEMPTION_CONFIRMED: "exemption confirmed",
    IncidentStep.EXEMPTION_LAPSED: "exemption ended with solo mode; it waits for a second person",
    IncidentStep.HOLD_RELEASED: "hold released; deliveries to decide about",
    IncidentStep.REVIEW_DECIDED: "decided what becomes of it",
    IncidentStep.RECALL_PROPOSED: "recall proposed",
    IncidentStep.RECALL_CONFIRMED: "recall confirmed",
    IncidentStep.RECALL_WITHDRAWN: "recall withdrawn",
    IncidentStep.RECALL_RESULT: "result of a recall",
    IncidentStep.NOTE: "note",
    IncidentStep.DECISION: "decision",
    IncidentStep.CLOSED: "closed",
}
_HEADINGS = {
    "about": "About",
    "account": "Account",
    "address": "Address",
    "lessons": "What was learned",
    "past_the_fence": "Could not be stopped any more",
    "post": "Post",
    "recall": "Taken back or corrected",
    "review": "Decisions after the hold",
    "state": "Now",
    "undecided": "not decided yet",
    "what": "What",
    "when": "When",
    "who": "Who",
    "words": "In their words",
}


@click.group()
def incident() -> None:
    """Look at incidents, write into them, close them and take them out as files."""


@incident.command(name="list")
@click.pass_obj
def list_incidents(asked: Asked) -> None:
    """List incidents, the newest first."""
    with asked.opened() as app:
        found = app.incidents.newest(asked.actor(app))
        home = app.directory.workspace().home_zone
    if not found:
        say("There was no incident yet.")
        return
    table(
        ("incident", "what", "opened", "closed"),
        (
            (
                short(one.id),
                one.title,
                clock_time(one.opened_at, home),
                "no" if one.closed_at is None else clock_time(one.closed_at, home),
            )
            for one in found
        ),
    )


@incident.command()
@click.argument("name", metavar="INCIDENT")
@click.pass_obj
def show(asked: Asked, name: str) -> None:
    """Tell one INCIDENT step by step."""
    with asked.opened() as app:
        actor = asked.actor(app)
        story = app.incidents.story(actor, app.incidents.named(actor, name))
        home = app.directory.workspace().home_zone
    _tell(story, home)


@incident.command()
@click.argument("name", metavar="INCIDENT")
@click.argument("words")
@click.option("--decision", is_flag=True, help="It is a decision, not only a note.")
@click.pass_obj
def note(asked: Asked, name: str, words: str, decision: bool) -> None:
    """Write WORDS into an INCIDENT."""
    with asked.opened() as app:
        actor = asked.actor(app)
        step = IncidentStep.DECISION if decision else IncidentStep.NOTE
        app.incidents.note(actor, app.incidents.named(actor, name), words, step=step)
    say("Written down.")


@incident.command()
@click.argument("name", metavar="INCIDENT")
@click.option("--lessons", default="", help="What was learned from it.")
@click.pass_obj
def close(asked: Asked, name: str, lessons: str) -> None:
    """Close an INCIDENT with what was learned."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.incidents.close(actor, app.incidents.named(actor, name), lessons)
    say("Closed.")


@incident.command()
@click.argument("name", metavar="INCIDENT")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export(asked: Asked, name: str, file: Path) -> None:
    """Write an INCIDENT into a FILE: a page when its name ends in .html, JSON otherwise."""
    from scheduler_app.services.incident_report import as_html, as_json

    with asked.opened() as app:
        actor = asked.actor(app)
        story = app.incidents.export(actor, app.incidents.named(actor, name))
    text = as_html(story, in_words) if file.suffix.lower() in (".html", ".htm") else as_json(story)
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{file} cannot be written ({error.strerror}).") from error
    say(f"Written to {file}")


def in_words(code: str) -> str:
    """A step, heading, state or decision as a reader of the page knows it."""
    if code in _HEADINGS:
        return _HEADINGS[code]
    return _STEPS[IncidentStep(code)] if code in set(IncidentStep) else code.replace("_", " ")


def _tell(story: IncidentStory, home: str) -> None:
    say(story.incident.title)
    table(
        ("when", "what", "who", "about", "words"),
        (
            (
                clock_time(event.at, home),
                _STEPS[event.step],
                "Duta" if event.by is None else story.names.get(event.by, event.by),
                event.subject,
                event.words,
            )
            for event in story.timeline
        ),
    )
    for one in story.holds:
        undecided = sum(line.decision is None for line, _ in one.review)
        if undecided:
            say(f"{undecided} of {len(one.review)} deliveries wait for a decision: `duta review-held`.")
