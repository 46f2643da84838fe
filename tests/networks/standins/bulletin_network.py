"""Network clients for the bulletin server: the same code three times, as three networks with three fact sheets."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.domain.network_facts import Counting, Idempotency, Lookup, MediaFacts, NetworkFacts, SignIn
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import NetworkError, OutcomeUnknown
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.json_parts import address_at, rows, word_at
from scheduler_app.networks.media_upload import Multipart
from scheduler_app.networks.network import Absent, CannotTell, Fence, Found, Published, PublishRequest
from tests.networks.standins.bulletin import NEWEST

_MISSING = frozenset({404})

BULLETIN_KEY = NetworkFacts(
    name="bulletin_key",
    display_name="Bulletin with keys",
    sign_in=SignIn.NONE,
    counting=Counting.CHARACTERS,
    max_text=5000,
    max_parts=10,
    media=MediaFacts(max_items=4, types=frozenset({"image/jpeg", "image/png"}), max_bytes=8_000_000),
    idempotency=Idempotency.HEADER,
    lookup=Lookup.BY_ID,
    key_lifetime=None,
    settle=timedelta(seconds=1),
    send_budget=timedelta(seconds=30),
    min_gap=timedelta(0),
    abilities=frozenset({"pictures", "alt_text", "threads", "titles", "links", "delete", "edit"}),
    source="tests/networks/standins/bulletin.py",
    checked="2026-11-23",
)
BULLETIN_LOOKUP = replace(
    BULLETIN_KEY,
    name="bulletin_lookup",
    display_name="Bulletin with a list",
    idempotency=Idempotency.NONE,
    lookup=Lookup.RECENT,
)
BULLETIN_NONE = replace(
    BULLETIN_KEY,
    name="bulletin_none",
    display_name="Bulletin with neither",
    idempotency=Idempotency.NONE,
    lookup=Lookup.NONE,
)


class BulletinNetwork:
    """One bulletin network. ``Account.address`` is the server's address, ``Account.handle`` the name on it."""

    def __init__(self, facts: NetworkFacts, http: HttpClient | None = None, *, token: str = "") -> None:
        self.facts = facts
        self._http = http or HttpClient()
        self._token = token

    def identify(self, account: Account) -> str:
        url = f"{account.address}/accounts/{quote(account.handle, safe='')}"
        return self._http.call(Purpose.LOOK, "GET", url, token=self._token).json_word("id")

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        document = self._document(request)
        answer = self._http.call(
            Purpose.PUBLISH,
            "POST",
            f"{request.account.address}/posts",
            headers={"Idempotency-Key": request.idempotency_key},
            json=document,
            token=self._token,
            limit=self.facts.send_budget.total_seconds(),
            fence=fence,
        )
        return Published(answer.json_word("id"), answer.json_address("url"))

    def delete(self, account: Account, remote_id: str) -> None:
        url = f"{account.address}/posts/{quote(remote_id, safe='')}"
        answer = self._http.call(Purpose.PUBLISH, "DELETE", url, token=self._token, accept=_MISSING)
        if answer.status in _MISSING and answer.json_object().get("error") != "no_such_post":
            raise OutcomeUnknown("http.answer_unreadable")

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        answer = self._http.call(
            Purpose.PUBLISH,
            "PUT",
            f"{request.account.address}/posts/{quote(remote_id, safe='')}",
            json=self._document(request),
            token=self._token,
            fence=fence,
        )
        return Published(answer.json_word("id"), answer.json_address("url"))

    def find_published(self, request: PublishRequest) -> Found:
        if self.facts.lookup is Lookup.NONE:
            return CannotTell("lookup.not_offered")
        try:
            return self._by_key(request) if self.facts.lookup is Lookup.BY_ID else self._among_recent(request)
        except NetworkError as error:
            return CannotTell(error.code)

    def _by_key(self, request: PublishRequest) -> Found:
        url = f"{request.account.address}/posts/{quote(request.idempotency_key, safe='')}"
        answer = self._http.call(
            Purpose.LOOK, "GET", url, query={"account": request.account.handle}, token=self._token, accept=_MISSING
        )
        if answer.status in _MISSING:
            # Only its own word counts: a wrong address answers 404 too.
            return Absent() if answer.json_object().get("error") == "no_such_post" else CannotTell("lookup.not_offered")
        return Published(answer.json_word("id"), answer.json_address("url"))

    def _among_recent(self, request: PublishRequest) -> Found:
        url = f"{request.account.address}/posts"
        answer = self._http.call(Purpose.LOOK, "GET", url, query={"account": request.account.handle}, token=self._token)
        posts = rows(answer.json_object(), "posts")
        found = next((post for post in posts if word_at(post, "marker") == request.idempotency_key), None)
        if found is not None:
            known = word_at(found, "id")
            return Published(known, address_at(found, "url")) if known else CannotTell("http.answer_incomplete")
        return Absent() if len(posts) < NEWEST else CannotTell("lookup.too_many_since")

    def _document(self, request: PublishRequest) -> dict[str, Any]:
        content = request.content
        marker = {"marker": request.idempotency_key} if self.facts.lookup is not Lookup.NONE else {}
        parts = [
            {"text": part.text, "media": [self._upload(request, item) for item in part.media]} for part in content.parts
        ]
        return {
            "account": request.account.handle,
            "language": content.language,
            "title": content.title,
            "link": content.link,
            "parts": parts,
            **marker,
        }

    def _upload(self, request: PublishRequest, item: MediaItem) -> dict[str, str]:
        body = Multipart(
            {},
            file_field="file",
            path=request.media[item.media_hash].path,
            file_name="picture",
            file_type=item.media_type,
        )
        answer = self._http.call(
            Purpose.PREPARE, "POST", f"{request.account.address}/media", upload=body, token=self._token
        )
        return {"id": answer.json_word("id"), "alt": item.description}
