"""`duta members`: who is a member and what each may do, by administrators who keep the root key."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.approval_rules import out_of_reach_words
from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table
from scheduler_app.commands.secret_input import ask_new
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import ACCOUNT_RIGHTS, Right, Role
from scheduler_app.errors import NotFound
from scheduler_app.secrets.signing import fingerprint, is_public_key

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import AccountId
    from scheduler_app.domain.register import Register, RegisterEntry

_ROLES = click.Choice([role.value for role in Role])
_RIGHTS = click.Choice(sorted(right.value for right in ACCOUNT_RIGHTS))

_until = click.option(
    "--until", type=click.DateTime(["%Y-%m-%d"]), help="The last day, for somebody who stays for a time."
)
_public_key = click.option("--public-key", default="", help="What `duta join --new-key` printed on their computer.")
_new_key = click.option("--new-key", is_flag=True, help="Make their key here; they type a PIN of their own.")


@click.group(invoke_without_command=True)
@click.pass_context
def members(ctx: click.Context) -> None:
    """Members by the signed register, not by what a table says; without a word, the list.

    Whoever changes something is an administrator who keeps the root key, and types their PIN.
    """
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        register = app.members.register()
        _show(app, register)
        say(f"root key: {app.joining.fingerprint()}")
        reason = register.solo_reason()
        if reason is not None:
            say(f"Solo mode is on: {reason}")


@members.command()
@click.argument("name")
@click.option("--role", "roles", type=_ROLES, multiple=True, required=True, help="May be given several times.")
@_until
@_public_key
@_new_key
@click.pass_obj
def add(
    asked: Asked, name: str, roles: tuple[str, ...], until: datetime | None, public_key: str, new_key: bool
) -> None:
    """Enter NAME. Without a key they can do everything but sign."""
    _one_key(public_key, new_key)
    with asked.opened() as app:
        actor = asked.actor(app)
        pin = asked.right_pin(app, actor) if new_key else asked.pin(app, actor)
        own_pin = ask_new(f"A new PIN for {name}") if new_key else ""
        app.members.add(
            actor,
            pin,
            name,
            map(Role, roles),
            valid_until=None if until is None else _end_of(until, app),
            public_key=public_key,
            own_pin=own_pin,
        )
    say(f"{name} is a member from now on.")


@members.command()
@click.argument("name")
@click.option("--name", "new_name", help="What they are called from now on.")
@click.option("--role", "roles", type=_ROLES, multiple=True, help="All roles from now on; may be given several times.")
@_until
@click.option("--for-good", is_flag=True, help="Without a last day.")
@_public_key
@_new_key
@click.pass_obj
def change(
    asked: Asked,
    name: str,
    new_name: str | None,
    roles: tuple[str, ...],
    until: datetime | None,
    for_good: bool,
    public_key: str,
    new_key: bool,
) -> None:
    """Change what NAME is called, may do or signs with, or how long they stay.

    With another key, what was signed before stays valid.
    """
    _one_key(public_key, new_key)
    if new_name is None and not (roles or until or for_good or public_key or new_key):
        raise click.UsageError("Say what to change: --name, --role, --until, --for-good, --public-key or --new-key.")
    with asked.opened() as app:
        actor, entry = asked.actor(app), _entry(app, name)
        pin = asked.right_pin(app, actor) if new_key else asked.pin(app, actor)
        app.members.change(
            actor,
            pin,
            entry.id,
            name=new_name,
            roles=frozenset(map(Role, roles)) if roles else None,
            valid_until=None if until is None else _end_of(until, app),
            for_good=for_good,
            public_key=public_key,
            own_pin=ask_new(f"A new PIN for {entry.name}") if new_key else "",
        )
        missing = app.ground_rules.out_of_reach()
    say(f"{new_name or entry.name} is changed.")
    for one in missing:
        say(out_of_reach_words(one))


@members.command()
@click.argument("name")
@click.argument("account")
@click.argument("rights", type=_RIGHTS, nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All that the roles give, as elsewhere.")
@click.pass_obj
def rights(asked: Asked, name: str, account: str, rights: tuple[str, ...], everything: bool) -> None:
    """Let NAME have only these RIGHTS on ACCOUNT, whatever the roles give elsewhere; none when none are named."""
    if everything and rights:
        raise click.UsageError("Name rights, or say --all.")
    with asked.opened() as app:
        actor, entry, account_id = asked.actor(app), _entry(app, name), _account(app, account)
        grants = {one: granted for one, granted in entry.grants.items() if one != account_id}
        if not everything:
            grants[account_id] = frozenset(map(Right, rights))
        app.members.change(actor, asked.pin(app, actor), entry.id, grants=grants)
    say(f"{entry.name} on {account}: {'all that the roles give' if everything else ', '.join(rights) or 'nothing'}")


@members.command()
@click.argument("name")
@click.pass_obj
def end(asked: Asked, name: str) -> None:
    """End NAME's membership. What they signed stays valid; whatever they sign from now on counts for nothing."""
    with asked.opened() as app:
        actor, entry = asked.actor(app), _entry(app, name)
        kept_root = entry.id in app.members.register().keepers
        app.members.end(actor, asked.pin(app, actor), entry.id)
        missing = app.ground_rules.out_of_reach()
    say(f"{entry.name} is a member no more.")
    for one in missing:
        say(out_of_reach_words(one))
    if kept_root:
        say(f"{entry.name} kept the root key and may have a copy. Make another: duta members new-root REASON")


@members.command("new-root")
@click.argument("reason")
@click.pass_obj
def new_root(asked: Asked, reason: str) -> None:
    """Give the workspace another root key, for a REASON: an administrator who left may have copied the old one.

    Computers that have joined believe the new one by themselves, because the old one signed it; whatever the old one
    signs from now on counts for nothing. Other administrators get the new one with `duta members share-root`.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        made = app.members.new_root(actor, asked.pin(app, actor), reason)
    say(f"The workspace has another root key, and you alone keep it: {made}")
    say("Share it with a second administrator (`duta members share-root`). Whoever joins now compares the new one.")


@members.command("share-root")
@click.argument("name")
@click.pass_obj
def share_root(asked: Asked, name: str) -> None:
    """Let NAME, an administrator, keep the root key as well, on this computer and under their own PIN."""
    with asked.opened() as app:
        actor, entry = asked.actor(app), _entry(app, name)
        pin = asked.right_pin(app, actor)
        app.members.share_root(actor, pin, entry.id, asked.pin(app, entry.id))
    say(f"{entry.name} keeps the root key too.")


def _show(app: App, register: Register) -> None:
    handles = {one.id: one.handle for one in app.directory.accounts()}
    home = app.directory.workspace().home_zone
    table(
        ("name", "roles", "signs", "root key", "until", "narrowed"),
        (
            (
                one.name,
                ", ".join(sorted(one.roles)),
                "yes" if one.public_key else "no key yet",
                "keeps it" if one.id in register.keepers else "",
                "" if one.valid_until is None else clock_time(one.valid_until, home),
                "; ".join(
                    f"{handles.get(on, on)}: {', '.join(sorted(may)) or 'nothing'}" for on, may in one.grants.items()
                ),
            )
            for one in register.members()
        ),
    )


def _narrowed(handle: str, may: Iterable[Right]) -> str:
    return f"{handle}: {', '.join(sorted(may)) or 'nothing'}"


def _entry(app: App, name: str) -> RegisterEntry:
    """The registered member of that name. Raises NotFound (member.no_such_name)."""
    registered = app.members.register().members()
    for one in registered:
        if one.name.casefold() == name.strip().casefold():
            return one
    raise NotFound("member.no_such_name", name=name, names=", ".join(one.name for one in registered))


def _account(app: App, handle: str) -> AccountId:
    for one in app.directory.accounts():
        if one.handle == handle:
            return one.id
    raise NotFound("account.unknown", account=handle)


def _end_of(day: datetime, app: App) -> datetime:
    """The first moment that is no longer on that day, by the workspace's own clock."""
    home = zone_named(app.directory.workspace().home_zone)
    return (day + timedelta(days=1)).replace(tzinfo=home)


def _one_key(public_key: str, new_key: bool) -> None:
    if public_key and new_key:
        raise click.UsageError("Give --public-key or --new-key, not both.")
    if is_public_key(public_key):
        say(f"Their key, to be compared with them: {fingerprint(public_key)}")
