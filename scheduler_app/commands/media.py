"""`duta media`: pictures and films without a window, over ssh as well."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table
from scheduler_app.commands.words import sentence, words_for
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.picture_place import crop_in_percent, focus_in_percent
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import InvalidInput, SchedulerError
from scheduler_app.networks.facts import FactSheets
from scheduler_app.policy.media_rules import against_film
from scheduler_app.services.placed_pictures import placed, with_picture

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MediaHash, MemberId
    from scheduler_app.domain.media import MediaFile, StoredMedia
    from scheduler_app.domain.network_facts import NetworkFacts
    from scheduler_app.services.composing import WrittenPost

# As many letters of a hash as tell a workspace's pictures apart.
_SHORT = 12

Part = TypeVar("Part")


@click.group(invoke_without_command=True)
@click.pass_context
def media(ctx: click.Context) -> None:
    """Pictures and films; without a word, those that came in last."""
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        found = app.pictures.latest(asked.actor(app))
    if not found:
        say("There are no pictures yet. Bring some in with `duta media add`.")
        return
    table(("picture", "kind", "size", "length", "MB", "name"), map(_row, found))


@media.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--to", "number", type=int, help="Show it in the post of this number, after its other pictures.")
@click.option("--description", default="", help="What there is to see, for those who cannot see it.")
@click.pass_obj
def add(asked: Asked, files: tuple[Path, ...], number: int | None, description: str) -> None:
    """Bring pictures and films in: upright, and without the place where they were taken."""
    if number is not None and (len(files) != 1 or not description.strip()):
        raise click.UsageError("A post gets one picture at a time, with its --description.")
    with asked.opened() as app:
        actor = asked.actor(app)
        left_out = 0
        for file in files:
            try:
                stored = app.pictures.take_in(actor, file)
            except InvalidInput as error:
                # The others come in all the same.
                say(sentence(error))
                left_out += 1
                continue
            say(f"{stored.hash[:_SHORT]}  {stored.original_name}: {_told(stored)}")
            if number is not None:
                _show_in(app, actor, asked, number, MediaItem(stored.hash, stored.media_type, description.strip()))

    if left_out:
        raise click.exceptions.Exit(1)


@media.command()
@click.argument("picture")
@click.pass_obj
def show(asked: Asked, picture: str) -> None:
    """Show what is known of a PICTURE, named by the beginning of its hash, and what each network would get."""
    with asked.opened() as app:
        actor = asked.actor(app)
        stored = app.pictures.named(actor, picture)
        path = app.pictures.file(actor, stored.hash)
        say(f"{stored.original_name}: {_told(stored)}")
        say(f"Brought in on {stored.added_at.date().isoformat()}, kept as {path}")
        sheets = FactSheets()
        used = sorted({account.network for account in app.directory.accounts()} & set(sheets))
        table(("network", "gets"), ((sheets[one].display_name, _given(app, stored, sheets[one])) for one in used))


@media.command()
@click.argument("number", type=int)
@click.argument("picture", type=click.IntRange(1))
@click.option("--focus", metavar="X,Y", help="What must stay visible: percent from the left and from the top.")
@click.option("--crop", metavar="L,T,R,B", help="The part that is meant: its edges in percent.")
@click.option("--whole", is_flag=True, help="The whole picture again, around its middle.")
@click.pass_obj
def crop(asked: Asked, number: int, picture: int, focus: str | None, crop: str | None, whole: bool) -> None:
    """Say what of a PICTURE (1, 2, …) of post NUMBER is meant; each network's own file is made around that."""
    if whole == (focus is not None or crop is not None):
        raise click.UsageError("Say a --focus, a --crop or both; or --whole.")
    point = None if focus is None else _read(focus, focus_in_percent, "--focus")
    part = None if crop is None else _read(crop, crop_in_percent, "--crop")
    with asked.opened() as app:
        actor = asked.actor(app)
        post_id = asked.post(app, actor, number)
        found = app.composing.read(actor, post_id)
        items = _items(found)
        if picture > len(items):
            raise click.UsageError(f"The post has {len(items)} pictures.")
        draft = placed(found.draft, items[picture - 1], point, part)
        app.composing.save(actor, post_id, draft, expected_version=found.post.version)
    say(f"Picture {picture} of post {number} is meant so now.")


def _show_in(app: App, actor: MemberId, asked: Asked, number: int, item: MediaItem) -> None:
    post_id = asked.post(app, actor, number)
    found = app.composing.read(actor, post_id)
    app.composing.save(actor, post_id, with_picture(found.draft, item), expected_version=found.post.version)
    say(f"Post {number} shows it now.")


def _items(found: WrittenPost) -> list[MediaHash]:
    """The pictures of a post in the order in which `duta rights` counts them."""
    every = (item for one in found.contents.values() for part in one.parts for item in part.media)
    return list(dict.fromkeys(item.media_hash for item in every))


def _read(written: str, read: Callable[[str], Part], option: str) -> Part:
    try:
        return read(written)
    except ValueError as error:
        raise click.BadParameter(f"{written} is not in percent of the picture.", param_hint=option) from error


def _row(stored: StoredMedia) -> tuple[str, ...]:
    size = f"{stored.width} × {stored.height}" if stored.width else ""
    length = f"{stored.seconds:.0f} s" if stored.seconds is not None else ""
    megabytes = f"{stored.bytes / 1_000_000:.1f}"
    return stored.hash[:_SHORT], stored.media_type, size, length, megabytes, stored.original_name


def _told(stored: StoredMedia) -> str:
    told = [stored.media_type, f"{stored.width} × {stored.height}", f"{stored.bytes / 1_000_000:.1f} MB"]
    if stored.media_type.startswith("video/"):
        told.append("length unknown" if stored.seconds is None else f"{stored.seconds:.1f} s")
        told.append(stored.codec or "kind unknown")
        told.append("with sound" if stored.sound else "silent")
        told.append("with captions" if stored.captioned else "without captions")
    return ", ".join(told)


def _given(app: App, stored: StoredMedia, network: NetworkFacts) -> str:
    facts = network.media
    if not facts.types:
        return "takes no pictures or films"
    if stored.media_type not in facts.types and not stored.media_type.startswith("image/"):
        return "does not take this kind"
    if stored.media_type.startswith("video/"):
        against = against_film(stored, facts, network.display_name, Place(Field.MEDIA, 0))
        return " ".join(words_for(hit.code, hit.params) for hit in against) or "the file as it is"
    try:
        file = app.media.file_for(MediaItem(stored.hash, stored.media_type, stored.original_name), facts)
    except SchedulerError as error:
        return sentence(error)
    return "the file as it is" if file.path == app.media.path_of(stored.hash) else _made(file)


def _made(file: MediaFile) -> str:
    return f"{file.media_type}, {file.width} × {file.height}, {file.bytes / 1_000_000:.1f} MB"
