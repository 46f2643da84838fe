"""What an account's own timeline tells about a delivery whose answer was lost.

X gives posts back in other words than it took: links shortened, signs escaped, and a link to the pictures at the end.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.errors import NetworkError, OutcomeUnknown
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.json_parts import rows, text_at, word_at
from scheduler_app.networks.network import Absent, CannotTell, Found, PublishRequest
from scheduler_app.networks.x_calls import XCalls

PAGE = 100
MOST_PAGES = 5
# The clocks of two machines never agree quite.
MARGIN = timedelta(minutes=1)
_PICTURES = re.compile(r"\s*https://t\.co/\w+\s*$")
_SCHEME = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seen:
    """One post of the account: its words as they were written, and what it answers."""

    id: str
    words: str
    answers: str


class XTimeline:
    """Reads the account's own posts from a little before a delivery's hour on. Never posts."""

    def __init__(self, calls: XCalls) -> None:
        self._calls = calls

    def find(self, request: PublishRequest, texts: Sequence[str], public: list[str]) -> list[str] | Found:
        """The ids of all parts, or what else the look came to.

        A part that is there though nobody noted it is noted now, so that a next try goes on behind it.
        """
        try:
            seen = list(self._since(request))
        except _TooMany:
            return CannotTell("lookup.too_many_since")
        except NetworkError as error:
            return CannotTell(error.code)
        ids = list(public)
        for number in range(len(public), len(texts)):
            found = _same(seen, texts[number], ids[-1] if ids else "")
            if found is None:
                return Absent()
            ids.append(found)
            if len(texts) > 1:
                request.note(f"part-{number + 1}", found)
        return ids

    def made_already(self, request: PublishRequest, text: str, answers: str) -> str | None:
        """The id of the post that X calls a duplicate, when it is this very delivery's.

        Raises OutcomeUnknown when that cannot be seen: something with these words is public, whoever's it is.
        """
        try:
            return _same(list(self._since(request)), text, answers)
        except NetworkError as error:
            raise OutcomeUnknown(error.code) from error

    def _since(self, request: PublishRequest) -> Iterator[Seen]:
        start = (request.scheduled_for - MARGIN).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        query = {"max_results": str(PAGE), "start_time": start, "exclude": "retweets"}
        for _ in range(MOST_PAGES):
            document = self._page(request.account, query).json_object()
            yield from map(_seen, rows(document, "data"))
            following = word_at(document, "meta", "next_token")
            if not following:
                return
            query = {**query, "pagination_token": following}
        raise _TooMany("lookup.too_many_since")

    def _page(self, account: Account, query: dict[str, str]) -> Answer:
        """What a post answers is no field any more: it comes with the post that is asked for beside it."""
        path = f"/2/users/{quote(account.identity, safe='')}/tweets"
        new = {"post.fields": "created_at,entities", "expansions": "referenced_posts"}
        old = {"tweet.fields": "created_at,entities,referenced_tweets"}
        return self._calls.read(account, path, query, new, old)


class _TooMany(NetworkError):
    """More posts since then than are looked through."""


def _same(seen: Sequence[Seen], text: str, answers: str) -> str | None:
    wanted = _bare(text)
    return next((one.id for one in seen if one.id and one.answers == answers and _bare(one.words) == wanted), None)


def _seen(row: dict[str, Any]) -> Seen:
    return Seen(word_at(row, "id"), words_of(row), answered_by(row))


def answered_by(row: dict[str, Any]) -> str:
    """The id of the post that this one answers, in either spelling; empty when it answers none."""
    referenced = rows(row, "referenced_posts") or rows(row, "referenced_tweets")
    return next((word_at(one, "id") for one in referenced if one.get("type") == "replied_to"), "")


def words_of(row: dict[str, Any]) -> str:
    """A post's text as it was written: whole links, no link to its own pictures, no escaped signs."""
    text = text_at(row, "text")
    for one in rows(row, "entities", "urls"):
        short, whole = text_at(one, "url"), text_at(one, "expanded_url")
        if short:
            text = text.replace(short, "" if _is_own_picture(one, whole) else whole)
    return html.unescape(_PICTURES.sub("", text)).strip()


def _is_own_picture(entity: dict[str, Any], whole: str) -> bool:
    return "media_key" in entity or bool(re.search(r"/status/\d+/(photo|video)/\d+$", whole))


def _bare(text: str) -> str:
    """What both sides of a comparison keep: X adds a scheme where none was written, and joins letters with marks."""
    plain = unicodedata.normalize("NFC", _SCHEME.sub("", text))
    return " ".join(plain.replace("/ ", " ").rstrip("/").split())
