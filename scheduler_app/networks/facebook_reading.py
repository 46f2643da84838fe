"""What Facebook tells about a Page's own posts: whether one is there, how it is received, and what people answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.errors import NetworkError, Refused
from scheduler_app.networks.facebook_calls import GraphCalls
from scheduler_app.networks.json_parts import address_at, moment_at, number_at, rows, text_at, word_at
from scheduler_app.networks.network import Absent, CannotTell, Found, Metrics, Published, PublishRequest, Reply

PAGE = "100"
MOST_PAGES = 5
# The clocks of two machines never agree quite.
MARGIN = timedelta(minutes=1)
_POST = "id,message,created_time,permalink_url"
_COUNTED = "reactions.summary(total_count).limit(0),comments.summary(total_count).limit(0),shares"
_COMMENT = "id,from,message,created_time,permalink_url,parent"


class FacebookReading:
    """Never posts."""

    def __init__(self, calls: GraphCalls) -> None:
        self._calls = calls

    def find(self, request: PublishRequest, message: str) -> Found:
        """The Page's post with this message, made since a little before the delivery's hour."""
        since = str(int((request.scheduled_for - MARGIN).timestamp()))
        path = f"/{quote(request.account.identity)}/published_posts"
        try:
            for one in self._all(request.account, path, {"fields": _POST, "since": since}):
                name, address = word_at(one, "id"), address_at(one, "permalink_url")
                if _plain(text_at(one, "message")) == _plain(message) and name and address:
                    return Published(name, address)
        except NetworkError as error:
            return CannotTell(error.code)
        return Absent()

    @staticmethod
    def could_look(found: Found) -> bool:
        return isinstance(found, Absent)

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        counted = self._calls.look(account, f"/{quote(remote_id)}", {"fields": _COUNTED}).json_object()
        return Metrics(
            likes=number_at(counted, "reactions", "summary", "total_count"),
            shares=number_at(counted, "shares", "count"),
            replies=number_at(counted, "comments", "summary", "total_count"),
            views=self._insight(account, remote_id, "post_media_view"),
            clicks=self._insight(account, remote_id, "post_clicks"),
        )

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        query = {"fields": _COMMENT, "filter": "stream"}
        found = []
        with suppress(_TooMany):  # five hundred answers are more than anybody reads at once
            for one in self._all(account, f"/{quote(remote_id)}/comments", query):
                if word_at(one, "id") and word_at(one, "from", "id") != account.identity:
                    found.append(_reply(one, remote_id))  # noqa: PERF401 - what was read before the end stays
        return tuple(sorted(found, key=lambda one: one.at))

    def _insight(self, account: Account, remote_id: str, name: str) -> int | None:
        """One number; asked for alone, for a name that is not known any more fails all that are asked for with it."""
        try:
            said = self._calls.look(account, f"/{quote(remote_id)}/insights", {"metric": name}).json_object()
        except Refused:
            return None
        found = rows(said, "data")
        values = rows(found[0], "values") if found else []
        return number_at(values[0], "value") if values else None

    def _all(self, account: Account, path: str, query: dict[str, str]) -> Iterator[dict[str, Any]]:
        query = {**query, "limit": PAGE}
        for _ in range(MOST_PAGES):
            said = self._calls.look(account, path, query).json_object()
            yield from rows(said, "data")
            after = word_at(said, "paging", "cursors", "after")
            if not after or not text_at(said, "paging", "next"):
                return
            # The address it names holds the token; only its place in the list is taken.
            query = {**query, "after": after}
        raise _TooMany("lookup.too_many_since")


class _TooMany(NetworkError):
    """More rows than are looked through."""


def _reply(row: dict[str, Any], remote_id: str) -> Reply:
    return Reply(
        remote_id=word_at(row, "id"),
        author=text_at(row, "from", "name"),
        text=text_at(row, "message"),
        at=moment_at(row, "created_time"),
        address=address_at(row, "permalink_url"),
        in_reply_to=word_at(row, "parent", "id") or remote_id,
    )


def _plain(text: str) -> str:
    return " ".join(text.split())
