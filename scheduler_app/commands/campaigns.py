"""`duta campaigns`: when campaigns run, and what their partners were promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group(invoke_without_command=True)
@click.pass_context
def campaigns(ctx: click.Context) -> None:
    """The campaigns; without a word, the list."""
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        found = app.campaigns.all(asked.actor(app))
    if not found:
        say("There is no campaign yet.")
        return
    table(
        ("campaign", "from", "until", "credit line", "logo"),
        (
            (
                one.name,
                one.starts.isoformat() if one.starts else "",
                one.ends.isoformat() if one.ends else "",
                one.credit_line,
                "yes" if one.logo else "",
            )
            for one in found
        ),
    )


@campaigns.command("set")
@click.argument("name")
@click.option("--from", "starts", type=_DAY)
@click.option("--until", "ends", type=_DAY)
@click.option("--credit-line", help="The words every post of it carries; empty for none.")
@click.option("--logo", type=click.Path(path_type=Path), help="The picture every post of it shows.")
@click.option("--no-logo", is_flag=True)
@click.pass_obj
def set_campaign(
    asked: Asked,
    name: str,
    starts: datetime | None,
    ends: datetime | None,
    credit_line: str | None,
    logo: Path | None,
    no_logo: bool,
) -> None:
    """Keep the campaign NAME, a new one or the one there is; what is not named stays as it is."""
    with asked.opened() as app:
        actor = asked.actor(app)
        before = app.campaigns.named(actor, name)
        picture = app.pictures.take_in(actor, logo).hash if logo else None if no_logo else before.logo
        kept = replace(
            before,
            starts=starts.date() if starts else before.starts,
            ends=ends.date() if ends else before.ends,
            credit_line=before.credit_line if credit_line is None else credit_line,
            logo=picture,
        )
        app.campaigns.keep(actor, kept)
    say(f"The campaign {name} is kept.")
