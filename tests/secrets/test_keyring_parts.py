"""Long secrets in parts: whole at every moment, whoever is cut off in the middle."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.errors import VaultLocked
from scheduler_app.secrets import keyring_parts
from scheduler_app.secrets.keyring_parts import LONGEST

WINDOWS = 2_560


class CutOff(Exception):
    """The program ended here."""


class WindowsEntries:
    """Entries as Windows keeps them; ``steps`` is how many writes and removals are left before the program ends."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.steps = 10**6

    def read(self, name: str) -> str | None:
        return self.kept.get(name)

    def write(self, name: str, text: str) -> None:
        assert len(text.encode("utf-16-le")) <= WINDOWS
        self._step()
        self.kept[name] = text

    def remove(self, name: str) -> None:
        self._step()
        self.kept.pop(name, None)

    def _step(self) -> None:
        if self.steps == 0:
            raise CutOff
        self.steps -= 1


SECRETS = st.one_of(
    st.text(max_size=50),
    st.integers(LONGEST - 2, LONGEST + 2).map(lambda count: "x" * count),
    st.integers(1, 4000).map(lambda count: "\N{HANDSHAKE}" * count),
    st.text(max_size=50).map("duta-parts-1:".__add__),
)


@given(st.lists(SECRETS, max_size=5))
def test_the_last_secret_comes_back_and_nothing_else_is_left(secrets: list[str]) -> None:
    entries = WindowsEntries()
    for secret in secrets:
        keyring_parts.put(entries, "key", secret)
        assert keyring_parts.get(entries, "key") == secret
    keyring_parts.forget(entries, "key")
    assert entries.kept == {}


@given(SECRETS, SECRETS, st.integers(0, 30))
def test_whoever_is_cut_off_leaves_the_old_secret_or_the_new_one(old: str, new: str, steps: int) -> None:
    entries = WindowsEntries()
    keyring_parts.put(entries, "key", old)
    entries.steps = steps
    try:
        keyring_parts.put(entries, "key", new)
    except CutOff:
        assert keyring_parts.get(entries, "key") in (old, new)
    entries.steps = 10**6
    keyring_parts.put(entries, "key", new)
    assert keyring_parts.get(entries, "key") == new


def test_a_secret_with_a_part_missing_is_incomplete() -> None:
    entries = WindowsEntries()
    keyring_parts.put(entries, "key", "x" * 5000)
    del entries.kept["key (a2)"]
    with pytest.raises(VaultLocked) as caught:
        keyring_parts.get(entries, "key")
    assert caught.value.code == "vault.incomplete"


def test_what_an_earlier_program_left_behind_is_cleared_away() -> None:
    entries = WindowsEntries()
    keyring_parts.put(entries, "key", "x" * 5000)
    entries.steps = 3
    with pytest.raises(CutOff):
        keyring_parts.put(entries, "key", "y" * 9000)
    entries.steps = 10**6
    keyring_parts.put(entries, "key", "z" * 2000)
    assert sorted(entries.kept) == ["key", "key (b1)", "key (b2)"]


class DeafEntries(WindowsEntries):
    def write(self, name: str, text: str) -> None:
        """Says yes, and keeps nothing."""


@pytest.mark.parametrize("secret", ["short", "x" * 5000])
def test_entries_that_keep_nothing_are_found_out(secret: str) -> None:
    with pytest.raises(VaultLocked) as caught:
        keyring_parts.put(DeafEntries(), "key", secret)
    assert caught.value.code == "vault.not_kept"
