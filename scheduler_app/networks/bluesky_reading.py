"""How a post is received on Bluesky, as its own server passes it on from whoever counts."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.errors import RefusalKind, Refused
from scheduler_app.networks.bluesky_calls import POST, BlueskyCalls
from scheduler_app.networks.json_parts import moment_at, number_at, rows, text_at, word_at
from scheduler_app.networks.network import Metrics, Reply


class BlueskyReading:
    """Never posts."""

    def __init__(self, calls: BlueskyCalls) -> None:
        self._calls = calls

    def metrics(self, account: Account, name: str) -> Metrics:
        answer = self._calls.ask(account, "app.bsky.feed.getPosts", query={"uris": _uri(account, name)})
        found = rows(answer.json_object(), "posts")
        if not found:
            raise Refused(RefusalKind.REMOVED, "http.refused_removed", host=answer.host, status=answer.status)
        return Metrics(
            likes=number_at(found[0], "likeCount"),
            shares=number_at(found[0], "repostCount"),
            replies=number_at(found[0], "replyCount"),
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
    for one in rows(thread, "replies"):
        post = one.get("post")
        if isinstance(post, dict) and isinstance(post.get("record"), dict) and word_at(post, "uri"):
            found.append(_reply(post))
        found += _answers(one, depth - 1)
    return found


def _reply(post: dict[str, Any]) -> Reply:
    record, uri = post["record"], word_at(post, "uri")
    name = uri.rpartition("/")[2]
    return Reply(
        remote_id=uri,
        author=text_at(post, "author", "handle"),
        text=text_at(record, "text"),
        at=moment_at(record, "createdAt"),
        address=f"https://bsky.app/profile/{quote(word_at(post, 'author', 'did'))}/post/{quote(name)}",
        in_reply_to=word_at(record, "reply", "parent", "uri"),
    )


def _uri(account: Account, name: str) -> str:
    return f"at://{account.identity}/{POST}/{name}"
