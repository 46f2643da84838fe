"""Connecting Facebook Pages: through the browser with the ministry's own app, or with a key that somebody pastes.

A sign-in opens every Page that the person looks after; each has a key of its own, and that alone is kept for posting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.errors import InvalidInput, RefusalKind, Refused
from scheduler_app.networks import oauth
from scheduler_app.networks.facebook_calls import GRAPH, VERSION, GraphCalls
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.json_parts import rows, text_at, word_at
from scheduler_app.networks.redaction import SECRETS

# Registered with the app, which takes http on this machine only while it is in development.
PORT = 47221
PAGE = f"https://www.facebook.com/{VERSION}/dialog/oauth"
RIGHTS = ("pages_show_list", "pages_read_engagement", "pages_manage_posts", "pages_read_user_content", "read_insights")
WAYS = (
    SignInWay("browser", SignInKind.OAUTH, own_app=True, fixed_port=PORT),
    SignInWay("key", SignInKind.TOKEN, (Ask("user_key", secret=True),)),
)
_NEEDED = "CREATE_CONTENT"
_MOST_PAGES = 10


class FacebookConnecting:
    """``host`` is where the Graph API is for Pages that are connected from now on."""

    def __init__(self, calls: GraphCalls, http: HttpClient, clock: Clock, host: str) -> None:
        self._calls = calls
        self._http = http
        self._clock = clock
        self._host = host
        self._server = "" if host == GRAPH else host

    def authorization(self, way: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        # With commas between them, unlike everybody else.
        return oauth.begin(way, PAGE, app, redirect_uri, (",".join(RIGHTS),), server=self._server)

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        """The code gives a key for an hour, that one a key for sixty days, and that one those of the Pages."""
        endpoint = oauth.TokenEndpoint(self._url("/oauth/access_token"))
        short = oauth.exchange(self._http, endpoint, authorization, code, self._clock.now())
        return self._pages(self._lasting(authorization.app, short.access), authorization.app.name, SignInKind.OAUTH)

    def candidates(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        key = given.get("user_key", "").strip()
        if not re.fullmatch(r"[A-Za-z0-9_|-]{20,500}", key):
            raise InvalidInput("facebook.no_key")
        return self._pages(key, "", SignInKind.TOKEN)

    def look(self, account: Account) -> HealthReport:
        try:
            self._calls.look(account, "/me", {"fields": "id"})
        except Refused as refused:
            if refused.kind is RefusalKind.ACCOUNT:
                return HealthReport(AccountHealth.SUSPENDED)
            if refused.kind is not RefusalKind.SIGN_IN:
                raise
            return HealthReport(AccountHealth.SIGN_IN_NEEDED)
        return HealthReport(AccountHealth.READY)

    def _lasting(self, app: AppCredentials, short: str) -> str:
        form = {
            "grant_type": "fb_exchange_token",
            "client_id": app.client_id,
            "client_secret": app.client_secret,
            "fb_exchange_token": short,
        }
        answer = self._http.call(Purpose.PREPARE, "POST", self._url("/oauth/access_token"), form=form)
        lasting = answer.json_word("access_token")
        SECRETS.register(lasting)
        return lasting

    def _pages(self, key: str, app: str, kind: SignInKind) -> tuple[Candidate, ...]:
        found = tuple(
            self._candidate(one, app, kind)
            for one in self._rows(key)
            if word_at(one, "access_token") and word_at(one, "id")
        )
        if not found:
            raise InvalidInput("facebook.no_pages")
        return found

    def _rows(self, key: str) -> Iterator[dict[str, Any]]:
        query = {"fields": "id,name,username,access_token,tasks", "limit": "100"}
        for _ in range(_MOST_PAGES):
            said = self._calls.ask(self._url("/me/accounts"), key, query)
            yield from rows(said, "data")
            after = word_at(said, "paging", "cursors", "after")
            if not after or not text_at(said, "paging", "next"):
                return
            # The address it names holds the key; only its place in the list is taken.
            query = {**query, "after": after}

    def _candidate(self, row: dict[str, Any], app: str, kind: SignInKind) -> Candidate:
        identity, name, token = word_at(row, "id"), text_at(row, "name"), word_at(row, "access_token")
        SECRETS.register(token)
        handle = text_at(row, "username") or name
        tasks = row.get("tasks")
        lacking = () if isinstance(tasks, list) and _NEEDED in tasks else (_NEEDED,)
        credential = Credential("facebook", identity, kind, server=self._server, access=token, app=app)
        return Candidate(identity, handle, name, f"https://www.facebook.com/{identity}", credential, lacking=lacking)

    def _url(self, path: str) -> str:
        return f"{self._host}/{VERSION}{path}"
