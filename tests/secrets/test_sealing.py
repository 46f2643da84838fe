"""Sealed texts open with their passphrase and with nothing else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler_app.secrets.sealing import Cost, Seal

CHEAP = Cost(n=2, r=1, p=1)
KIND = "test-1"
# Sealed by the first version: what it sealed has to open for ever.
GOLDEN = (
    '{"seal": "test-1", "n": 2, "r": 1, "p": 1, "salt": "TMIBXk-TDp2Obi-5bHPwmQ", "nonce": "ZF9-QwccqCGzSjrK", '
    '"sealed": "ZSbKxwEw1-Kv4rqAdH5JvVLQpsvC"}'
)


@given(st.binary(max_size=200), st.text(max_size=40))
@settings(max_examples=50)
def test_what_is_closed_opens_again(plain: bytes, passphrase: str) -> None:
    passphrase = passphrase.encode(errors="ignore").decode()
    text = Seal.new(passphrase, KIND, CHEAP).close(plain)
    assert Seal.of(text, passphrase, KIND).open(text) == plain


def test_the_first_versions_texts_still_open() -> None:
    assert Seal.of(GOLDEN, "4711", KIND).open(GOLDEN) == b"hello"


def test_another_passphrase_opens_nothing() -> None:
    assert Seal.of(GOLDEN, "4712", KIND).open(GOLDEN) is None


@pytest.mark.parametrize("part", ["salt", "nonce", "sealed"])
def test_one_changed_byte_opens_nothing(part: str) -> None:
    document = json.loads(GOLDEN)
    document[part] = ("A" if document[part][0] != "A" else "B") + document[part][1:]
    text = json.dumps(document)
    assert Seal.of(text, "4711", KIND).open(text) is None


def test_another_cost_opens_nothing() -> None:
    text = GOLDEN.replace('"n": 2', '"n": 4')
    assert Seal.of(text, "4711", KIND).open(text) is None


def test_two_texts_of_one_seal_share_nothing_but_the_salt() -> None:
    seal = Seal.new("4711", KIND, CHEAP)
    one, other = (json.loads(seal.close(b"hello")) for _ in range(2))
    assert one["salt"] == other["salt"]
    assert one["nonce"] != other["nonce"]
    assert one["sealed"] != other["sealed"]


def test_a_seal_knows_what_it_closed() -> None:
    seal = Seal.new("4711", KIND, CHEAP)
    assert seal.closed(seal.close(b""))
    assert not seal.closed(GOLDEN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "[]",
        "{}",
        GOLDEN.replace("test-1", "other-1"),
        GOLDEN.replace('"n": 2', '"n": 3000000'),
        GOLDEN.replace('"n": 2', '"n": 3'),
        GOLDEN.replace('"r": 1', '"r": 999'),
        GOLDEN.replace("TMIB", "~~~~"),
        GOLDEN.replace('"TMIBXk-TDp2Obi-5bHPwmQ"', "7"),
    ],
)
def test_what_is_no_sealed_text_is_told_from_a_wrong_passphrase(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever of its parts is wrong
        Seal.of(text, "4711", KIND)


def test_a_seal_never_shows_its_key() -> None:
    seal = Seal.new("4711", KIND, CHEAP)
    assert "_key" not in repr(seal)
    assert "4711" not in repr(seal)
