"""One request to Discord, as a webhook or as a bot, and what its refusals mean.

A webhook's token stands in the address, so it is registered as a secret before any address is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from scheduler_app.clock import Clock
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import NetworkError, Param, RefusalKind, Refused, Throttled
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import LONGEST_WAIT, Answer, Purpose, check_status, trouble
from scheduler_app.networks.json_parts import parse
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.redaction import SECRETS

HOST = "https://discord.com"
VERSION = "v10"
_UNDERSTOOD = frozenset({400, 401, 403, 404, 429})
_KINDS = {
    10003: RefusalKind.ACCOUNT,
    10008: RefusalKind.REMOVED,
    10015: RefusalKind.SIGN_IN,
    50001: RefusalKind.PERMISSION,
    50013: RefusalKind.PERMISSION,
    50027: RefusalKind.SIGN_IN,
}


@dataclass(frozen=True, slots=True)
class Door:
    """Where one account's messages are made: a webhook's own address, or a channel and a bot's sign-in."""

    messages: str
    made_at: str
    headers: Mapping[str, str]
    bot: bool


def door(signed: Credential) -> Door:
    """The way in that a credential opens; its identity is the channel, or the webhook."""
    SECRETS.register(signed.access)
    base = f"{signed.server or HOST}/api/{VERSION}"
    if signed.kind is SignInKind.WEBHOOK:
        hook = f"{base}/webhooks/{quote(signed.identity)}/{quote(signed.access, safe='')}"
        return Door(f"{hook}/messages", hook, {}, bot=False)
    messages = f"{base}/channels/{quote(signed.identity)}/messages"
    return Door(messages, messages, {"Authorization": f"Bot {signed.access}"}, bot=True)


class DiscordCalls:
    """Safe to use from many threads."""

    def __init__(self, http: HttpClient, clock: Clock) -> None:
        self._http = http
        self._clock = clock

    def look(self, signed: Credential, url: str, query: Mapping[str, str] | None = None) -> Answer:
        """Something that changes nothing."""
        return self._call(Purpose.LOOK, signed, "GET", url, query=query)

    def publish(
        self,
        signed: Credential,
        method: str,
        url: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        upload: Upload | None = None,
        fence: Fence | None = None,
        limit: float | None = None,
    ) -> Answer:
        """A request that readers see, sent once."""
        return self._call(
            Purpose.PUBLISH, signed, method, url, query=query, json=json, upload=upload, fence=fence, limit=limit
        )

    def _call(self, purpose: Purpose, signed: Credential, method: str, url: str, **how: Any) -> Answer:
        answer = self._http.call(purpose, method, url, headers=door(signed).headers, accept=_UNDERSTOOD, **how)
        if answer.ok:
            return answer
        raise _meaning(answer, self._clock.now())


def _meaning(answer: Answer, now: datetime) -> NetworkError:
    said = _document(answer)
    where: dict[str, Param] = {"host": answer.host, "status": answer.status}
    if answer.status == 429 and (until := _until(said, now)):
        return Throttled("http.throttled", until=until, **where)
    kind = _KINDS.get(said["code"]) if isinstance(said.get("code"), int) else None
    if kind is not None:
        return Refused(kind, f"http.refused_{kind.value}", **where)
    try:
        check_status(answer, now)
    except NetworkError as error:
        return error
    return trouble(answer.purpose, "http.answer_unreadable", **where)


def _document(answer: Answer) -> dict[str, Any]:
    try:
        document = parse(answer.body)
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


def _until(said: dict[str, Any], now: datetime) -> datetime | None:
    """The end of the wait, which is said in seconds and parts of them."""
    try:
        return now + min(timedelta(seconds=max(float(said["retry_after"]), 1)), LONGEST_WAIT)
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
