"""What an HTTP answer means for a post: pure rules, no connection.

The same trouble means different things by what the request was for. While looking or preparing, nothing can have
become public: NotSent. Once a publishing request has left, everything but a clear yes or a clear no is OutcomeUnknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from scheduler_app.errors import NetworkError, NotSent, OutcomeUnknown, Param, RefusalKind, Refused, Throttled
from scheduler_app.networks.json_parts import address_at, parse, word_at

# A network that asks for more than a day is more likely broken than patient; the wait is asked for again then.
LONGEST_WAIT = timedelta(days=1)
_EPOCH_FROM = 1_000_000_000

_KINDS: dict[int, RefusalKind] = {
    401: RefusalKind.SIGN_IN,
    402: RefusalKind.QUOTA,
    403: RefusalKind.PERMISSION,
    404: RefusalKind.REMOVED,
    409: RefusalKind.DUPLICATE,
    410: RefusalKind.REMOVED,
    451: RefusalKind.PERMISSION,
}
# The server, or something before it, gave up half-way: it does not say whether the work was done.
_UNCLEAR_4XX = frozenset({408, 421, 423, 424, 425, 499})


class Purpose(StrEnum):
    """What a request is for: the world can see only what PUBLISH does."""

    LOOK = "look"
    PREPARE = "prepare"
    PUBLISH = "publish"


def trouble(purpose: Purpose, code: str, **params: Param) -> NetworkError:
    """The honest error for something that went wrong after the request left."""
    return OutcomeUnknown(code, **params) if purpose is Purpose.PUBLISH else NotSent(code, **params)


@dataclass(frozen=True)
class Answer:
    """A whole answer: its status, headers (lower-case names) and body, and what was asked for."""

    purpose: Purpose
    host: str
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def json_object(self) -> dict[str, Any]:
        """The body as a JSON object; trouble when it is anything else, such as cut short or a web page."""
        document = self._document
        if not isinstance(document, dict):
            raise trouble(self.purpose, "http.answer_unreadable", host=self.host, status=self.status)
        return document

    def json_list(self) -> list[Any]:
        """The body as a JSON list; trouble when it is anything else."""
        document = self._document
        if not isinstance(document, list):
            raise trouble(self.purpose, "http.answer_unreadable", host=self.host, status=self.status)
        return document

    def json_word(self, *path: str) -> str:
        """An id, a token or an address within the JSON object: a success counts only with the one it promises."""
        return self._needed(word_at(self.json_object(), *path), path)

    def json_address(self, *path: str) -> str:
        """The address of a web page within the JSON object, which a person may press."""
        return self._needed(address_at(self.json_object(), *path), path)

    def _needed(self, value: str, path: tuple[str, ...]) -> str:
        if not value:
            field = ".".join(path)
            raise trouble(self.purpose, "http.answer_incomplete", host=self.host, status=self.status, field=field)
        return value

    @cached_property
    def _document(self) -> Any:
        try:
            return parse(self.body)
        except ValueError:
            # Outside the handler below, so that the body does not travel with the error.
            pass
        raise trouble(self.purpose, "http.answer_unreadable", host=self.host, status=self.status)


def check_status(
    answer: Answer,
    now: datetime,
    *,
    kinds: Mapping[int, RefusalKind] | None = None,
    busy_means_untouched: bool = False,
) -> Answer:
    """The answer itself when it is 2xx; otherwise raises what the status means.

    ``kinds`` are a network's own documented meanings of 4xx statuses. ``busy_means_untouched`` is for networks whose
    documentation says that 503 comes before any work is done.
    """
    if answer.ok:
        return answer
    raise _error_for(answer, now, {**_KINDS, **(kinds or {})}, busy_means_untouched)


def _error_for(
    answer: Answer, now: datetime, kinds: Mapping[int, RefusalKind], busy_means_untouched: bool
) -> NetworkError:
    host, status = answer.host, answer.status
    if status == 429 or (status == 503 and (busy_means_untouched or answer.purpose is not Purpose.PUBLISH)):
        return Throttled("http.throttled", until=asked_to_wait(answer.headers, now), host=host, status=status)
    if status == 407:
        # Said by our own proxy, which passed nothing on.
        return NotSent("http.proxy_failed", host=host, status=status)
    if 400 <= status < 500 and (status in kinds or status not in _UNCLEAR_4XX):
        kind = kinds.get(status, RefusalKind.CONTENT)
        return Refused(kind, f"http.refused_{kind.value}", host=host, status=status)
    code = "http.redirected" if 300 <= status < 400 else "http.server_failed"
    return trouble(answer.purpose, code, host=host, status=status)


def asked_to_wait(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Until when the network asked us to wait, at most a day; None when it did not say in a way we understand.

    Reads Retry-After (seconds or a date), then the RateLimit-Reset family (seconds, epoch seconds or an ISO date).
    """
    for name in ("retry-after", "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"):
        until = _moment(headers.get(name, "").strip(), now)
        if until is not None:
            return min(max(until, now), now + LONGEST_WAIT)
    return None


def _moment(text: str, now: datetime) -> datetime | None:
    try:
        seconds = float(text)
    except ValueError:
        return _date(text)
    try:
        if seconds >= _EPOCH_FROM:
            return datetime.fromtimestamp(seconds, UTC)
        return now + timedelta(seconds=seconds)
    except (ValueError, OverflowError, OSError):
        return None


def _date(text: str) -> datetime | None:
    for reading in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            at = reading(text)
        except (ValueError, TypeError, IndexError):
            continue
        return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return None
