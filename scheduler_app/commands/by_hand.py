"""`duta by-hand`: what Duta cannot send, and people post: what is due, the words for it, and what became of it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table, wall_time
from scheduler_app.errors import NotFound
from scheduler_app.services.outbox import OutboxTab

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.by_hand import PictureToPost, ToPost
    from scheduler_app.services.outbox import CalendarEntry

_MOST = 500


@click.group("by-hand", invoke_without_command=True)
@click.pass_context
def by_hand(ctx: click.Context) -> None:
    """What people are to post by hand; without a word, the list."""
    if ctx.invoked_subcommand is None:
        _list(ctx.obj)


@by_hand.command("list")
@click.pass_obj
def list_due(asked: Asked) -> None:
    """What is due, what somebody is posting, and what nobody knows the end of."""
    _list(asked)


@by_hand.command()
@click.argument("line", type=int)
@click.option("--pictures", type=click.Path(file_okay=False, path_type=Path), help="Copy the pictures to this folder.")
@click.pass_obj
def take(asked: Asked, line: int, pictures: Path | None) -> None:
    """Take LINE upon yourself and see what to post; then say `posted` or `not-posted` within an hour."""
    with asked.opened() as app:
        actor = asked.actor(app)
        _show(app.by_hand.take(actor, _line(app, actor, line).delivery_id), pictures)


@by_hand.command()
@click.argument("line", type=int)
@click.option("--address", default="", help="Where it stands, where that is known.")
@click.pass_obj
def posted(asked: Asked, line: int, address: str) -> None:
    """Say that LINE is posted."""
    with asked.opened() as app:
        actor = asked.actor(app)
        entry = _line(app, actor, line)
        app.by_hand.posted(actor, entry.delivery_id, address)
    say(f"{entry.post_name} on {entry.handle}: counted as sent by hand.")


@by_hand.command("not-posted")
@click.argument("line", type=int)
@click.option("--because", "reason", default="", help="Why it could not be posted.")
@click.option("--later", is_flag=True, help="It is due as before, for whoever takes it next.")
@click.pass_obj
def not_posted(asked: Asked, line: int, reason: str, later: bool) -> None:
    """Say that LINE was not posted after all, and why."""
    from scheduler_app.services.by_hand import NotPosted

    with asked.opened() as app:
        actor = asked.actor(app)
        entry = _line(app, actor, line)
        decision = NotPosted.LATER if later else NotPosted.NOT_POSSIBLE
        app.by_hand.not_posted(actor, entry.delivery_id, reason, decision)
    become = "due as before" if later else "not posted; it waits for a decision"
    say(f"{entry.post_name} on {entry.handle}: {become}.")


def _list(asked: Asked) -> None:
    with asked.opened() as app:
        actor = asked.actor(app)
        rows = [
            (
                str(number),
                entry.post_name,
                entry.handle,
                app.account_list.network_name(entry.network),
                f"{wall_time(entry.wall)} {entry.city}",
                _state(app, actor, entry),
            )
            for number, entry in enumerate(_entries(app, actor), start=1)
        ]
    if not rows:
        say("Nothing is to be posted by hand now.")
        return
    table(("line", "post", "account", "network", "due", "now"), rows)


def _entries(app: App, actor: MemberId) -> tuple[CalendarEntry, ...]:
    in_doubt = (entry for entry in app.outbox.page(actor, OutboxTab.UNKNOWN, limit=_MOST) if entry.by_hand)
    found = (*app.outbox.page(actor, OutboxTab.BY_HAND, limit=_MOST), *in_doubt)
    return tuple(sorted(found, key=lambda entry: (entry.due_at, entry.delivery_id)))


def _line(app: App, actor: MemberId, number: int) -> CalendarEntry:
    entries = _entries(app, actor)
    if not 1 <= number <= len(entries):
        raise NotFound("settle.no_such_line", number=number)
    return entries[number - 1]


def _state(app: App, actor: MemberId, entry: CalendarEntry) -> str:
    found = app.by_hand.in_hand(actor, entry.delivery_id)
    if found is None:
        return "to be posted"
    since = f"{found.at:%Y-%m-%d %H:%MZ}"
    return f"with {found.name} since {since}" if entry.for_a_person else f"unknown: {found.name} took it {since}"


def _show(what: ToPost, folder: Path | None) -> None:
    say(f"Post on {what.network_name}, as {what.account.display_name}: {what.account.address}")
    for heading, text in (("Title", what.title), ("Link", what.link)):
        if text:
            say(f"{heading}: {text}")
    for number, part in enumerate(what.parts, start=1):
        say(f"\n--- Part {number} of {len(what.parts)} ---\n" if len(what.parts) > 1 else "")
        say(part.text)
        for picture in part.pictures:
            say(f"\nPicture: {_copied(picture, folder)}\n{picture.description}")


def _copied(picture: PictureToPost, folder: Path | None) -> Path:
    """Where a picture lies for the person: by a name that windows for choosing files understand."""
    if folder is None:
        return picture.file.path
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(picture.file.path, folder / picture.name))
