"""Bluesky and other servers of the AT Protocol: posts, pictures, films, link cards, threads, and who may answer.

Every record has a name that we choose from the delivery's key, so a try that was interrupted can be made again: the
same record under the same name is one record. Whether a post is there is read by that name.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.said_text import said_texts
from scheduler_app.errors import NetworkError
from scheduler_app.networks.bluesky_calls import POST, BlueskyCalls
from scheduler_app.networks.bluesky_connecting import ENTRY, WAYS, BlueskyConnecting
from scheduler_app.networks.bluesky_facets import facets_of
from scheduler_app.networks.bluesky_media import BlueskyMedia
from scheduler_app.networks.bluesky_names import record_name
from scheduler_app.networks.bluesky_reading import BlueskyReading
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.link_card import LinkCard, LinkCards
from scheduler_app.networks.network import Absent, CannotTell, Fence, Found, Metrics, Published, PublishRequest, Reply
from scheduler_app.networks.sign_ins import SignIns

GATE = "app.bsky.feed.threadgate"
_PUT, _GET, _DELETE = "com.atproto.repo.putRecord", "com.atproto.repo.getRecord", "com.atproto.repo.deleteRecord"
_NOT_THERE = frozenset({"RecordNotFound"})
_BETWEEN_NAMES = " "
_RULES = {
    "mentioned": [{"$type": f"{GATE}#mentionRule"}],
    "following": [{"$type": f"{GATE}#followingRule"}],
    "followers": [{"$type": f"{GATE}#followerRule"}],
    "nobody": [],
}


class BlueskyNetwork:
    """The client. ``card_of`` makes the card of a link; ``entry`` is where people sign in who name no server.

    ``pause`` waits, in seconds, while a film is worked on.
    """

    def __init__(
        self,
        facts: NetworkFacts,
        http: HttpClient,
        sign_ins: SignIns,
        *,
        clock: Clock | None = None,
        card_of: Callable[[str], LinkCard] | None = None,
        entry: str = ENTRY,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        self.facts = facts
        clock = clock or Clock()
        self._calls = BlueskyCalls(http, sign_ins, clock)
        self._media = BlueskyMedia(self._calls, http, clock, pause)
        self._reading = BlueskyReading(self._calls)
        self._connecting = BlueskyConnecting(self._calls, entry)
        self._card_of = card_of or LinkCards().card

    def identify(self, account: Account) -> str:
        return self._calls.ask(account, "com.atproto.server.getSession").json_word("did")

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        records = [self._record(request, number) for number in range(len(request.content.parts))]
        names = [record_name(request.idempotency_key, number) for number in range(len(records))]
        self._gate(request, names[0])
        made: list[dict[str, str]] = []
        for number, (name, record) in enumerate(zip(names, records, strict=True)):
            if made:
                record["reply"] = {"root": made[0], "parent": made[-1]}
            put = {"repo": request.account.identity, "collection": POST, "rkey": name, "record": record}
            answer = self._calls.publish(
                request.account, _PUT, put, fence=fence if number == 0 else None,
                limit=self.facts.send_budget.total_seconds(),
            )  # fmt: skip
            made.append({"uri": answer.json_word("uri"), "cid": answer.json_word("cid")})
        return _published(request.account, names)

    def find_published(self, request: PublishRequest) -> Found:
        names = [record_name(request.idempotency_key, number) for number in range(len(request.content.parts))]
        try:
            there = all(self._is_there(request.account, name) for name in names)
        except NetworkError as error:
            return CannotTell(error.code)
        return _published(request.account, names) if there else Absent()

    def delete(self, account: Account, remote_id: str) -> None:
        """The last part of a thread first: an interruption leaves a beginning without its end, never the reverse."""
        names = remote_id.split(_BETWEEN_NAMES)
        for collection, name in (*((POST, name) for name in reversed(names)), (GATE, names[0])):
            gone = {"repo": account.identity, "collection": collection, "rkey": name}
            # A page of somebody else's would not be a JSON object.
            self._calls.publish(account, _DELETE, gone).json_object()

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        """Of a thread: those of its first part, which is what readers are shown."""
        return self._reading.metrics(account, remote_id.split(_BETWEEN_NAMES, maxsplit=1)[0])

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        return self._reading.replies(account, remote_id.split(_BETWEEN_NAMES, maxsplit=1)[0])

    def ways(self) -> tuple[SignInWay, ...]:
        return WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        del way  # they differ in what they ask for
        return self._connecting.candidates(given)

    def look(self, account: Account) -> HealthReport:
        return self._connecting.look(account)

    def revoke(self, account: Account) -> None:
        """An app password is taken back in the settings of the account."""

    def _record(self, request: PublishRequest, number: int) -> dict[str, Any]:
        text = said_texts(request.content, self.facts)[number]
        record: dict[str, Any] = {
            "$type": POST,
            "text": text,
            # Its hour, on every try: the same record must stay the same.
            "createdAt": _moment(request.scheduled_for),
            "langs": [request.content.language],
        }
        facets = facets_of(text, lambda handle: self._calls.did_of(request.account, handle))
        if facets:
            record["facets"] = facets
        embed = self._media.embed(request, number) or self._card(request, number)
        if embed:
            record["embed"] = embed
        return record

    def _card(self, request: PublishRequest, number: int) -> dict[str, Any] | None:
        """The last part shows what the link leads to; Bluesky itself never looks."""
        link = request.content.link
        if not link or number != len(request.content.parts) - 1:
            return None
        return self._media.card(request.account, link, self._card_of(link))

    def _gate(self, request: PublishRequest, name: str) -> None:
        """Who may answer is settled before there is anything to answer."""
        allowed = _RULES.get(dict(request.content.options).get("reply", ""))
        if allowed is None:
            return
        record = {
            "$type": GATE,
            "post": f"at://{request.account.identity}/{POST}/{name}",
            "allow": allowed,
            "createdAt": _moment(request.scheduled_for),
        }
        put = {"repo": request.account.identity, "collection": GATE, "rkey": name, "record": record}
        self._calls.ask(request.account, _PUT, json=put)

    def _is_there(self, account: Account, name: str) -> bool:
        query = {"repo": account.identity, "collection": POST, "rkey": name}
        return self._calls.ask(account, _GET, query=query, accept=_NOT_THERE).ok


def _published(account: Account, names: list[str]) -> Published:
    return Published(_BETWEEN_NAMES.join(names), f"https://bsky.app/profile/{quote(account.identity)}/post/{names[0]}")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> BlueskyNetwork:
    return BlueskyNetwork(facts, HttpClient(settings), sign_ins)
