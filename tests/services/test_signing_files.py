"""A file is signed with the key that is registered, or not at all."""

from __future__ import annotations

import pytest

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.register import Register
from scheduler_app.domain.signed_file import FileKind, read_signed
from scheduler_app.errors import InvalidInput, NotAllowed
from scheduler_app.secrets.signing import new_private_key, verify
from scheduler_app.services.signing_files import signed_by
from scheduler_app.services.unlocking import UnlockedKey
from tests.approvers import KeyInHand
from tests.builders import NOW, a_member
from tests.registers import Chancery, key_of

KIND = FileKind("duta-letter", 1, 1000)
SARI = a_member("Sari")


def register() -> Register:
    chancery = Chancery()
    chancery.enrol(SARI)
    return chancery.register()


def test_whose_key_it_is_can_be_looked_up() -> None:
    data = signed_by(KeyInHand(SARI.id), register(), KIND, {"a": 1}, NOW, verify)
    assert read_signed(data, KIND, verify).key == key_of(SARI.id).public


@pytest.mark.parametrize("signer", [KeyInHand(MemberId("nobody")), UnlockedKey(SARI.id, new_private_key())])
def test_a_key_that_is_not_registered_is_refused(signer: KeyInHand | UnlockedKey) -> None:
    with pytest.raises(NotAllowed, match=r"key\.not_registered"):
        signed_by(signer, register(), KIND, {"a": 1}, NOW, verify)


def test_a_file_that_nobody_would_read_is_not_written() -> None:
    with pytest.raises(InvalidInput, match=r"file\.too_large"):
        signed_by(KeyInHand(SARI.id), register(), KIND, {"a": "x" * 2000}, NOW, verify)
