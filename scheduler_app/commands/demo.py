"""`duta demo`: the main job from an empty folder to published pages, and an honest look at what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.calendar_picture import draw_month
from scheduler_app.commands.console import clock_time, heading, progress, say, table, wall_time
from scheduler_app.commands.plan import show_report
from scheduler_app.commands.practice_folder import make_anew, sites_in, workspace_in
from scheduler_app.commands.words import sentence, words_for
from scheduler_app.domain.slot import zone_named
from scheduler_app.errors import MachineError
from scheduler_app.paths import Folders, resources
from scheduler_app.secrets.practice import PRACTICE_PIN

if TYPE_CHECKING:
    from scheduler_app.commands.rehearsal import Rehearsal
    from scheduler_app.domain.delivery import Delivery
    from scheduler_app.domain.ids import DeliveryId, PostId
    from scheduler_app.services.bulk_import import ImportReport
    from scheduler_app.services.directory import Directory
    from scheduler_app.storage.delivery_lists import CalendarEntry

SAMPLES = resources() / "samples"
FARTHEST = timedelta(days=3 * 366)
NEXT_ROWS = 12


@click.command()
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("demo"),
    show_default=True,
    help="The folder to play in. It is emptied first; only an empty folder or that of an earlier demo is taken.",
)
def demo(into: Path) -> None:
    """Play the whole job on the practice workspace: plan, approval, sending, and a look whether all is true."""
    from scheduler_app.app import create_app
    from scheduler_app.commands.rehearsal import Rehearsal

    folder = make_anew(into)
    with create_app(workspace_in(folder), sites_in(folder), Folders.inside(folder)) as app:
        home = _say_workspace(app.directory, workspace_in(folder))
        rehearsal = Rehearsal(app)
        report = _import(rehearsal)
        _review(rehearsal, report.post_ids)
        sent = _send(rehearsal, rehearsal.without_a_date(report.post_ids), home)
        now = app.clock.now()
        entries = rehearsal.entries(now - timedelta(days=1), now + FARTHEST)
    due = frozenset(one.id for one in sent)
    _show_sent([one for one in entries if one.delivery_id in due], home)
    waiting = [one for one in entries if one.delivery_id not in due]
    _show_waiting(waiting, home)
    all_true = _look_again(workspace_in(folder), due)
    pictures = _draw(folder, waiting, now.astimezone(zone_named(home)).date(), home)
    _say_where(folder, pictures)
    if not all_true or not pictures:
        say("\nNot everything is as it should be: see above.")
        click.get_current_context().exit(1)
    say(f"\nAll true: {len(due)} due deliveries were sent once, {len(waiting)} wait for their hour.")


def _say_workspace(directory: Directory, path: Path) -> str:
    workspace, missions = directory.workspace(), directory.missions()
    heading("1  A workspace")
    zones = {one.zone for one in missions}
    say(f"   {workspace.name}: {len(missions)} missions in {len(zones)} zones, a newsroom each")
    people = ", ".join(f"{one.name} ({'/'.join(sorted(one.roles))})" for one in directory.members())
    say(f"   members: {people}")
    say(f"   everybody's PIN is {PRACTICE_PIN}: in a practice workspace it is no secret")
    say(f"   kept in {path}")
    return workspace.home_zone


def _import(rehearsal: Rehearsal) -> ImportReport:
    heading(f"2  {rehearsal.author.name} imports the plan")
    plan = SAMPLES / "plan.csv"
    with progress("   reading") as bar:
        report = rehearsal.import_plan(plan, SAMPLES / "pictures", bar.at)
    show_report(report, indent="   ")
    return report


def _review(rehearsal: Rehearsal, posts: tuple[PostId, ...]) -> None:
    reviewed = rehearsal.review(posts)
    heading("3  Approval")
    say(f"   {reviewed.submitted_by.name} wrote the {len(posts)} posts and submits them")
    if reviewed.kept:
        rules = ", ".join(f"{rule} {count}x" for rule, count in sorted(reviewed.kept.items()))
        say(f"   {reviewed.kept.total()} warnings of the rules are answered with a reason first: {rules}")
    for name, count in reviewed.approved_by.items():
        say(f"   {name} looks at {count} and approves exactly what was seen")


def _send(rehearsal: Rehearsal, undated: tuple[PostId, ...], home: str) -> tuple[Delivery, ...]:
    due = rehearsal.let_leave_soon(undated)
    heading(f"4  {len(undated)} posts without a date leave within seconds, {len(due)} deliveries (my time: {home})")
    with progress("   sending") as bar:
        return rehearsal.send(due, bar.at)


def _show_sent(entries: Iterable[CalendarEntry], home: str) -> None:
    table(
        ("   account", "reader's time", "my time", "state", "left after", "address"),
        (
            (
                f"   {one.handle}",
                f"{one.wall:%a %H:%M:%S} {one.city}",
                clock_time(one.due_at, home),
                one.state.value + (f": {words_for(one.reason, {})}" if one.reason else ""),
                f"{(one.sent_at - one.due_at).total_seconds():.2f} s" if one.sent_at else "",
                one.address,
            )
            for one in entries
        ),
    )


def _show_waiting(entries: list[CalendarEntry], home: str) -> None:
    heading(f"5  {len(entries)} wait; the next {min(NEXT_ROWS, len(entries))}:")
    table(
        ("   account", "reader's time", "my time", "state", "post"),
        (
            (
                f"   {one.handle}",
                f"{wall_time(one.wall)} {one.city}",
                clock_time(one.due_at, home),
                "approved" if one.approved else "not approved",
                one.post_name,
            )
            for one in entries[:NEXT_ROWS]
        ),
    )
    at_ten = sum((one.wall.hour, one.wall.minute) == (10, 0) for one in entries)
    say(f"   {at_ten} of {len(entries)} at 10:00 where their readers are")
    say(
        "   "
        + _counted(
            "by week, from Monday", (f"{one.wall - timedelta(days=one.wall.weekday()):%d %b}:" for one in entries)
        )
    )
    say("   " + _counted("by mission", sorted(one.city for one in entries)))


def _counted(what: str, names: Iterable[str]) -> str:
    return f"{what}: " + ", ".join(f"{name} {count}" for name, count in Counter(names).items())


def _look_again(workspace: Path, due: frozenset[DeliveryId]) -> bool:
    from scheduler_app.commands.second_look import look

    heading("6  Looked at again from outside: files and plain SQL")
    facts = look(workspace, SAMPLES, due)
    for fact in facts:
        say(f"   {'true ' if fact.holds else 'FALSE'}  {fact.claim}")
        for wrong in fact.wrong[:NEXT_ROWS]:
            say(f"          {wrong}")
    return all(fact.holds for fact in facts)


def _draw(folder: Path, waiting: list[CalendarEntry], today: date, home: str) -> list[Path]:
    """The month with most in it, and this month; none when drawing failed."""
    months = Counter(one.due_at.astimezone(zone_named(home)).date().replace(day=1) for one in waiting)
    wanted = {today.replace(day=1), *(month for month, _ in months.most_common(1))}
    pictures = []
    heading("7  The calendar")
    try:
        for month in sorted(wanted):
            picture = folder / f"calendar-{month:%Y-%m}.png"
            draw_month(workspace_in(folder), month, picture)
            pictures.append(picture)
    except MachineError as error:
        say(f"   {sentence(error)}")
        return []
    return pictures


def _say_where(folder: Path, pictures: list[Path]) -> None:
    from scheduler_app.networks.static_site.front_page import write_front_page

    for picture in pictures:
        say(f"   calendar   {picture}")
    say(f"   sites      {write_front_page(sites_in(folder)).as_uri()}")
    say(f"   workspace  {workspace_in(folder)}")
