"""`duta stand-in`: who approves in the place of a supervisor who is away."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table
from scheduler_app.domain.slot import zone_named

if TYPE_CHECKING:
    from scheduler_app.app import App

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group("stand-in", invoke_without_command=True)
@click.pass_context
def stand_in(ctx: click.Context) -> None:
    """Who approves in whose place; without a word, the list. Signed by whoever is away, or by an administrator."""
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        found = app.standing_in.open(asked.actor(app))
        home = app.directory.workspace().home_zone
    if not found:
        say("Nobody stands in for anybody.")
        return
    table(
        ("stands in", "for", "from", "until", "signed by"),
        (
            (one.stand_in, one.away, clock_time(one.said.begins, home), clock_time(one.said.ends, home), one.by)
            for one in found
        ),
    )


@stand_in.command()
@click.argument("name")
@click.option("--for", "away", help="Whose place it is; yours when nothing is said.")
@click.option("--from", "first", type=_DAY, help="The first day; now when nothing is said.")
@click.option("--until", "last", type=_DAY, required=True, help="The last day.")
@click.pass_obj
def begin(asked: Asked, name: str, away: str | None, first: datetime | None, last: datetime) -> None:
    """Let NAME approve in a supervisor's place. They never approve what either of the two wrote."""
    with asked.opened() as app:
        actor = asked.actor(app)
        principal = actor if away is None else app.directory.member_named(away).id
        substitute = app.directory.member_named(name).id
        app.standing_in.begin(
            asked.signer(app, actor),
            principal,
            substitute,
            _midnight(last + timedelta(days=1), app),
            begins=None if first is None else _midnight(first, app),
        )
    say(f"{name} stands in{'' if away is None else f' for {away}'} until {last:%d %b %Y}.")


@stand_in.command()
@click.argument("name")
@click.option("--for", "away", help="Whose place it is; yours when nothing is said.")
@click.pass_obj
def end(asked: Asked, name: str, away: str | None) -> None:
    """Let NAME stand in no more. What they approved until now stays approved."""
    with asked.opened() as app:
        actor = asked.actor(app)
        principal = actor if away is None else app.directory.member_named(away).id
        substitute = app.directory.member_named(name).id
        app.standing_in.end(asked.signer(app, actor), principal, substitute)
    say(f"{name} stands in no more.")


def _midnight(day: datetime, app: App) -> datetime:
    """When a day begins at headquarters."""
    return day.replace(tzinfo=zone_named(app.directory.workspace().home_zone))
