"""Every server that speaks Mastodon's API: texts, pictures and films with descriptions, threads, warnings and polls.

The key of a delivery is sent along, and Mastodon itself honours it; but others do not, so what became of a post whose
answer was lost is always read from the account's own statuses.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content
from scheduler_app.domain.said_text import said_texts
from scheduler_app.domain.sign_in import AppCredentials
from scheduler_app.errors import InvalidInput, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.json_parts import address_at
from scheduler_app.networks.mastodon_calls import NOT_KNOWN, MastodonCalls
from scheduler_app.networks.mastodon_connecting import WAYS, MastodonConnecting
from scheduler_app.networks.mastodon_media import MastodonMedia
from scheduler_app.networks.mastodon_reading import MastodonReading
from scheduler_app.networks.network import Fence, Found, Metrics, Published, PublishRequest, Reply
from scheduler_app.networks.sign_ins import SignIns

log = logging.getLogger(__name__)

_GONE = frozenset({404, 410})
_BETWEEN_IDS = " "
_STATUSES = "/api/v1/statuses"


class MastodonNetwork:
    """The client. ``pause`` waits, in seconds, while a server works on a film."""

    def __init__(
        self,
        facts: NetworkFacts,
        http: HttpClient,
        sign_ins: SignIns,
        *,
        clock: Clock | None = None,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        self.facts = facts
        clock = clock or Clock()
        self._calls = MastodonCalls(http, sign_ins, clock)
        self._media = MastodonMedia(self._calls, pause)
        self._reading = MastodonReading(self._calls)
        self._connecting = MastodonConnecting(http, self._calls, sign_ins, clock)

    def identify(self, account: Account) -> str:
        return self._calls.identity(account)

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        _check(request, self.facts.at(request.account))
        documents, ids, address = self._documents(request), request.public_parts, ""
        first = len(ids)
        # Everything that can fail before a reader sees anything does so before the fence.
        for number in range(first, len(documents)):
            self._attach(request, number, documents[number])
        for number in range(first, len(documents)):
            if ids:
                documents[number]["in_reply_to_id"] = ids[-1]
            answer = self._calls.publish(
                request.account,
                "POST",
                _STATUSES,
                json=documents[number],
                key=request.idempotency_key if number == 0 else f"{request.idempotency_key}-{number + 1}",
                fence=fence if number == first else None,
                limit=self.facts.send_budget.total_seconds(),
            )
            ids.append(answer.json_word("id"))
            _compare(request.account, documents[number], answer)
            address = address or (_address(answer) if number == 0 else "")
            if len(documents) > 1:
                request.note(f"part-{number + 1}", ids[-1])
        return Published(_BETWEEN_IDS.join(ids), address or self._reading.address(request.account, ids[0]))

    def find_published(self, request: PublishRequest) -> Found:
        return self._reading.find(request, said_texts(request.content, self.facts), request.public_parts)

    def delete(self, account: Account, remote_id: str) -> None:
        """The last part of a thread first: an interruption leaves a beginning without its end, never the reverse."""
        for one in reversed(remote_id.split(_BETWEEN_IDS)):
            self._calls.publish(account, "DELETE", f"{_STATUSES}/{quote(one, safe='')}", accept=_GONE)

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        """Each part of a thread says what its part says now; there cannot be more or fewer than before."""
        documents, ids = self._documents(request), remote_id.split(_BETWEEN_IDS)
        if len(documents) != len(ids):
            raise Refused(RefusalKind.CONTENT, "thread.other_length", before=len(ids), now=len(documents))
        for number, document in enumerate(documents):
            self._attach(request, number, document)
        address = ""
        for number, (one, document) in enumerate(zip(ids, documents, strict=True)):
            # Who may see it stays as it was.
            document.pop("visibility")
            path = f"{_STATUSES}/{quote(one, safe='')}"
            answer = self._calls.publish(
                request.account, "PUT", path, json=document, fence=fence if number == 0 else None, accept=NOT_KNOWN
            )
            if not answer.ok:
                raise self._not_edited(request.account, one, answer)
            address = address or _address(answer)
        return Published(remote_id, address)

    def _not_edited(self, account: Account, status_id: str, answer: Answer) -> Refused:
        """Either it is gone, or this server changes nothing that was said."""
        if answer.status in _GONE and not self._reading.is_there(account, status_id):
            return Refused(RefusalKind.REMOVED, "http.refused_removed", host=answer.host, status=answer.status)
        return Refused(RefusalKind.PERMISSION, "mastodon.no_edits", host=answer.host)

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        """Of a thread: those of its first part, which is what readers are shown."""
        return self._reading.metrics(account, remote_id.split(_BETWEEN_IDS, maxsplit=1)[0])

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        return self._reading.replies(account, remote_id.split(_BETWEEN_IDS, maxsplit=1)[0])

    def ways(self) -> tuple[SignInWay, ...]:
        return WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        if way != "token":
            raise InvalidInput("sign_in.no_such_way", network=self.facts.name, way=way)
        return self._connecting.candidates(given)

    def app_for(self, server: str, redirect_uri: str) -> AppCredentials | None:
        return self._connecting.app_for(server, redirect_uri)

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        return self._connecting.authorization(way, server, app, redirect_uri)

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        return self._connecting.exchange(authorization, code)

    def look(self, account: Account) -> HealthReport:
        return self._connecting.look(account)

    def revoke(self, account: Account) -> None:
        self._connecting.revoke(account)

    def _documents(self, request: PublishRequest) -> list[dict[str, Any]]:
        texts = said_texts(request.content, self.facts)
        return [dict(_document(request.content, text, number)) for number, text in enumerate(texts)]

    def _attach(self, request: PublishRequest, number: int, document: dict[str, Any]) -> None:
        media = self._media.ready(request, number)
        if media:
            document["media_ids"] = media


def _check(request: PublishRequest, facts: NetworkFacts) -> None:
    """Refuse here what this server would pass over in silence, or answer as if the account were at fault."""
    if "poll" in dict(request.content.options) and "poll" not in facts.options:
        raise Refused(RefusalKind.CONTENT, "mastodon.no_polls")
    if len(request.content.parts[0].media) < facts.media.min_items:
        raise Refused(RefusalKind.CONTENT, "mastodon.needs_picture")


def _compare(account: Account, wanted: Mapping[str, Any], answer: Answer) -> None:
    """Some servers show to fewer than was asked, as Mastodon does for accounts that its moderators silenced."""
    shown = answer.json_object().get("visibility", wanted["visibility"])
    if shown != wanted["visibility"]:
        log.warning("%s shows a post of %s as %s, not as %s", answer.host, account.handle, shown, wanted["visibility"])


def _document(content: Content, text: str, number: int) -> Iterator[tuple[str, Any]]:
    options = dict(content.options)
    visibility = options.get("visibility", "public")
    yield "status", text
    # As is the custom: a thread stands once in public lists, not with each of its parts.
    yield "visibility", "unlisted" if number > 0 and visibility == "public" else visibility
    yield "language", content.language.partition("-")[0].lower()
    yield "sensitive", "sensitive" in options or "warning" in options
    yield "spoiler_text", options.get("warning", "")
    if number == 0 and "poll" in options and not content.parts[0].media:
        hours = int(options.get("poll_hours", "24"))
        yield "poll", {"options": options["poll"].splitlines(), "expires_in": hours * 3600}


def _address(answer: Answer) -> str:
    """Where a reader finds it; some servers give nothing but the name it has everywhere."""
    said = answer.json_object()
    return address_at(said, "url") or address_at(said, "uri")


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> MastodonNetwork:
    return MastodonNetwork(facts, HttpClient(settings), sign_ins)
