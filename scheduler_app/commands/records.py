"""`duta record` and `duta records`: what is known about a post, for how long it is kept, and the archive."""

from __future__ import annotations

import json
from pathlib import Path

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table
from scheduler_app.domain.retention import RecordClass

_FOR_EVER = "for-ever"


@click.command()
@click.argument("number", type=int)
@click.option("--json", "as_json", is_flag=True, help="The same as one JSON document.")
@click.pass_obj
def record(asked: Asked, number: int, as_json: bool) -> None:
    """Show everything that is on record about post NUMBER: contents, approvals, attempts, answers and edits."""
    from scheduler_app.services.record_sheet import as_text

    with asked.opened() as app:
        actor = asked.actor(app)
        sheet = app.records.sheet(actor, asked.post(app, actor, number))
    # Not by ``say``: a document has to come out byte for byte.
    click.echo(json.dumps(sheet, ensure_ascii=False, indent=2) if as_json else as_text(sheet), nl=as_json)


@click.group()
def records() -> None:
    """Keep records for as long as they have to be kept, and take them to the archive."""


@records.command()
@click.argument("record_class", metavar="CLASS", required=False, type=click.Choice([one.value for one in RecordClass]))
@click.argument("days", required=False)
@click.pass_obj
def keep(asked: Asked, record_class: str | None, days: str | None) -> None:
    """Say how long records are kept; with CLASS and DAYS (or `for-ever`), change it."""
    if record_class is not None and (days is None or not (days.isdecimal() or days == _FOR_EVER)):
        raise click.UsageError(f"DAYS is a number, or {_FOR_EVER}")
    with asked.opened() as app:
        actor = asked.actor(app)
        if record_class is not None and days is not None:
            app.records.set_keep(actor, RecordClass(record_class), None if days == _FOR_EVER else int(days))
        kept = app.records.keep(actor)
    shown = ((one.value, "for ever" if time is None else f"{time.days} days") for one, time in kept.items())
    table(("records of", "are kept"), shown)


@records.command()
@click.pass_obj
def due(asked: Asked) -> None:
    """List the records whose time is over. Whoever sends (`duta run`, the window) deletes them within a day."""
    with asked.opened() as app:
        found = app.records.due(asked.actor(app))
    if not found:
        say("No record's time is over.")
        return
    table(("number", "post", "class"), ((str(one.number), one.name, one.record_class.value) for one in found))


@records.command()
@click.argument("to", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def archive(asked: Asked, to: Path) -> None:
    """Write every record and the whole audit into the SQLite file TO, to be read without Duta."""
    with asked.opened() as app:
        summary = app.records.archive(asked.actor(app), to)
    say(f"{summary.posts} records, {summary.entries} entries of the audit and {summary.media} pictures are in {to}")
