"""`duta submit` and `duta approve`: two people, always."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.commands.words import sentence
from scheduler_app.errors import PolicyBlocked

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId, PostId
    from scheduler_app.services.review import Review
    from scheduler_app.services.signer import Signer

_NUMBERS = click.argument("numbers", type=int, nargs=-1, metavar="[NUMBER...]")


@click.command()
@_NUMBERS
@click.option("--all", "everything", is_flag=True, help="Every post that is not approved yet.")
@click.pass_obj
def submit(asked: Asked, numbers: tuple[int, ...], everything: bool) -> None:
    """Ask a supervisor to approve posts."""
    _one_of(numbers, everything=everything)
    with asked.opened() as app:
        actor = asked.actor(app)
        chosen = _unapproved(app, actor) if everything else [asked.post(app, actor, one) for one in numbers]
        stopped = [error for post_id in chosen if (error := _refused(app, actor, post_id)) is not None]
    say(f"{len(chosen) - len(stopped)} posts wait for approval")
    for error in stopped:
        say(sentence(error))
    if stopped:
        raise click.exceptions.Exit(1)


@click.command()
@_NUMBERS
@click.option("--all", "everything", is_flag=True, help="Every post in your inbox.")
@click.option("--yes", is_flag=True, help="Do not ask: what is shown was read before.")
@click.option("--comment", default="", help="A word that stays with the approval.")
@click.pass_obj
def approve(asked: Asked, numbers: tuple[int, ...], everything: bool, yes: bool, comment: str) -> None:
    """Look at posts, and approve exactly what was shown."""
    _one_of(numbers, everything=everything)
    with asked.opened() as app:
        actor = asked.actor(app)
        if everything:
            chosen = [one.post_id for one in app.approving.inbox(actor) if one.may_approve]
        else:
            chosen = [asked.post(app, actor, one) for one in numbers]
        signer: Signer | None = None
        for post_id in chosen:
            review = app.approving.review(actor, post_id)
            _show(review)
            if yes or click.confirm("Approve exactly this?"):
                # Whoever only looks needs no PIN; whoever signs gives it once.
                signer = signer or asked.signer(app, actor)
                app.approving.approve(signer, post_id, review.seen, comment=comment)
                say("approved")
    if not chosen:
        say("Nothing waits for your approval.")


def _refused(app: App, actor: MemberId, post_id: PostId) -> PolicyBlocked | None:
    """Ask for one post; what the rules say against it must not keep the others back."""
    try:
        app.approving.request(actor, post_id)
    except PolicyBlocked as error:
        return error
    return None


def _show(review: Review) -> None:
    say(f"\n{review.post.name} ({review.post.topic.value})")
    shown: dict[str, list[str]] = {}
    for item in review.items:
        text = "\n\n".join(part.text for part in item.content.parts)
        shown.setdefault(f"{item.content.title}\n{text}\n{item.content.link}".strip(), []).append(item.account.handle)
    for text, handles in shown.items():
        say(f"  on {', '.join(handles)}:")
        for line in text.splitlines():
            say(f"    {line}")


def _unapproved(app: App, actor: MemberId) -> list[PostId]:
    found: list[PostId] = []
    before: int | None = None
    while page := app.composing.page(actor, before=before):
        found += [line.id for line in page if _lacks_approval(app, actor, line.id)]
        before = page[-1].number
    return found


def _lacks_approval(app: App, actor: MemberId, post_id: PostId) -> bool:
    return any(item.gap is not None for item in app.approving.review(actor, post_id).items)


def _one_of(numbers: tuple[int, ...], *, everything: bool) -> None:
    if everything == bool(numbers):
        raise click.UsageError("Name posts by their numbers (see `duta posts`), or say --all.")
