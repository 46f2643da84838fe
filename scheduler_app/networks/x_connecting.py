"""Connecting an account of X: through the browser, with the ministry's own app, on a port that the app names."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.errors import InvalidInput, RefusalKind, Refused
from scheduler_app.networks import oauth
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.json_parts import text_at
from scheduler_app.networks.x_calls import HOST, XCalls, token_endpoint

# Registered in X's developer console as http://127.0.0.1:47219/ with the path that the sign-in shows.
PORT = 47219
PAGE = "https://x.com/i/oauth2/authorize"
SCOPES = tuple("tweet.read tweet.write users.read media.write offline.access".split())
WAYS = (SignInWay("browser", SignInKind.OAUTH, own_app=True, fixed_port=PORT),)
_WHO = "/2/users/me"


class XConnecting:
    """``host`` is where X's API is for accounts that are connected from now on."""

    def __init__(self, calls: XCalls, http: HttpClient, clock: Clock, host: str) -> None:
        self._calls = calls
        self._http = http
        self._clock = clock
        self._server = "" if host == HOST else host

    def candidates(self, _way: str, _given: Mapping[str, str]) -> tuple[Candidate, ...]:
        raise InvalidInput("sign_in.no_such_way", network="x", way=_way)

    def authorization(self, way: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        return oauth.begin(way, PAGE, app, redirect_uri, SCOPES, server=self._server)

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        blank = Credential("x", "", SignInKind.OAUTH, server=authorization.server, app=authorization.app.name)
        tokens = oauth.exchange(self._http, token_endpoint(blank), authorization, code, self._clock.now())
        url = (authorization.server or HOST) + _WHO
        who = self._http.call(Purpose.LOOK, "GET", url, token=tokens.access)
        identity, name = who.json_word("data", "id"), who.json_word("data", "username")
        signed = tokens.into(Credential("x", identity, SignInKind.OAUTH, server=blank.server, app=blank.app))
        lacking = tuple(scope for scope in SCOPES if signed.scopes and scope not in signed.scopes)
        shown = text_at(who.json_object(), "data", "name") or name
        return (Candidate(identity, f"@{name}", shown, f"https://x.com/{name}", signed, lacking=lacking),)

    def look(self, account: Account) -> HealthReport:
        try:
            self._calls.ask(account, "GET", _WHO)
        except Refused as refused:
            if refused.kind is RefusalKind.ACCOUNT:
                return HealthReport(AccountHealth.SUSPENDED)
            if refused.kind is not RefusalKind.SIGN_IN:
                raise
            return HealthReport(AccountHealth.SIGN_IN_NEEDED)
        return HealthReport(AccountHealth.READY)

    def revoke(self, account: Account) -> None:
        self._calls.revoke(account)
