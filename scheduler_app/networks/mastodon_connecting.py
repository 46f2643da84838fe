"""Connecting an account of a server with Mastodon's API: through the browser, or with a token from its settings.

Each server has limits of its own, which are read from it here and whenever somebody looks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit, urlunsplit

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind, app_name
from scheduler_app.errors import InvalidInput, NetworkError, RefusalKind, Refused
from scheduler_app.networks import oauth
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose
from scheduler_app.networks.json_parts import number_at
from scheduler_app.networks.mastodon_calls import NOT_FOUND, identity_of
from scheduler_app.networks.sign_ins import SignIns

SCOPES = ("read:accounts", "read:statuses", "write:statuses", "write:media")
WAYS = (
    SignInWay("browser", SignInKind.OAUTH, (Ask("server"),)),
    SignInWay("token", SignInKind.TOKEN, (Ask("server"), Ask("access_token", secret=True))),
)
_NAME = "mastodon"


class MastodonConnecting:
    """Talks to servers that no account may know yet."""

    def __init__(self, http: HttpClient, sign_ins: SignIns, clock: Clock) -> None:
        self._http = http
        self._sign_ins = sign_ins
        self._clock = clock

    def app_for(self, server: str, redirect_uri: str) -> AppCredentials:
        """Register with a server. Its port is left out: on this machine any will do."""
        back = _without_port(redirect_uri)
        wanted = {"client_name": "Duta", "redirect_uris": back, "scopes": " ".join(SCOPES)}
        made = self._http.call(Purpose.PREPARE, "POST", f"{server}/api/v1/apps", form=wanted)
        return AppCredentials(
            app_name(_NAME, server), made.json_word("client_id"), made.json_word("client_secret"), back
        )

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        # With force_login a second account of one server can be connected.
        address = f"{server}/oauth/authorize"
        return oauth.begin(way, address, app, redirect_uri, SCOPES, server=server, force_login="true")

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        endpoint = oauth.TokenEndpoint(f"{authorization.server}/oauth/token")
        tokens = oauth.exchange(self._http, endpoint, authorization, code, self._clock.now())
        blank = Credential(_NAME, "", SignInKind.OAUTH, server=authorization.server, app=authorization.app.name)
        return (self._candidate(tokens.into(blank)),)

    def candidates(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        token = given.get("access_token", "").strip()
        if not re.fullmatch(r"[\w.~+/=-]{10,500}", token):
            raise InvalidInput("mastodon.no_token")
        return (self._candidate(Credential(_NAME, "", SignInKind.TOKEN, server=given["server"], access=token)),)

    def look(self, account: Account) -> HealthReport:
        try:
            signed = self._sign_ins.current(account)
            self._who(signed)
        except Refused as refused:
            if refused.kind is RefusalKind.PERMISSION:
                return HealthReport(AccountHealth.SUSPENDED)
            if refused.kind is not RefusalKind.SIGN_IN:
                raise
            return HealthReport(AccountHealth.SIGN_IN_NEEDED)
        return HealthReport(AccountHealth.READY, limits=self._limits(signed.server))

    def revoke(self, account: Account) -> None:
        """A token that somebody made in the server's settings is taken back there."""
        signed = self._sign_ins.current(account)
        if not signed.app:
            return
        app = self._sign_ins.app(signed.app)
        form = {"client_id": app.client_id, "client_secret": app.client_secret, "token": signed.access}
        self._http.call(Purpose.PREPARE, "POST", f"{signed.server}/oauth/revoke", form=form)

    def _candidate(self, signed: Credential) -> Candidate:
        said = self._who(signed)
        who = said.json_object()
        identity = identity_of(said.json_word("id"), signed.server)
        handle = f"@{said.json_word('username')}@{urlsplit(signed.server).netloc}"
        source = who.get("source")
        language = source.get("language") if isinstance(source, dict) else None
        return Candidate(
            identity=identity,
            handle=handle,
            display_name=str(who.get("display_name") or handle),
            address=str(who.get("url") or signed.server),
            credential=Credential(
                _NAME, identity, signed.kind, signed.server, signed.access, signed.refresh,
                app=signed.app, scopes=signed.scopes, expires_at=signed.expires_at,
            ),
            language=language if isinstance(language, str) else "",
            limits=self._limits(signed.server),
            lacking=tuple(one for one in SCOPES if signed.scopes and not _covers(signed.scopes, one)),
        )  # fmt: skip

    def _who(self, signed: Credential) -> Answer:
        url = f"{signed.server}/api/v1/accounts/verify_credentials"
        return self._http.call(Purpose.LOOK, "GET", url, token=signed.access)

    def _limits(self, server: str) -> dict[str, int]:
        """What this server takes; nothing where it does not say."""
        try:
            answer = self._http.call(Purpose.LOOK, "GET", f"{server}/api/v2/instance", accept=NOT_FOUND)
            if not answer.ok:
                answer = self._http.call(Purpose.LOOK, "GET", f"{server}/api/v1/instance")
            said = answer.json_object()
        except NetworkError:
            return {}
        found = {
            "max_text": number_at(said, "configuration", "statuses", "max_characters")
            or number_at(said, "max_toot_chars"),
            "max_items": number_at(said, "configuration", "statuses", "max_media_attachments"),
            "link_length": number_at(said, "configuration", "statuses", "characters_reserved_per_url"),
            "max_bytes": number_at(said, "configuration", "media_attachments", "image_size_limit"),
            "max_description": number_at(said, "configuration", "media_attachments", "description_limit"),
        }
        return {name: number for name, number in found.items() if number and number > 0}


def _covers(scopes: tuple[str, ...], wanted: str) -> bool:
    return wanted in scopes or wanted.partition(":")[0] in scopes


def _without_port(redirect_uri: str) -> str:
    parts = urlsplit(redirect_uri)
    return urlunsplit(parts._replace(netloc=parts.hostname or ""))
