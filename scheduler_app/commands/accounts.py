"""`duta accounts`: the accounts, their papers, and what their networks still allow them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.connecting import add, add_by_hand, app_of_network, check, remove
from scheduler_app.commands.console import say, table
from scheduler_app.commands.named_account import account_named
from scheduler_app.commands.words import words_for
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.account_papers import NOTHING_ON_FILE
from scheduler_app.domain.quota import Quota

_DAY = click.DateTime(["%Y-%m-%d"])
_TIME = click.DateTime(["%Y-%m-%dT%H:%M", "%Y-%m-%d"])

_COLUMNS = (
    "account", "network", "mission", "kind", "signed in here", "state", "allowed by", "until", "two-step seen",
    "sign-in until", "protected", "left",
)  # fmt: skip
# Account, network, mission and kind.
_ALWAYS = 4

T = TypeVar("T")


@click.group(invoke_without_command=True)
@click.pass_context
def accounts(ctx: click.Context) -> None:
    """The accounts with the papers on file about them; without a word, the list."""
    if ctx.invoked_subcommand is None:
        _list(ctx.obj)


@accounts.command("list")
@click.pass_obj
def list_accounts(asked: Asked) -> None:
    """The accounts with their papers, and the sign-ins that end soon."""
    _list(asked)


accounts.add_command(add)
accounts.add_command(add_by_hand)
accounts.add_command(check)
accounts.add_command(remove)
accounts.add_command(app_of_network)


def _list(asked: Asked) -> None:
    with asked.opened() as app:
        actor = asked.actor(app)
        papers, quotas = app.account_papers.read(actor), app.quotas.read(actor)
        known, needs = app.directory.accounts(), app.account_needs.read(actor)
        missions = {one.id: one.slug for one in app.directory.missions()}
        here = {one.id for one in app.connecting.signed_in_here(actor)}
    rows = [
        (
            one.handle,
            one.network,
            missions[one.mission_id],
            one.kind.value,
            "yes" if one.id in here else "",
            "" if one.health is AccountHealth.READY else one.health.value.replace("_", " "),
            papers[one.id].approval_document,
            _said(papers[one.id].valid_until),
            _said(papers[one.id].two_step_at),
            _moment(papers[one.id].sign_in_until),
            "yes" if papers[one.id].protected else "",
            ", ".join(_left_words(left) for left in quotas.get(one.id, ())),
        )
        for one in known
    ]
    # Room for whole handles, which people copy: a column in which nothing stands is left out.
    told = [number for number in range(len(_COLUMNS)) if number < _ALWAYS or any(row[number] for row in rows)]
    table([_COLUMNS[number] for number in told], [[row[number] for number in told] for row in rows])
    for need in needs:
        say(words_for(need.code, need.params))


@accounts.command()
@click.argument("handle")
@click.option("--owner", help="The office that answers for it.")
@click.option("--document", help="The decision that allowed it.")
@click.option("--approved-on", type=_DAY)
@click.option("--from", "valid_from", type=_DAY, help="The first day it may speak.")
@click.option("--until", "valid_until", type=_DAY, help="The last day it may speak.")
@click.option("--two-step", type=_DAY, help="When somebody last saw that two-step sign-in is on.")
@click.option("--sign-in-until", type=_TIME, help="When the network will ask to sign in again, UTC.")
@click.option("--last-post", type=_TIME, help="The last post made elsewhere, UTC.")
@click.option("--protected/--not-protected", default=None, help="Whether every post is confirmed by its name.")
@click.pass_obj
def papers(
    asked: Asked,
    handle: str,
    owner: str | None,
    document: str | None,
    approved_on: datetime | None,
    valid_from: datetime | None,
    valid_until: datetime | None,
    two_step: datetime | None,
    sign_in_until: datetime | None,
    last_post: datetime | None,
    protected: bool | None,
) -> None:
    """File papers about HANDLE (or NETWORK:HANDLE); what is not named stays as it is."""
    with asked.opened() as app:
        actor, account = asked.actor(app), account_named(app, handle)
        before = app.account_papers.read(actor).get(account.id, NOTHING_ON_FILE)
        filed = replace(
            before,
            owner_office=_or(owner, before.owner_office),
            approval_document=_or(document, before.approval_document),
            approved_on=_or(_day(approved_on), before.approved_on),
            valid_from=_or(_day(valid_from), before.valid_from),
            valid_until=_or(_day(valid_until), before.valid_until),
            two_step_at=_or(_day(two_step), before.two_step_at),
            sign_in_until=_or(_utc(sign_in_until), before.sign_in_until),
            last_post_at=_or(_utc(last_post), before.last_post_at),
            protected=_or(protected, before.protected),
        )
        app.account_papers.file(actor, account.id, filed)
    say(f"The papers of {account.handle} are on file.")


@accounts.command()
@click.argument("handle")
@click.option("--left", type=int, help="How many posts the network still takes.")
@click.option("--of", "out_of", type=int, help="Out of how many.")
@click.option("--renews", type=_TIME, help="When there will be more, UTC.")
@click.option("--money", is_flag=True, help="Each post costs: this is the budget, which warns and never stops.")
@click.option("--forget", is_flag=True, help="Nothing limits it any more, as far as anybody knows.")
@click.pass_obj
def quota(
    asked: Asked,
    handle: str,
    left: int | None,
    out_of: int | None,
    renews: datetime | None,
    money: bool,
    forget: bool,
) -> None:
    """File what HANDLE may still send, as its network or the budget says."""
    if not forget and (left is None or out_of is None):
        raise click.UsageError("Say --left and --of, or --forget.")
    with asked.opened() as app:
        actor, account = asked.actor(app), account_named(app, handle)
        if left is None or out_of is None:
            app.quotas.forget(actor, account.id)
        else:
            app.quotas.file(actor, account.id, Quota(left, out_of, _utc(renews), money))
    say(f"What {account.handle} may still send is on file." if not forget else f"Nothing limits {account.handle}.")


def _left_words(quota: Quota) -> str:
    counted = f" ({quota.taken} sent or planned since it was filed)" if quota.taken else ""
    return f"{quota.still_left} of {quota.of}{counted}"


def _or(new: T | None, old: T) -> T:
    return old if new is None else new


def _day(at: datetime | None) -> date | None:
    return at.date() if at else None


def _utc(at: datetime | None) -> datetime | None:
    return at.replace(tzinfo=UTC) if at else None


def _said(day: date | None) -> str:
    return day.isoformat() if day else ""


def _moment(at: datetime | None) -> str:
    return at.strftime("%Y-%m-%d %H:%MZ") if at else ""
