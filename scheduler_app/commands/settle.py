"""`duta settle`: a person's word about what was held, missed or refused, and about what nobody knows the end of."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table, wall_time
from scheduler_app.commands.words import sentence, words_for
from scheduler_app.errors import NotFound, UserError
from scheduler_app.services.outbox import OutboxTab

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.outbox import CalendarEntry

_MOST = 500


@click.command()
@click.argument("decision", type=click.Choice(["now", "time", "there", "cancel"]), required=False)
@click.argument("numbers", type=int, nargs=-1, metavar="[LINE...]")
@click.option("--at", "wall", type=click.DateTime(["%Y-%m-%d %H:%M"]), help="With `time`: when, by the reader's clock.")
@click.option("--address", default="", help="With `there`: where it stands.")
@click.pass_obj
def settle(asked: Asked, decision: str | None, numbers: tuple[int, ...], wall: datetime | None, address: str) -> None:
    """Decide about what waits for a person: send it `now`, at another `time`, it is `there`, or `cancel` it.

    Without a decision, list what waits. Of what nobody knows the end of, `now` and `time` say that it is not there.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        waiting = _waiting(app, actor)
        if decision is None:
            _show(waiting)
            return
        if not numbers:
            raise click.UsageError("Name lines by their numbers in `duta settle`.")
        if (decision == "time") != (wall is not None) or (decision == "there") != bool(address):
            raise click.UsageError("`time` takes --at, `there` takes --address, and nothing else does.")
        left = 0
        for entry in [_line(waiting, number) for number in dict.fromkeys(numbers)]:
            try:
                _settle(app, actor, entry, decision, wall, address)
                say(f"{entry.post_name} on {entry.handle}: {_DONE[decision]}")
            except UserError as error:
                left += 1
                say(f"{entry.post_name} on {entry.handle} waits on. {sentence(error)}")
    if left:
        raise click.exceptions.Exit(1)


_DONE = {
    "now": "planned for now",
    "time": "planned anew",
    "there": "counted as sent",
    "cancel": "taken out of the plan",
}


def _settle(
    app: App, actor: MemberId, entry: CalendarEntry, decision: str, wall: datetime | None, address: str
) -> None:
    if decision == "there":
        app.settling.it_is_there(actor, entry.delivery_id, address)
    elif decision == "cancel":
        app.settling.cancel(actor, entry.delivery_id)
    elif wall is not None:
        app.settling.send_again(actor, entry.delivery_id, wall)
    else:
        app.settling.send_again_now(actor, entry.delivery_id)


def _waiting(app: App, actor: MemberId) -> tuple[CalendarEntry, ...]:
    tabs = (OutboxTab.UNKNOWN, OutboxTab.NEEDS_ATTENTION, OutboxTab.MISSED)
    found = [entry for tab in tabs for entry in app.outbox.page(actor, tab, limit=_MOST)]
    return tuple(sorted(found, key=lambda entry: (entry.due_at, entry.delivery_id)))


def _line(waiting: tuple[CalendarEntry, ...], number: int) -> CalendarEntry:
    if not 1 <= number <= len(waiting):
        raise NotFound("settle.no_such_line", number=number)
    return waiting[number - 1]


def _show(waiting: tuple[CalendarEntry, ...]) -> None:
    if not waiting:
        say("Nothing waits for a person.")
        return
    table(
        ("line", "post", "account", "was planned for", "now"),
        (
            (
                str(number),
                entry.post_name,
                entry.handle,
                f"{wall_time(entry.wall)} {entry.city}",
                entry.state.value + (f": {words_for(entry.reason, {})}" if entry.reason else ""),
            )
            for number, entry in enumerate(waiting, start=1)
        ),
    )
