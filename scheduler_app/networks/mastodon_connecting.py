"""Connecting an account of a server with Mastodon's API: through the browser, or with a token from its settings.

Each server has limits of its own, which are read from it here and whenever somebody looks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind, app_name, without_port
from scheduler_app.errors import InvalidInput, RefusalKind, Refused
from scheduler_app.networks import oauth
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose
from scheduler_app.networks.json_parts import address_at, text_at, word_at
from scheduler_app.networks.mastodon_calls import CLIENT_ID, CLIENT_SECRET, MastodonCalls, app_of, identity_of
from scheduler_app.networks.mastodon_servers import MASTODON, SCOPES, MastodonServers, scopes
from scheduler_app.networks.sign_ins import SignIns

WAYS = (
    SignInWay("browser", SignInKind.OAUTH, (Ask("server"),)),
    SignInWay("token", SignInKind.TOKEN, (Ask("server"), Ask("access_token", secret=True))),
)
_NAME = "mastodon"


class MastodonConnecting:
    """Talks to servers that no account may know yet."""

    def __init__(self, http: HttpClient, calls: MastodonCalls, sign_ins: SignIns, clock: Clock) -> None:
        self._http = http
        self._calls = calls
        self._servers = MastodonServers(http)
        self._sign_ins = sign_ins
        self._clock = clock

    def app_for(self, server: str, redirect_uri: str) -> AppCredentials:
        """Register with a server: Mastodon's comes back to any port, its relatives to the one that was registered."""
        software = self._servers.software(server)
        back = without_port(redirect_uri) if software in MASTODON else redirect_uri
        wanted = {"client_name": "Duta", "redirect_uris": back, "scopes": " ".join(scopes(software))}
        made = self._http.call(Purpose.PREPARE, "POST", f"{server}/api/v1/apps", form=wanted)
        return AppCredentials(
            app_name(_NAME, server), made.json_word("client_id"), made.json_word("client_secret"), back
        )

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        # With force_login a second account of one server can be connected.
        address = f"{server}/oauth/authorize"
        wanted = scopes(self._servers.software(server))
        return oauth.begin(way, address, app, redirect_uri, wanted, server=server, force_login="true")

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        endpoint = oauth.TokenEndpoint(f"{authorization.server}/oauth/token")
        tokens = oauth.exchange(self._http, endpoint, authorization, code, self._clock.now())
        app = authorization.app
        blank = Credential(
            _NAME, "", SignInKind.OAUTH, server=authorization.server, app=app.name, extra=_kept_with(app)
        )
        return (self._candidate(tokens.into(blank)),)

    def candidates(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        token = given.get("access_token", "").strip()
        if not re.fullmatch(r"[\w.~+/=-]{10,500}", token):
            raise InvalidInput("mastodon.no_token")
        return (self._candidate(Credential(_NAME, "", SignInKind.TOKEN, server=given["server"], access=token)),)

    def look(self, account: Account) -> HealthReport:
        try:
            signed = self._calls.credential(account)
            self._who(signed)
        except Refused as refused:
            if refused.kind is RefusalKind.PERMISSION:
                return HealthReport(AccountHealth.SUSPENDED)
            if refused.kind is not RefusalKind.SIGN_IN:
                raise
            return HealthReport(AccountHealth.SIGN_IN_NEEDED)
        until = signed.refresh_until if signed.refresh else signed.expires_at
        return HealthReport(AccountHealth.READY, sign_in_until=until, limits=self._servers.limits(signed.server))

    def revoke(self, account: Account) -> None:
        """A token that somebody made in the server's settings is taken back there."""
        signed = self._sign_ins.current(account)
        if signed.kind is not SignInKind.OAUTH:
            return
        app = app_of(signed, self._sign_ins)
        form = {"client_id": app.client_id, "client_secret": app.client_secret, "token": signed.access}
        self._http.call(Purpose.PREPARE, "POST", f"{signed.server}/oauth/revoke", form=form)

    def _candidate(self, signed: Credential) -> Candidate:
        said = self._who(signed)
        who = said.json_object()
        identity = identity_of(said.json_word("id"), signed.server)
        handle = f"@{said.json_word('username')}@{urlsplit(signed.server).netloc}"
        return Candidate(
            identity=identity,
            handle=handle,
            display_name=text_at(who, "display_name") or handle,
            address=address_at(who, "url") or signed.server,
            credential=Credential(
                _NAME, identity, signed.kind, signed.server, signed.access, signed.refresh,
                signed.extra, signed.app, signed.scopes, signed.expires_at, signed.refresh_until,
            ),
            language=word_at(who, "source", "language"),
            limits=self._servers.limits(signed.server),
            lacking=tuple(one for one in SCOPES if signed.scopes and not _covers(signed.scopes, one)),
        )  # fmt: skip

    def _who(self, signed: Credential) -> Answer:
        url = f"{signed.server}/api/v1/accounts/verify_credentials"
        return self._http.call(Purpose.LOOK, "GET", url, token=signed.access)


def _kept_with(app: AppCredentials) -> dict[str, str]:
    """An app that is good for one port is another the next time: what a token was given to is kept beside it."""
    if app.redirect_uri == without_port(app.redirect_uri):
        return {}
    return {CLIENT_ID: app.client_id, CLIENT_SECRET: app.client_secret}


def _covers(scopes: tuple[str, ...], wanted: str) -> bool:
    return wanted in scopes or wanted.partition(":")[0] in scopes
