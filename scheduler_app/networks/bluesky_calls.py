"""One XRPC call to the server an account lives on, with a session that is renewed when it ends.

A session that ended is status 400 here, not 401.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import NetworkError, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose
from scheduler_app.networks.json_parts import parse, text_at
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.redaction import SECRETS
from scheduler_app.networks.sign_ins import SignIns

POST = "app.bsky.feed.post"
# Access lasts two hours on the servers read; how long is not said to clients.
SESSION_LIFE = timedelta(minutes=100)
_BAD = frozenset({400})
_ENDED = frozenset({"ExpiredToken", "InvalidToken"})
_ACCOUNT = frozenset({"AccountTakedown", "AccountDeactivated", "AccountSuspended", "RepoTakendown", "RepoDeactivated"})


class BlueskyCalls:
    """Safe to use from many threads."""

    def __init__(self, http: HttpClient, sign_ins: SignIns, clock: Clock) -> None:
        self._http = http
        self._sign_ins = sign_ins
        self._clock = clock

    def credential(self, account: Account) -> Credential:
        """What signs the account in for the next minutes; renewed first when it is about to end."""
        current = self._sign_ins.current(account)
        if current.expires_at is not None and current.expires_at <= self._clock.now():
            return self._sign_ins.renewed(account, current, self.renew)
        return current

    def ask(
        self,
        account: Account,
        name: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        upload: Upload | None = None,
        accept: frozenset[str] = frozenset(),
    ) -> Answer:
        """A call that readers never see; ``accept`` are names of errors that the caller understands."""
        look = json is None and upload is None

        def once(signed: Credential) -> Answer:
            purpose, method = (Purpose.LOOK, "GET") if look else (Purpose.PREPARE, "POST")
            url = address(signed, name)
            return self._http.call(
                purpose, method, url, query=query, json=json, upload=upload, token=signed.access, accept=_BAD
            )

        return self._signed(account, once, accept)

    def publish(
        self, account: Account, name: str, json: Any, *, fence: Fence | None = None, limit: float | None = None
    ) -> Answer:
        """A call that readers see. What it is asked for twice it makes once, so a new session may ask again."""
        fences = [fence]

        def once(signed: Credential) -> Answer:
            return self._http.call(
                Purpose.PUBLISH, "POST", address(signed, name), json=json, token=signed.access, limit=limit,
                accept=_BAD, fence=fences.pop() if fences else None,
            )  # fmt: skip

        return self._signed(account, once, frozenset())

    def did_of(self, account: Account, handle: str) -> str:
        """The identity of a handle; empty where nobody has it."""
        try:
            answer = self.ask(account, "com.atproto.identity.resolveHandle", query={"handle": handle})
        except Refused:
            return ""
        return answer.json_word("did")

    def renew(self, stale: Credential) -> Credential:
        """A session after this one; begun anew with the app password when it cannot be continued."""
        try:
            return self._session(
                stale, self._http.call(Purpose.PREPARE, "POST", address(stale, "com.atproto.server.refreshSession"),
                                       token=stale.refresh, kinds={400: RefusalKind.SIGN_IN})
            )  # fmt: skip
        except Refused:
            if not stale.extra.get("password"):
                raise
        return self.begin(stale)

    def begin(self, given: Credential) -> Credential:
        """A session for an app password. Raises Refused (SIGN_IN) when the server does not take it."""
        return self.begun(given)[0]

    def begun(self, given: Credential) -> tuple[Credential, dict[str, Any]]:
        """The same, with all that the server said."""
        SECRETS.register(given.extra["password"])
        asked = {"identifier": given.identity, "password": given.extra["password"]}
        url = address(given, "com.atproto.server.createSession")
        answer = self._http.call(Purpose.PREPARE, "POST", url, json=asked, kinds={400: RefusalKind.SIGN_IN})
        return self._session(given, answer), answer.json_object()

    def _session(self, given: Credential, answer: Answer) -> Credential:
        return replace(
            given,
            access=answer.json_word("accessJwt"),
            refresh=answer.json_word("refreshJwt"),
            expires_at=self._clock.now() + SESSION_LIFE,
            generation=given.generation + 1,
        )

    def _signed(self, account: Account, once: Callable[[Credential], Answer], accept: frozenset[str]) -> Answer:
        credential = self.credential(account)
        answer = once(credential)
        if not answer.ok and error_name(answer) in _ENDED and credential.refresh:
            answer = once(self._sign_ins.renewed(account, credential, self.renew))
        if answer.ok or error_name(answer) in accept:
            return answer
        raise _meaning(answer)


def address(credential: Credential, name: str) -> str:
    """Where requests go is said by what signs in, never by the database."""
    return f"{credential.server}/xrpc/{name}"


def error_name(answer: Answer) -> str:
    """The name of the error that an answer is; empty when it names none."""
    try:
        return text_at(parse(answer.body), "error")
    except ValueError:
        return ""


def _meaning(answer: Answer) -> NetworkError:
    name = error_name(answer)
    kind = RefusalKind.CONTENT
    if name in _ENDED:
        kind = RefusalKind.SIGN_IN
    elif name in _ACCOUNT:
        kind = RefusalKind.ACCOUNT
    return Refused(kind, f"http.refused_{kind.value}", host=answer.host, status=answer.status)
