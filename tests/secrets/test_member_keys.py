"""Keys of members: opened by their PIN alone, and locked for longer and longer when somebody guesses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.errors import InvalidInput, MachineError, NotFound, PinLocked, VaultMissing, WrongPin
from scheduler_app.secrets.keyring_vault import KeyringVault
from scheduler_app.secrets.member_keys import MOST_UNTOLD, SHORTEST_PIN, TRIES, MemberKeys
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.signing import new_private_key, verify
from tests.conftest import START

HERE, SARI, BUDI = WorkspaceId("embassy"), MemberId("sari"), MemberId("budi")
PIN, WRONG = "batik 1945", "batik 1946"
CHEAP = Cost(n=2, r=1, p=1)


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def keys(vault: MemoryVault, clock: FixedClock) -> MemberKeys:
    return MemberKeys(vault, clock, CHEAP)


def guess(keys: MemberKeys, times: int = 1) -> WrongPin:
    for _ in range(times):
        with pytest.raises(WrongPin) as caught:
            keys.unlock(HERE, SARI, WRONG)
    return caught.value


def locked(act: Callable[[], object]) -> int:
    """For how many minutes."""
    with pytest.raises(PinLocked, match=r"pin\.locked") as caught:
        act()
    minutes = caught.value.params["minutes"]
    assert isinstance(minutes, int)
    return minutes


def test_the_pin_opens_the_key_that_was_made(keys: MemberKeys) -> None:
    public = keys.make(HERE, SARI, PIN)
    assert verify(public, b"words", keys.unlock(HERE, SARI, PIN).sign(b"words"))


def test_a_member_without_a_key_here_is_told_so(keys: MemberKeys) -> None:
    keys.make(HERE, SARI, PIN)
    for workspace, member in ((HERE, BUDI), (WorkspaceId("elsewhere"), SARI)):
        assert not keys.has(workspace, member)
        with pytest.raises(NotFound, match=r"key\.not_here"):
            keys.unlock(workspace, member, PIN)


def test_whether_a_key_could_be_made_is_known_before(clock: FixedClock, keys: MemberKeys) -> None:
    keys.check(PIN)
    with pytest.raises(InvalidInput, match=r"pin\.too_short"):
        keys.check("short")
    with pytest.raises(VaultMissing):
        MemberKeys(KeyringVault(lambda: iter(())), clock, CHEAP).check(PIN)


def test_nothing_of_a_key_or_pin_lies_open_in_the_vault(keys: MemberKeys, vault: MemoryVault) -> None:
    keys.make(HERE, SARI, PIN)
    kept = vault.get(f"member-key/{HERE}/{SARI}")
    assert kept is not None
    assert PIN not in kept


@given(st.text(max_size=SHORTEST_PIN - 1))
def test_a_short_pin_makes_no_key(pin: str) -> None:
    keys = MemberKeys(MemoryVault(), FixedClock(START), CHEAP)
    with pytest.raises(InvalidInput, match=r"pin\.too_short"):
        keys.make(HERE, SARI, pin)
    assert not keys.has(HERE, SARI)


def test_a_wrong_pin_says_how_many_tries_are_left(keys: MemberKeys) -> None:
    keys.make(HERE, SARI, PIN)
    assert [guess(keys).params["left"] for _ in range(TRIES)] == [4, 3, 2, 1, 0]


def test_the_right_pin_forgets_the_wrong_ones(keys: MemberKeys) -> None:
    keys.make(HERE, SARI, PIN)
    guess(keys, TRIES - 1)
    keys.unlock(HERE, SARI, PIN)
    assert guess(keys).params["left"] == TRIES - 1


def test_after_five_wrong_ones_even_the_right_one_waits(keys: MemberKeys, clock: FixedClock) -> None:
    keys.make(HERE, SARI, PIN)
    guess(keys, TRIES)
    assert locked(lambda: keys.unlock(HERE, SARI, PIN)) == 1
    clock.advance(timedelta(minutes=1))
    keys.unlock(HERE, SARI, PIN)


def test_each_further_guess_locks_twice_as_long_up_to_a_day(keys: MemberKeys, clock: FixedClock) -> None:
    keys.make(HERE, SARI, PIN)
    guess(keys, TRIES - 1)
    waits = []
    for _ in range(13):
        guess(keys)
        waits.append(locked(lambda: keys.unlock(HERE, SARI, PIN)))
        clock.advance(timedelta(minutes=waits[-1]))
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440]


def test_tries_are_counted_in_the_vault_and_outlive_the_program(
    keys: MemberKeys, vault: MemoryVault, clock: FixedClock
) -> None:
    keys.make(HERE, SARI, PIN)
    guess(keys, TRIES)
    assert locked(lambda: MemberKeys(vault, clock, CHEAP).unlock(HERE, SARI, PIN)) == 1


def test_one_members_guesses_do_not_lock_another(keys: MemberKeys) -> None:
    keys.make(HERE, SARI, PIN)
    keys.make(HERE, BUDI, PIN)
    guess(keys, TRIES)
    keys.unlock(HERE, BUDI, PIN)


def test_guessing_for_the_root_key_or_a_new_pin_counts_too(keys: MemberKeys) -> None:
    root = new_private_key()
    keys.make(HERE, SARI, PIN, root=root)
    acts: list[Callable[[], object]] = [
        lambda: keys.unlock(HERE, SARI, WRONG),
        lambda: keys.unlock_root(HERE, SARI, WRONG, root.public),
        lambda: keys.keep_root(HERE, SARI, WRONG, root),
        lambda: keys.change_pin(HERE, SARI, WRONG, "another pin"),
        lambda: keys.keep_next_root(HERE, SARI, WRONG, root, root),
    ]
    for act in acts:
        with pytest.raises(WrongPin, match=r"pin\.tries_left"):
            act()
    for act in acts:
        locked(act)


def test_the_root_key_lies_beside_the_members_own(keys: MemberKeys) -> None:
    root = new_private_key()
    keys.make(HERE, SARI, PIN)
    assert not keys.keeps_root(HERE, SARI)
    with pytest.raises(NotFound, match=r"key\.no_root_here"):
        keys.unlock_root(HERE, SARI, PIN, root.public)
    keys.keep_root(HERE, SARI, PIN, root)
    assert keys.keeps_root(HERE, SARI)
    assert keys.unlock_root(HERE, SARI, PIN, root.public).public == root.public


def test_a_root_key_of_the_past_is_not_taken_for_the_one_of_today(keys: MemberKeys) -> None:
    old, new = new_private_key(), new_private_key()
    keys.make(HERE, SARI, PIN, root=old)
    with pytest.raises(NotFound, match=r"key\.no_root_here"):
        keys.unlock_root(HERE, SARI, PIN, new.public)


def test_both_root_keys_are_there_until_the_register_has_changed(keys: MemberKeys) -> None:
    """Whatever fails in between, somebody has the root key that the register names."""
    old, new = new_private_key(), new_private_key()
    keys.make(HERE, SARI, PIN, root=old)
    keys.keep_next_root(HERE, SARI, PIN, old, new)
    keys.change_pin(HERE, SARI, PIN, "songket 1950")
    for root in (old, new):
        assert keys.unlock_root(HERE, SARI, "songket 1950", root.public).public == root.public
    keys.keep_root(HERE, SARI, "songket 1950", new)
    with pytest.raises(NotFound, match=r"key\.no_root_here"):
        keys.unlock_root(HERE, SARI, "songket 1950", old.public)


def test_a_new_pin_opens_everything_and_the_old_one_nothing(keys: MemberKeys) -> None:
    root = new_private_key()
    public = keys.make(HERE, SARI, PIN, root=root)
    keys.change_pin(HERE, SARI, PIN, "songket 1950")
    assert keys.unlock(HERE, SARI, "songket 1950").public == public
    assert keys.unlock_root(HERE, SARI, "songket 1950", root.public).public == root.public
    with pytest.raises(WrongPin):
        keys.unlock(HERE, SARI, PIN)


def test_a_short_new_pin_changes_nothing(keys: MemberKeys) -> None:
    keys.make(HERE, SARI, PIN)
    with pytest.raises(InvalidInput, match=r"pin\.too_short"):
        keys.change_pin(HERE, SARI, PIN, "short")
    keys.unlock(HERE, SARI, PIN)


def test_what_is_forgotten_is_gone(keys: MemberKeys) -> None:
    keys.make(HERE, SARI, PIN)
    keys.forget(HERE, SARI)
    assert not keys.has(HERE, SARI)


@pytest.mark.parametrize("damage", ["", "[]", '{"key": 1, "more": 2}', "not json", '{"key": "not sealed"}'])
def test_a_damaged_record_is_said_to_be_damaged(keys: MemberKeys, vault: MemoryVault, damage: str) -> None:
    vault.put(f"member-key/{HERE}/{SARI}", damage)
    with pytest.raises(MachineError, match=r"vault\.key_damaged") as caught:
        keys.unlock(HERE, SARI, PIN)
    if damage:
        assert damage not in str(caught.value)


def test_wrong_pins_are_remembered_until_somebody_was_told(keys: MemberKeys, clock: FixedClock) -> None:
    keys.make(HERE, SARI, PIN)
    first = clock.now()
    guess(keys)
    clock.advance(timedelta(minutes=1))
    guess(keys)
    keys.unlock(HERE, SARI, PIN)
    keys.change_pin(HERE, SARI, PIN, "songket 1950")
    assert keys.untold_tries(HERE, SARI) == (first, clock.now())
    keys.tries_are_told(HERE, SARI)
    assert keys.untold_tries(HERE, SARI) == ()
    assert keys.untold_tries(HERE, BUDI) == ()


def test_only_the_latest_of_very_many_are_remembered(keys: MemberKeys, clock: FixedClock) -> None:
    keys.make(HERE, SARI, PIN)
    for _ in range(MOST_UNTOLD + 3):
        guess(keys)
        clock.advance(timedelta(days=2))
    assert len(keys.untold_tries(HERE, SARI)) == MOST_UNTOLD
