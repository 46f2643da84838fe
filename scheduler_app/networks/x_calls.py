"""One request to X's API: which server, signed in as whom, and what its refusals mean.

Access tokens live two hours and refresh tokens are used once, so a refresh goes through whoever keeps sign-ins.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import NotSent
from scheduler_app.networks import oauth
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose, trouble
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.x_errors import UNDERSTOOD, refusal

HOST = "https://api.x.com"
_BAD_REQUEST = frozenset({400})
RENEW_BEFORE = timedelta(minutes=5)


class XCalls:
    """Safe to use from many threads."""

    def __init__(self, http: HttpClient, sign_ins: SignIns, clock: Clock) -> None:
        self._http = http
        self._sign_ins = sign_ins
        self._clock = clock

    def credential(self, account: Account) -> Credential:
        """What signs the account in for the next minutes; renewed first when it ends soon."""
        current = self._sign_ins.current(account)
        soon = self._clock.now() + RENEW_BEFORE
        if current.refresh and current.expires_at is not None and current.expires_at <= soon:
            return self._sign_ins.renewed(account, current, self.renew)
        return current

    def ask(
        self,
        account: Account,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        upload: Upload | None = None,
        accept: frozenset[int] = frozenset(),
    ) -> Answer:
        """A request that readers never see; a token that ended early is renewed once.

        Raises as HttpClient.call does, and Refused as X means it.
        """
        credential = self.credential(account)
        purpose = Purpose.LOOK if method == "GET" else Purpose.PREPARE

        def call(signed: Credential) -> Answer:
            return self._http.call(
                purpose, method, url(signed, path), query=query, json=json, upload=upload, token=signed.access,
                accept=UNDERSTOOD | accept,
            )  # fmt: skip

        answer = call(credential)
        if answer.status == 401 and credential.refresh:
            answer = call(self._sign_ins.renewed(account, credential, self.renew))
        return _understood(answer, accept)

    def read(
        self, account: Account, path: str, query: Mapping[str, str], new: Mapping[str, str], old: Mapping[str, str]
    ) -> Answer:
        """Posts, with fields named as X describes them now, or as before where it does not know those names."""
        answer = self.ask(account, "GET", path, query={**query, **new}, accept=_BAD_REQUEST)
        if answer.status == 400:
            answer = self.ask(account, "GET", path, query={**query, **old})
        return answer

    def publish(
        self,
        account: Account,
        method: str,
        path: str,
        *,
        json: Any = None,
        fence: Fence | None = None,
        limit: float | None = None,
        accept: frozenset[int] = frozenset(),
    ) -> Answer:
        """A request that readers see. It is sent once: when its token had ended early, the next try has a new one."""
        credential = self.credential(account)
        answer = self._http.call(
            Purpose.PUBLISH, method, url(credential, path), json=json, token=credential.access, fence=fence,
            limit=limit, accept=UNDERSTOOD | accept,
        )  # fmt: skip
        if answer.status == 401 and credential.refresh:
            self._sign_ins.renewed(account, credential, self.renew)
            raise NotSent("sign_in.renewed", host=answer.host)
        return _understood(answer, accept)

    def renew(self, stale: Credential) -> Credential:
        """The pair of tokens after this one. Raises Refused (SIGN_IN) when X takes the refresh token no more."""
        app = self._sign_ins.app(stale.app)
        return oauth.renew(self._http, token_endpoint(stale), app, stale, self._clock.now())

    def revoke(self, account: Account) -> None:
        """Tell X that the sign-in is not needed any more."""
        signed = self._sign_ins.current(account)
        form = {"token": signed.refresh or signed.access, "client_id": self._sign_ins.app(signed.app).client_id}
        self._http.call(Purpose.PREPARE, "POST", url(signed, "/2/oauth2/revoke"), form=form)


def token_endpoint(credential: Credential) -> oauth.TokenEndpoint:
    """A confidential app shows its secret in the head; a public one has none."""
    return oauth.TokenEndpoint(url(credential, "/2/oauth2/token"), "client_secret_basic")


def url(credential: Credential, path: str) -> str:
    """Where requests go is said by what signs in, never by the database."""
    return (credential.server or HOST) + path


def _understood(answer: Answer, accept: frozenset[int]) -> Answer:
    if not answer.ok and answer.status not in accept:
        raise refusal(answer)
    return answer


def data_of(answer: Answer) -> dict[str, Any]:
    """The ``data`` of an answer, which every success has. Raises as Answer.json_object."""
    data = answer.json_object().get("data")
    if not isinstance(data, dict):
        raise trouble(answer.purpose, "http.answer_incomplete", host=answer.host, status=answer.status, field="data")
    return data
