"""How a post is received on X. Each of these reads is charged, so they are asked for by people and rarely."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.networks.network import Metrics, Reply
from scheduler_app.networks.x_calls import XCalls, data_of
from scheduler_app.networks.x_timeline import words_of

MOST_REPLIES = "100"


class XReading:
    """Metrics and answers of one post."""

    def __init__(self, calls: XCalls) -> None:
        self._calls = calls

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        answer = self._calls.ask(
            account, "GET", f"/2/tweets/{quote(remote_id, safe='')}", query={"post.fields": "public_metrics"}
        )
        counted = data_of(answer).get("public_metrics")
        counts = counted if isinstance(counted, dict) else {}
        return Metrics(
            likes=_number(counts, "like_count"),
            shares=_number(counts, "repost_count", "retweet_count"),
            replies=_number(counts, "reply_count"),
            views=_number(counts, "impression_count"),
        )

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        query = {
            "query": f"conversation_id:{remote_id}",
            "max_results": MOST_REPLIES,
            "post.fields": "created_at,author_id,entities,referenced_posts",
            "expansions": "author_id",
            "user.fields": "username",
        }
        document = self._calls.ask(account, "GET", "/2/tweets/search/recent", query=query).json_object()
        names = {str(one.get("id")): str(one.get("username", "")) for one in _rows(document, "includes", "users")}
        found = [
            _reply(one, names)
            for one in _rows(document, "data")
            if str(one.get("author_id")) != account.identity and one.get("created_at")
        ]
        return tuple(sorted(found, key=lambda one: one.at))


def _reply(row: dict[str, Any], names: dict[str, str]) -> Reply:
    own_id, author = str(row.get("id", "")), names.get(str(row.get("author_id")), "")
    referenced = row.get("referenced_posts", row.get("referenced_tweets"))
    answered = [str(one.get("id", "")) for one in referenced if one.get("type") == "replied_to"] if referenced else []
    return Reply(
        remote_id=own_id,
        author=author,
        text=words_of(row),
        at=datetime.fromisoformat(str(row["created_at"])).astimezone(UTC),
        address=f"https://x.com/{quote(author)}/status/{quote(own_id)}",
        in_reply_to=answered[0] if answered else "",
    )


def _rows(document: dict[str, Any], *names: str) -> list[dict[str, Any]]:
    found: Any = document
    for name in names:
        found = found.get(name) if isinstance(found, dict) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _number(counts: dict[str, Any], *names: str) -> int | None:
    return next((counts[name] for name in names if isinstance(counts.get(name), int)), None)
