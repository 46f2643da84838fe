"""`duta incident`: what happened when it mattered, step by step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table
from scheduler_app.commands.holds import short
from scheduler_app.commands.incident_words import incident_words
from scheduler_app.commands.languages import LANGUAGE
from scheduler_app.domain.incident import IncidentStep

if TYPE_CHECKING:
    from scheduler_app.services.incident_report import ReportWords
    from scheduler_app.services.incidents import IncidentStory


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
@LANGUAGE
@click.pass_obj
def show(asked: Asked, name: str, language: str) -> None:
    """Tell one INCIDENT step by step."""
    with asked.opened() as app:
        actor = asked.actor(app)
        story = app.incidents.story(actor, app.incidents.named(actor, name))
        home = app.directory.workspace().home_zone
    _tell(story, incident_words(language, home))


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
@LANGUAGE
@click.pass_obj
def export(asked: Asked, name: str, file: Path, language: str) -> None:
    """Write an INCIDENT into a FILE: a page when its name ends in .html, words in .txt, JSON otherwise."""
    from scheduler_app.services.incident_report import as_html, as_json, as_text

    with asked.opened() as app:
        actor = asked.actor(app)
        story = app.incidents.export(actor, app.incidents.named(actor, name))
        words = incident_words(language, app.directory.workspace().home_zone)
    match file.suffix.lower():
        case ".html" | ".htm":
            text = as_html(story, words)
        case ".txt":
            text = as_text(story, words)
        case _:
            text = as_json(story)
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{file} cannot be written ({error.strerror}).") from error
    say(f"Written to {file}")


def _tell(story: IncidentStory, words: ReportWords) -> None:
    say(story.incident.title)
    table(
        [words.of(one) for one in ("when", "what", "who", "about", "words")],
        (
            (
                f"{event.at.astimezone(ZoneInfo(words.zone)):%Y-%m-%d %H:%M:%S}",
                words.of(event.step.value),
                "Duta" if event.by is None else story.names.get(event.by, event.by),
                words.subject(event),
                words.words(event),
            )
            for event in story.timeline
        ),
    )
    for one in story.holds:
        undecided = sum(line.decision is None for line, _ in one.review)
        if undecided:
            say(f"{words.of('undecided_of').format(undecided, len(one.review))}: `duta review-held`.")
