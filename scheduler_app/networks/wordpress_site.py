"""Finds out how a site is spoken to: where its REST API is, and on which page a person lets a program in.

A site may keep its API under another name, or have no readable addresses at all; it says so in a header and in its
front page. What it names is believed only over https, as the site itself is, or on this very machine.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from scheduler_app.errors import InvalidInput, NetworkError
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose
from scheduler_app.networks.json_parts import text_at

_RELATION = "https://api.w.org/"
_IN_HEADER = re.compile(r"<([^<>]+)>\s*;[^,<]*rel=\"?https://api\.w\.org/\"?", re.IGNORECASE)
_LINK_TAG = re.compile(r"<link\b[^>]{1,2000}>", re.IGNORECASE)
_HREF = re.compile(r"href=[\"']([^\"'<>]+)[\"']", re.IGNORECASE)
_HEAD = 256 * 1024
_ANY = frozenset(range(400, 600))


@dataclass(frozen=True, slots=True)
class Site:
    """``server`` is where the API is, which paths are put behind; ``approve`` is the page where a person lets a program
    in, empty where the site lets none in; ``home`` is what readers open."""

    server: str
    approve: str
    home: str
    name: str


def place_of(server: str) -> str:
    """The site as accounts are named after it: host and folder, wherever in it the API is."""
    base, readable, _ = server.partition("?")
    parts = urlsplit(base)
    folder = parts.path.rpartition("/")[0] if not readable or parts.path.endswith(".php") else parts.path
    return f"{parts.netloc.lower()}{folder.rstrip('/').removesuffix('/index.php')}"


def site_address(text: str) -> str:
    """A site as people write it (``embassy.example/news``), as an address; its folder counts.

    Only https, but for a site on this very machine. Raises InvalidInput (server.no_address).
    """
    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        port = parts.port
    except ValueError:
        raise InvalidInput("server.no_address", given=text) from None
    host = parts.hostname or ""
    if not _may_be_told(parts.scheme, host) or parts.username or any(letter.isspace() for letter in text):
        raise InvalidInput("server.no_address", given=text)
    place = f"[{host}]" if ":" in host else host
    path = re.sub(r"/(wp-admin|wp-login\.php)\b.*$", "", parts.path).rstrip("/")
    return f"{parts.scheme}://{place}{f':{port}' if port else ''}{path}"


def found_site(http: HttpClient, address: str) -> Site:
    """The site at ``address`` (see ``site_address``).

    Raises InvalidInput (wordpress.no_site) when it is not run by WordPress or hides its API, and NotSent.
    """
    on_this_machine = urlsplit(address).scheme == "http"
    trouble: NetworkError | None = None
    for root in dict.fromkeys(_roots(http, address)):
        if not _believed(root, on_this_machine):
            continue
        try:
            answer = http.call(Purpose.LOOK, "GET", root, accept=_ANY)
            said = answer.json_object() if answer.ok else {}
        except NetworkError as error:
            trouble = error
            continue
        if isinstance(said.get("namespaces"), list) and "wp/v2" in said["namespaces"]:
            return _site(root, said, on_this_machine)
    if trouble is not None and trouble.code != "http.answer_unreadable":
        raise trouble
    raise InvalidInput("wordpress.no_site", site=address)


def _roots(http: HttpClient, address: str) -> Iterator[str]:
    """What the site says itself, then where the API usually is."""
    try:
        front = http.call(Purpose.LOOK, "GET", f"{address}/", headers={"Accept": "text/html"}, accept=_ANY)
    except NetworkError:
        front = None
    if front is not None and (named := _named(front)):
        yield named if "://" in named else f"{address}/{named.lstrip('/')}"
    yield f"{address}/wp-json/"
    yield f"{address}/?rest_route=/"


def _named(front: Answer) -> str:
    if found := _IN_HEADER.search(front.headers.get("link", "")):
        return found[1]
    page = front.body[:_HEAD].decode("utf-8", "replace")
    for tag in _LINK_TAG.finditer(page):
        if _RELATION in tag[0] and (address := _HREF.search(tag[0])):
            return unescape(address[1])
    return ""


def _site(root: str, said: dict[str, Any], on_this_machine: bool) -> Site:
    approve = text_at(said, "authentication", "application-passwords", "endpoints", "authorization")
    home = text_at(said, "home")
    return Site(
        # Without readable addresses the path is the end of the query, as this writes it.
        server=root.rstrip("/"),
        approve=approve if _believed(approve, on_this_machine) else "",
        home=home if home.startswith(("https://", "http://")) else f"{urlsplit(root).scheme}://{place_of(root)}",
        name=" ".join(unescape(text_at(said, "name")).split()),
    )


def _believed(address: str, on_this_machine: bool) -> bool:
    """Whether an address that a site names may be gone to."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return _may_be_told(parts.scheme, host) and (parts.scheme == "https" or on_this_machine)


def _may_be_told(scheme: str, host: str) -> bool:
    """Whether a password may be shown there."""
    if scheme == "https":
        return bool(host)
    if scheme != "http":
        return False
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
