"""One request to a server that speaks Mastodon's API, signed in as the account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import AppCredentials, Credential
from scheduler_app.errors import OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks import oauth
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose
from scheduler_app.networks.json_parts import parse, text_at
from scheduler_app.networks.mastodon_servers import BURNS_KEYS
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.sign_ins import SignIns

NOT_FOUND = frozenset({404})
# What a relative answers to a request that it does not know.
NOT_KNOWN = NOT_FOUND | {405, 501}
CLIENT_ID, CLIENT_SECRET = "client_id", "client_secret"


class MastodonCalls:
    """Safe to use from many threads. Where requests go is said by what signs in, never by the database."""

    def __init__(self, http: HttpClient, sign_ins: SignIns, clock: Clock) -> None:
        self._http = http
        self._sign_ins = sign_ins
        self._clock = clock

    def credential(self, account: Account) -> Credential:
        """What signs the account in; renewed first where a relative's token ends soon."""
        signed = self._sign_ins.current(account)
        if signed.refresh and oauth.runs_out(signed, self._clock.now()):
            return self._sign_ins.renewed(account, signed, self._renew)
        return signed

    def _renew(self, stale: Credential) -> Credential:
        endpoint = oauth.TokenEndpoint(f"{stale.server}/oauth/token")
        return oauth.renew(self._http, endpoint, app_of(stale, self._sign_ins), stale, self._clock.now())

    def ask(
        self,
        account: Account,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        upload: Upload | None = None,
        accept: frozenset[int] = frozenset(),
    ) -> Answer:
        """A request that readers never see. Raises as HttpClient.call."""
        signed = self.credential(account)
        purpose = Purpose.LOOK if method == "GET" else Purpose.PREPARE
        url = signed.server + path
        return self._http.call(purpose, method, url, query=query, upload=upload, token=signed.access, accept=accept)

    def publish(
        self,
        account: Account,
        method: str,
        path: str,
        *,
        json: Any = None,
        key: str = "",
        fence: Fence | None = None,
        limit: float | None = None,
        accept: frozenset[int] = frozenset(),
    ) -> Answer:
        """A request that readers see, sent once.

        Raises OutcomeUnknown as well when the server says that it had the key before: then something was made of it.
        """
        signed = self.credential(account)
        if account.limits.get(BURNS_KEYS):
            key = ""
        headers = {"Idempotency-Key": key} if key else {}
        answer = self._http.call(
            Purpose.PUBLISH, method, signed.server + path, json=json, headers=headers, token=signed.access,
            fence=fence, limit=limit, accept=accept | ({400} if key else frozenset()),
        )  # fmt: skip
        if answer.status == 400 and 400 not in accept:
            if "idempotency" in words_of(answer):
                raise OutcomeUnknown("mastodon.key_used", host=answer.host)
            raise _content(answer)
        return answer

    def identity(self, account: Account) -> str:
        """The server's own number for the account, with the server's name."""
        signed = self.credential(account)
        said = self.ask(account, "GET", "/api/v1/accounts/verify_credentials")
        return identity_of(said.json_word("id"), signed.server)


def app_of(signed: Credential, sign_ins: SignIns) -> AppCredentials:
    """The app that a token was given to."""
    if signed.extra.get(CLIENT_ID):
        return AppCredentials(signed.app, signed.extra[CLIENT_ID], signed.extra.get(CLIENT_SECRET, ""))
    return sign_ins.app(signed.app)


def identity_of(number: str, server: str) -> str:
    return f"{number}@{urlsplit(server).netloc}"


def own_number(account: Account) -> str:
    """The number of the account on its server."""
    return account.identity.partition("@")[0]


def words_of(answer: Answer) -> str:
    """What the error document says, in lower case; servers say it in languages of their own."""
    try:
        return text_at(parse(answer.body), "error").lower()
    except ValueError:
        return ""


def _content(answer: Answer) -> Refused:
    return Refused(RefusalKind.CONTENT, "http.refused_content", host=answer.host, status=answer.status)
