"""Signing in through the browser: OAuth 2 as RFC 8252 wants it of programs on a desktop. The only user of Authlib.

Authlib builds and reads what RFC 6749 and 7636 say; every request goes through the HttpClient like all others. What a
network says in its errors goes no further than a known word: nobody knows what else it writes there.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from authlib.common.security import generate_token
from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from scheduler_app.domain.connecting import Authorization
from scheduler_app.domain.sign_in import AppCredentials, Credential
from scheduler_app.errors import InvalidInput, NetworkError, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose
from scheduler_app.networks.json_parts import text_at, word_at
from scheduler_app.networks.redaction import SECRETS

# A token is renewed when it has less than this to live: longer than a post may take to leave.
MARGIN = timedelta(minutes=2)
_SECRET_LENGTH = 64
_SHORTEST_CODE = 10
# What a token endpoint answers when it says no in the words of RFC 6749.
_SAID_NO = frozenset({400, 401, 403})
_APP_IS_AT_FAULT = frozenset({"invalid_client", "unauthorized_client", "redirect_uri_mismatch"})
_FAULTS = _APP_IS_AT_FAULT | {
    "invalid_grant", "invalid_request", "invalid_scope", "unsupported_grant_type", "access_denied",
    "unsupported_response_type", "server_error", "temporarily_unavailable",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a network gave for a code or a refresh token; ``said`` is its whole answer, with what only it knows."""

    access: str = field(repr=False)
    refresh: str = field(default="", repr=False)
    expires_at: datetime | None = None
    scopes: tuple[str, ...] = ()
    said: Mapping[str, Any] = field(default_factory=dict, repr=False)

    def into(self, kept: Credential) -> Credential:
        """The credential with these tokens in place of its own; what they do not name stays."""
        return replace(
            kept,
            access=self.access,
            refresh=self.refresh or kept.refresh,
            expires_at=self.expires_at,
            scopes=self.scopes or kept.scopes,
        )


@dataclass(frozen=True, slots=True)
class TokenEndpoint:
    """Where a network gives tokens, and where an app shows its secret there: ``client_secret_basic`` or ``_post``."""

    address: str
    secret_goes: str = "client_secret_post"


def begin(
    way: str,
    address: str,
    app: AppCredentials,
    redirect_uri: str,
    scopes: tuple[str, ...],
    *,
    server: str = "",
    issuer: str = "",
    **more: str,
) -> Authorization:
    """A sign-in that begins at the network's authorization ``address``, with a state and PKCE of its own.

    ``more`` are parameters that only this network knows.
    """
    state, verifier = generate_token(_SECRET_LENGTH), generate_token(_SECRET_LENGTH)
    SECRETS.hide("sign-in under way", (state, verifier))
    page = prepare_grant_uri(
        address,
        client_id=app.client_id,
        response_type="code",
        redirect_uri=redirect_uri,
        scope=" ".join(scopes) or None,
        state=state,
        code_challenge=create_s256_code_challenge(verifier),
        code_challenge_method="S256",
        **more,
    )
    return Authorization(way, str(page), redirect_uri, state, verifier, app, server, issuer)


def code_in(authorization: Authorization, text: str) -> str:
    """The code in the address that the browser came back to, or a code alone as a page showed it.

    Raises InvalidInput (oauth.no_code, oauth.wrong_state) and Refused (SIGN_IN: oauth.denied) when the network said no.
    """
    text = text.strip()
    if "://" not in text and "?" not in text and "=" not in text:
        # A word that was meant for something else would end the sign-in.
        if not _SHORTEST_CODE <= len(text) <= 4096 or any(letter.isspace() for letter in text):
            raise InvalidInput("oauth.no_code")
        return text
    code = only(answer_in(authorization, text), "code")
    if not code:
        raise InvalidInput("oauth.no_code")
    return code


def answer_in(authorization: Authorization, text: str) -> Mapping[str, list[str]]:
    """What the address that the browser came back to says, once its state is that of the sign-in.

    Raises as ``code_in``.
    """
    try:
        said = parse_qs(
            urlsplit(text if "://" in text else f"?{text.rpartition('?')[2]}").query, keep_blank_values=True
        )
    except ValueError:
        raise InvalidInput("oauth.no_code") from None
    if not hmac.compare_digest(only(said, "state").encode(), authorization.state.encode()):
        raise InvalidInput("oauth.wrong_state")
    issuer = only(said, "iss")
    if authorization.issuer and issuer and issuer.rstrip("/") != authorization.issuer.rstrip("/"):
        raise InvalidInput("oauth.wrong_state")
    if "error" in said:
        raise Refused(RefusalKind.SIGN_IN, "oauth.denied", why=_fault(only(said, "error")))
    return said


def exchange(
    http: HttpClient, endpoint: TokenEndpoint, authorization: Authorization, code: str, now: datetime, **more: str
) -> Tokens:
    """Tokens for a code, which is good once.

    Raises Refused (SIGN_IN: oauth.code_refused, oauth.app_refused), NotSent and Throttled.
    """
    SECRETS.hide("sign-in under way", (authorization.state, authorization.verifier, code))
    body = prepare_token_request(
        "authorization_code",
        code=code,
        redirect_uri=authorization.redirect_uri,
        code_verifier=authorization.verifier,
        **more,
    )
    return _tokens(_asked(http, endpoint, authorization.app, body), now, "oauth.code_refused")


def renew(
    http: HttpClient, endpoint: TokenEndpoint, app: AppCredentials, kept: Credential, now: datetime, **more: str
) -> Credential:
    """The credential with new tokens for its refresh token; to be handed to ``SignIns.renewed``.

    Raises Refused (SIGN_IN: oauth.ended, oauth.app_refused), NotSent and Throttled.
    """
    if not kept.refresh:
        raise Refused(RefusalKind.SIGN_IN, "oauth.ended")
    body = prepare_token_request("refresh_token", refresh_token=kept.refresh, **more)
    return _tokens(_asked(http, endpoint, app, body), now, "oauth.ended").into(kept)


def runs_out(credential: Credential, now: datetime) -> bool:
    """Whether it has to be renewed before it is used."""
    return credential.expires_at is not None and credential.expires_at - now < MARGIN


def _asked(http: HttpClient, endpoint: TokenEndpoint, app: AppCredentials, body: str) -> Answer:
    method = endpoint.secret_goes if app.client_secret else "none"
    auth = ClientAuth(app.client_id, app.client_secret, method)
    address, headers, body = auth.prepare("POST", endpoint.address, {}, body)
    form = {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
    own = {str(name): str(value) for name, value in headers.items() if str(name).lower() == "authorization"}
    return http.call(Purpose.PREPARE, "POST", str(address), form=form, headers=own, accept=_SAID_NO)


def _tokens(answer: Answer, now: datetime, refused: str) -> Tokens:
    if not answer.ok:
        try:
            fault = _fault(text_at(answer.json_object(), "error"))
        except NetworkError:  # a page instead of words: the status says enough
            fault = "unknown"
        code = "oauth.app_refused" if fault in _APP_IS_AT_FAULT else refused
        raise Refused(RefusalKind.SIGN_IN, code, why=fault)
    access, said = answer.json_word("access_token"), answer.json_object()
    tokens = Tokens(
        access=access,
        refresh=word_at(said, "refresh_token"),
        expires_at=_end(said.get("expires_in"), now),
        scopes=tuple(text_at(said, "scope").split()),
        said=said,
    )
    SECRETS.hide("tokens just given", (tokens.access, tokens.refresh))
    return tokens


def _end(seconds: object, now: datetime) -> datetime | None:
    try:
        return now + timedelta(seconds=float(seconds)) if isinstance(seconds, int | float | str) else None
    except (ValueError, OverflowError):
        return None


def only(said: Mapping[str, list[str]], name: str) -> str:
    """The one value of that name. Told twice is told by two: neither is believed."""
    values = said.get(name, [])
    return values[0] if len(values) == 1 else ""


def _fault(word: str) -> str:
    return word if word in _FAULTS else "unknown"
