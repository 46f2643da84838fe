"""What is stopped just now, said wherever people look at what leaves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from scheduler_app.commands.console import clock_time, say
from scheduler_app.domain.hold import CrisisLevel

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import DeliveryId, MemberId
    from scheduler_app.services.outbox import CalendarEntry

LEVELS = {CrisisLevel.HELD: "held", CrisisLevel.HEIGHTENED: "heightened"}
_MEANS = {
    CrisisLevel.HELD: "Nothing of it leaves",
    CrisisLevel.HEIGHTENED: "Of it only what was approved since leaves",
}
_STOPPED = {CrisisLevel.HELD: "a hold stops it", CrisisLevel.HEIGHTENED: "to be approved again"}


def say_stops(app: App) -> None:
    """One line for each hold in force: what it covers, why, and what it means."""
    for line in stops(app):
        say(line)


def stops(app: App) -> list[str]:
    """The same lines, for whoever says them only when they change."""
    home = app.directory.workspace().home_zone
    names = {one.id: one.name for one in app.directory.members()}
    lines = []
    for one in app.directory.holds():
        who = names.get(one.started_by, one.started_by)
        since = clock_time(one.started_at, home)
        on = app.directory.scope_name(one.scope, one.value)
        lines.append(f"{LEVELS[one.level].upper()} {on}: {one.reason} ({who}, {since}). {_MEANS[one.level]}.")
    return lines


def stopped_words(app: App, actor: MemberId, entries: Iterable[CalendarEntry]) -> dict[DeliveryId, str]:
    """For each delivery that could not leave as things are: why, in a few words."""
    stopped = app.holding.stops(actor, (one.delivery_id for one in entries))
    return {delivery_id: _STOPPED[level] for delivery_id, level in stopped.items()}
