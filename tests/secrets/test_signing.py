"""Keys sign, verify and hide behind their PIN."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.errors import MachineError, WrongPin
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.signing import fingerprint, is_public_key, new_private_key, private_key_from, unseal, verify

CHEAP = Cost(n=2, r=1, p=1)
# RFC 8032, section 7.1, test 3, in the base64 that Duta writes.
SEED = bytes.fromhex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
PUBLIC = "_FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU"
DATA = bytes.fromhex("af82")
SIGNATURE = "YpHWV97sJAJIJ-acOr4BowzlSKKEdDpEXjaA19taw6wY_5tTjRbykK5n92CYTcZZSnwV6XFu0o3AJ77O6h7ECg"


def test_a_signature_is_that_of_the_standard() -> None:
    key = private_key_from(SEED)
    assert key.public == PUBLIC
    assert key.sign(DATA) == SIGNATURE
    assert verify(PUBLIC, DATA, SIGNATURE)


@given(st.binary(max_size=100), st.integers(min_value=0))
def test_one_changed_bit_is_no_longer_signed(data: bytes, place: int) -> None:
    key = private_key_from(SEED)
    signature = key.sign(data)
    assert verify(key.public, data, signature)
    changed = bytearray(data or b"x")
    changed[place % len(changed)] ^= 1 << place % 8
    assert not verify(key.public, bytes(changed), signature)


def test_another_key_did_not_sign() -> None:
    assert not verify(new_private_key().public, DATA, private_key_from(SEED).sign(DATA))


@given(st.text(max_size=120))
def test_anything_may_be_asked_about(garbage: str) -> None:
    signature = private_key_from(SEED).sign(DATA)
    assert not verify(garbage, DATA, signature)
    assert not verify(PUBLIC, DATA, garbage)


@pytest.mark.parametrize("padding", ["=", "==", " ", "\n"])
def test_a_signature_has_one_spelling(padding: str) -> None:
    signature = private_key_from(SEED).sign(DATA)
    assert not verify(PUBLIC, DATA, signature + padding)


def test_the_last_letters_unused_bits_make_no_second_spelling() -> None:
    signature = private_key_from(SEED).sign(DATA)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    again = signature[:-1] + letters[letters.index(signature[-1]) ^ 1]
    assert not verify(PUBLIC, DATA, again)


def test_a_sealed_key_opens_with_its_pin_only() -> None:
    key = new_private_key()
    sealed = key.seal("271828", CHEAP)
    assert unseal(sealed, "271828").public == key.public
    with pytest.raises(WrongPin) as caught:
        unseal(sealed, "271829")
    assert caught.value.code == "pin.wrong"
    assert caught.value.__context__ is None


@pytest.mark.parametrize("sealed", ["", "{}", '{"seal": "duta-vault-1"}', "null"])
def test_what_is_no_sealed_key_is_damage_and_no_wrong_pin(sealed: str) -> None:
    with pytest.raises(MachineError) as caught:
        unseal(sealed, "271828")
    assert caught.value.code == "vault.key_damaged"


def test_a_key_shows_nothing_of_itself() -> None:
    key = private_key_from(SEED)
    assert repr(key) == "PrivateKey()"
    with pytest.raises(TypeError):
        pickle.dumps(key)


def test_a_fingerprint_is_made_for_comparing_aloud() -> None:
    assert fingerprint(PUBLIC) == "dac0 73e0 123b dea5 9dd9 b3bd a9cf 6037"
    assert fingerprint(new_private_key().public) != fingerprint(PUBLIC)


@pytest.mark.parametrize("text", ["", "x", PUBLIC + "=", PUBLIC[:-1], PUBLIC + "A", "ö" * 43])
def test_a_public_key_is_known_by_its_form(text: str) -> None:
    assert is_public_key(PUBLIC)
    assert not is_public_key(text)
