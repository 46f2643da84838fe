"""`duta clearance`: headquarters is asked with a signed page, and what they answer is put on record."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from scheduler_app.commands.asked import Asked, name_of
from scheduler_app.commands.clearance_words import clearance_words
from scheduler_app.commands.console import clock_time, say
from scheduler_app.commands.languages import INDONESIAN, LANGUAGES
from scheduler_app.commands.review_shown import show_standing
from scheduler_app.commands.travelling_files import FILE, NEW_FILE, may_write
from scheduler_app.domain.clearance import ClearanceStep

_ANSWERS = {
    "cleared": ClearanceStep.CLEARED,
    "with-changes": ClearanceStep.CLEARED_WITH_CHANGES,
    "not-cleared": ClearanceStep.NOT_CLEARED,
}


@click.group()
def clearance() -> None:
    """Ask headquarters to clear a post, and put their answer on record."""


@clearance.command()
@click.argument("number", type=int)
@click.argument("file", type=NEW_FILE)
@click.option(
    "--language", type=click.Choice(LANGUAGES), default=INDONESIAN, show_default=True, help="That of the page."
)
@click.option("--yes", is_flag=True, help="Write over a file of that name without asking.")
@click.pass_obj
def ask(asked: Asked, number: int, file: Path, language: str, yes: bool) -> None:
    """Write a signed page with which headquarters can clear a post: words, pictures and findings in one FILE."""
    if not may_write(file, yes=yes):
        return
    with asked.opened() as app:
        actor = asked.actor(app)
        post_id = asked.post(app, actor, number)
        app.clearing.ask(asked.signer(app, actor), post_id, file, clearance_words(language))
    say(f"{file} can be sent to headquarters. Nothing was sent, and nothing is approved by it.")
    say(f"What they answer is put on record with `duta clearance answer {number}`.")


@clearance.command()
@click.argument("number", type=int)
@click.argument("answer", type=click.Choice(list(_ANSWERS)))
@click.option("--by", required=True, help="Who answered at headquarters: a name or an office.")
@click.option("--reference", required=True, help="The number of their message.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day of their answer; otherwise today.")
@click.option("--comment", default="", help="What they said besides.")
@click.pass_obj
def answer(asked: Asked, number: int, answer: str, by: str, reference: str, on: datetime | None, comment: str) -> None:
    """Put on record, signed, what headquarters answered about a post exactly as it reads now.

    `with-changes` is said after their changes were made. Whoever wrote or last changed the post cannot say it.
    """
    from scheduler_app.services.clearing import Answer

    with asked.opened() as app:
        actor = asked.actor(app)
        post_id = asked.post(app, actor, number)
        home = ZoneInfo(app.directory.workspace().home_zone)
        day = datetime.now(home).date() if on is None else on.date()
        said = Answer(_ANSWERS[answer], by, reference, day, comment)
        app.clearing.answer(asked.signer(app, actor), post_id, said)
        say("On record, signed.")
        show_standing(app, app.approving.review(actor, post_id))


@clearance.command()
@click.argument("file", type=FILE)
@click.pass_obj
def check(asked: Asked, file: Path) -> None:
    """See whether the page in FILE is exactly what was signed here."""
    with asked.opened() as app:
        actor = asked.actor(app)
        said = app.clearing.check(actor, file)
        home = app.directory.workspace().home_zone
        say(f"The page is as {name_of(app, said.member_id)} signed it, {clock_time(said.at, home)}.")
