"""`duta new`: a workspace of one's own, from a description in a file."""

from __future__ import annotations

from pathlib import Path

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.commands.secret_input import ask_new
from scheduler_app.commands.words import words_for
from scheduler_app.errors import InvalidInput
from scheduler_app.paths import is_server, shown
from scheduler_app.secrets.practice import PRACTICE_PIN


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
@click.option("--practice", is_flag=True, help="A workspace to practise in: everybody has the PIN that is printed.")
@click.pass_obj
def new(asked: Asked, name: str, sample: Path | None, sites: Path | None, practice: bool) -> None:
    """Make a workspace called NAME, where --workspace says.

    The first administrator in the file chooses a PIN. It opens their key and the root key, with which they add and
    change members; nobody can find it out or replace it. The PIN is asked for on the terminal, or read from a pipe.
    """
    from scheduler_app.app import PRACTICE_SAMPLE, create_app
    from scheduler_app.services.demo_workspace import founder_in

    where = asked.workspace
    sites = sites or asked.folders.media(where).with_suffix(".sites")
    founder = founder_in(sample or PRACTICE_SAMPLE)
    if not is_server(where) and Path(where).exists():
        # Said before anybody thinks of a PIN.
        raise InvalidInput("workspace.exists_already", path=where)
    pin = "" if practice else ask_new(f"A new PIN for {founder}")
    with create_app(
        where, sites, asked.folders, sample=sample, name=name, founder_pin=pin, passphrase=asked.passphrase
    ) as app:
        members = ", ".join(one.name for one in app.directory.members())
        say(f"{name}: {len(app.directory.missions())} missions, {len(app.directory.accounts())} accounts")
        say(f"members: {members}")
        say(f"root key: {app.joining.fingerprint()}")
        say(f"everybody's PIN is {PRACTICE_PIN}" if practice else f"{founder} keeps it. {words_for(app.keys_lie, {})}")
    asked.remember(workspace=where)
    say(f"workspace: {shown(where)}")
    say(f"sites: {sites}")
