"""Connecting a site: its own page lets Duta in, or somebody pastes an application password made there.

The page gives no code but the password itself, to this machine alone. Some releases of WordPress send nobody back to a
program on this machine; there the password is made in the profile and pasted.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.errors import InvalidInput, NetworkError, RefusalKind, Refused
from scheduler_app.networks import oauth
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.json_parts import number_at, text_at
from scheduler_app.networks.redaction import SECRETS
from scheduler_app.networks.wordpress_calls import WordPressCalls, id_in
from scheduler_app.networks.wordpress_site import Site, found_site, place_of, site_address

WAYS = (
    SignInWay("browser", SignInKind.OAUTH, (Ask("site"),)),
    SignInWay("app_password", SignInKind.APP_PASSWORD, (Ask("site"), Ask("user"), Ask("app_password", secret=True))),
)
# Duta for every site: WordPress lists the passwords of one program together.
APP_ID = "5e9ac4cb-7b1c-4c1f-9c9d-0d1f6a3f2b7e"
_NAME = "wordpress"
_ME = "/wp/v2/users/me"
_RIGHTS = ("publish_posts", "upload_files", "edit_published_posts", "delete_published_posts")
_PASSWORD = re.compile(r"[A-Za-z0-9]{16,64}")
_MADE_FOR_US = "made_for_us"


class WordPressConnecting:
    """Talks to sites that no account may know yet."""

    def __init__(self, calls: WordPressCalls, http: HttpClient, clock: Clock) -> None:
        self._calls = calls
        self._http = http
        self._clock = clock

    def authorization(self, way: str, site: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        """The site's approve page. Raises InvalidInput (wordpress.no_app_passwords, and as ``found_site``)."""
        address = site_address(site)
        found = found_site(self._http, address)
        if not found.approve:
            raise InvalidInput("wordpress.no_app_passwords")
        begun = oauth.begin(way, found.approve, app, redirect_uri, (), server=address)
        back = f"{redirect_uri}?{urlencode({'state': begun.state})}"
        asked = {
            # One name is given once: a second sign-in needs another.
            "app_name": f"Duta {self._clock.now():%Y-%m-%d %H:%M} {secrets.token_hex(2)}",
            "app_id": app.client_id,
            "success_url": back,
            "reject_url": f"{back}&success=false",
        }
        page = f"{found.approve}{'&' if urlsplit(found.approve).query else '?'}{urlencode(asked, quote_via=quote)}"
        return replace(begun, address=page)

    def answer_in(self, authorization: Authorization, text: str) -> str:
        """The name and password in the address that the browser came back to.

        Raises InvalidInput (oauth.no_code, oauth.wrong_state) and Refused (SIGN_IN: oauth.denied).
        """
        said = oauth.answer_in(authorization, text.strip())
        if oauth.only(said, "success") == "false":
            raise Refused(RefusalKind.SIGN_IN, "oauth.denied", why="access_denied")
        user, password = oauth.only(said, "user_login"), _bare(oauth.only(said, "password"))
        if not user or not _PASSWORD.fullmatch(password):
            raise InvalidInput("oauth.no_code")
        SECRETS.hide("sign-in under way", (authorization.state, password))
        return urlencode({"user": user, "app_password": password})

    def exchange(self, authorization: Authorization, answer: str) -> tuple[Candidate, ...]:
        given = {name: values[0] for name, values in parse_qs(answer).items()}
        return self._candidates(authorization.server, given, made_for_us=True)

    def candidates(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        return self._candidates(given.get("site", ""), given, made_for_us=False)

    def look(self, account: Account) -> HealthReport:
        signed = self._calls.credential(account)
        try:
            who = self._who(signed)
        except Refused as refused:
            if refused.kind is not RefusalKind.SIGN_IN:
                raise
            return HealthReport(AccountHealth.SIGN_IN_NEEDED)
        return HealthReport(AccountHealth.READY, limits=self._limits(signed), lacking=_lacking(who))

    def revoke(self, account: Account) -> None:
        """Take back the password that the approve page made for Duta; a pasted one may serve others as well."""
        signed = self._calls.credential(account)
        if _MADE_FOR_US not in signed.extra:
            return
        own = f"{_ME}/application-passwords"
        uuid = self._calls.as_signed(signed, "GET", f"{own}/introspect").json_word("uuid")
        self._calls.as_signed(signed, "DELETE", f"{own}/{quote(uuid, safe='')}")

    def identity(self, account: Account) -> str:
        """The user's number on the site, with the site's name."""
        signed = self._calls.credential(account)
        number = id_in(self._calls.as_signed(signed, "GET", _ME, query={"context": "edit"}))
        return f"{number}@{place_of(signed.server)}"

    def _candidates(self, site: str, given: Mapping[str, str], *, made_for_us: bool) -> tuple[Candidate, ...]:
        user, password = given.get("user", "").strip(), _bare(given.get("app_password", ""))
        if not user or ":" in user:
            raise InvalidInput("wordpress.no_user")
        if not _PASSWORD.fullmatch(password):
            raise InvalidInput("wordpress.no_password")
        SECRETS.hide("sign-in under way", (password,))
        found = found_site(self._http, site_address(site))
        extra = {"user": user, **({_MADE_FOR_US: "yes"} if made_for_us else {})}
        blank = Credential(_NAME, "", SignInKind.APP_PASSWORD, server=found.server, access=password, extra=extra)
        who = self._who(blank)
        identity = f"{who['id']}@{place_of(found.server)}"
        signed = Credential(_NAME, identity, SignInKind.APP_PASSWORD, server=found.server, access=password, extra=extra)
        return (_candidate(found, who, signed, self._limits(signed)),)

    def _who(self, signed: Credential) -> dict[str, Any]:
        answer = self._calls.as_signed(signed, "GET", _ME, query={"context": "edit"})
        id_in(answer)
        return answer.json_object()

    def _limits(self, signed: Credential) -> dict[str, int]:
        """The largest file, where a site's editor says it to programs; WordPress alone does not."""
        try:
            said = self._calls.as_signed(signed, "GET", "/wp-block-editor/v1/settings").json_object()
        except NetworkError:
            return {}
        most = number_at(said, "maxUploadFileSize") or 0
        return {"max_bytes": most, "max_film_bytes": most} if most > 0 else {}


def _candidate(site: Site, who: dict[str, Any], signed: Credential, limits: dict[str, int]) -> Candidate:
    user = text_at(who, "username") or text_at(who, "slug") or signed.extra["user"]
    locale = text_at(who, "locale")
    return Candidate(
        identity=signed.identity,
        handle=f"{user}@{place_of(signed.server)}",
        display_name=site.name or place_of(signed.server),
        address=site.home,
        credential=signed,
        language=locale.partition("_")[0],
        limits=limits,
        lacking=_lacking(who),
    )


def _lacking(who: Mapping[str, Any]) -> tuple[str, ...]:
    held = who.get("capabilities")
    return tuple(right for right in _RIGHTS if not isinstance(held, dict) or held.get(right) is not True)


def _bare(password: str) -> str:
    """As WordPress reads it: it is shown in groups of four."""
    return re.sub(r"\s+", "", password)
