"""`duta join` and `duta pin`: what a person does once on each computer, and about their own PIN."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked, name_of
from scheduler_app.commands.console import say
from scheduler_app.commands.secret_input import ask_new
from scheduler_app.commands.words import words_for
from scheduler_app.errors import InvalidInput, RegisterBroken
from scheduler_app.secrets.signing import fingerprint

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId


@click.command()
@click.option("--fingerprint", "compared", default="", help="That of the root key, as an administrator told it.")
@click.option("--new-key", is_flag=True, help="Make a key for you on this computer, for an administrator to register.")
@click.option("--replace", "replacing", is_flag=True, help="With --new-key: in the place of a key that is here.")
@click.pass_obj
def join(asked: Asked, compared: str, new_key: bool, replacing: bool) -> None:
    """Let this computer believe the workspace's register of members, and use that workspace, as you.

    Ask an administrator what `duta members` says about the root key, by telephone or face to face: whoever could
    change the workspace could also change a message.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        if not _joined(app):
            said = compared or click.prompt("Fingerprint of the root key, as the administrator reads it", err=True)
            register = app.joining.join(actor, said)
            say(f"This computer has joined: {len(register.members())} members, {register.serial} statements.")
        elif compared:
            app.joining.join(actor, compared)
            say("This computer had joined before; it is the same root key.")
        elif not new_key:
            say("This computer has joined before.")
        if new_key:
            _make_key(app, actor, replacing=replacing)
        asked.remember(workspace=asked.workspace, member=name_of(app, actor))


@click.command()
@click.pass_obj
def pin(asked: Asked) -> None:
    """Change your PIN on this computer."""
    with asked.opened() as app:
        actor = asked.actor(app)
        old = asked.right_pin(app, actor)
        app.unlocking.change_pin(actor, old, ask_new(f"A new PIN for {name_of(app, actor)}"))
    say("From now on the new PIN opens your key on this computer.")


def _joined(app: App) -> bool:
    """Whether this computer believes the register; whatever else is wrong with it is raised."""
    try:
        app.members.register()
    except RegisterBroken as error:
        if error.code != "register.not_joined":
            raise
        return False
    return True


def _make_key(app: App, actor: MemberId, *, replacing: bool) -> None:
    if not replacing and app.joining.has_key(actor):
        # Said before anybody thinks of a PIN.
        raise InvalidInput("key.here_already")
    name = name_of(app, actor)
    public = app.joining.make_key(actor, ask_new(f"A new PIN for {name}"), replacing=replacing)
    say(f"Your key is made. {words_for(app.keys_lie, {})}")
    say("It counts when an administrator has registered its public half. Send them this line:")
    say(f"duta members change {shlex.quote(name)} --public-key {public}")
    say(f"They compare its fingerprint with you: {fingerprint(public)}")
