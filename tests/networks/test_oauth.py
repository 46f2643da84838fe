"""OAuth as a desktop program does it: PKCE, a state, tokens for a code that is good once."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.connecting import Authorization
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.errors import InvalidInput, NotSent, RefusalKind, Refused, SchedulerError
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.oauth import TokenEndpoint, Tokens, begin, code_in, exchange, renew, runs_out

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
PUBLIC = AppCredentials("x", "the-client")
SECRET = AppCredentials("x", "the-client", client_secret="the app/secret")
SCOPES = ("post.write", "offline.access")


class Giver:
    """A token endpoint that answers what it is told to, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[dict[str, str], str]] = []
        self.answer: tuple[int, Any] = (200, {"access_token": "access-1"})
        giver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                giver.asked.append((dict(parse_qsl(body)), self.headers.get("Authorization", "")))
                status, said = giver.answer
                text = said if isinstance(said, str) else json.dumps(said)
                self.send_response(status)
                self.send_header("Content-Length", str(len(text.encode())))
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/token"


@pytest.fixture
def giver() -> Iterator[Giver]:
    made = Giver()
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture
def http() -> Iterator[HttpClient]:
    made = HttpClient()
    yield made
    made.close()


def begun(app: AppCredentials = PUBLIC, **more: str) -> Authorization:
    return begin("browser", "https://x.example/authorize?a=1", app, "http://127.0.0.1:8000/callback", SCOPES, **more)


def test_the_page_to_open_says_what_rfc_8252_wants() -> None:
    sign_in = begun(prompt="consent")
    said = {name: values[0] for name, values in parse_qs(urlsplit(sign_in.address).query).items()}
    challenge = base64.urlsafe_b64encode(hashlib.sha256(sign_in.verifier.encode()).digest()).rstrip(b"=").decode()
    assert said == {
        "a": "1",
        "response_type": "code",
        "client_id": "the-client",
        "redirect_uri": "http://127.0.0.1:8000/callback",
        "scope": "post.write offline.access",
        "state": sign_in.state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "prompt": "consent",
    }
    assert len(sign_in.verifier) == 64
    assert sign_in.verifier not in sign_in.address


def test_no_two_sign_ins_are_alike() -> None:
    many = [begun() for _ in range(50)]
    assert len({one.state for one in many} | {one.verifier for one in many}) == 100


@pytest.mark.parametrize(
    "text", ["{uri}?code=c0de&state={state}", "?code=c0de&state={state}", "code=c0de&state={state}"]
)
def test_the_code_is_found_in_the_address(text: str) -> None:
    sign_in = begun()
    assert code_in(sign_in, text.format(uri=sign_in.redirect_uri, state=sign_in.state)) == "c0de"


def test_a_code_alone_is_taken_as_a_person_typed_it() -> None:
    assert code_in(begun(), " c0de-4/5678 \n") == "c0de-4/5678"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "oauth.no_code"),
        ("two words", "oauth.no_code"),
        ("yes", "oauth.no_code"),
        ("http://[broken", "oauth.no_code"),
        ("http://127.0.0.1/?state={state}", "oauth.no_code"),
        ("http://127.0.0.1/?code=a&code=b&state={state}", "oauth.no_code"),
        ("http://127.0.0.1/?code=c0de", "oauth.wrong_state"),
        ("http://127.0.0.1/?code=c0de&state=forged", "oauth.wrong_state"),
        ("http://127.0.0.1/?code=c0de&state={state}&state={state}", "oauth.wrong_state"),
        ("http://127.0.0.1/?code=c0de&state={state}&iss=https://evil.example", "oauth.wrong_state"),
        ("http://127.0.0.1/?error=access_denied", "oauth.wrong_state"),
    ],
)
def test_what_does_not_fit_gives_no_code(text: str, code: str) -> None:
    sign_in = begun(issuer="https://x.example")
    with pytest.raises(InvalidInput) as caught:
        code_in(sign_in, text.format(state=sign_in.state))
    assert caught.value.code == code


def test_a_network_that_names_itself_is_the_one_that_was_meant() -> None:
    sign_in = begun(issuer="https://x.example")
    assert code_in(sign_in, f"?code=c0de&state={sign_in.state}&iss=https://x.example/") == "c0de"


@given(st.text(max_size=200))
def test_whatever_is_pasted_is_a_code_or_a_clear_no(text: str) -> None:
    try:
        said = code_in(begun(), text)
    except (InvalidInput, Refused) as error:
        said = error.code
    assert said


@pytest.mark.parametrize(("said", "why"), [("access_denied", "access_denied"), ("<script>", "unknown")])
def test_a_no_of_the_network_is_told_in_a_known_word(said: str, why: str) -> None:
    sign_in = begun()
    with pytest.raises(Refused) as caught:
        code_in(sign_in, f"?error={said}&state={sign_in.state}")
    assert (caught.value.code, caught.value.params) == ("oauth.denied", {"why": why})


def test_a_code_becomes_tokens(giver: Giver, http: HttpClient) -> None:
    sign_in = begun()
    giver.answer = (
        200,
        {"access_token": "a", "refresh_token": "r", "expires_in": 7200, "scope": "post.write", "me": 7},
    )
    tokens = exchange(http, TokenEndpoint(giver.address), sign_in, "c0de", NOW)
    assert tokens == Tokens("a", "r", NOW + timedelta(hours=2), ("post.write",), giver.answer[1])
    ((form, authorization),) = giver.asked
    assert authorization == ""
    assert form == {
        "grant_type": "authorization_code",
        "code": "c0de",
        "redirect_uri": sign_in.redirect_uri,
        "code_verifier": sign_in.verifier,
        "client_id": "the-client",
    }


def test_an_app_with_a_secret_shows_it_where_the_network_wants_it(giver: Giver, http: HttpClient) -> None:
    for secret_goes in ("client_secret_post", "client_secret_basic"):
        exchange(http, TokenEndpoint(giver.address, secret_goes), begun(SECRET), "c0de", NOW)
    (posted, nothing), (without, basic) = giver.asked
    assert (posted["client_secret"], nothing) == ("the app/secret", "")
    assert "client_secret" not in without
    assert base64.b64decode(basic.removeprefix("Basic ")).decode() == "the-client:the app/secret"


@pytest.mark.parametrize(
    ("status", "said", "code", "why"),
    [
        (400, {"error": "invalid_grant", "error_description": "c0de"}, "oauth.code_refused", "invalid_grant"),
        (401, {"error": "invalid_client"}, "oauth.app_refused", "invalid_client"),
        (400, {"error": {"type": "OAuthException"}}, "oauth.code_refused", "unknown"),
        (403, "<html>no</html>", "oauth.code_refused", "unknown"),
    ],
)
def test_a_no_to_the_code_says_whose_fault_it_is(
    giver: Giver, http: HttpClient, status: int, said: Any, code: str, why: str
) -> None:
    giver.answer = (status, said)
    with pytest.raises(Refused) as caught:
        exchange(http, TokenEndpoint(giver.address), begun(), "c0de", NOW)
    assert (caught.value.kind, caught.value.code) == (RefusalKind.SIGN_IN, code)
    assert caught.value.params == {"why": why}


@pytest.mark.parametrize(
    "answer", [(200, {}), (200, {"access_token": ""}), (200, "<html>"), (500, "broken"), (302, ""), (200, [])]
)
def test_an_answer_without_a_token_changes_nothing(giver: Giver, http: HttpClient, answer: tuple[int, Any]) -> None:
    giver.answer = answer
    with pytest.raises(NotSent):
        exchange(http, TokenEndpoint(giver.address), begun(), "c0de", NOW)


@pytest.mark.parametrize("lifetime", [None, "soon", [], 10**400, -5, "3600"])
def test_a_strange_lifetime_does_no_harm(giver: Giver, http: HttpClient, lifetime: Any) -> None:
    giver.answer = (200, {"access_token": "a-token", "expires_in": lifetime})
    try:
        tokens = exchange(http, TokenEndpoint(giver.address), begun(), "c0de", NOW)
    except SchedulerError:
        return
    assert tokens.expires_at is None or tokens.expires_at.tzinfo is UTC


KEPT = Credential("x", "42", SignInKind.OAUTH, access="access-0", refresh="refresh-0", scopes=SCOPES, app="x")


def test_a_refresh_token_becomes_new_tokens(giver: Giver, http: HttpClient) -> None:
    giver.answer = (200, {"access_token": "access-1", "refresh_token": "refresh-1", "expires_in": 7200})
    fresh = renew(http, TokenEndpoint(giver.address), PUBLIC, KEPT, NOW)
    assert fresh == replace(KEPT, access="access-1", refresh="refresh-1", expires_at=NOW + timedelta(hours=2))
    assert giver.asked[0][0] == {
        "grant_type": "refresh_token",
        "refresh_token": "refresh-0",
        "client_id": "the-client",
    }


def test_a_refresh_token_that_is_not_repeated_stays(giver: Giver, http: HttpClient) -> None:
    assert renew(http, TokenEndpoint(giver.address), PUBLIC, KEPT, NOW).refresh == "refresh-0"


def test_a_sign_in_that_was_taken_back_has_ended(giver: Giver, http: HttpClient) -> None:
    giver.answer = (400, {"error": "invalid_grant"})
    with pytest.raises(Refused, match=r"oauth\.ended"):
        renew(http, TokenEndpoint(giver.address), PUBLIC, KEPT, NOW)
    with pytest.raises(Refused, match=r"oauth\.ended"):
        renew(http, TokenEndpoint(giver.address), PUBLIC, replace(KEPT, refresh=""), NOW)
    assert len(giver.asked) == 1


def test_a_token_is_renewed_before_it_runs_out_on_the_way() -> None:
    ends = [None, NOW + timedelta(minutes=3), NOW + timedelta(minutes=1), NOW - timedelta(days=1)]
    assert [runs_out(replace(KEPT, expires_at=end), NOW) for end in ends] == [False, False, True, True]
