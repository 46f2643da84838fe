"""`duta names`: whom posts mention."""

from __future__ import annotations

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table
from scheduler_app.domain.known_name import KnownName, Office


@click.group(invoke_without_command=True)
@click.pass_context
def names(ctx: click.Context) -> None:
    """The people and institutions that posts mention, with their handles; without a word, the list."""
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        found = app.known_names.all(asked.actor(app))
    if not found:
        say("No name is known yet.")
        return
    table(
        ("name", "office", "handles", "spellings"),
        (
            (
                one.name,
                one.office.value,
                ", ".join(f"{network}={handle}" for network, handle in sorted(one.handles.items())),
                ", ".join(one.spellings),
            )
            for one in found
        ),
    )


@names.command("set")
@click.argument("name")
@click.option("--office", type=click.Choice([one.value for one in Office]), default=Office.ORDINARY.value)
@click.option("--handle", "handles", multiple=True, metavar="NETWORK=HANDLE")
@click.option("--spelling", "spellings", multiple=True, help="As texts write it; may be given several times.")
@click.pass_obj
def set_name(asked: Asked, name: str, office: str, handles: tuple[str, ...], spellings: tuple[str, ...]) -> None:
    """Keep NAME with its handles and spellings, in place of what was known under it."""
    pairs = [one.partition("=") for one in handles]
    if any(not equals for _, equals, _ in pairs):
        raise click.UsageError("Write a handle as NETWORK=HANDLE.")
    known = KnownName(name, {network: handle for network, _, handle in pairs}, Office(office), spellings)
    with asked.opened() as app:
        app.known_names.file(asked.actor(app), known)
    say(f"{name} is known from now on.")


@names.command()
@click.argument("name")
@click.pass_obj
def remove(asked: Asked, name: str) -> None:
    """Forget NAME."""
    with asked.opened() as app:
        app.known_names.remove(asked.actor(app), name)
    say(f"{name} is forgotten.")
