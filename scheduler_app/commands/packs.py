"""`duta pack export` and `duta pack import`: posts that travel in one file."""

from __future__ import annotations

from pathlib import Path

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.errors import NotFound


@click.group()
def pack() -> None:
    """Take posts with their pictures to another workspace."""


@pack.command(name="export")
@click.argument("to", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("numbers", type=int, nargs=-1, required=True, metavar="NUMBER...")
@click.pass_obj
def export_pack(asked: Asked, to: Path, numbers: tuple[int, ...]) -> None:
    """Put posts into the file TO."""
    with asked.opened() as app:
        actor = asked.actor(app)
        summary = app.packs.export(actor, [asked.post(app, actor, one) for one in numbers], to)
    say(f"{summary.posts} posts and {summary.media} pictures are in {to}")


@pack.command(name="import")
@click.argument("pack_file", type=click.Path(dir_okay=False, path_type=Path), metavar="PACK")
@click.option("--account", "handles", multiple=True, required=True, help="An account the posts are meant for.")
@click.pass_obj
def import_pack(asked: Asked, pack_file: Path, handles: tuple[str, ...]) -> None:
    """Bring the posts of PACK in as drafts."""
    with asked.opened() as app:
        actor = asked.actor(app)
        known = {one.handle: one.id for one in app.directory.accounts()}
        for handle in handles:
            if handle not in known:
                raise NotFound("account.unknown", account=handle)
        summary = app.packs.import_pack(actor, pack_file, tuple(known[handle] for handle in handles))
    say(f"{summary.posts} posts and {summary.media} pictures came in as drafts")
    if summary.already_there:
        say(f"{summary.already_there} posts were here already")
