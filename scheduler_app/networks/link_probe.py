"""Follows a link of a post to see whether a page is there, and where it leads."""

from __future__ import annotations

from urllib.parse import urljoin

from scheduler_app.errors import InvalidInput, NetworkError, Refused, Throttled
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.http_settings import HttpSettings

SECONDS = 6.0
_LARGEST = 512 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# There is a page, though not for a stranger without a browser.
_NOT_FOR_US = frozenset({401, 403, 405, 406, 429, 999})
# The server is there: it leads to another scheme, or says more than we want to hear.
_ANSWERED_TOO = frozenset(
    {"http.redirected", "http.answer_too_large", "http.answer_cut_short", "http.answer_unreadable"}
)
# Either the link is wrong, or this computer has no network.
_UNREACHED = frozenset(
    {"http.name_not_found", "http.cannot_connect", "http.connect_timeout", "http.proxy_failed", "http.too_late"}
)


class LinkProbe:
    """Asks twice: once where the link leads, once whether a page answers. It signs in nowhere."""

    def __init__(self, client: HttpClient | None = None) -> None:
        self._client = client or HttpClient(HttpSettings(total_deadline=SECONDS, max_answer_bytes=_LARGEST))

    def follow(self, link: str) -> tuple[bool | None, str]:
        """Whether a page answers (None when nothing could be reached), and where the link leads; never raises."""
        url = link if "://" in link else f"https://{link}"
        try:
            answers = self._answers(url)
            return answers, link if answers is None else self._target(url, link)
        except InvalidInput:
            return False, link

    def _answers(self, url: str) -> bool | None:
        try:
            self._client.call(Purpose.LOOK, "GET", url, limit=SECONDS, accept=_NOT_FOR_US)
        except Throttled:
            return True
        except Refused:
            return False
        except NetworkError as error:
            return None if error.code in _UNREACHED else error.code in _ANSWERED_TOO
        return True

    def _target(self, url: str, link: str) -> str:
        """Where the first server sends us; the link itself where it sends us nowhere, or cannot be asked."""
        try:
            answer = self._client.call(Purpose.PREPARE, "HEAD", url, limit=SECONDS, accept=_REDIRECTS | _NOT_FOR_US)
        except NetworkError:
            return link
        location = answer.headers.get("location", "")
        return urljoin(url, location) if answer.status in _REDIRECTS and location else link
