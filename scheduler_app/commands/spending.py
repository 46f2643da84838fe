"""`duta spending`: what networks charge this month, what is still to come, and how much is allowed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say, table
from scheduler_app.commands.named_account import account_named
from scheduler_app.domain.spending import Budget, Cap, CapOn, money

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.services.spending import Beyond, OfAccount, Report

_KINDS = ("post", "post_with_link", "description", "delete", "look", "read")


@click.group(invoke_without_command=True)
@click.pass_context
def spending(ctx: click.Context) -> None:
    """What networks charge this month, what is still to come, and the caps; without a word, all of it."""
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        report = app.spending.report(asked.actor(app))
        handles: Mapping[str, str] = {one.id: one.handle for one in app.directory.accounts()}
    _show(report, handles)


@spending.command()
@click.argument("amount", required=False)
@click.option("--account", "handle", help="Of one account, instead of the whole workspace.")
@click.option("--app", "network", help="Of the organisation's own app of a network, such as x.")
@click.option("--remove", is_flag=True, help="Limit it no more.")
@click.pass_obj
def cap(asked: Asked, amount: str | None, handle: str | None, network: str | None, remove: bool) -> None:
    """Allow AMOUNT US dollars a month, such as 25 or 7.50. It warns and stops optional reads; posts are not stopped."""
    if remove is (amount is not None) or (handle and network):
        raise click.UsageError("Say an amount or --remove, and at most one of --account and --app.")
    with asked.opened() as app:
        actor, (on, target) = asked.actor(app), _target(app, handle, network)
        if amount is None:
            app.spending.remove_cap(actor, on, target)
            say("That cap is gone.")
            return
        limit = Cap(on, target, _thousandths(amount))
        app.spending.set_cap(actor, limit)
    say(f"In a month {money(limit.amount)} may be spent. Posts beyond it ask for a reason; optional reads stop there.")


def _target(app: App, handle: str | None, network: str | None) -> tuple[CapOn, str]:
    if handle:
        return CapOn.ACCOUNT, account_named(app, handle).id
    return (CapOn.APP, network) if network else (CapOn.WORKSPACE, "")


def _thousandths(amount: str) -> int:
    try:
        exact = Decimal(amount) * 1000
        whole = int(exact)
    except (InvalidOperation, ValueError, OverflowError) as error:
        raise click.BadParameter("write an amount such as 25 or 7.50") from error
    if exact != whole:
        raise click.BadParameter("the smallest amount is 0.001")
    return whole


def _show(report: Report, handles: Mapping[str, str]) -> None:
    if not report.accounts:
        say("No account here is on a network that charges.")
        return
    say(f"{report.month} (UTC), counted at the prices of the fact sheets; the network's own bill decides.")
    _show_accounts(report.accounts)
    if report.budgets:
        table(("cap on", "a month", "spent", "planned"), [_cap_row(one, handles) for one in report.budgets])
    _show_caps_reached(report.budgets, handles)
    _show_beyond(report.beyond)


def _show_accounts(accounts: Iterable[OfAccount]) -> None:
    table(
        ("account", "network", *(kind.replace("_", " ") for kind in _KINDS), "spent", "still planned", "forecast"),
        (
            (
                one.account.handle,
                one.account.network,
                *(_times(one, kind) for kind in _KINDS),
                money(one.spent),
                f"{one.planned_posts}: {money(one.planned)}" if one.planned_posts else "",
                money(one.spent + one.planned),
            )
            for one in accounts
        ),
    )


def _times(one: OfAccount, kind: str) -> str:
    count = one.calls.get(kind, 0)
    return f"{count}: {money(one.costs[kind])}" if count else ""


def _show_caps_reached(budgets: Iterable[Budget], handles: Mapping[str, str]) -> None:
    for one in budgets:
        if one.level:
            stopped = " Optional reads are stopped; posts are not." if one.level >= 100 else ""
            say(f"{one.level} % of the cap on {_name(one.cap, handles)} are reached.{stopped}")


def _show_beyond(beyond: Iterable[Beyond]) -> None:
    for one in beyond:
        confirmed = "confirmed with a reason" if one.confirmed else "nobody has confirmed it"
        say(
            f"Beyond the cap: post {one.number} ({one.name}) on {one.account.handle}, {one.at:%Y-%m-%d %H:%M} UTC, "
            f"{money(one.cost)}: {confirmed}. It leaves unless somebody moves or cancels it."
        )


def _cap_row(one: Budget, handles: Mapping[str, str]) -> tuple[str, ...]:
    return (_name(one.cap, handles), money(one.cap.amount), money(one.spent), money(one.planned))


def _name(cap: Cap, handles: Mapping[str, str]) -> str:
    match cap.on:
        case CapOn.ACCOUNT:
            return handles.get(cap.target, cap.target)
        case CapOn.APP:
            return f"the app of {cap.target}"
    return "the workspace"
