"""One request to X's API: which server, signed in as whom, and what its refusals mean.

Access tokens live two hours and refresh tokens are used once, so a refresh goes through whoever keeps sign-ins.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import AppCredentials, Credential
from scheduler_app.errors import NotSent, RefusalKind
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose, trouble
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.x_errors import UNDERSTOOD, refusal

HOST = "https://api.x.com"
RENEW_BEFORE = timedelta(minutes=5)
LONGEST_LIFE = timedelta(days=1)


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
        form = {"grant_type": "refresh_token", "refresh_token": stale.refresh}
        return self.token(self._sign_ins.app(stale.app), stale, form)

    def token(self, app: AppCredentials, given: Credential, form: Mapping[str, str]) -> Credential:
        """``given`` with the tokens that X answers ``form`` with."""
        fields = {**form, "client_id": app.client_id}
        headers = {}
        if app.client_secret:
            basic = base64.b64encode(f"{app.client_id}:{app.client_secret}".encode()).decode()
            headers["Authorization"] = f"Basic {basic}"
        answer = self._http.call(
            Purpose.PREPARE, "POST", url(given, "/2/oauth2/token"), form=fields, headers=headers,
            kinds={400: RefusalKind.SIGN_IN},
        )  # fmt: skip
        said = answer.json_object()
        lives = said.get("expires_in")
        seconds = timedelta(seconds=lives) if isinstance(lives, int) and lives > 0 else timedelta(0)
        return replace(
            given,
            access=answer.json_word("access_token"),
            refresh=str(said.get("refresh_token") or ""),
            scopes=tuple(str(said.get("scope", "")).split()) or given.scopes,
            expires_at=self._clock.now() + min(seconds, LONGEST_LIFE) if seconds else None,
            generation=given.generation + 1,
        )


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
