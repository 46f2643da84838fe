"""`duta vault`: where this computer keeps secrets, and a vault file for one without a keyring."""

from __future__ import annotations

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.commands.secret_input import ask_new
from scheduler_app.commands.words import words_for
from scheduler_app.errors import InvalidInput
from scheduler_app.secrets.practice import PRACTICE_PIN


@click.group(invoke_without_command=True)
@click.pass_context
def vault(ctx: click.Context) -> None:
    """Say where this computer keeps keys, and try whether they can be read."""
    if ctx.invoked_subcommand is not None:
        return
    from scheduler_app.services.safe_place import SafePlace

    asked: Asked = ctx.obj
    practice = asked.folders.practice_keys(asked.workspace)
    if practice.exists():
        say(f"This workspace is for practice: everybody began with the PIN {PRACTICE_PIN}.")
        say(f"Its keys lie in {practice}. What signs accounts in never lies there:")
    place = SafePlace(asked.folders, asked.passphrase).try_out()
    say(f"{words_for(place, {})} It opens.")


@vault.command()
@click.pass_obj
def new(asked: Asked) -> None:
    """Make a vault file, encrypted under a passphrase, for a computer without a keyring.

    From then on it is used instead of the keyring; what the keyring holds stays there, unused.
    """
    from scheduler_app.services.safe_place import SafePlace

    place = SafePlace(asked.folders, asked.passphrase)
    if place.is_file:
        # Said before anybody thinks of a passphrase.
        raise InvalidInput("vault.exists_already", path=place.file)
    place.make_file(ask_new("A new passphrase"))
    say(f"{place.file} is made. Without the passphrase nobody can open it, and nobody can find it out.")
