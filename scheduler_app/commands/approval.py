"""`duta submit`, `duta approve`, `duta approval` and `duta send-back`: two people, always."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.commands.review_shown import show_review, unreachable_words
from scheduler_app.commands.words import sentence, words_for
from scheduler_app.domain.passage_search import passage_of
from scheduler_app.errors import PolicyBlocked

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId, PostId
    from scheduler_app.services.reach import Unreachable
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
        stopped: list[PolicyBlocked] = []
        in_vain: dict[Unreachable, list[str]] = {}
        for post_id in chosen:
            try:
                for lacking in app.approving.request(actor, post_id):
                    in_vain.setdefault(lacking, []).append(app.composing.read(actor, post_id).post.name)
            except PolicyBlocked as refused:
                # What the rules say against it must not keep the others back.
                stopped.append(refused)
    waiting = len(chosen) - len(stopped)
    say("1 post waits for approval" if waiting == 1 else f"{waiting} posts wait for approval")
    for lacking, names in in_vain.items():
        say(", ".join(names))
        for line in unreachable_words(lacking):
            say(f"  {line}")
    for error in stopped:
        say(sentence(error))
    if stopped or in_vain:
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
    closed = False
    with asked.opened() as app:
        actor = asked.actor(app)
        if everything:
            chosen = _numbered(app, actor, [one.post_id for one in app.approving.inbox(actor) if one.may_approve])
        else:
            chosen = [(one, asked.post(app, actor, one)) for one in numbers]
        signer: Signer | None = None
        for number, post_id in chosen:
            review = app.approving.review(actor, post_id)
            show_review(app, actor, review, number)
            if review.hindrance is not None:
                say(f"You may not approve it: {words_for(review.hindrance.value, {})}")
                closed = True
            elif yes or click.confirm("Approve exactly this?"):
                # Whoever only looks needs no PIN; whoever signs gives it once.
                signer = signer or asked.signer(app, actor)
                app.approving.approve(signer, post_id, review.seen, comment=comment)
                say(_approved(app.approving.review(actor, post_id)))
    if not chosen:
        say("Nothing waits for your approval.")
    if closed:
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("number", type=int)
@click.pass_obj
def approval(asked: Asked, number: int) -> None:
    """Say how far the approval of a post is: what changed, whose yes it needs, and why it was sent back."""
    with asked.opened() as app:
        actor = asked.actor(app)
        show_review(app, actor, app.approving.review(actor, asked.post(app, actor, number)), number)


@click.command("send-back")
@click.argument("number", type=int)
@click.option("--reason", required=True, help="What has to change, for whoever wrote it.")
@click.option("--words", default="", help="The words it is about, exactly as they stand there.")
@click.pass_obj
def send_back(asked: Asked, number: int, reason: str, words: str) -> None:
    """Ask for changes to a post; whatever was approved of it counts no more."""
    with asked.opened() as app:
        actor = asked.actor(app)
        post_id = asked.post(app, actor, number)
        seen = app.approving.review(actor, post_id)
        contents = {item.account.id: item.content for item in seen.items}
        passage = passage_of(contents, words) if words else None
        signer = asked.signer(app, actor)
        app.approving.request_changes(signer, post_id, reason, passage=passage, seen=seen.seen)
    say(f"{seen.post.name} goes back" + (f": it is about “{words}”" if words else ""))


def _approved(after: Review) -> str:
    missing = max(after.needed.approvals, 1) - len(after.given)
    if all(item.gap is None for item in after.items):
        return "approved"
    return f"signed; {missing} more needed" if missing > 0 else "signed; it needs somebody else too"


def _numbered(app: App, actor: MemberId, wanted: list[PostId]) -> list[tuple[int, PostId]]:
    """The same posts in the same order, each with the number by which people call it."""
    numbers: dict[PostId, int] = {}
    before: int | None = None
    while numbers.keys() < set(wanted) and (page := app.composing.page(actor, before=before)):
        numbers.update((line.id, line.number) for line in page if line.id in wanted)
        before = page[-1].number
    return [(numbers[one], one) for one in wanted]


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
