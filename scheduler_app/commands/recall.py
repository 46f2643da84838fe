"""`duta recall`: take back or correct what was sent, by two people, account by account."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table
from scheduler_app.commands.holds import short
from scheduler_app.commands.words import words_for
from scheduler_app.domain.recall import RecallAction, RecallState, RecallWay
from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import AccountId, MemberId
    from scheduler_app.domain.recall import RecallStep
    from scheduler_app.services.recalling import RecallLine, RecallStatus

_ACTIONS = {RecallAction.DELETE: "delete", RecallAction.EDIT: "correct", RecallAction.BY_HAND: "by hand"}
_STATES = {
    RecallState.PROPOSED: "proposed",
    RecallState.WAITING: "waits for its sender",
    RecallState.WORKING: "under way",
    RecallState.DONE: "done",
    RecallState.FAILED: "failed",
    RecallState.UNKNOWN: "unknown: it may be done or not",
    RecallState.BY_HAND: "to be done by hand",
    RecallState.DONE_BY_HAND: "done by hand",
    RecallState.WITHDRAWN: "withdrawn",
}


@click.group()
def recall() -> None:
    """Take back or correct what was sent: one person proposes it, a supervisor confirms it."""


@recall.command()
@click.argument("number", type=int)
@click.argument("way", type=click.Choice([way.value for way in RecallWay]))
@click.option("--reason", default="", help="Why: it stays with the recall.")
@click.option("--with", "correction", type=int, metavar="NUMBER", help="With `correct`: the post that says it right.")
@click.option("--only", "handles", multiple=True, metavar="ACCOUNT", help="Only on this account; may be repeated.")
@click.option("--incident", "incident", default="", help="The incident it belongs to; otherwise it opens one.")
@click.pass_obj
def propose(
    asked: Asked, number: int, way: str, reason: str, correction: int | None, handles: tuple[str, ...], incident: str
) -> None:
    """Propose to delete the post of that NUMBER, or to let it say what another post says."""
    with asked.opened() as app:
        actor = asked.actor(app)
        recall_id = app.recalling.propose(
            actor,
            asked.post(app, actor, number),
            RecallWay(way),
            reason,
            correction=None if correction is None else asked.post(app, actor, correction),
            only=_accounts(app, handles) if handles else None,
            incident=app.incidents.named(actor, incident) if incident else None,
        )
        _show(app.recalling.status(actor, recall_id))
    say(f"Another supervisor has to say `duta recall confirm {short(recall_id)}`; in solo mode the same one may.")


@recall.command()
@click.argument("name", metavar="RECALL")
@click.pass_obj
def confirm(asked: Asked, name: str) -> None:
    """Be the second person: from now on the RECALL is carried out."""
    with asked.opened() as app:
        actor = asked.actor(app)
        found = _named(app, actor, name)
        app.recalling.confirm(actor, found.recall.id)
        _show(app.recalling.status(actor, found.recall.id))
    say("Confirmed. The senders of these accounts carry it out: `duta recall status` says how far they are.")


@recall.command()
@click.argument("name", metavar="RECALL")
@click.pass_obj
def withdraw(asked: Asked, name: str) -> None:
    """Let nothing come of a RECALL that is not confirmed yet."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.recalling.withdraw(actor, _named(app, actor, name).recall.id)
    say("Withdrawn.")


@recall.command()
@click.argument("name", metavar="[RECALL]", required=False)
@click.pass_obj
def status(asked: Asked, name: str | None) -> None:
    """Say how far a RECALL is on each account; without a name, list recalls. Ends with 1 when it needs a person."""
    with asked.opened() as app:
        actor = asked.actor(app)
        if name is None:
            _list(app.recalling.newest(actor))
            return
        found = _named(app, actor, name)
    _show(found)
    if any(line.step.state in (RecallState.FAILED, RecallState.UNKNOWN, RecallState.BY_HAND) for line in found.lines):
        raise click.exceptions.Exit(1)


@recall.command()
@click.argument("name", metavar="RECALL")
@click.argument("handle", metavar="ACCOUNT")
@click.option("--note", default="", help="A link that shows it, or what was done.")
@click.pass_obj
def done(asked: Asked, name: str, handle: str, note: str) -> None:
    """Say that a RECALL was done by hand on an ACCOUNT."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.recalling.done_by_hand(actor, _line(_named(app, actor, name), handle).step.id, note)
    say("Written down.")


@recall.command(name="try-again")
@click.argument("name", metavar="RECALL")
@click.argument("handle", metavar="ACCOUNT")
@click.pass_obj
def try_again(asked: Asked, name: str, handle: str) -> None:
    """Have a RECALL tried once more on an ACCOUNT where it failed or stayed unknown."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.recalling.try_again(actor, _line(_named(app, actor, name), handle).step.id)
    say("It is tried again.")


def _named(app: App, actor: MemberId, ends_with: str) -> RecallStatus:
    found = [one for one in app.recalling.newest(actor) if one.recall.id.endswith(ends_with)]
    if len(found) != 1:
        raise NotFound("recall.unknown", recall=ends_with)
    return found[0]


def _line(status: RecallStatus, handle: str) -> RecallLine:
    found = next((line for line in status.lines if line.entry.handle == handle), None)
    if found is None:
        raise NotFound("recall.unknown", recall=handle)
    return found


def _accounts(app: App, handles: tuple[str, ...]) -> list[AccountId]:
    known = {one.handle: one.id for one in app.directory.accounts()}
    unknown = [handle for handle in handles if handle not in known]
    if unknown:
        raise click.UsageError(f"There is no account {', '.join(unknown)}.")
    return [known[handle] for handle in handles]


def _list(found: tuple[RecallStatus, ...]) -> None:
    if not found:
        say("Nothing was recalled yet.")
        return
    table(
        ("recall", "post", "", "why", ""),
        (
            (short(one.recall.id), one.post_name, one.recall.way.value, one.recall.reason, _how_far(one))
            for one in found
        ),
    )


def _how_far(status: RecallStatus) -> str:
    if status.recall.withdrawn_at is not None:
        return "withdrawn"
    if status.recall.confirmed_at is None:
        return "waits for a second person"
    states = Counter(line.step.state for line in status.lines)
    done = states[RecallState.DONE] + states[RecallState.DONE_BY_HAND]
    left = [
        (RecallState.BY_HAND, "to be done by hand"),
        (RecallState.FAILED, "failed"),
        (RecallState.UNKNOWN, "unknown"),
    ]
    more = [f"{states[state]} {words}" for state, words in left if states[state]]
    alone = ["confirmed by one person in solo mode"] if status.recall.solo else []
    return ", ".join([f"done on {done} of {len(status.lines)} accounts", *more, *alone])


def _show(status: RecallStatus) -> None:
    say(f"{status.post_name}: {_how_far(status)}")
    table(
        ("account", "what", "now", "", "where"),
        (
            (
                line.entry.handle,
                _ACTIONS[line.step.action],
                _STATES[line.step.state],
                _why(line.step),
                line.entry.address,
            )
            for line in status.lines
        ),
    )


def _why(step: RecallStep) -> str:
    if step.note:
        return step.note
    return words_for(step.code, {}) if step.code else ""
