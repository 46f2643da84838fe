"""`duta check` and `duta backup`: keeping a workspace well."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table
from scheduler_app.commands.stops import say_stops
from scheduler_app.commands.words import words_for
from scheduler_app.errors import DiskFull, InvalidInput, MachineError
from scheduler_app.paths import Folders, is_server, shown


@click.command()
@click.pass_context
def check(ctx: click.Context) -> None:
    """Say what is in the workspace and whether it is well; ends with 1 when something is not."""
    from scheduler_app.storage import delivery_lists, sqlite_tools
    from scheduler_app.storage.opening import sqlite_is_fixed

    asked: Asked = ctx.obj
    with asked.opened() as app:
        workspace, members = app.directory.workspace(), app.directory.members()
        with app.database.reading() as connection:
            counts = delivery_lists.counts_by_state(connection)
        path = app.database.path
        wrong = sqlite_tools.health_check(path) if path else ()
        say(f"{workspace.name}, at home in {workspace.home_zone}")
        say(f"kept in {shown(asked.workspace)}")
        say_stops(app)
        say(f"{len(app.directory.missions())} missions, {len(app.directory.accounts())} accounts")
    table(("member", "roles"), ((one.name, ", ".join(sorted(one.roles))) for one in members))
    table(("deliveries", "count"), ((state.value, str(count)) for state, count in sorted(counts.items())))
    if path and not sqlite_is_fixed():
        say(f"note: {words_for('health.sqlite_with_bug', {'version': sqlite3.sqlite_version})}")
    for code in wrong:
        say(f"WRONG: {words_for(code, {})}")
    if not wrong:
        say("The workspace is well.")
    ctx.exit(1 if wrong else 0)


@click.command()
@click.argument("to", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_context
def backup(ctx: click.Context, to: Path) -> None:
    """Copy the workspace and its pictures to the file TO and the folder TO.media, while anyone may work on.

    The copy is looked through afterwards. What was at TO stays until the new copy is whole.
    """
    from scheduler_app.storage import sqlite_tools
    from scheduler_app.storage.workspace_file import check_header

    asked: Asked = ctx.obj
    if is_server(asked.workspace):
        raise InvalidInput("backup.on_a_server")
    source, to = Path(asked.workspace), to.absolute()
    if to.exists() and to.samefile(source):
        raise InvalidInput("backup.onto_itself", path=str(to))
    check_header(source)
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        sqlite_tools.copy(source, to)
        # Pictures never change once they are there, so those named in the copy are found after it was made.
        pictures = _copy_pictures(asked.folders.media(source), Folders.inside(to.parent).media(to))
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull("disk.full") from error
        raise MachineError("file.not_writable", path=str(to)) from error
    wrong = sqlite_tools.health_check(to)
    for code in wrong:
        say(f"WRONG: {words_for(code, {})}")
    say(f"copied to {to}, with {pictures} new pictures")
    ctx.exit(1 if wrong else 0)


def _copy_pictures(source: Path, to: Path) -> int:
    copied = 0
    for picture in source.glob("??/*"):
        target = to / picture.relative_to(source)
        # One that is still arriving has another kind of name, and the same size means the same hash.
        if picture.name.startswith("arriving-"):
            continue
        if target.exists() and target.stat().st_size == picture.stat().st_size:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, target)
        copied += 1
    return copied
