"""Signing in at a real OpenID provider (oidc-provider), whose pages are gone through as a browser would: by HTTP."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urljoin

import pytest
import requests

from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.errors import NotSent, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.loopback import Loopback
from scheduler_app.networks.oauth import Tokens, exchange, renew
from tests.builders import an_account
from tests.faults.fault_proxy import closed_port
from tests.live.oidc_provider import APP, begun, endpoint
from tests.networks.signed_in import SignedIn

pytestmark = pytest.mark.live


def go_through(address: str, *, allow: bool = True) -> str:
    """What a person sees at the end who signs in and allows it, or turns round at the first page."""
    with requests.Session() as browser:
        browser.trust_env = False
        browser.headers["Accept-Language"] = "id"
        shown = browser.get(address, timeout=30)
        for _ in range(4):
            form = re.search(r'<form[^>]*action="([^"]+)"', shown.text)
            if form is None:
                break
            if not allow:
                away = re.search(r'href="([^"]+/abort)"', shown.text)
                assert away
                return browser.get(urljoin(shown.url, away[1]), timeout=30).text
            fields = dict(re.findall(r'<input[^>]*name="(\w+)"[^>]*value="(\w*)"', shown.text))
            if 'name="login"' in shown.text:
                fields |= {"login": "kbri_tokyo", "password": "any"}
            shown = browser.post(urljoin(shown.url, form[1]), data=fields, timeout=30)
        return shown.text


def signed_in(issuer: str, listening: Loopback, http: HttpClient) -> Tokens:
    sign_in = begun(issuer, listening)
    go_through(sign_in.address)
    return exchange(http, endpoint(issuer), sign_in, listening.wait(), datetime.now(UTC))


def test_a_person_signs_in_and_the_page_says_so(issuer: str, listening: Loopback, http: HttpClient) -> None:
    sign_in = begun(issuer, listening)
    assert "Tutup jendela ini" in go_through(sign_in.address)
    tokens = exchange(http, endpoint(issuer), sign_in, listening.wait(), datetime.now(UTC))
    assert tokens.access
    assert tokens.refresh
    assert tokens.expires_at
    assert "post.write" in tokens.scopes


def test_a_person_who_turns_round_is_heard(issuer: str, listening: Loopback) -> None:
    assert "tidak mengizinkannya" in go_through(begun(issuer, listening).address, allow=False)
    with pytest.raises(Refused) as caught:
        listening.wait()
    assert caught.value.params == {"why": "access_denied"}


def test_a_code_is_good_once(issuer: str, listening: Loopback, http: HttpClient) -> None:
    sign_in = begun(issuer, listening)
    go_through(sign_in.address)
    code = listening.wait()
    exchange(http, endpoint(issuer), sign_in, code, datetime.now(UTC))
    with pytest.raises(Refused) as caught:
        exchange(http, endpoint(issuer), sign_in, code, datetime.now(UTC))
    assert caught.value.code == "oauth.code_refused"


def test_a_stolen_code_is_worth_nothing_without_the_verifier(
    issuer: str, listening: Loopback, http: HttpClient
) -> None:
    sign_in = begun(issuer, listening)
    go_through(sign_in.address)
    thief = replace(sign_in, verifier="w" * 64)
    with pytest.raises(Refused, match="code_refused"):
        exchange(http, endpoint(issuer), thief, listening.wait(), datetime.now(UTC))


def test_an_app_that_is_not_known_is_named(issuer: str, listening: Loopback, http: HttpClient) -> None:
    sign_in = replace(begun(issuer, listening), app=AppCredentials("oidc", "stranger"))
    with pytest.raises(Refused) as caught:
        exchange(http, endpoint(issuer), sign_in, "any-code", datetime.now(UTC))
    assert caught.value.code == "oauth.app_refused"


def test_a_rotating_refresh_token_is_used_once_by_many(issuer: str, listening: Loopback, http: HttpClient) -> None:
    """This provider ends the whole sign-in when a refresh token comes twice."""
    account, sign_ins = an_account(network="oidc"), SignedIn()
    tokens = signed_in(issuer, listening, http)
    stale = sign_ins.sign_in(account, tokens.into(Credential("oidc", account.identity, SignInKind.OAUTH, app="oidc")))
    got: list[Credential] = []

    def fresh(kept: Credential) -> Credential:
        return renew(http, endpoint(issuer), APP, kept, datetime.now(UTC))

    threads = [threading.Thread(target=lambda: got.append(sign_ins.renewed(account, stale, fresh))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len({one.access for one in got}) == 1
    assert len(got) == 6
    again = sign_ins.renewed(account, got[0], fresh)
    assert again.refresh not in (stale.refresh, got[0].refresh)
    with pytest.raises(Refused, match="ended"):
        fresh(stale)


def test_a_bad_line_ends_no_sign_in(issuer: str, listening: Loopback, http: HttpClient) -> None:
    account, sign_ins = an_account(network="oidc"), SignedIn()
    tokens = signed_in(issuer, listening, http)
    stale = sign_ins.sign_in(account, tokens.into(Credential("oidc", account.identity, SignInKind.OAUTH, app="oidc")))
    with closed_port() as port, pytest.raises(NotSent):
        sign_ins.renewed(
            account, stale, lambda kept: renew(http, endpoint(f"http://127.0.0.1:{port}"), APP, kept, datetime.now(UTC))
        )
    fresh = sign_ins.renewed(account, stale, lambda kept: renew(http, endpoint(issuer), APP, kept, datetime.now(UTC)))
    assert fresh.generation == stale.generation + 1
