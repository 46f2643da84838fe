"""How a post is received on X. Each of these reads is charged, so they are asked for by people and rarely."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.networks.json_parts import moment_at, number_at, rows, word_at
from scheduler_app.networks.network import Metrics, Reply
from scheduler_app.networks.x_calls import XCalls, data_of
from scheduler_app.networks.x_timeline import answered_by, words_of

MOST_REPLIES = "100"


class XReading:
    """Metrics and answers of one post."""

    def __init__(self, calls: XCalls) -> None:
        self._calls = calls

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        path, counted = f"/2/tweets/{quote(remote_id, safe='')}", "public_metrics"
        said = data_of(self._calls.read(account, path, {}, {"post.fields": counted}, {"tweet.fields": counted}))
        likes, replies, views = (
            number_at(said, "public_metrics", name) for name in ("like_count", "reply_count", "impression_count")
        )
        shares = number_at(said, "public_metrics", "repost_count")
        if shares is None:
            shares = number_at(said, "public_metrics", "retweet_count")
        return Metrics(likes=likes, shares=shares, replies=replies, views=views)

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        query = {
            "query": f"conversation_id:{remote_id}",
            "max_results": MOST_REPLIES,
            "user.fields": "username",
        }
        new = {"post.fields": "created_at,entities", "expansions": "author_id,referenced_posts"}
        old = {"tweet.fields": "created_at,author_id,entities,referenced_tweets", "expansions": "author_id"}
        document = self._calls.read(account, "/2/tweets/search/recent", query, new, old).json_object()
        names = {word_at(one, "id"): word_at(one, "username") for one in rows(document, "includes", "users")}
        found = [
            _reply(one, names)
            for one in rows(document, "data")
            if word_at(one, "author_id") != account.identity and word_at(one, "id")
        ]
        return tuple(sorted(found, key=lambda one: one.at))


def _reply(row: dict[str, Any], names: dict[str, str]) -> Reply:
    own_id, author = word_at(row, "id"), names.get(word_at(row, "author_id"), "")
    return Reply(
        remote_id=own_id,
        author=author,
        text=words_of(row),
        at=moment_at(row, "created_at"),
        address=f"https://x.com/{quote(author)}/status/{quote(own_id)}",
        in_reply_to=answered_by(row),
    )
