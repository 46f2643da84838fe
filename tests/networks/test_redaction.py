from __future__ import annotations

import base64
import logging

import pytest

from scheduler_app.networks.redaction import MASK, RedactingFilter, Redactor

SECRET = "s3cr3t/with+signs=="


@pytest.fixture
def redactor() -> Redactor:
    made = Redactor()
    made.register(SECRET)
    return made


@pytest.mark.parametrize(
    "text",
    [
        SECRET,
        f"https://api.example/bot{SECRET}/sendMessage",
        "https://api.example/?x=s3cr3t%2Fwith%2Bsigns%3D%3D",
        f"Basic {base64.b64encode(SECRET.encode()).decode()}",
        f"{{'Authorization': 'Bearer {SECRET}'}}",
    ],
)
def test_a_registered_secret_never_passes(text: str, redactor: Redactor) -> None:
    cleaned = redactor.clean(text)
    assert "s3cr3t" not in cleaned
    assert MASK in cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Authorization: Bearer abc.def-123456", f"Authorization: {MASK}"),
        ("{'Cookie': 'a=b; c=d'}", f"{{'Cookie': '{MASK}'}}"),
        ("Set-Cookie: session=1", f"Set-Cookie: {MASK}"),
        ("token is Bearer abcdef123456, ok", f"token is Bearer {MASK}, ok"),
        ("GET /me?access_token=abc&fields=id", f"GET /me?access_token={MASK}&fields=id"),
        ("GET /cb?code=4/0Ab&state=x", f"GET /cb?code={MASK}&state=x"),
        ("http://user:pass@proxy.example:3128", f"http://{MASK}@proxy.example:3128"),
        ("nothing to hide: status code 404", "nothing to hide: status code 404"),
    ],
)
def test_what_is_shaped_like_a_secret_never_passes(text: str, cleaned: str) -> None:
    assert Redactor().clean(text) == cleaned


def test_short_words_are_not_blanked_out(redactor: Redactor) -> None:
    redactor.register("a")
    redactor.register("")
    assert redactor.clean("a batik fair") == "a batik fair"


def test_a_longer_secret_that_holds_a_shorter_one_goes_whole(redactor: Redactor) -> None:
    redactor.register("abcdef")
    redactor.register("abcdef-and-more")
    assert redactor.clean("x abcdef-and-more x") == f"x {MASK} x"


def test_what_an_owner_had_is_hidden_until_two_others_came_after_it(redactor: Redactor) -> None:
    for generation in range(4):
        redactor.hide("account", [f"generation-{generation}-token", ""])
        redactor.hide("account", [f"generation-{generation}-token", ""])
    said = " ".join(f"generation-{generation}-token" for generation in range(4))
    assert redactor.clean(said) == f"generation-0-token {MASK} {MASK} {MASK}"


def test_what_two_owners_share_stays_hidden(redactor: Redactor) -> None:
    redactor.hide("one", ["the-shared-secret"])
    redactor.hide("two", ["the-shared-secret"])
    for generation in range(4):
        redactor.hide("one", [f"generation-{generation}-token"])
    assert redactor.clean("the-shared-secret") == MASK


def test_log_records_are_cleaned_with_their_arguments(redactor: Redactor, caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("test.redaction")
    sieve = RedactingFilter(redactor)
    logger.addFilter(sieve)
    logger.warning("asked %s", f"https://x.example/{SECRET}")
    logger.removeFilter(sieve)
    assert caplog.messages == [f"asked https://x.example/{MASK}"]
