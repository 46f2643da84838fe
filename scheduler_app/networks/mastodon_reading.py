"""What a server tells about an account's own statuses: whether one is there, how it is received, who answers."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.errors import NetworkError
from scheduler_app.networks.json_parts import address_at, moment_at, number_at, rows, text_at, word_at
from scheduler_app.networks.mastodon_calls import NOT_FOUND, NOT_KNOWN, MastodonCalls, own_number
from scheduler_app.networks.network import Absent, CannotTell, Found, Metrics, Published, PublishRequest, Reply

PAGE = 40
MOST_PAGES = 5
# The clocks of two machines never agree quite.
MARGIN = timedelta(minutes=1)
_BREAK = re.compile(r"<br\s*/?>|</p>\s*<p[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


class MastodonReading:
    """Never posts."""

    def __init__(self, calls: MastodonCalls) -> None:
        self._calls = calls

    def find(self, request: PublishRequest, texts: Sequence[str], public: list[str]) -> Found:
        """The delivery's post among the account's newest statuses.

        A part of a thread that is there though nobody noted it is noted now, so that a next try goes on behind it.
        """
        try:
            seen = list(self._since(request))
            ids = list(public)
            for number in range(len(public), len(texts)):
                found = self._same(request, seen, number, texts[number], ids[-1] if ids else "")
                if found is None:
                    return Absent()
                ids.append(word_at(found, "id"))
                if len(texts) > 1:
                    request.note(f"part-{number + 1}", ids[-1])
            return Published(" ".join(ids), self.address(request.account, ids[0]))
        except NetworkError as error:
            return CannotTell(error.code)

    def address(self, account: Account, status_id: str) -> str:
        """Where a reader finds a status."""
        said = self._calls.ask(account, "GET", f"/api/v1/statuses/{quote(status_id, safe='')}").json_object()
        return address_at(said, "url") or address_at(said, "uri")

    def is_there(self, account: Account, status_id: str) -> bool:
        path = f"/api/v1/statuses/{quote(status_id, safe='')}"
        return self._calls.ask(account, "GET", path, accept=NOT_FOUND).ok

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        said = self._calls.ask(account, "GET", f"/api/v1/statuses/{quote(remote_id, safe='')}").json_object()
        return Metrics(
            likes=number_at(said, "favourites_count"),
            shares=number_at(said, "reblogs_count"),
            replies=number_at(said, "replies_count"),
        )

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        path = f"/api/v1/statuses/{quote(remote_id, safe='')}/context"
        below = rows(self._calls.ask(account, "GET", path).json_object(), "descendants")
        found = [_reply(one) for one in below if _author(one, "id") != own_number(account) and word_at(one, "id")]
        return tuple(sorted(found, key=lambda one: one.at))

    def _same(
        self, request: PublishRequest, seen: Sequence[dict[str, Any]], number: int, text: str, answers: str
    ) -> dict[str, Any] | None:
        pictures = len(request.content.parts[number].media)
        for one in seen:
            shown = len(rows(one, "media_attachments"))
            alike = word_at(one, "in_reply_to_id") == answers and shown == pictures
            if alike and word_at(one, "id") and _bare(self._words(request.account, one)) == _bare(text):
                return one
        return None

    def _words(self, account: Account, row: dict[str, Any]) -> str:
        """A status as it was written; taken out of its web page where a server does not keep that."""
        path = f"/api/v1/statuses/{quote(word_at(row, 'id'), safe='')}/source"
        answer = self._calls.ask(account, "GET", path, accept=NOT_KNOWN)
        if answer.ok:
            source = answer.json_object().get("text")
            if isinstance(source, str):
                return source
        return plain(text_at(row, "content"))

    def _since(self, request: PublishRequest) -> Iterator[dict[str, Any]]:
        start = request.scheduled_for - MARGIN
        path = f"/api/v1/accounts/{quote(own_number(request.account), safe='')}/statuses"
        query = {"limit": str(PAGE), "exclude_reblogs": "true"}
        for _ in range(MOST_PAGES):
            page = rows(self._calls.ask(request.account, "GET", path, query=query).json_list())
            yield from (one for one in page if moment_at(one, "created_at") >= start)
            # A pinned status is old and stands among the new ones on some servers: only the last tells.
            if len(page) < PAGE or moment_at(page[-1], "created_at") < start:
                return
            query = {**query, "max_id": word_at(page[-1], "id")}
        raise NetworkError("lookup.too_many_since")


def plain(page: str) -> str:
    """The words of a status's HTML."""
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", page)))


def _reply(row: dict[str, Any]) -> Reply:
    return Reply(
        remote_id=word_at(row, "id"),
        author=_author(row, "acct"),
        text=plain(text_at(row, "content")).strip(),
        at=moment_at(row, "created_at"),
        address=address_at(row, "url") or address_at(row, "uri"),
        in_reply_to=word_at(row, "in_reply_to_id"),
    )


def _author(row: dict[str, Any], name: str) -> str:
    return word_at(row, "account", name)


def _bare(text: str) -> str:
    return " ".join(text.split())
