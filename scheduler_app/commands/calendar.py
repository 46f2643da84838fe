"""`duta calendar`: what is planned, here or in a file for people without Duta."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table, wall_time
from scheduler_app.commands.languages import LANGUAGE

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.option("--from", "begin", type=_DAY, metavar="DAY", help="The first day; otherwise today.")
@click.option("--for", "how_many", type=click.IntRange(1, 366), default=30, show_default=True, help="How many days.")
@click.option(
    "--to",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write a file: .ics for calendars, .csv or .xlsx for spreadsheets, .html as a page.",
)
@click.option("--without-drafts", is_flag=True, help="Leave out what nobody approved yet.")
@LANGUAGE
@click.pass_obj
def calendar(
    asked: Asked, begin: datetime | None, how_many: int, file: Path | None, without_drafts: bool, language: str
) -> None:
    """Show what is planned, or write it into a file for calendars, spreadsheets or an intranet."""
    from scheduler_app.commands.calendar_words import calendar_words
    from scheduler_app.domain.slot import zone_named
    from scheduler_app.services.calendar_export import ExportForm
    from scheduler_app.services.calendar_words import Column, cell

    form = _form(file, [one.value for one in ExportForm])
    with asked.opened() as app:
        workspace = app.directory.workspace()
        now = app.clock.now().astimezone(zone_named(workspace.home_zone)).replace(tzinfo=None)
        first = begin.date() if begin else now.date()
        last = _last(first, how_many)
        sheet = app.calendar_export.sheet(asked.actor(app), first, last, drafts=not without_drafts)
        sheets = {name: facts.display_name for name, facts in app.fact_sheets.items()}
        words = calendar_words(language, workspace.name, workspace.home_zone, now, lambda one: sheets.get(one, one))
        if file is not None:
            count = app.calendar_export.write(sheet, file, ExportForm(form), words)
            say(f"{count} deliveries are in {file}")
            return
    if not sheet.lines:
        say(words.nothing)
        return
    shown = (Column.READERS_TIME, Column.CITY, Column.MY_TIME, Column.ACCOUNT, Column.POST, Column.STATE)
    rows = ([cell(line, column, words) for column in shown] for line in sheet.lines)
    table(
        [words.columns[column] for column in shown],
        ([wall_time(one) if isinstance(one, datetime) else one for one in row] for row in rows),
    )


def _form(file: Path | None, known: list[str]) -> str:
    if file is None:
        return ""
    form = file.suffix.lower().removeprefix(".")
    if form not in known:
        raise click.BadParameter(f"the file's name has to end in one of: .{', .'.join(known)}", param_hint="--to")
    return form


def _last(first: date, how_many: int) -> date:
    try:
        return first + timedelta(days=how_many - 1)
    except OverflowError as error:
        raise click.BadParameter("there is no such day", param_hint="--from") from error
