"""How accounts are signed in, for whoever has to choose: the networks, their ways, and what each asks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.console import say, table
from scheduler_app.commands.secret_input import ask
from scheduler_app.commands.sentences.asks import ASKS

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.connecting import SignInWay
    from scheduler_app.domain.ids import MemberId


def show_ways(app: App, actor: MemberId) -> None:
    """Every way to sign in to every network; of several the first is taken when nobody says --way."""
    connecting = app.connecting
    ways = [(network, way) for network in connecting.networks(actor) for way in connecting.ways(actor, network)]
    table(("network", "--way", "asks for"), ((network, way.name, _needs(way)) for network, way in ways))
    say("`duta accounts add NETWORK` signs in. What is no secret may be given at once: --give server=…")


def way_named(app: App, actor: MemberId, network: str, name: str | None) -> SignInWay:
    """The way of that name, or the network's first. Raises UsageError for what there is not."""
    known = app.connecting.networks(actor)
    if network not in known:
        raise click.UsageError(f"Nobody signs in to {network} here. Say one of: {', '.join(known)}.")
    ways = app.connecting.ways(actor, network)
    names = [one.name for one in ways]
    if name is None and len(ways) > 1:
        say(f"The way is {names[0]}; with --way it may also be {' or '.join(names[1:])}.")
    for way in ways:
        if name in (None, way.name):
            return way
    raise click.UsageError(f"There is no such way. Say --way with one of: {', '.join(names)}.")


def answers_for(way: SignInWay, answers: tuple[str, ...]) -> dict[str, str]:
    """What the way asks for: as given, and the rest asked now. Raises UsageError."""
    given = {name: value for name, _, value in (one.partition("=") for one in answers)}
    secret = {one.name for one in way.asks if one.secret}
    if secret & given.keys():
        raise click.UsageError("A secret is never an argument: it is asked for, or comes through a pipe.")
    if strange := sorted(given.keys() - {one.name for one in way.asks}):
        open_to_all = ", ".join(one.name for one in way.asks if not one.secret) or "nothing"
        raise click.UsageError(f"Nobody asks for {strange[0]} here. This way asks for: {open_to_all}.")
    for one in way.asks:
        question = ASKS[one.name]
        if one.name not in given:
            given[one.name] = ask(question) if one.secret else line(question)
    return given


def line(question: str) -> str:
    """What was typed, in the open; from a pipe or file in place of a terminal, its next line."""
    if sys.stdin.isatty():
        return str(click.prompt(question))
    return sys.stdin.readline().strip()


def _needs(way: SignInWay) -> str:
    asked = [f"{one.name} (secret)" if one.secret else one.name for one in way.asks]
    if way.own_app:
        asked.insert(0, "the ministry's own app (`duta accounts app`)")
    return ", ".join(asked) or "nothing"
