"""What a site tells about a post: whether it lies under its slug and how, and who answers it."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.errors import NetworkError
from scheduler_app.networks.json_parts import moment_at, number_at, rows, text_at, word_at
from scheduler_app.networks.network import Absent, CannotTell, Found, Metrics, Published, Reply
from scheduler_app.networks.wordpress_calls import WordPressCalls

POSTS = "/wp/v2/posts"
# Seen by whoever may read the site: publicly, or by its members where it is private.
PUBLIC = frozenset({"publish", "private"})
TRASH = "trash"
_STATUSES = "publish,future,draft,pending,private,trash"
# What WordPress adds to the slug of a post that is thrown away.
_TRASHED = "__trashed"
_PAGE = 100
_BREAK = re.compile(r"<br\s*/?>|</p>\s*<p[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


def slug_of(key: str) -> str:
    """What the post of a delivery is called in its address: always the same for one key, whatever the post says."""
    digest = hashlib.sha256(key.encode()).digest()[:10]
    return f"duta-{base64.b32encode(digest).decode().lower()}"


@dataclass(frozen=True, slots=True)
class Lying:
    """A post that lies on the site under the slug of a delivery."""

    post_id: str
    status: str
    address: str


class WordPressReading:
    """Never posts."""

    def __init__(self, calls: WordPressCalls) -> None:
        self._calls = calls

    def lying(self, account: Account, slug: str, language: str = "") -> Lying | None:
        """What lies under the slug: what is public before all, what was thrown away last, and else the oldest.

        ``language`` is asked for where a site lists only one.
        """
        query = {"slug": f"{slug},{slug}{_TRASHED}", "status": _STATUSES, "context": "edit", "per_page": str(_PAGE)}
        if language:
            query["lang"] = language
        found = rows(self._calls.ask(account, "GET", POSTS, query=query).json_list())
        ours = [one for one in found if number_at(one, "id") and text_at(one, "slug") in (slug, f"{slug}{_TRASHED}")]
        ours.sort(key=_rank)
        return _lying(ours[0]) if ours else None

    def by_id(self, account: Account, post_id: str) -> Lying:
        """Raises Refused (REMOVED) when there is no such post."""
        path = f"{POSTS}/{quote(post_id, safe='')}"
        answer = self._calls.ask(account, "GET", path, query={"context": "edit"})
        answer.json_word("id")
        return _lying(answer.json_object())

    def find(self, account: Account, slug: str, language: str = "") -> Found:
        """A draft is not public yet, and what was thrown away is not any more."""
        try:
            there = self.lying(account, slug, language)
        except NetworkError as error:
            return CannotTell(error.code)
        if there is None or there.status not in PUBLIC:
            return Absent()
        return Published(there.post_id, there.address)

    def metrics(self, account: Account, post_id: str) -> Metrics:
        """WordPress itself counts comments alone."""
        self.by_id(account, post_id)
        answer = self._calls.ask(account, "GET", "/wp/v2/comments", query={"post": post_id, "per_page": "1"})
        total = answer.headers.get("x-wp-total", "")
        return Metrics(replies=int(total) if total.isascii() and total.isdigit() else None)

    def replies(self, account: Account, post_id: str) -> tuple[Reply, ...]:
        """The comments that the site shows, but for the account's own."""
        self.by_id(account, post_id)
        query = {"post": post_id, "per_page": str(_PAGE), "order": "asc", "orderby": "date_gmt"}
        found = rows(self._calls.ask(account, "GET", "/wp/v2/comments", query=query).json_list())
        own = account.identity.partition("@")[0]
        shown = [_reply(one, post_id) for one in found if number_at(one, "id") and word_at(one, "author") != own]
        return tuple(sorted(shown, key=lambda one: one.at))


def plain(page: str) -> str:
    """The words of a comment's HTML."""
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", page))).strip()


def _rank(row: dict[str, Any]) -> tuple[bool, bool, int]:
    status = text_at(row, "status")
    return status == TRASH, status not in PUBLIC, int(row["id"])


def _lying(row: dict[str, Any]) -> Lying:
    return Lying(str(row["id"]), text_at(row, "status"), text_at(row, "link"))


def _reply(row: dict[str, Any], post_id: str) -> Reply:
    parent = number_at(row, "parent")
    return Reply(
        remote_id=str(row["id"]),
        author=text_at(row, "author_name"),
        text=plain(text_at(row, "content", "rendered")),
        at=moment_at(row, "date_gmt"),
        address=text_at(row, "link"),
        in_reply_to=str(parent) if parent else post_id,
    )
