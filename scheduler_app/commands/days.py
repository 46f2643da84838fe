"""`duta days`: the special days of the readers' countries, and the sensitive ones that an administrator marks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.special_day import DayKind
from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.special_day import SpecialDay

_DAY = click.DateTime(["%Y-%m-%d"])
_KINDS = {DayKind.HOLIDAY: "holiday", DayKind.FASTING: "fasting", DayKind.SENSITIVE: "sensitive"}
# Where a period is looked for by its name.
_LONG_AGO, _FAR_AHEAD = timedelta(days=400), timedelta(days=3 * 366)


@click.group(invoke_without_command=True)
@click.option("--for", "how_many", default=30, show_default=True, help="How many days from today on.")
@click.option("--country", "countries", multiple=True, metavar="CODE", help="Only of this country; may be repeated.")
@click.pass_context
def days(ctx: click.Context, how_many: int, countries: tuple[str, ...]) -> None:
    """The special days in the countries of your missions; without a word, those of the next days."""
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        actor, today = asked.actor(app), _today(app)
        wanted = countries or tuple({one.country for one in app.directory.missions()})
        found = app.country_calendar.days(actor, wanted, today, today + timedelta(days=how_many))
    if not found:
        say("There is no special day in that time.")
        return
    table(
        ("day", "country", "kind", "name"),
        ((f"{one.day:%a %d %b %Y}", one.country, _KINDS[one.kind], _name(one)) for one in found),
    )


@days.command()
@click.argument("name")
@click.argument("first", type=_DAY)
@click.argument("last", type=_DAY)
@click.option("--country", default="", metavar="CODE", help="Where; otherwise everywhere.")
@click.option("--blocks", is_flag=True, help="No post may be planned for these days; otherwise it needs an approval.")
@click.pass_obj
def mark(asked: Asked, name: str, first: datetime, last: datetime, country: str, blocks: bool) -> None:
    """Mark days from FIRST to LAST as sensitive: an election, talks, mourning."""
    from scheduler_app.services.country_calendar import NewPeriod

    severity = Severity.BLOCK if blocks else Severity.NEEDS_APPROVAL
    with asked.opened() as app:
        period = NewPeriod(name, country, first.date(), last.date(), severity)
        app.country_calendar.mark(asked.actor(app), period)
    say("Marked. `duta check-post` and `duta look-ahead` name these days from now on.")


@days.command()
@click.argument("name")
@click.pass_obj
def unmark(asked: Asked, name: str) -> None:
    """Take the sensitive days of that NAME out again."""
    with asked.opened() as app:
        actor, today = asked.actor(app), _today(app)
        marked = app.country_calendar.periods(actor, today - _LONG_AGO, today + _FAR_AHEAD)
        found = [one for one in marked if one.name.casefold() == name.strip().casefold()]
        if not found:
            raise NotFound("period.unknown")
        for one in found:
            app.country_calendar.unmark(actor, one.id)
    say("Taken out.")


def _today(app: App) -> date:
    return app.clock.now().date()


def _name(day: SpecialDay) -> str:
    return day.name("en") + (" (estimated)" if day.estimated else "")
