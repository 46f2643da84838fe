"""`duta look-ahead`: what leaves in the next 36 hours, and who looked at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table, wall_time
from scheduler_app.commands.stops import say_stops, stopped_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.looking_ahead import AheadLine, Outlook


@click.command(name="look-ahead")
@click.option("--confirm", is_flag=True, help="Say that you looked at all of it.")
@click.option("--yes", is_flag=True, help="Do not ask: what is shown was read before.")
@click.pass_obj
def look_ahead(asked: Asked, confirm: bool, yes: bool) -> None:
    """Show what leaves in the next 36 hours, with its special days. Ends with 1 when nobody looked at it."""
    with asked.opened() as app:
        actor = asked.actor(app)
        outlook = app.looking_ahead.outlook(actor)
        names: dict[str, str] = {one.id: one.name for one in app.directory.members()}
        say_stops(app)
        stopped = stopped_words(app, actor, (line.entry for line in outlook.lines))
        _show(outlook, names, app.directory.workspace().home_zone, stopped)
        if not confirm:
            if not outlook.reviewed:
                raise click.exceptions.Exit(1)
            return
        if yes or click.confirm("Did you look at all of it?"):
            say(f"Deliveries reviewed: {app.looking_ahead.confirm(actor, outlook.seen)}.")


def _show(outlook: Outlook, names: dict[str, str], home: str, stopped: Mapping[DeliveryId, str]) -> None:
    if not outlook.lines:
        say(f"Nothing leaves until {clock_time(outlook.until, home)}.")
        return
    table(
        ("reader's time", "account", "post", "approved", "stopped", "day", "reviewed by"),
        (
            (
                f"{wall_time(line.entry.wall)} {line.entry.city}",
                line.entry.handle,
                line.entry.post_name,
                "yes" if line.entry.approved else "no",
                stopped.get(line.entry.delivery_id, ""),
                _days(line),
                names.get(line.reviewed_by, "") if line.reviewed_by else "nobody yet",
            )
            for line in outlook.lines
        ),
    )


def _days(line: AheadLine) -> str:
    return ", ".join(f"{day.name('en')}{' (estimated)' if day.estimated else ''}" for day in line.days)
