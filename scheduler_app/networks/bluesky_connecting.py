"""Connecting an account of Bluesky, or of another server of its protocol, with an app password.

Somebody signs in where they know (bsky.social); the account itself lives on a server that its identity names.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import InvalidInput, RefusalKind, Refused
from scheduler_app.networks.bluesky_calls import BlueskyCalls
from scheduler_app.networks.json_parts import address_at, parse, rows, text_at, word_at

ENTRY = "https://bsky.social"
_ASKS = (Ask("handle"), Ask("app_password", secret=True))
WAYS = (
    SignInWay("app_password", SignInKind.APP_PASSWORD, _ASKS),
    SignInWay("own_server", SignInKind.APP_PASSWORD, (Ask("server"), *_ASKS)),
)
_HANDLE = re.compile(r"(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z][a-zA-Z0-9-]{0,61}")


class BlueskyConnecting:
    """``entry`` is where people sign in who name no server."""

    def __init__(self, calls: BlueskyCalls, entry: str) -> None:
        self._calls = calls
        self._entry = entry

    def candidates(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        handle, password = given.get("handle", "").strip().lstrip("@"), given.get("app_password", "").strip()
        if not _HANDLE.fullmatch(handle):
            raise InvalidInput("bluesky.no_handle")
        if not password:
            raise InvalidInput("bluesky.no_password")
        server = given.get("server") or self._entry
        blank = Credential("bluesky", handle, SignInKind.APP_PASSWORD, server=server, extra={"password": password})
        session, said = self._calls.begun(blank)
        if _opens_everything(session.access):
            raise InvalidInput("bluesky.main_password")
        did, name = word_at(said, "did"), word_at(said, "handle") or handle
        if not did.startswith("did:"):
            raise Refused(RefusalKind.SIGN_IN, "http.refused_sign_in")
        signed = replace(session, identity=did, server=_home(said, server))
        return (Candidate(did, name, name, f"https://bsky.app/profile/{did}", signed),)

    def look(self, account: Account) -> HealthReport:
        try:
            said = self._calls.ask(account, "com.atproto.server.getSession").json_object()
        except Refused as refused:
            if refused.kind is RefusalKind.ACCOUNT:
                return HealthReport(AccountHealth.SUSPENDED)
            if refused.kind is not RefusalKind.SIGN_IN:
                raise
            return HealthReport(AccountHealth.SIGN_IN_NEEDED)
        ready = said.get("active", True) is not False
        return HealthReport(AccountHealth.READY if ready else AccountHealth.SUSPENDED)


def _opens_everything(access: str) -> bool:
    """Whether a session was begun with the account's own password, which takes the account away from whoever has it."""
    try:
        part = access.split(".")[1]
        said = parse(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (IndexError, ValueError):
        return False
    return text_at(said, "scope") == "com.atproto.access"


def _home(said: Mapping[str, Any], entry: str) -> str:
    """The server that the identity names; the entry where it names none that a password may be shown to."""
    for one in rows(said, "didDoc", "service"):
        if word_at(one, "id").endswith("#atproto_pds"):
            named = urlsplit(address_at(one, "serviceEndpoint"))
            if named.hostname and (named.scheme == "https" or named.netloc == urlsplit(entry).netloc):
                return f"{named.scheme}://{named.netloc}"
    return entry
