"""`duta new`: a workspace of one's own, from a description in a file."""

from __future__ import annotations

from pathlib import Path

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.paths import shown


@click.command()
@click.argument("name")
@click.option(
    "--from",
    "sample",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file that lists members, missions and newsrooms. Otherwise those of the practice workspace.",
)
@click.option(
    "--sites",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder for the newsrooms' sites. Otherwise beside the workspace.",
)
@click.pass_obj
def new(asked: Asked, name: str, sample: Path | None, sites: Path | None) -> None:
    """Make a workspace called NAME, where --workspace says."""
    from scheduler_app.app import create_app

    where = asked.workspace
    sites = sites or asked.folders.media(where).with_suffix(".sites")
    with create_app(where, sites, asked.folders, sample=sample, name=name) as app:
        members = ", ".join(one.name for one in app.directory.members())
        say(f"{name}: {len(app.directory.missions())} missions, {len(app.directory.accounts())} accounts")
        say(f"members: {members}")
    asked.remember(workspace=where)
    say(f"workspace: {shown(where)}")
    say(f"sites: {sites}")
