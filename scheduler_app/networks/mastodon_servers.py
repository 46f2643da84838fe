"""What a server with Mastodon's API is and takes, as it says itself: Mastodon, or one of its relatives.

Relatives answer the same requests and differ in what they keep to. What matters to Duta becomes numbers of the account:
how much fits, whether a link counts as it is written, whether polls are taken, whether each post needs a picture.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from scheduler_app.errors import NetworkError
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.json_parts import address_at, number_at, rows, text_at

# Mastodon and those that are it but for their looks; glitch-soc calls itself by the same name.
MASTODON = frozenset({"mastodon", "hometown"})
# Refuses a key that came before whatever became of that try, and has no posts without pictures.
_PIXELFED = "pixelfed"
# One for each version of its form; there have been four.
_MOST_LINKS = 8
_COMPATIBLE = re.compile(r"\(compatible; (\w+)")
BURNS_KEYS = "burns_keys"
SCOPES = ("read:accounts", "read:statuses", "write:statuses", "write:media")
_COARSE = ("read", "write")


def scopes(software: str) -> tuple[str, ...]:
    """What a sign-in asks for: no more than is needed, where a server knows anything finer than reading and writing."""
    return _COARSE if software == _PIXELFED else SCOPES


class MastodonServers:
    """Asks servers what nobody needs to be signed in for."""

    def __init__(self, http: HttpClient) -> None:
        self._http = http

    def software(self, server: str) -> str:
        """The name of what runs there, in small letters; empty where it does not say."""
        links = rows(self._said(f"{server}/.well-known/nodeinfo"), "links")[:_MOST_LINKS]
        for path in (urlsplit(address_at(one, "href")).path for one in links):
            # Asked of the server that was meant, whatever host it names.
            name = text_at(self._said(server + path), "software", "name") if path.startswith("/") else ""
            if name:
                return name.lower()
        compatible = _COMPATIBLE.search(text_at(self._said(f"{server}/api/v1/instance"), "version"))
        return compatible[1].lower() if compatible else ""

    def limits(self, server: str) -> dict[str, int]:
        """What it takes, by the names of NetworkFacts; nothing where it does not say."""
        for version in ("v2", "v1"):
            said = self._said(f"{server}/api/{version}/instance")
            found = _numbers(said)
            if "max_text" in found:
                return found | _differences(self.software(server), said)
        return {}

    def _said(self, address: str) -> dict[str, Any]:
        """The document there; empty where there is none, for no relative has all of them."""
        try:
            return self._http.call(Purpose.LOOK, "GET", address).json_object()
        except NetworkError:
            return {}


def _numbers(said: dict[str, Any]) -> dict[str, int]:
    found = {
        "max_text": number_at(said, "configuration", "statuses", "max_characters") or number_at(said, "max_toot_chars"),
        "max_items": number_at(said, "configuration", "statuses", "max_media_attachments")
        or number_at(said, "max_media_attachments"),
        "link_length": number_at(said, "configuration", "statuses", "characters_reserved_per_url"),
        "max_bytes": number_at(said, "configuration", "media_attachments", "image_size_limit")
        or number_at(said, "upload_limit"),
        "max_film_bytes": number_at(said, "configuration", "media_attachments", "video_size_limit")
        or number_at(said, "upload_limit"),
        "max_description": number_at(said, "configuration", "media_attachments", "description_limit")
        or number_at(said, "description_limit"),
    }
    return {name: number for name, number in found.items() if number and number > 0}


def _differences(software: str, said: dict[str, Any]) -> dict[str, int]:
    if software in MASTODON:
        return {}
    answers = number_at(said, "configuration", "polls", "max_options") or number_at(said, "poll_limits", "max_options")
    found = {"link_length": 0} if software else {}
    if not answers:
        found |= {"option_poll": 0, "option_poll_hours": 0}
    if software == _PIXELFED:
        found |= {"min_items": 1, BURNS_KEYS: 1}
    return found
