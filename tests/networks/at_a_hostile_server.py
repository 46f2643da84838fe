"""Every network's client that speaks HTTP, signed in at a server that means harm, with all that can be asked of it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import AppCredentials, SignInKind
from scheduler_app.networks.connecting import Authorizes, Connects
from scheduler_app.networks.facts import load_facts, sheet_names
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.link_card import LinkCard
from scheduler_app.networks.network import Deletes, Edits, Listens, Measures
from tests.builders import NOW, a_content, an_account
from tests.networks.contract import CountingFence, a_request
from tests.networks.signed_in import SignedIn
from tests.networks.standins.serving import Asked, Given, StandIn

QUICK = HttpSettings(connect_timeout=1.0, read_timeout=0.3, total_deadline=0.6, max_answer_bytes=100_000)
TOKEN = "hostileToken-of-an-account_1234567890"
TELEGRAM = "123456789:AAhostileTokenOfABot_1234567890abcdef"
SECRETS = (TOKEN, TELEGRAM, "hostileRefresh", "hostilePassword", "hostileSecret")
IDS = {"x": "42", "facebook": "42", "discord": "424242", "slack": "C42424242", "telegram": "-100424242"}


def speaking_http() -> list[str]:
    """The networks whose module uses the HttpClient."""
    modules = {name: import_module(f"scheduler_app.networks.{name}") for name in sheet_names()}
    return [name for name, module in modules.items() if "HttpClient(settings" in inspect.getsource(module.create)
            or "HttpClient(replace" in inspect.getsource(module.create)]  # fmt: skip


class HostileServer(StandIn):
    """Answers everything with whatever ``answer_with`` makes of it; ``seen`` is all that it was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.answer_with: Callable[[Asked], Given] = lambda _: Given(500)

    def handle(self, asked: Asked) -> Given:
        return self.answer_with(asked)

    def was_told(self, secret: str) -> bool:
        return any(secret in one.path + str(one.query) + str(one.headers) + one.body.decode("latin-1")
                   for one in self.asked)  # fmt: skip


@dataclass
class Client:
    """A network's client in front of the hostile server, with everything that can be asked of it."""

    network: Any
    account: Account
    sign_ins: SignedIn
    does: dict[str, Callable[[], Any]] = field(default_factory=dict)


def a_client(name: str, url: str) -> Client:
    module = import_module(f"scheduler_app.networks.{name}")
    made = next(one for one in vars(module).values()
                if inspect.isclass(one) and one.__module__ == module.__name__ and hasattr(one, "publish"))  # fmt: skip
    sign_ins = SignedIn()
    offered: dict[str, Any] = {
        "clock": FixedClock(NOW), "host": url, "entry": url, "pause": lambda _: None,
        "card_of": lambda _: LinkCard("x"),
    }  # fmt: skip
    taken = {key: value for key, value in offered.items() if key in inspect.signature(made).parameters}
    network = made(load_facts(name), HttpClient(QUICK, clock=FixedClock(NOW)), sign_ins, **taken)
    host = url.removeprefix("http://")
    of_servers = {
        "mastodon": f"42@{host}", "wordpress": f"42@{host}", "bluesky": "did:plc:abc", "slack_webhook": "T42/B42",
        "teams": "0123456789abcdef0123456789abcdef",
    }  # fmt: skip
    identity = {**IDS, **of_servers}[name]
    account = an_account(network=name, handle="kbri.test", address=url, identity=identity)
    sign_ins.know(AppCredentials(name, "the-client", "hostileSecret"))
    signed: dict[str, Any] = {"server": url, "access": TELEGRAM if name == "telegram" else TOKEN}
    if name == "bluesky":
        signed |= {"kind": SignInKind.APP_PASSWORD, "refresh": "hostileRefresh",
                   "extra": {"password": "hostilePassword", "films": url}}  # fmt: skip
    if name == "x":
        signed |= {"kind": SignInKind.OAUTH, "refresh": "hostileRefresh", "app": "x"}
    if name == "wordpress":
        signed |= {"kind": SignInKind.APP_PASSWORD, "server": f"{url}/wp-json", "extra": {"user": "kbri"}}
    if name in ("slack", "discord"):
        signed |= {"extra": {"user": "U42"}}
    if name in ("slack_webhook", "teams"):
        hook = f"/powerautomate/workflows/{identity}/triggers/manual/paths/invoke?sig={TOKEN}"
        signed |= {"kind": SignInKind.WEBHOOK, "access": hook if name == "teams" else TOKEN}
    sign_ins.sign_in(account, **signed)
    client = Client(network, account, sign_ins)
    client.does = dict(_everything(client, url))
    return client


def _everything(client: Client, url: str) -> Iterator[tuple[str, Callable[[], Any]]]:
    network, account = client.network, client.account
    texts = ["Kopi @ani.test", "Teh"] if "threads" in network.facts.abilities else ["Kopi @ani.test"]

    def request() -> Any:
        return a_request(account, a_content(*texts))

    remote_id = "11 12" if len(texts) > 1 else "11"
    yield "identify", lambda: network.identify(account)
    yield "publish", lambda: network.publish(request(), CountingFence())
    yield "find_published", lambda: network.find_published(request())
    if isinstance(network, Deletes):
        yield "delete", lambda: network.delete(account, remote_id)
    if isinstance(network, Edits):
        yield "edit", lambda: network.edit(request(), remote_id, CountingFence())
    if isinstance(network, Measures):
        yield "metrics", lambda: network.metrics(account, remote_id)
    if isinstance(network, Listens):
        yield "replies", lambda: network.replies(account, remote_id)
    yield from _connecting(client, url)


def _connecting(client: Client, url: str) -> Iterator[tuple[str, Callable[[], Any]]]:
    network, account = client.network, client.account
    if isinstance(network, Connects):
        yield "look", lambda: network.look(account)
        yield "revoke", lambda: network.revoke(account)
        for way in network.ways():
            if not way.own_app and way.kind is not SignInKind.OAUTH:
                given = {ask.name: _typed(ask.name, network.facts.name, url) for ask in way.asks}
                yield f"candidates {way.name}", lambda way=way, given=given: network.candidates(way.name, given)  # type: ignore[misc]  # bound now
    if isinstance(network, Authorizes):
        app = AppCredentials(network.facts.name, "the-client", "hostileSecret")
        way_in = next(one for one in network.ways() if one.kind is SignInKind.OAUTH)

        def exchange() -> Any:
            begun = network.authorization(way_in.name, url, app, "http://127.0.0.1:1/")
            return network.exchange(begun, f"user=kbri&app_password={'p' * 24}")

        yield "exchange", exchange
        yield "app_for", lambda: network.app_for(url, "http://127.0.0.1:1/")


def _typed(ask: str, network: str, url: str) -> str:
    return {
        "server": url,
        "site": url,
        "user": "kbri",
        "handle": "kbri.test",
        "app_password": "hostilePassword" if network == "bluesky" else "hostile" + "p" * 17,
        "bot_token": {"telegram": TELEGRAM, "slack": f"xoxb-{'1' * 20}", "discord": f"a.b.{'c' * 30}"}.get(network, ""),
        "channel": "@kbri_test",
        "channel_id": "C42424242",
        "channel_number": "424242",
        "webhook_address": f"https://discord.com/api/webhooks/424242/{'h' * 60}",
    }.get(ask, TOKEN)


NAMES = speaking_http()
