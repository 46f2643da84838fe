"""`duta hold`, `duta heighten`, `duta release` and `duta exempt`: stop means stop, and nothing goes on by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table
from scheduler_app.commands.stopping import stop
from scheduler_app.commands.stops import LEVELS
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.domain.ids import HoldId
from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.app import App
    from scheduler_app.domain.hold import Exemption, Hold
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.heeding import Past

_PAST = {
    DeliveryState.SENT: "it left",
    DeliveryState.SENDING: "being sent",
    DeliveryState.UNKNOWN: "may have left; it is looked up",
    DeliveryState.RECALLED: "it left and was recalled",
}


_SCOPES = [one.value for one in HoldScope]
_REASON = click.option("--reason", default="", help="Why: everybody who looks will read it.")
_INCIDENT = click.option("--incident", default="", help="The incident it belongs to; otherwise it opens one.")


@click.command()
@click.argument("scope", type=click.Choice(_SCOPES), required=False)
@click.argument("value", default="")
@_REASON
@_INCIDENT
@click.pass_obj
def hold(asked: Asked, scope: str | None, value: str, reason: str, incident: str) -> None:
    """Stop everything, or a SCOPE such as `country JP` or `account kbri-tokyo`; without a scope, list the holds.

    VALUE is a country code, a mission's short name, a network's name, an account's handle or a campaign's name.
    """
    if scope is None:
        with asked.opened() as app:
            actor = asked.actor(app)
            _show(app, actor, app.holding.active(actor))
        return
    hold_id, past = stop(asked, CrisisLevel.HELD, scope, value, reason=reason, incident=incident)
    say(f"Held from now on: {scope} {value}".rstrip())
    _show_past(past)
    say(f"`duta release {short(hold_id)}` lets go.")


@click.command()
@click.argument("scope", type=click.Choice(_SCOPES))
@click.argument("value", default="")
@_REASON
@_INCIDENT
@click.pass_obj
def heighten(asked: Asked, scope: str, value: str, reason: str, incident: str) -> None:
    """Ask for a new approval of everything, or of a SCOPE as in `duta hold`, before it leaves.

    What was approved before the event waits until somebody approves it again. It is milder than `duta hold`; where
    both are in force, the hold counts.
    """
    hold_id, past = stop(asked, CrisisLevel.HEIGHTENED, scope, value, reason=reason, incident=incident)
    say(f"Heightened from now on: {scope} {value}".rstrip() + ". Only what is approved from now on leaves.")
    _show_past(past)
    say(f"`duta release {short(hold_id)}` lowers the level again.")


@click.command()
@click.argument("hold_ends_with", metavar="HOLD")
@click.pass_obj
def release(asked: Asked, hold_ends_with: str) -> None:
    """Let go of a HOLD, named as `duta hold` lists it. What it stopped waits for a person."""
    with asked.opened() as app:
        actor = asked.actor(app)
        waiting = app.holding.release(actor, _active(app, actor, hold_ends_with))
    say(f"Released. {waiting} deliveries wait for a decision: `duta review-held`.")


@click.command()
@click.argument("hold_ends_with", metavar="HOLD")
@click.argument("number", type=int, required=False)
@click.option("--reason", default="", help="Why this post must leave all the same.")
@click.option("--confirm", is_flag=True, help="Be the second person, and say yes to what another one proposed.")
@click.pass_obj
def exempt(asked: Asked, hold_ends_with: str, number: int | None, reason: str, confirm: bool) -> None:
    """Let one post, by its NUMBER, pass a HOLD: one supervisor proposes it, another confirms it.

    Without a number, list what was proposed and confirmed.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        hold_id = _active(app, actor, hold_ends_with)
        if number is None:
            _show_exempt(app, actor, hold_id)
            return
        post_id = asked.post(app, actor, number)
        if confirm:
            app.exempting.confirm(actor, hold_id, post_id)
            say("Confirmed: the hold lets it pass. What it stopped already waits for a decision: `duta review-held`.")
        else:
            app.exempting.propose(actor, hold_id, post_id, reason)
            say("Proposed. Another supervisor has to confirm it; in solo mode the same one may.")


def short(long_id: str) -> str:
    """The end of an id, which is enough to name it."""
    # The beginning is the time, and alike for all of today's.
    return long_id[-8:]


def _active(app: App, actor: MemberId, ends_with: str) -> HoldId:
    found = [one.id for one in app.holding.active(actor) if one.id.endswith(ends_with)]
    if len(found) != 1:
        raise NotFound("hold.not_active", hold=ends_with)
    return found[0]


def _show(app: App, actor: MemberId, holds: tuple[Hold, ...]) -> None:
    if not holds:
        say("No hold is active.")
    else:
        _show_active(app, holds)
    for one in app.reviewing_held.released(actor):
        if one.undecided:
            say(f"{one.hold.reason}: released, {one.undecided} of {one.lines} wait for a decision.")


def _show_active(app: App, holds: tuple[Hold, ...]) -> None:
    home = app.directory.workspace().home_zone
    names = {one.id: one.name for one in app.directory.members()}
    table(
        ("hold", "level", "on", "reason", "by", "since"),
        (
            (
                short(one.id),
                LEVELS[one.level],
                app.directory.scope_name(one.scope, one.value),
                one.reason,
                names.get(one.started_by, one.started_by),
                clock_time(one.started_at, home),
            )
            for one in holds
        ),
    )


def _show_past(past: Past) -> None:
    rows = [(post, handle, _PAST.get(DeliveryState(state), "nothing became public")) for post, handle, state in past]
    if rows:
        say("These had passed the point of no return and cannot be stopped any more:")
        table(("post", "account", "now"), rows)


def _show_exempt(app: App, actor: MemberId, hold_id: HoldId) -> None:
    found = app.exempting.of_hold(actor, hold_id)
    if not found:
        say("Nobody proposed to let a post pass this hold.")
        return
    names = {one.id: one.name for one in app.directory.members()}
    table(
        ("post", "reason", "proposed by", "confirmed by", "passes"),
        (
            (
                one.post_name,
                one.exemption.reason,
                names.get(one.exemption.proposed_by, ""),
                _confirmed_by(one.exemption, names),
                "yes" if one.in_force else "no, it was edited since" if one.edited_since else "not yet",
            )
            for one in found
        ),
    )


def _confirmed_by(exemption: Exemption, names: Mapping[MemberId, str]) -> str:
    if exemption.confirmed_by is None:
        return ""
    name = names.get(exemption.confirmed_by, str(exemption.confirmed_by))
    return f"{name}, alone in solo mode" if exemption.solo else name
