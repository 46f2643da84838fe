"""One sign-in that is under way in a browser: where it goes, and what came back."""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scheduler_app.domain.connecting import Authorization, Candidate, SignInWay
from scheduler_app.domain.sign_in import AppCredentials, app_name
from scheduler_app.errors import InvalidInput, Refused
from scheduler_app.networks.connecting import Authorizes, ReadsAnswers
from scheduler_app.secrets.kept_sign_ins import KeptSignIns

if TYPE_CHECKING:
    from scheduler_app.networks.loopback import Loopback


class BrowserSignIn:
    """Open ``address`` in the browser of whoever signs in, then wait in ``Connecting.finish``. One time only."""

    def __init__(self, network: str, client: Authorizes, authorization: Authorization, listening: Loopback) -> None:
        self.network = network
        self._client = client
        self._authorization = authorization
        self._listening = listening
        self._finishing = threading.Lock()

    @property
    def address(self) -> str:
        """The page to open. It is good for this sign-in alone."""
        return self._authorization.address

    def paste(self, text: str) -> None:
        """Take the address where a browser elsewhere ended, or the code that a page showed.

        Raises InvalidInput (oauth.no_code, oauth.wrong_state, oauth.over, oauth.too_late), Refused (SIGN_IN:
        oauth.denied).
        """
        self._listening.paste(text)

    def cancel(self) -> None:
        """Let whoever waits stop waiting; calling it twice changes nothing."""
        self._listening.cancel()

    def finish(self) -> tuple[Candidate, ...]:
        """Wait, and turn the code into accounts. Raises as ``Connecting.finish``."""
        if not self._finishing.acquire(blocking=False):
            raise InvalidInput("oauth.over")
        code = self._listening.wait()
        return self._client.exchange(self._authorization, code)

    def __repr__(self) -> str:
        return f"<BrowserSignIn to {self.network}>"


def begin_in_browser(
    network: str, client: Authorizes, way: SignInWay, given: Mapping[str, str], sign_ins: KeptSignIns
) -> BrowserSignIn:
    """Begin it. Raises as ``Connecting.begin``."""
    from scheduler_app.networks.loopback import Loopback
    from scheduler_app.networks.oauth import code_in

    # A site is a server with a folder.
    server = given.get("server") or given.get("site", "")
    listening = Loopback(way.fixed_port)
    try:
        app = _app(network, client, way, server, listening.redirect_uri, sign_ins)
        authorization = client.authorization(way.name, server, app, listening.redirect_uri)
        read = client.answer_in if isinstance(client, ReadsAnswers) else code_in
        listening.expect(partial(read, authorization))
    except BaseException:
        listening.close()
        raise
    return BrowserSignIn(network, client, authorization, listening)


def registered_address(way: SignInWay) -> str:
    """What the ministry registers with its own app: where sign-ins of this way come back to; without a port, to any."""
    from scheduler_app.networks.loopback import PATH

    return f"http://127.0.0.1:{way.fixed_port}{PATH}" if way.fixed_port else f"http://127.0.0.1{PATH}"


def _app(
    network: str, client: Authorizes, way: SignInWay, server: str, redirect_uri: str, sign_ins: KeptSignIns
) -> AppCredentials:
    """The ministry's own app, or the one that Duta is on this server: registered there when none comes back here."""
    if way.own_app:
        return sign_ins.app(app_name(network))
    with suppress(Refused):
        kept = sign_ins.app(app_name(network, server))
        if kept.comes_back_to(redirect_uri):
            return kept
    app = client.app_for(server, redirect_uri)
    if app is None:
        return sign_ins.app(app_name(network, server))
    sign_ins.keep_app(app)
    return app


def server_address(text: str) -> str:
    """A server as people write it (``mastodon.example``, ``https://mastodon.example/@us``), as an address.

    Only https, but for a server on this very machine. Raises InvalidInput (server.no_address).
    """
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise InvalidInput("server.no_address", given=text) from None
    here = host == "localhost" or _loopback(host)
    if not host or any(letter.isspace() for letter in host) or parts.username or parts.scheme not in ("https", "http"):
        raise InvalidInput("server.no_address", given=text)
    if parts.scheme == "http" and not here:
        raise InvalidInput("server.no_address", given=text)
    place = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{place}:{port}" if port else f"{parts.scheme}://{place}"


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
