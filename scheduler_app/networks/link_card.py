"""What a page says of itself for those who link to it: title, description and picture.

The page is a stranger's: it is asked without any sign-in, only so much of it is read, and what it says is text.
"""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from scheduler_app.errors import InvalidInput, NetworkError
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.http_settings import HttpSettings

SECONDS = 8.0
MOST_BYTES = 1_000_000
_LONGEST = 300
_PICTURES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG": "image/png"}


@dataclass(frozen=True, slots=True)
class LinkCard:
    """``picture`` is the bytes of a JPEG or PNG and ``picture_type`` which, both empty where there is none."""

    title: str
    description: str = ""
    picture: bytes = b""
    picture_type: str = ""


class LinkCards:
    """Makes the card of a link; one without a picture, or with the host as its title, rather than none."""

    def __init__(self, client: HttpClient | None = None) -> None:
        self._client = client or HttpClient(HttpSettings(total_deadline=SECONDS, max_answer_bytes=MOST_BYTES))

    def card(self, link: str) -> LinkCard:
        """The card of the page behind ``link``; never raises for what the page or the network does."""
        said = _Said()
        page = self._fetched(link)
        if page is not None:
            said.feed(page.decode("utf-8", "replace"))
        title = said.found.get("og:title") or said.title.strip() or (urlsplit(link).hostname or link)
        description = said.found.get("og:description") or said.found.get("description") or ""
        picture, kind = self._picture(link, said.found.get("og:image", ""))
        return LinkCard(" ".join(title.split())[:_LONGEST], " ".join(description.split())[:_LONGEST], picture, kind)

    def _picture(self, link: str, named: str) -> tuple[bytes, str]:
        try:
            url = urljoin(link, named)
        except ValueError:
            return b"", ""
        # Only from the page's own host: a stranger's page does not send this machine anywhere else.
        same_host = urlsplit(url).hostname == urlsplit(link).hostname
        data = self._fetched(url) if named and same_host and url.startswith(("https://", "http://")) else None
        kind = next((kind for start, kind in _PICTURES.items() if data and data.startswith(start)), "")
        return (data or b"", kind) if kind else (b"", "")

    def _fetched(self, url: str) -> bytes | None:
        try:
            return self._client.call(Purpose.LOOK, "GET", url, headers={"Accept": "*/*"}, limit=SECONDS).body
        except (NetworkError, InvalidInput):
            return None


class _Said(HTMLParser):
    """Collects a page's title and what its meta elements say."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.found: dict[str, str] = {}
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = tag == "title" and not self.title
        if tag == "meta":
            said = dict(attrs)
            name, content = said.get("property") or said.get("name"), said.get("content")
            if name and content:
                self.found.setdefault(name.lower(), content)

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
