"""How a post is received on Bluesky, as its own server passes it on from whoever counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.errors import RefusalKind, Refused
from scheduler_app.networks.bluesky_calls import POST, BlueskyCalls
from scheduler_app.networks.network import Metrics, Reply


class BlueskyReading:
    """Never posts."""

    def __init__(self, calls: BlueskyCalls) -> None:
        self._calls = calls

    def metrics(self, account: Account, name: str) -> Metrics:
        answer = self._calls.ask(account, "app.bsky.feed.getPosts", query={"uris": _uri(account, name)})
        rows = _rows(answer.json_object().get("posts"))
        if not rows:
            raise Refused(RefusalKind.REMOVED, "http.refused_removed", host=answer.host, status=answer.status)
        return Metrics(
            likes=_number(rows[0], "likeCount"),
            shares=_number(rows[0], "repostCount"),
            replies=_number(rows[0], "replyCount"),
        )

    def replies(self, account: Account, name: str) -> tuple[Reply, ...]:
        query = {"uri": _uri(account, name), "depth": "6"}
        said = self._calls.ask(account, "app.bsky.feed.getPostThread", query=query).json_object()
        ours = f"at://{account.identity}/"
        found = [one for one in _answers(said.get("thread"), depth=6) if not one.remote_id.startswith(ours)]
        return tuple(sorted(found, key=lambda one: one.at))


def _answers(thread: object, depth: int) -> list[Reply]:
    if not isinstance(thread, dict) or depth == 0:
        return []
    found = []
    for one in _rows(thread.get("replies")):
        post = one.get("post")
        if isinstance(post, dict) and isinstance(post.get("record"), dict):
            found.append(_reply(post))
        found += _answers(one, depth - 1)
    return found


def _reply(post: dict[str, Any]) -> Reply:
    record, author = post["record"], post.get("author")
    named = author if isinstance(author, dict) else {}
    uri = str(post.get("uri", ""))
    parent = record.get("reply", {}).get("parent", {}) if isinstance(record.get("reply"), dict) else {}
    name = uri.rpartition("/")[2]
    return Reply(
        remote_id=uri,
        author=str(named.get("handle", "")),
        text=str(record.get("text", "")),
        at=_moment(record.get("createdAt")),
        address=f"https://bsky.app/profile/{quote(str(named.get('did', '')))}/post/{quote(name)}",
        in_reply_to=str(parent.get("uri", "")) if isinstance(parent, dict) else "",
    )


def _uri(account: Account, name: str) -> str:
    return f"at://{account.identity}/{POST}/{name}"


def _rows(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _number(row: dict[str, Any], name: str) -> int | None:
    found = row.get(name)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _moment(value: object) -> datetime:
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
