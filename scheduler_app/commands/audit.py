"""`duta audit`: seeing that nobody changed what was done, and taking it to an auditor."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler_app import settings
from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say
from scheduler_app.commands.words import words_for

if TYPE_CHECKING:
    from scheduler_app.domain.audit_chain import Place


@click.group()
def audit() -> None:
    """Verify and export the record of everything that was done."""


@audit.command()
@click.pass_context
def verify(ctx: click.Context) -> None:
    """Follow the chain from its first entry to its last; ends with 1 and names the first broken entry if there is one.

    This machine remembers the last entry that it found in order, and looks for it the next time. The approvals that
    are there are compared with those on record: one that was deleted or changed behind people's backs is named.
    """
    asked: Asked = ctx.obj
    with asked.opened() as app:
        actor, workspace = asked.actor(app), app.directory.workspace().id
        verdict = app.audit_trail.verify(actor, seen=_seen(asked, workspace))
        compared, names = app.audit_trail.compare_approvals(actor)
        home = app.directory.workspace().home_zone
    if verdict.fault is not None:
        params = {"serial": verdict.broken, "before": verdict.broken - 1, "end": verdict.end.serial}
        say(f"WRONG: {words_for(verdict.fault, params)}")
        ctx.exit(1)
    _remember(asked, workspace, verdict.end)
    say(f"All {verdict.end.serial} entries are in order. The last one has the hash {verdict.end.hash}")
    for words, found in (
        ("is on record and is not there any more", compared.missing),
        ("is not the one that is on record", compared.altered),
        ("is there and was never put on record", compared.untold),
    ):
        for one in found:
            entry = f"entry {one.serial}: " if one.serial else ""
            who = names.get(one.member_id, one.member_id)
            say(f"WRONG: {entry}what {who} said about “{one.post}” on {clock_time(one.at, home)} {words}.")
    if not compared.alike:
        say("Tell an administrator, and restore the database from a copy made before that.")
        ctx.exit(1)


@audit.command(name="export")
@click.argument("to", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--csv", "as_csv", is_flag=True, help="A table for a spreadsheet, as when TO ends in .csv.")
@click.pass_obj
def export_audit(asked: Asked, to: Path, as_csv: bool) -> None:
    """Write every entry into the file TO: every byte as JSON Lines, or a table as CSV."""
    from scheduler_app.services.audit_trail import ExportFormat

    with asked.opened() as app:
        table = as_csv or to.suffix.lower() == ".csv"
        form = ExportFormat.CSV if table else ExportFormat.JSON_LINES
        count = app.audit_trail.export(asked.actor(app), to, form)
    say(f"{count} entries are in {to}")


def _seen(asked: Asked, workspace: str) -> Place:
    from scheduler_app.domain.audit_chain import BEGINNING, Place

    serial, colon, own_hash = settings.load(asked.folders.settings_file).audit_seen.get(workspace, "").partition(":")
    return Place(int(serial), own_hash) if colon and serial.isdecimal() else BEGINNING


def _remember(asked: Asked, workspace: str, end: Place) -> None:
    path = asked.folders.settings_file
    known = settings.load(path)
    seen = {**known.audit_seen, workspace: f"{end.serial}:{end.hash}"}
    settings.save(path, replace(known, audit_seen=seen))
