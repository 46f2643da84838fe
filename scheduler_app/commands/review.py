"""`duta review`: asking a supervisor on another computer with a file, and taking in the file they answer with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.commands.review_elsewhere import answer, join_from_file, open_file
from scheduler_app.commands.travelling_files import FILE, NEW_FILE, may_write, read, write
from scheduler_app.commands.words import sentence
from scheduler_app.domain.approval import Decision
from scheduler_app.domain.review_answer import ANSWER
from scheduler_app.services.visible_text import visible

if TYPE_CHECKING:
    from scheduler_app.services.taking_in_answers import TakenIn


@click.group()
def review() -> None:
    """Have posts approved on a computer that does not have the workspace.

    Here: `export` writes a review package. There: `join` once, `open` to look, `answer` to decide. Here again:
    `take-in` records the answer.
    """


review.add_command(open_file)
review.add_command(join_from_file)
review.add_command(answer)


@review.command()
@click.argument("numbers", type=int, nargs=-1, metavar="[NUMBER...]")
@click.option("--all", "everything", is_flag=True, help="Every post that waits for approval.")
@click.option("-o", "--output", "file", type=NEW_FILE, required=True, help="The review package to write.")
@click.option("--yes", is_flag=True, help="Write over a file of that name without asking.")
@click.pass_obj
def export(asked: Asked, numbers: tuple[int, ...], everything: bool, file: Path, yes: bool) -> None:
    """Write posts into a signed review package, and ask for their approval."""
    if everything == bool(numbers):
        raise click.UsageError("Name posts by their numbers (see `duta posts`), or say --all.")
    if not may_write(file, yes=yes):
        return
    with asked.opened() as app:
        actor = asked.actor(app)
        if everything:
            chosen = [one.post_id for one in app.approving.inbox(actor)]
        else:
            chosen = [asked.post(app, actor, one) for one in numbers]
        if not chosen:
            say("Nothing waits for approval.")
            return
        data = app.review_export.export(asked.signer(app, actor), chosen)
    write(file, data)
    held = "1 post is" if len(chosen) == 1 else f"{len(chosen)} posts are"
    say(f"{held} in {file} ({len(data) // 1024} KiB). It is no secret: it shows what will be public.")
    say("On the supervisor's computer: `duta review open FILE`, then `duta review answer FILE`.")


@review.command("take-in")
@click.argument("file", type=FILE, metavar="ANSWER")
@click.pass_obj
def take_in(asked: Asked, file: Path) -> None:
    """Record what a supervisor answered, if it is genuine and still about what is written."""
    data = read(file, ANSWER)
    with asked.opened() as app:
        done = app.taking_in_answers.take_in(asked.actor(app), data)
    for one in done:
        say(_told(one))
    if any(one.refused is not None for one in done):
        raise click.exceptions.Exit(1)


def _told(one: TakenIn) -> str:
    name = visible(one.post_name) or "A post that is not here"
    if one.refused is not None:
        return f"{name}: not taken in. {sentence(one.refused)}"
    said = "approved" if one.decision is Decision.APPROVED else "changes requested"
    comment = f": {visible(one.comment)}" if one.comment else ""
    return f"{name}: {said} by {one.by}{comment}"
