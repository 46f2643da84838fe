"""`duta hold` and `duta release`: stop means stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table
from scheduler_app.domain.hold import HoldScope
from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.hold import Hold


@click.command()
@click.argument("scope", type=click.Choice([one.value for one in HoldScope]), required=False)
@click.argument("value", default="")
@click.option("--reason", default="", help="Why: everybody who looks will read it.")
@click.pass_obj
def hold(asked: Asked, scope: str | None, value: str, reason: str) -> None:
    """Stop everything, or a SCOPE such as `country JP` or `account kbri-tokyo`; without a scope, list the holds.

    VALUE is a country code, a mission's short name, a network's name or an account's handle.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        if scope is None:
            _show(app, app.holding.active(actor))
            return
        wanted = HoldScope(scope)
        hold_id = app.holding.start(actor, wanted, _meant(app, wanted, value), reason)
        say(f"Held from now on: {scope} {value}".rstrip())
        say(f"`duta release {_short(hold_id)}` lets go.")


@click.command()
@click.argument("hold_ends_with", metavar="HOLD")
@click.pass_obj
def release(asked: Asked, hold_ends_with: str) -> None:
    """Let go of a HOLD, named as `duta hold` lists it. What it stopped waits for a person."""
    with asked.opened() as app:
        actor = asked.actor(app)
        found = [one for one in app.holding.active(actor) if one.id.endswith(hold_ends_with)]
        if len(found) != 1:
            raise NotFound("hold.not_active", hold=hold_ends_with)
        app.holding.release(actor, found[0].id)
    say("Released. What it stopped is under `duta list`, needs attention.")


def _show(app: App, holds: tuple[Hold, ...]) -> None:
    if not holds:
        say("No hold is active.")
        return
    home = app.directory.workspace().home_zone
    names = {one.id: one.name for one in app.directory.members()}
    known: dict[str, str] = {one.id: one.slug for one in app.directory.missions()}
    known.update((one.id, one.handle) for one in app.directory.accounts())
    table(
        ("hold", "stops", "reason", "by", "since"),
        (
            (
                _short(one.id),
                f"{one.scope.value} {known.get(one.value, one.value)}".rstrip(),
                one.reason,
                names.get(one.started_by, one.started_by),
                clock_time(one.started_at, home),
            )
            for one in holds
        ),
    )


def _meant(app: App, scope: HoldScope, value: str) -> str:
    """The id behind a short name or a handle; anything else as it was given."""
    if scope is HoldScope.MISSION:
        return next((one.id for one in app.directory.missions() if one.slug == value), value)
    if scope is HoldScope.ACCOUNT:
        return next((one.id for one in app.directory.accounts() if one.handle == value), value)
    return value


def _short(hold_id: str) -> str:
    # The beginning is the time, and alike for all of today's.
    return hold_id[-8:]
