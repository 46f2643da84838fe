"""X, by its API v2: posts, pictures with descriptions, and threads that go on where they were interrupted.

It takes no key that would make a post unique. What became of a post whose answer was lost is read from the account's
own timeline (x_timeline), which also tells a duplicate of our own from somebody else's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.said_text import said_texts
from scheduler_app.domain.sign_in import AppCredentials
from scheduler_app.errors import OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.network import Fence, Found, Metrics, Published, PublishRequest, Reply
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.x_calls import HOST, XCalls, data_of
from scheduler_app.networks.x_connecting import WAYS, XConnecting
from scheduler_app.networks.x_media import XMedia
from scheduler_app.networks.x_reading import XReading
from scheduler_app.networks.x_timeline import XTimeline

# An answer that comes at once can be refused because the post it answers is not visible yet.
BETWEEN_PARTS = 3.0
_GONE = frozenset({404})
# Between the ids of a thread's parts, all of which a deletion needs.
_BETWEEN_IDS = " "


class XNetwork:
    """The client of X. ``host`` is where its API is for accounts connected from now on.

    ``pause`` waits, in seconds, between the parts of a thread and while X works on a film.
    """

    def __init__(
        self,
        facts: NetworkFacts,
        http: HttpClient,
        sign_ins: SignIns,
        *,
        clock: Clock | None = None,
        host: str = HOST,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        self.facts = facts
        clock = clock or Clock()
        self._calls = XCalls(http, sign_ins, clock)
        self._connecting = XConnecting(self._calls, http, clock, host)
        self._media = XMedia(self._calls, pause)
        self._timeline = XTimeline(self._calls)
        self._reading = XReading(self._calls)
        self._pause = pause

    def identify(self, account: Account) -> str:
        return self._calls.ask(account, "GET", "/2/users/me").json_word("data", "id")

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        texts, ids = said_texts(request.content, self.facts), request.public_parts
        first = len(ids)
        # Everything that can fail before a reader sees anything does so before the fence.
        media = {number: self._media.ready(request, number) for number in range(first, len(texts))}
        for number in range(first, len(texts)):
            if number > 0:
                self._pause(BETWEEN_PARTS)
            document = _document(texts[number], media[number], answers=ids[-1] if ids else "")
            ids.append(self._post(request, document, fence if number == first else None))
            if len(texts) > 1:
                request.note(f"part-{number + 1}", ids[-1])
        return _published(request.account, ids)

    def find_published(self, request: PublishRequest) -> Found:
        found = self._timeline.find(request, said_texts(request.content, self.facts), request.public_parts)
        return _published(request.account, found) if isinstance(found, list) else found

    def delete(self, account: Account, remote_id: str) -> None:
        """The last part of a thread first: an interruption leaves a beginning without its end, never the reverse."""
        for one in reversed(remote_id.split(_BETWEEN_IDS)):
            path = f"/2/tweets/{quote(one, safe='')}"
            answer = self._calls.publish(account, "DELETE", path, accept=_GONE)
            if answer.ok and data_of(answer).get("deleted") is not True:
                raise OutcomeUnknown("http.answer_incomplete", host=answer.host, status=answer.status, field="deleted")

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        """Of a thread: those of its first part, which is what readers are shown."""
        return self._reading.metrics(account, remote_id.split(_BETWEEN_IDS, maxsplit=1)[0])

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        return self._reading.replies(account, remote_id.split(_BETWEEN_IDS, maxsplit=1)[0])

    def ways(self) -> tuple[SignInWay, ...]:
        return WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        return self._connecting.candidates(way, given)

    def app_for(self, server: str, redirect_uri: str) -> AppCredentials | None:
        """None: an organisation registers its app with X itself."""

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        return self._connecting.authorization(way, app, redirect_uri)

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        return self._connecting.exchange(authorization, code)

    def look(self, account: Account) -> HealthReport:
        return self._connecting.look(account)

    def revoke(self, account: Account) -> None:
        self._connecting.revoke(account)

    def _post(self, request: PublishRequest, document: dict[str, Any], fence: Fence | None) -> str:
        limit = self.facts.send_budget.total_seconds()
        try:
            answer = self._calls.publish(request.account, "POST", "/2/tweets", json=document, fence=fence, limit=limit)
        except Refused as refused:
            if refused.kind is not RefusalKind.DUPLICATE:
                raise
            ours = self._timeline.made_already(request, document["text"], _answered(document))
            if ours is None:
                raise
            return ours
        return answer.json_word("data", "id")


def _document(text: str, media: list[str], *, answers: str) -> dict[str, Any]:
    document: dict[str, Any] = {"text": text}
    if media:
        document["media"] = {"media_ids": media}
    if answers:
        document["reply"] = {"in_reply_to_tweet_id": answers}
    return document


def _answered(document: dict[str, Any]) -> str:
    return str(document.get("reply", {}).get("in_reply_to_tweet_id", ""))


def _published(account: Account, ids: list[str]) -> Published:
    return Published(
        _BETWEEN_IDS.join(ids), f"https://x.com/{quote(account.handle.lstrip('@'))}/status/{quote(ids[0])}"
    )


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> XNetwork:
    return XNetwork(facts, HttpClient(settings), sign_ins)
