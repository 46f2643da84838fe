"""`duta series`: posts that come again. Each of their days is a post of its own, with an approval of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table, wall_time
from scheduler_app.commands.rhythm_words import day_words, rhythm_of, said
from scheduler_app.commands.words import words_for
from scheduler_app.domain.recurrence import Recurrence
from scheduler_app.domain.slot import Fit, zone_named
from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId, SeriesId
    from scheduler_app.services.series_listing import OccurrenceLine, PreviewedDay
    from scheduler_app.services.taking_days_back import TakingBack

_DAY = click.DateTime(["%Y-%m-%d"])
_TIME = click.DateTime(["%H:%M"])
_NOTES = {Fit.GAP: "slot.gap", Fit.OVERLAP: "slot.overlap"}
_HINDRANCES = {"policy.blocked": "series.rule_stops", "policy.reason_needed": "series.rule_warns"}


def _when(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say on which days and at what time."""
    for option in (
        click.option("--until", type=_DAY, help="The last day."),
        click.option("--times", type=int, help="How many times, instead of a last day."),
        click.option("--nth", default="", metavar="1-4|last", help="For months, with --on: the second Tuesday."),
        click.option("--day", default="", metavar="1-31|last", help="For months: a shorter month has it on its last."),
        click.option("--on", default="", metavar="mon,fri", help="For weeks: the weekdays."),
    ):
        command = option(command)
    return command


@click.group(invoke_without_command=True)
@click.pass_context
def series(ctx: click.Context) -> None:
    """Posts that come again; without a word, the list."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_series)


@series.command("list")
@click.pass_obj
def list_series(asked: Asked) -> None:
    """The series, each named by the number of the post that comes again."""
    with asked.opened() as app:
        found = app.recurring.all(asked.actor(app))
    if not found:
        say("No post comes again yet. Begin with `duta series start`.")
        return
    table(
        ("number", "post", "comes again", "next day", "waits for a person"),
        (
            (
                str(one.number),
                one.name,
                said(one.series.latest.recurrence),
                "over" if one.next_day is None else day_words(one.next_day),
                str(one.waiting or ""),
            )
            for one in found
        ),
    )


@series.command()
@click.argument("number", type=int)
@click.option("--every", type=click.Choice(["day", "week", "month"]), required=True)
@click.option(
    "--at", type=_TIME, required=True, metavar="HH:MM", help="What the clock of each account's readers shows."
)
@click.option("--from", "first", type=_DAY, help="The first day; today when nothing is said.")
@click.option("--preview", is_flag=True, help="Only show the first days, and what clocks do on them.")
@_when
@click.pass_obj
def start(
    asked: Asked,
    number: int,
    every: str,
    at: datetime,
    first: datetime | None,
    preview: bool,
    until: datetime | None,
    times: int | None,
    nth: str,
    day: str,
    on: str,
) -> None:
    """Let post NUMBER come again. Nothing of it leaves before somebody has approved that very day's post."""
    with asked.opened() as app:
        actor = asked.actor(app)
        post_id = asked.post(app, actor, number)
        begins = _today(app) if first is None else first.date()
        recurrence = Recurrence(rhythm_of(every, on, day, nth), at.time(), begins, _date(until), times)
        _show_preview(app.recurring.preview(actor, post_id, recurrence))
        if preview:
            return
        series_id = app.recurring.start(actor, post_id, recurrence)
        say(f"{number} comes again {said(recurrence)}.")
        _show_days(app, actor, series_id)


@series.command()
@click.argument("number", type=int)
@click.option("--from", "first", type=_DAY, required=True, help="The first day on which it is otherwise.")
@click.option("--every", type=click.Choice(["day", "week", "month"]))
@click.option("--at", type=_TIME, metavar="HH:MM")
@click.option("--post", "other", type=int, help="The post that comes again from then on.")
@_when
@click.pass_obj
def change(
    asked: Asked,
    number: int,
    first: datetime,
    every: str | None,
    at: datetime | None,
    other: int | None,
    until: datetime | None,
    times: int | None,
    nth: str,
    day: str,
    on: str,
) -> None:
    """Let the series of post NUMBER be otherwise from a day on; what is not named stays as it is."""
    with asked.opened() as app:
        actor = asked.actor(app)
        series_id = _series(app, actor, number)
        before = next(one.series for one in app.recurring.all(actor) if one.series.id == series_id).latest.recurrence
        recurrence = Recurrence(
            before.rhythm if every is None else rhythm_of(every, on, day, nth),
            before.at if at is None else at.time(),
            first.date(),
            _date(until) or (before.until if times is None else None),
            times,
        )
        post_id = None if other is None else asked.post(app, actor, other)
        taken = app.recurring.change(actor, series_id, recurrence, post_id=post_id)
        say(f"{other or number} comes again {said(recurrence)}.")
        _show_taking_back(taken)
        _show_days(app, actor, series_id)


@series.command()
@click.argument("number", type=int)
@click.option("--from", "first", type=_DAY, help="The first day on which it comes no more; today when nothing is said.")
@click.pass_obj
def end(asked: Asked, number: int, first: datetime | None) -> None:
    """Let the series of post NUMBER end: what was made for later days is taken out of the plan."""
    with asked.opened() as app:
        actor = asked.actor(app)
        from_day = _today(app) if first is None else first.date()
        taken = app.recurring.end(actor, _series(app, actor, number), from_day)
    say(f"{number} comes no more from {day_words(from_day)} on.")
    _show_taking_back(taken)


@series.command()
@click.argument("number", type=int)
@click.pass_obj
def show(asked: Asked, number: int) -> None:
    """The days of the series of post NUMBER, and how far the post of each is."""
    with asked.opened() as app:
        actor = asked.actor(app)
        _show_days(app, actor, _series(app, actor, number))


@series.command()
@click.argument("number", type=int)
@click.option("--until", "last", type=_DAY, help="Further ahead than the coming weeks.")
@click.pass_obj
def make(asked: Asked, number: int, last: datetime | None) -> None:
    """Make the posts of the coming days now; whatever sends does so by itself every hour."""
    with asked.opened() as app:
        actor = asked.actor(app)
        made = app.recurring.make_ahead(actor, _series(app, actor, number), last=_date(last))
    say(f"{len(made)} days were made.")


def _series(app: App, actor: MemberId, number: int) -> SeriesId:
    """The series in which post ``number`` comes again. Raises NotFound."""
    post_id = next((line.id for line in app.composing.page(actor, before=number + 1, limit=1)), None)
    found = None if post_id is None else app.recurring.of_post(actor, post_id)
    if found is None:
        raise NotFound("series.none_of_post", number=number)
    return found


def _show_preview(days: Sequence[PreviewedDay]) -> None:
    for one in days:
        for place in one.places:
            note = _NOTES.get(place.instant.fit)
            if note is not None:
                say(f"{place.account.handle}, {wall_time(place.slot.wall)}: {words_for(note, {})}")
        if one.too_late:
            handles = ", ".join(place.account.handle for place in one.too_late)
            say(f"{day_words(one.day)} is too late for {handles}.")
    say("The first days: " + ", ".join(day_words(one.day) for one in days))


def _show_days(app: App, actor: MemberId, series_id: SeriesId) -> None:
    found = app.recurring.occurrences(actor, series_id)
    table(
        ("day", "number", "post", "state"),
        ((day_words(one.day), str(one.number or ""), one.name, _state(one)) for one in found),
    )
    waiting = [str(one.number) for one in found if one.gap is not None and not one.hindrance]
    if waiting:
        say("Each day is approved by itself, all of them with one PIN: duta approve " + " ".join(waiting))


def _state(one: OccurrenceLine) -> str:
    if one.hindrance:
        code = _HINDRANCES.get(one.hindrance, one.hindrance)
        return words_for(code, {"rule": one.rule, "number": one.number or 0})
    if one.gap is not None:
        return "waits for approval"
    states = sorted({state.value for state in one.states})
    return ", ".join("approved" if state == "scheduled" else state for state in states)


def _show_taking_back(taken: TakingBack) -> None:
    for what, days in (
        ("moved to the new time", taken.moved),
        ("taken out of the plan", taken.taken_back),
        ("stay as they are: something of them left, or somebody decided about them", taken.stay),
    ):
        if days:
            say(f"{what}: {', '.join(map(day_words, days))}")


def _date(day: datetime | None) -> date | None:
    return None if day is None else day.date()


def _today(app: App) -> date:
    return app.clock.now().astimezone(zone_named(app.directory.workspace().home_zone)).date()
