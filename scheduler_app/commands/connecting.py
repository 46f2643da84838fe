"""`duta accounts add|list|check|remove|app`: connecting accounts where there is no window, over ssh for instance.

The address to open is printed; the browser may be on another machine, whose last address is then pasted here. Secrets
are typed without being shown, or come through a pipe: never as an argument.
"""

from __future__ import annotations

import os
import sys
import threading
import webbrowser
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.commands.named_account import account_named
from scheduler_app.commands.secret_input import ask
from scheduler_app.commands.sentences.rights import right_words
from scheduler_app.commands.sign_in_ways import answers_for, line, show_ways, way_named
from scheduler_app.commands.words import sentence, words_for
from scheduler_app.domain.account import AccountHealth, AccountKind
from scheduler_app.errors import InvalidInput, SchedulerError

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.account import Account
    from scheduler_app.domain.connecting import Candidate, HealthReport, SignInWay
    from scheduler_app.domain.ids import MemberId, MissionId
    from scheduler_app.services.browser_sign_in import BrowserSignIn

_KINDS = [kind.value for kind in AccountKind if kind not in (AccountKind.PRACTICE, AccountKind.MANUAL)]


@click.command()
@click.argument("network", required=False)
@click.option("--mission", help="The mission the account belongs to; needed where there are several.")
@click.option("--way", help="How to sign in, where the network has several ways: `duta accounts add` lists them.")
@click.option("--give", "answers", multiple=True, metavar="NAME=VALUE", help="An answer that is no secret: server=…")
@click.option("--choose", "chosen", help="Which of several accounts, by its handle.")
@click.option("--as", "kind", type=click.Choice(_KINDS), default=AccountKind.INSTITUTION.value, show_default=True)
@click.option("--no-browser", is_flag=True, help="Only print the address to open.")
@click.pass_obj
def add(
    asked: Asked,
    network: str | None,
    mission: str | None,
    way: str | None,
    answers: tuple[str, ...],
    chosen: str | None,
    kind: str,
    no_browser: bool,
) -> None:
    """Sign in to an account of NETWORK on this machine; one that is known already is signed in anew.

    Without a NETWORK, list the networks and the ways to sign in to them.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        if network is None:
            show_ways(app, actor)
            return
        taken = way_named(app, actor, network, way)
        mission_id = _mission(app, mission)
        given = answers_for(taken, answers)
        if _in_a_browser(taken):
            begun = app.connecting.begin(actor, network, taken.name, given)
            found = _signed_in_elsewhere(app, actor, begun, open_here=not no_browser)
        else:
            found = app.connecting.candidates(actor, network, taken.name, given)
        candidate = _chosen(found, chosen)
        known = next((one for one in app.directory.accounts() if _same(one, candidate)), None)
        if known is None:
            known = app.connecting.connect(actor, mission_id, candidate, AccountKind(kind))
            say(f"{known.handle} is connected. {words_for(app.connecting.place, {})}")
        else:
            app.connecting.reconnect(actor, known.id, candidate)
            say(f"{known.handle} is signed in anew. {words_for(app.connecting.place, {})}")
        for right in candidate.lacking:
            say(f"It lacks the right {right_words(right)}.")
        if candidate.lacking:
            raise click.exceptions.Exit(1)


@click.command("by-hand")
@click.argument("network", required=False)
@click.argument("name", required=False)
@click.argument("address", required=False)
@click.option("--mission", help="The mission the account belongs to; needed where there are several.")
@click.option("--language", default="", help="That of its readers, otherwise the mission's first.")
@click.pass_obj
def add_by_hand(
    asked: Asked, network: str | None, name: str | None, address: str | None, mission: str | None, language: str
) -> None:
    """Make an account that people post to by hand: NETWORK, its NAME there and the ADDRESS of its page.

    Without words, list the networks.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        if network is None:
            for one in app.accounts_by_hand.networks(actor):
                say(f"{one.name}: {one.display_name}")
            return
        if name is None or address is None:
            raise click.UsageError("Name the network, the account and the address of its page.")
        account = app.accounts_by_hand.add(actor, _mission(app, mission), network, name, address, language=language)
    say(f"{account.handle} is there. What is planned for it is posted by hand: `duta by-hand`.")


@click.command()
@click.argument("handles", nargs=-1)
@click.pass_obj
def check(asked: Asked, handles: tuple[str, ...]) -> None:
    """Ask the networks how the accounts HANDLES are, or all that sign in; 1 as exit code if one needs a person."""
    trouble = False
    with asked.opened() as app:
        actor = asked.actor(app)
        known = [account_named(app, one) for one in handles] or app.connecting.signed_in_here(actor)
        if not known:
            say("This machine is signed in to no account yet. `duta accounts add` shows where it can be.")
        for account in known:
            name = f"{account.handle} ({account.network})"
            try:
                report = app.connecting.check(actor, account.id)
            except SchedulerError as error:
                say(f"{name}: {sentence(error)}")
                trouble = True
                continue
            say(f"{name}: {_told(report)}")
            trouble = trouble or report.health is not AccountHealth.READY or bool(report.lacking)
        own = {account.id for account in known}
        ends = [need for need in app.account_needs.read(actor) if need.until and need.account.id in own]
        for need in ends:
            say(words_for(need.code, need.params))
    if trouble or ends:
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("handle")
@click.pass_obj
def remove(asked: Asked, handle: str) -> None:
    """Sign HANDLE out on this machine. Its posts and its record stay."""
    with asked.opened() as app:
        actor, account = asked.actor(app), account_named(app, handle)
        app.connecting.disconnect(actor, account.id)
    say(f"{account.handle} is signed out on this machine.")


@click.command("app")
@click.argument("network")
@click.option("--forget", is_flag=True, help="Forget it instead.")
@click.pass_obj
def app_of_network(asked: Asked, network: str, forget: bool) -> None:
    """Keep the id and secret of the ministry's own app of NETWORK, where it wants one."""
    with asked.opened() as opened:
        actor = asked.actor(opened)
        if forget:
            opened.connecting.forget_app(actor, network)
            say(f"The app of {network} is forgotten on this machine.")
            return
        say("The app has to let sign-ins come back to this address, which is registered with it at the network:")
        say(opened.connecting.comes_back_to(actor, network))
        client_id = line("The app's id")
        secret = ask("The app's secret (a dash if it has none)")
        opened.connecting.keep_app(actor, network, client_id, "" if secret == "-" else secret)
        say(f"The app of {network} is kept. {words_for(opened.connecting.place, {})}")


def _mission(app: App, slug: str | None) -> MissionId:
    known = app.directory.missions()
    found = [one for one in known if slug in (None, one.slug)]
    if len(found) == 1:
        return found[0].id
    raise click.UsageError(f"Say --mission with one of: {', '.join(one.slug for one in known)}.")


def _in_a_browser(way: SignInWay) -> bool:
    from scheduler_app.domain.sign_in import SignInKind

    return way.kind is SignInKind.OAUTH


def _signed_in_elsewhere(app: App, actor: MemberId, begun: BrowserSignIn, *, open_here: bool) -> tuple[Candidate, ...]:
    say("Open this address in a browser and allow Duta to post, within five minutes:")
    say(begun.address)
    say("If that browser is on another machine, it ends at a page that does not open: paste its whole address here.")
    if open_here and not os.environ.get("SSH_CONNECTION"):
        webbrowser.open(begun.address)
    threading.Thread(target=_take_pasted, args=(begun,), name="pasted", daemon=True).start()
    try:
        return app.connecting.finish(actor, begun)
    except KeyboardInterrupt:
        begun.cancel()
        raise InvalidInput("oauth.cancelled") from None


def _take_pasted(begun: BrowserSignIn) -> None:
    """Lines from whoever sits here, until one fits; what does not is said."""
    while line := sys.stdin.readline():
        if not line.strip():
            continue
        try:
            begun.paste(line)
        except SchedulerError as error:
            say(sentence(error))
        else:
            return


def _chosen(found: tuple[Candidate, ...], wanted: str | None) -> Candidate:
    if wanted is not None:
        found = tuple(one for one in found if wanted.lstrip("@").casefold() == one.handle.lstrip("@").casefold())
    if len(found) == 1:
        return found[0]
    if not found:
        raise click.UsageError("The sign-in opens no such account.")
    if not sys.stdin.isatty():
        raise click.UsageError(f"Say --choose with one of: {', '.join(one.handle for one in found)}.")
    for number, one in enumerate(found, 1):
        say(f"{number}. {one.handle}  {one.display_name}  {one.address}")
    number = click.prompt("Which", type=click.IntRange(1, len(found)))
    return found[number - 1]


def _same(account: Account, candidate: Candidate) -> bool:
    return (account.network, account.identity) == (candidate.credential.network, candidate.identity)


def _told(report: HealthReport) -> str:
    said = [report.health.value.replace("_", " ")]
    if report.sign_in_until:
        said.append(f"signed in until {report.sign_in_until:%Y-%m-%d %H:%M} UTC")
    if report.left is not None:
        said.append(f"{report.left} of {report.left_of} posts left")
    said += [f"lacks the right {right_words(right)}" for right in report.lacking]
    return ", ".join(said)
