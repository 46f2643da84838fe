"""`duta hold`, `duta release`, `duta exempt` and `duta review-held`: stop means stop, and nothing goes on by itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table, wall_time
from scheduler_app.commands.words import words_for
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope, ReviewDecision
from scheduler_app.domain.ids import HoldId, IncidentId
from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.hold import Hold
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.outbox import CalendarEntry
    from scheduler_app.services.reviewing_held import HeldLine

_DECISIONS = {
    "now": ReviewDecision.SEND_NOW,
    "time": ReviewDecision.NEW_TIME,
    "draft": ReviewDecision.BACK_TO_DRAFT,
    "cancel": ReviewDecision.CANCEL,
}
_PAST = {
    DeliveryState.SENT: "it left",
    DeliveryState.SENDING: "being sent",
    DeliveryState.UNKNOWN: "may have left; it is looked up",
    DeliveryState.RECALLED: "it left and was recalled",
}


@click.command()
@click.argument("scope", type=click.Choice([one.value for one in HoldScope]), required=False)
@click.argument("value", default="")
@click.option("--reason", default="", help="Why: everybody who looks will read it.")
@click.option("--incident", "incident", default="", help="The incident it belongs to; otherwise it opens one.")
@click.pass_obj
def hold(asked: Asked, scope: str | None, value: str, reason: str, incident: str) -> None:
    """Stop everything, or a SCOPE such as `country JP` or `account kbri-tokyo`; without a scope, list the holds.

    VALUE is a country code, a mission's short name, a network's name or an account's handle.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        if scope is None:
            _show(app, actor, app.holding.active(actor))
            return
        wanted = HoldScope(scope)
        joined = incident_named(app, actor, incident) if incident else None
        hold_id = app.holding.start(actor, wanted, _meant(app, wanted, value), reason, incident=joined)
        say(f"Held from now on: {scope} {value}".rstrip())
        _show_past(app.holding.past_the_fence(actor, hold_id))
        say(f"`duta release {short(hold_id)}` lets go.")


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
            say("Confirmed: the hold lets it pass. What it stopped already needs `duta review-held` or a new time.")
        else:
            app.exempting.propose(actor, hold_id, post_id, reason)
            say("Proposed. Another supervisor has to confirm it.")


@click.command(name="review-held")
@click.argument("decision", type=click.Choice(list(_DECISIONS)), required=False)
@click.argument("numbers", type=int, nargs=-1, metavar="[LINE...]")
@click.option("--all", "everything", is_flag=True, help="Every line of the list.")
@click.option("--at", "wall", type=click.DateTime(["%Y-%m-%d %H:%M"]), help="With `time`: when, by the reader's clock.")
@click.option("--reason", default="", help="Why; it stays with each decision.")
@click.pass_obj
def review_held(
    asked: Asked, decision: str | None, numbers: tuple[int, ...], everything: bool, wall: datetime | None, reason: str
) -> None:
    """Decide about what holds stopped: `now`, `time`, `draft` or `cancel`; without a decision, list what waits.

    `time` without --at keeps the time each was planned for, where that is still to come.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        waiting = app.reviewing_held.waiting(actor)
        if decision is None:
            _show_waiting(waiting)
            return
        if everything == bool(numbers):
            raise click.UsageError("Name lines by their numbers in `duta review-held`, or say --all.")
        chosen = waiting if everything else [_line(waiting, number) for number in numbers]
        ids = [one.entry.delivery_id for one in chosen]
        left = app.reviewing_held.decide(actor, ids, _DECISIONS[decision], reason, wall=wall)
    names = {one.entry.delivery_id: f"{one.entry.post_name} on {one.entry.handle}" for one in chosen}
    say(f"{len(ids) - len(left)} decided")
    for one in left:
        say(f"{names[one.delivery_id]} waits on. {words_for(one.code, one.params)}")
    if left:
        raise click.exceptions.Exit(1)


def incident_named(app: App, actor: MemberId, ends_with: str) -> IncidentId:
    """The incident whose name ends like this. Raises NotFound."""
    found = [one.id for one in app.incidents.newest(actor) if one.id.endswith(ends_with)]
    if len(found) != 1:
        raise NotFound("incident.unknown", incident=ends_with)
    return found[0]


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
    known: dict[str, str] = {one.id: one.slug for one in app.directory.missions()}
    known.update((one.id, one.handle) for one in app.directory.accounts())
    table(
        ("hold", "stops", "reason", "by", "since"),
        (
            (
                short(one.id),
                f"{one.scope.value} {known.get(one.value, one.value)}".rstrip(),
                one.reason,
                names.get(one.started_by, one.started_by),
                clock_time(one.started_at, home),
            )
            for one in holds
        ),
    )


def _show_past(entries: Iterable[CalendarEntry]) -> None:
    rows = [(one.post_name, one.handle, _PAST.get(one.state, "nothing became public")) for one in entries]
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
                names.get(one.exemption.confirmed_by, "") if one.exemption.confirmed_by else "",
                "yes" if one.in_force else "no, it was edited since" if one.edited_since else "not yet",
            )
            for one in found
        ),
    )


def _show_waiting(waiting: tuple[HeldLine, ...]) -> None:
    if not waiting:
        say("Nothing waits for a decision after a hold.")
        return
    table(
        ("line", "post", "account", "was planned for", ""),
        (
            (
                str(number),
                one.entry.post_name,
                one.entry.handle,
                f"{wall_time(one.entry.wall)} {one.entry.city}",
                "another hold stops it" if one.still_stopped else "",
            )
            for number, one in enumerate(waiting, start=1)
        ),
    )


def _line(waiting: tuple[HeldLine, ...], number: int) -> HeldLine:
    if not 1 <= number <= len(waiting):
        raise NotFound("review.nothing_to_decide")
    return waiting[number - 1]


def _meant(app: App, scope: HoldScope, value: str) -> str:
    """The id behind a short name or a handle; anything else as it was given."""
    if scope is HoldScope.MISSION:
        return next((one.id for one in app.directory.missions() if one.slug == value), value)
    if scope is HoldScope.ACCOUNT:
        return next((one.id for one in app.directory.accounts() if one.handle == value), value)
    return value
