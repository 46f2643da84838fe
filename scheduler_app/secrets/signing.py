"""Ed25519 keys: made, sealed under a PIN, used to sign and to verify."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256, Hash

from scheduler_app.errors import MachineError, WrongPin
from scheduler_app.secrets.sealing import DEAR, Cost, Seal

_KIND = "duta-key-1"


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """A private key in memory; it never shows itself."""

    _key: Ed25519PrivateKey = field(repr=False)

    @property
    def public(self) -> str:
        """The public key: 32 bytes in URL-safe base64 without padding."""
        return _text(self._key.public_key().public_bytes_raw())

    def sign(self, data: bytes) -> str:
        """The signature over ``data``: 64 bytes in URL-safe base64 without padding."""
        return _text(self._key.sign(data))

    def seal(self, pin: str, cost: Cost = DEAR) -> str:
        """The key as a text that only the PIN opens."""
        return Seal.new(pin, _KIND, cost).close(self._key.private_bytes_raw())


def new_private_key() -> PrivateKey:
    """A new key from the system's own source of chance."""
    return PrivateKey(Ed25519PrivateKey.generate())


def private_key_from(seed: bytes) -> PrivateKey:
    """The key of a seed of 32 bytes (RFC 8032), for keys that are no secret: practice and tests."""
    return PrivateKey(Ed25519PrivateKey.from_private_bytes(seed))


def unseal(sealed: str, pin: str) -> PrivateKey:
    """Raises WrongPin (pin.wrong), or MachineError (vault.key_damaged) for a text that is no sealed key."""
    try:
        seed = Seal.of(sealed, pin, _KIND).open(sealed)
        key = None if seed is None else private_key_from(seed)
    except ValueError as error:
        raise MachineError("vault.key_damaged") from error
    if key is None:
        raise WrongPin("pin.wrong")
    return key


def verify(public: str, data: bytes, signature: str) -> bool:
    """Whether the key made the signature over exactly these bytes; False for anything that is no key or signature."""
    try:
        _public_key(public).verify(_bytes(signature), data)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_public_key(public: str) -> bool:
    """Whether a text is a public key as ``PrivateKey.public`` writes it."""
    try:
        _public_key(public)
    except ValueError:
        return False
    return True


def fingerprint(public: str) -> str:
    """What two people compare aloud: the first 128 bits of the key's SHA-256 in eight groups of four digits."""
    digest = Hash(SHA256())
    digest.update(_bytes(public))
    digits = digest.finalize().hex()[:32]
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))


@lru_cache(maxsize=256)
def _public_key(public: str) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(_bytes(public))


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    """Raises ValueError; one key or signature has one spelling only."""
    data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    if _text(data) != text:
        raise ValueError("not as Duta writes it")
    return data
