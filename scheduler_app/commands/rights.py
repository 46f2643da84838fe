"""`duta rights`: under which rights the pictures of a post may be shown."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table
from scheduler_app.domain.media_rights import MediaRights

_CONSENT = {"yes": True, "no": False, "nobody": None}
_WORDS = {True: "yes", False: "no", None: "nobody in it"}


@click.command()
@click.argument("number", type=int)
@click.argument("picture", type=click.IntRange(1), required=False)
@click.option("--licence", help="Such as own, press, CC BY 4.0.")
@click.option("--credit", default="", help="Who is to be named.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="The last day, UTC.")
@click.option("--consent", type=click.Choice(list(_CONSENT)), default="nobody", help="Whether the people in it agreed.")
@click.pass_obj
def rights(
    asked: Asked,
    number: int,
    picture: int | None,
    licence: str | None,
    credit: str,
    until: datetime | None,
    consent: str,
) -> None:
    """Show the rights of the pictures of a post, or file those of its PICTURE (1, 2, …)."""
    with asked.opened() as app:
        actor = asked.actor(app)
        contents = app.composing.read(actor, asked.post(app, actor, number)).contents
        items = list(
            dict.fromkeys(item.media_hash for one in contents.values() for part in one.parts for item in part.media)
        )
        if picture is not None:
            if licence is None:
                raise click.UsageError("Say under which --licence.")
            if picture > len(items):
                raise click.UsageError(f"The post has {len(items)} pictures.")
            last = until.replace(hour=23, minute=59, second=59, tzinfo=UTC) if until else None
            filed = MediaRights(licence, credit, last, _CONSENT[consent])
            app.media_rights.file(actor, items[picture - 1], filed)
            say(f"The rights of picture {picture} are on file.")
            return
        known = app.media_rights.of(actor, items)
    if not items:
        say("The post has no pictures.")
        return
    table(
        ("picture", "licence", "credit", "until", "people agreed"),
        (
            (
                str(at),
                known[item].licence if item in known else "nothing on file",
                known[item].credit if item in known else "",
                _day(known[item].until) if item in known else "",
                _WORDS[known[item].consent] if item in known else "",
            )
            for at, item in enumerate(items, start=1)
        ),
    )


def _day(at: datetime | None) -> str:
    return at.date().isoformat() if at else "for always"
