"""`duta review-held`: a decision for each delivery that a hold had stopped."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table, wall_time
from scheduler_app.commands.words import words_for
from scheduler_app.domain.hold import ReviewDecision
from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from scheduler_app.services.reviewing_held import HeldLine

_DECISIONS = {
    "now": ReviewDecision.SEND_NOW,
    "time": ReviewDecision.NEW_TIME,
    "draft": ReviewDecision.BACK_TO_DRAFT,
    "cancel": ReviewDecision.CANCEL,
}


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
