"""`duta import`, `duta list`, `duta posts` and `duta send-now`: bringing a plan in, and looking at it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, progress, say, table, wall_time
from scheduler_app.commands.stops import say_stops, stopped_words
from scheduler_app.commands.words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.bulk_import import ImportReport
    from scheduler_app.storage.delivery_lists import CalendarEntry


@click.command(name="import")
@click.argument("plan", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--pictures",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder with the pictures that the plan names.",
)
@click.option("--problems", type=click.Path(dir_okay=False, path_type=Path), help="Write the bad rows into a file.")
@click.pass_context
def import_plan(ctx: click.Context, plan: Path, pictures: Path | None, problems: Path | None) -> None:
    """Bring the posts of PLAN (a CSV file) in. Good rows go in; bad ones are named, and it ends with 1."""
    asked: Asked = ctx.obj
    with asked.opened() as app, progress("reading rows") as bar:
        report = app.bulk_import.import_plan(asked.actor(app), plan, pictures=pictures, progress=bar.at)
    show_report(report)
    if problems is not None and report.problems:
        from scheduler_app.services.bulk_import import save_problems

        save_problems(report, problems)
        say(f"the bad rows are listed in {problems}")
    ctx.exit(1 if report.problems else 0)


def show_report(report: ImportReport, *, indent: str = "") -> None:
    """What came in, and why the rest did not."""
    say(f"{indent}{report.imported} posts and {report.scheduled} dated deliveries came in")
    if report.problems:
        say(f"{indent}{report.skipped} rows stay out:")
        table(
            (f"{indent}row", "column", "reason"),
            ((f"{indent}{one.row}", one.column, words_for(one.code, one.params)) for one in report.problems),
        )
    for note in report.notes:
        say(f"{indent}note on row {note.row}, {note.column}: {words_for(note.code, note.params)}")


@click.command(name="list")
@click.option("--limit", default=30, show_default=True, help="How many lines of each kind.")
@click.pass_obj
def list_plan(asked: Asked, limit: int) -> None:
    """Show what needs a person, what waits and what was sent, with the reader's clock and yours."""
    with asked.opened() as app:
        actor, home = asked.actor(app), app.directory.workspace().home_zone
        counts = app.outbox.counts(actor)
        say_stops(app)
        for tab, count in counts.items():
            if count:
                name = tab.value.replace("_", " ")
                say(f"\n{name}: {count}" + (f", here {limit}" if count > limit else ""))
                entries = app.outbox.page(actor, tab, limit=limit)
                show_deliveries(entries, home, stopped=stopped_words(app, actor, entries))
        if not any(counts.values()):
            say("Nothing is scheduled or sent yet. Bring a plan in with `duta import`.")


def show_deliveries(entries: Iterable[CalendarEntry], home: str, *, stopped: Mapping[DeliveryId, str]) -> None:
    """Deliveries with both clocks; ``stopped`` says which of them could not leave as things are, and why."""
    table(
        ("account", "reader's time", f"my time ({home.rpartition('/')[2]})", "state", "post", "address"),
        (
            (
                one.handle,
                f"{wall_time(one.wall)} {one.city}",
                clock_time(one.due_at, home),
                _state(one, stopped.get(one.delivery_id, "")),
                one.post_name,
                one.address,
            )
            for one in entries
        ),
    )


def _state(entry: CalendarEntry, stopped: str) -> str:
    if entry.reason:
        return f"{entry.state.value}: {words_for(entry.reason, {})}"
    if entry.state.value == "scheduled":
        approved = "approved" if entry.approved else "waits for approval"
        return f"{approved}, but {stopped}" if stopped else approved
    return entry.state.value


@click.command()
@click.option("--before", type=int, help="Go on below this number.")
@click.pass_obj
def posts(asked: Asked, before: int | None) -> None:
    """List the posts, newest first, with the numbers that other words take."""
    with asked.opened() as app:
        found = app.composing.page(asked.actor(app), before=before)
        names = {one.id: one.name for one in app.directory.members()}
    table(
        ("number", "post", "topic", "accounts", "author"),
        ((str(one.number), one.name, one.topic.value, str(one.accounts), names[one.author_id]) for one in found),
    )


@click.command(name="send-now")
@click.argument("numbers", type=int, nargs=-1, required=True, metavar="NUMBER...")
@click.pass_obj
def send_now(asked: Asked, numbers: tuple[int, ...]) -> None:
    """Plan posts for this very moment on all their accounts. Whatever sends (`duta run`, the window) takes them."""
    with asked.opened() as app:
        actor = asked.actor(app)
        for number in numbers:
            planned = app.scheduling.schedule_now(actor, asked.post(app, actor, number))
            say(f"{number}: planned for now on {len(planned)} accounts")
