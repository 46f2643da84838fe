"""What a vault is given to keep is what it gives back, and what is no such text is nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.secrets.sign_in_text import app_of, app_text, credential_of, credential_text

WORDS = st.text(max_size=40)
MOMENTS = st.none() | st.datetimes(timezones=st.just(UTC))
CREDENTIALS = st.builds(
    Credential,
    network=WORDS,
    identity=WORDS,
    kind=st.sampled_from(SignInKind),
    server=WORDS,
    access=WORDS,
    refresh=WORDS,
    extra=st.dictionaries(WORDS, WORDS, max_size=3),
    app=WORDS,
    scopes=st.lists(WORDS, max_size=3).map(tuple),
    expires_at=MOMENTS,
    refresh_until=MOMENTS,
    generation=st.integers(0, 10**6),
)


@given(CREDENTIALS)
def test_a_credential_comes_back_as_it_was(credential: Credential) -> None:
    assert credential_of(credential_text(credential)) == credential


@given(st.builds(AppCredentials, name=WORDS, client_id=WORDS, client_secret=WORDS, redirect_uri=WORDS))
def test_an_app_comes_back_as_it_was(app: AppCredentials) -> None:
    assert app_of(app_text(app)) == app


KEPT = credential_text(
    Credential("x", "42", SignInKind.OAUTH, access="token", expires_at=datetime(2027, 3, 1, tzinfo=UTC))
)


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "{}", "no json", KEPT[:-1], KEPT.replace("oauth", "magic"), KEPT.replace("2027", "twenty")],
)
def test_what_is_no_credential_is_none(text: str) -> None:
    assert credential_of(text) is None


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"name":"x","colour":"red"}'])
def test_what_is_no_app_is_none(text: str) -> None:
    assert app_of(text) is None
