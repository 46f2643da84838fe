"""`duta solo`: one person does alone what needs two, with a reason that everybody can read."""

from __future__ import annotations

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say


@click.group(invoke_without_command=True)
@click.pass_context
def solo(ctx: click.Context) -> None:
    """Solo mode: authors may approve what they wrote. Without a word, say whether it is on."""
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        reason = app.members.register().solo_reason()
    say("Solo mode is off: approvals need two people." if reason is None else f"Solo mode is on: {reason}")


@solo.command()
@click.option("--reason", required=True, help="Why: it stands in the register, and everything done is marked.")
@click.pass_obj
def on(asked: Asked, reason: str) -> None:
    """Switch it on, as an administrator who keeps the root key."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.ground_rules.begin_solo(actor, asked.pin(app, actor), reason)
    say("Solo mode is on. Everything done from now on is marked in the audit.")


@solo.command()
@click.pass_obj
def off(asked: Asked) -> None:
    """Switch it off."""
    with asked.opened() as app:
        actor = asked.actor(app)
        lapsed = app.ground_rules.end_solo(actor, asked.pin(app, actor))
    say("Solo mode is off: approvals need two people again.")
    if lapsed:
        say(f"{lapsed} exemptions from holds that one person confirmed wait for a second person: `duta exempt HOLD`.")
