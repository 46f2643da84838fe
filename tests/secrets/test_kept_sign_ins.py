"""What accounts are signed in with: the right identity only, one renewal at a time, kept before it is used."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.errors import NotSent, RefusalKind, Refused, Throttled, VaultLocked
from scheduler_app.secrets.kept_sign_ins import KeptSignIns
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.turns import Turns
from scheduler_app.secrets.vault import Place
from scheduler_app.secrets.vault_file import VaultFile
from tests.builders import an_account

CHEAP = Cost(n=2, r=1, p=1)


class WatchedVault(MemoryVault):
    """Counts the questions, and is closed, forgetful or deaf when told so."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.closed = False
        self.deaf = False

    def put(self, name: str, secret: str) -> None:
        self._answer()
        if not self.deaf:
            super().put(name, secret)

    def get(self, name: str) -> str | None:
        self._answer()
        return super().get(name)

    def forget(self, name: str) -> None:
        self._answer()
        super().forget(name)

    def _answer(self) -> None:
        self.asked += 1
        if self.closed:
            raise VaultLocked("vault.keyring_locked", why="KeyringLocked")


class Hidden:
    """Everything that was to be hidden, by whose it is."""

    def __init__(self) -> None:
        self.by_owner: dict[str, list[str]] = {}

    def __call__(self, owner: str, secrets: Iterable[str]) -> None:
        self.by_owner.setdefault(owner, []).extend(secrets)


@pytest.fixture
def vault() -> WatchedVault:
    return WatchedVault()


@pytest.fixture
def sign_ins(vault: WatchedVault, tmp_path: Path) -> KeptSignIns:
    return KeptSignIns(vault, Turns(tmp_path / "sign-ins"), Hidden())


@pytest.fixture
def account() -> Account:
    return an_account(network="x")


def a_credential(account: Account, access: str = "access-0", refresh: str = "refresh-0") -> Credential:
    return Credential(account.network, account.identity, SignInKind.OAUTH, access=access, refresh=refresh)


def renewing(kept: Credential) -> Credential:
    number = kept.generation + 1
    return replace(kept, access=f"access-{number}", refresh=f"refresh-{number}")


def test_it_says_where_they_are(sign_ins: KeptSignIns) -> None:
    assert sign_ins.place is Place.MEMORY


def test_an_account_nobody_signed_in_is_missing(sign_ins: KeptSignIns, account: Account) -> None:
    with pytest.raises(Refused) as caught:
        sign_ins.current(account)
    assert (caught.value.kind, caught.value.code) == (RefusalKind.SIGN_IN, "sign_in.missing")


def test_what_was_kept_is_current(sign_ins: KeptSignIns, account: Account) -> None:
    kept = sign_ins.keep(account, a_credential(account))
    assert sign_ins.current(account) == kept == a_credential(account)


def test_a_credential_of_another_account_is_never_kept(
    sign_ins: KeptSignIns, vault: WatchedVault, account: Account
) -> None:
    with pytest.raises(Refused) as caught:
        sign_ins.keep(account, a_credential(an_account(network="x", identity="another")))
    assert caught.value.code == "sign_in.other_account"
    assert vault.asked == 0


@pytest.mark.parametrize("difference", [{"identity": "another"}, {"network": "mastodon"}])
def test_a_credential_is_never_used_for_another_account(
    sign_ins: KeptSignIns, account: Account, difference: dict[str, str]
) -> None:
    sign_ins.keep(account, a_credential(account))
    with pytest.raises(Refused) as caught:
        sign_ins.current(replace(account, **difference))  # type: ignore[arg-type]  # both are text
    assert (caught.value.kind, caught.value.code) == (RefusalKind.SIGN_IN, "sign_in.other_account")


def test_what_nobody_can_read_is_damaged(sign_ins: KeptSignIns, vault: WatchedVault, account: Account) -> None:
    vault.put(f"sign-in/{account.id}", "{nonsense with a token}")
    with pytest.raises(Refused) as caught:
        sign_ins.current(account)
    assert caught.value.code == "sign_in.damaged"
    assert "nonsense" not in str(caught.value)


def test_a_thousand_posts_ask_the_vault_once_for_each_account(sign_ins: KeptSignIns, vault: WatchedVault) -> None:
    accounts = [an_account(network="x") for _ in range(10)]
    for account in accounts:
        sign_ins.keep(account, a_credential(account))
    fresh = KeptSignIns(vault, sign_ins._turns, Hidden())
    vault.asked = 0

    def send() -> None:
        for _ in range(25):
            for account in accounts:
                fresh.current(account)

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert vault.asked == len(accounts)


def test_a_renewed_credential_is_kept_before_it_is_given(
    sign_ins: KeptSignIns, vault: WatchedVault, account: Account, tmp_path: Path
) -> None:
    stale = sign_ins.keep(account, a_credential(account))
    fresh = sign_ins.renewed(account, stale, renewing)
    assert (fresh.access, fresh.refresh, fresh.generation) == ("access-1", "refresh-1", 1)
    assert sign_ins.current(account) == fresh
    assert KeptSignIns(vault, Turns(tmp_path / "sign-ins"), Hidden()).current(account) == fresh


def test_whoever_comes_second_gets_what_the_first_got(sign_ins: KeptSignIns, account: Account) -> None:
    stale = sign_ins.keep(account, a_credential(account))
    first = sign_ins.renewed(account, stale, renewing)
    assert sign_ins.renewed(account, stale, _never) == first


def test_of_many_threads_one_renews(sign_ins: KeptSignIns, account: Account) -> None:
    stale = sign_ins.keep(account, a_credential(account))
    asked: list[str] = []
    got: list[Credential] = []
    together = threading.Barrier(8)

    def renew(kept: Credential) -> Credential:
        asked.append(kept.refresh)
        return renewing(kept)

    def come() -> None:
        together.wait(60)
        got.append(sign_ins.renewed(account, stale, renew))

    threads = [threading.Thread(target=come) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert asked == ["refresh-0"]
    assert {one.access for one in got} == {"access-1"}


def test_of_many_programs_one_renews(tmp_path: Path, account: Account) -> None:
    """A refresh token that is used twice ends the sign-in on many networks."""
    sign_ins = _of_files(tmp_path)
    sign_ins.keep(account, a_credential(account))
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        got = pool.starmap(_renew_elsewhere, [(tmp_path, account)] * 3)
    assert set(got) == {"access-1"}
    assert (tmp_path / "asked").read_text() == "refresh-0\n"
    assert sign_ins.current(account).access == "access-1"


def test_what_another_program_changed_is_noticed(tmp_path: Path, account: Account) -> None:
    mine, anothers = _of_files(tmp_path), _of_files(tmp_path)
    mine.keep(account, a_credential(account))
    assert anothers.current(account).access == "access-0"
    mine.keep(account, a_credential(account, access="signed-in-anew"))
    assert anothers.current(account).access == "signed-in-anew"
    mine.forget(account)
    with pytest.raises(Refused, match="missing"):
        anothers.current(account)


@pytest.mark.parametrize("trouble", [NotSent("http.no_connection"), Throttled("http.throttled")])
def test_what_passes_changes_nothing(sign_ins: KeptSignIns, account: Account, trouble: NotSent | Throttled) -> None:
    stale = sign_ins.keep(account, a_credential(account))

    def stumble(_kept: Credential) -> Credential:
        raise trouble

    with pytest.raises(type(trouble)):
        sign_ins.renewed(account, stale, stumble)
    assert sign_ins.current(account) == stale


@pytest.mark.parametrize(
    ("given", "code"), [({"access": ""}, "sign_in.empty"), ({"identity": "another"}, "sign_in.other_account")]
)
def test_a_good_credential_is_never_overwritten_by_a_bad_one(
    sign_ins: KeptSignIns, account: Account, given: dict[str, str], code: str
) -> None:
    stale = sign_ins.keep(account, a_credential(account))
    with pytest.raises(Refused) as caught:
        sign_ins.renewed(account, stale, lambda kept: replace(kept, **given))  # type: ignore[arg-type]  # all text
    assert (caught.value.kind, caught.value.code) == (RefusalKind.SIGN_IN, code)
    assert sign_ins.current(account) == stale


def test_a_refresh_token_that_the_network_does_not_repeat_stays(sign_ins: KeptSignIns, account: Account) -> None:
    stale = sign_ins.keep(account, a_credential(account))
    fresh = sign_ins.renewed(account, stale, lambda kept: replace(kept, access="access-1", refresh=""))
    assert (fresh.access, fresh.refresh) == ("access-1", "refresh-0")


@pytest.mark.parametrize("how", ["closed", "deaf"])
def test_what_a_network_gave_while_the_vault_did_not_take_it_is_kept_later_and_not_used_before(
    sign_ins: KeptSignIns, vault: WatchedVault, account: Account, how: str
) -> None:
    stale = sign_ins.keep(account, a_credential(account))

    def renew_as_the_vault_closes(kept: Credential) -> Credential:
        setattr(vault, how, True)
        return renewing(kept)

    with pytest.raises(NotSent) as caught:
        sign_ins.renewed(account, stale, renew_as_the_vault_closes)
    assert caught.value.code == "sign_in.vault_closed"
    with pytest.raises(NotSent):
        sign_ins.current(account)
    setattr(vault, how, False)
    assert sign_ins.current(account).access == "access-1"
    assert sign_ins.renewed(account, stale, _never).access == "access-1"


def test_a_new_sign_in_counts_more_than_what_could_not_be_kept(
    sign_ins: KeptSignIns, vault: WatchedVault, account: Account
) -> None:
    stale = sign_ins.keep(account, a_credential(account))

    def renew_as_the_vault_closes(kept: Credential) -> Credential:
        vault.closed = True
        return renewing(kept)

    with pytest.raises(NotSent):
        sign_ins.renewed(account, stale, renew_as_the_vault_closes)
    vault.closed = False
    sign_ins.keep(account, a_credential(account, access="signed-in-anew"))
    assert sign_ins.current(account).access == "signed-in-anew"


def test_a_vault_that_does_not_open_is_no_reason_to_sign_in_again(
    sign_ins: KeptSignIns, vault: WatchedVault, account: Account
) -> None:
    vault.closed = True
    with pytest.raises(NotSent) as caught:
        sign_ins.current(account)
    assert caught.value.params["cause"] == "vault.keyring_locked"
    with pytest.raises(NotSent):
        sign_ins.app("x")


def test_whoever_signs_in_hears_what_the_vault_says(
    sign_ins: KeptSignIns, vault: WatchedVault, account: Account
) -> None:
    vault.closed = True
    with pytest.raises(VaultLocked) as caught:
        sign_ins.keep(account, a_credential(account))
    assert caught.value.code == "vault.keyring_locked"


def test_each_sign_in_is_another_generation(sign_ins: KeptSignIns, account: Account) -> None:
    assert sign_ins.keep(account, a_credential(account)).generation == 0
    assert sign_ins.keep(account, a_credential(account)).generation == 1


def test_a_forgotten_account_is_signed_out(sign_ins: KeptSignIns, account: Account) -> None:
    sign_ins.keep(account, a_credential(account))
    for _ in range(2):
        sign_ins.forget(account)
    with pytest.raises(Refused, match="missing"):
        sign_ins.current(account)


def test_apps_are_kept_by_name(sign_ins: KeptSignIns) -> None:
    app = AppCredentials("x", "the-client", client_secret="the-app-secret")
    with pytest.raises(Refused) as caught:
        sign_ins.app("x")
    assert caught.value.code == "sign_in.no_app"
    sign_ins.keep_app(app)
    assert sign_ins.app("x") == app
    sign_ins.forget_app("x")
    with pytest.raises(Refused, match="no_app"):
        sign_ins.app("x")


def test_every_secret_is_hidden_before_anybody_gets_it(vault: WatchedVault, account: Account, tmp_path: Path) -> None:
    told, told_elsewhere = Hidden(), Hidden()
    credential = replace(a_credential(account), extra={"page": "page-token"})
    sign_ins = KeptSignIns(vault, Turns(tmp_path), told)
    sign_ins.keep(account, credential)
    sign_ins.keep_app(AppCredentials("x", "the-client", client_secret="the-app-secret"))
    elsewhere = KeptSignIns(vault, Turns(tmp_path), told_elsewhere)
    elsewhere.current(account)
    elsewhere.app("x")
    for hidden in (told, told_elsewhere):
        assert {*hidden.by_owner[f"sign-in/{account.id}"]} == {"access-0", "refresh-0", "page-token"}
        assert {*hidden.by_owner["app/x"]} == {"the-app-secret"}
    assert "access-0" not in repr(sign_ins)


def _never(_kept: Credential) -> Credential:
    pytest.fail("it was renewed twice")


def _of_files(folder: Path) -> KeptSignIns:
    return KeptSignIns(VaultFile(folder / "vault", lambda: "rubber boots", CHEAP), Turns(folder / "turns"), Hidden())


def _renew_elsewhere(folder: Path, account: Account) -> str:
    def renew(kept: Credential) -> Credential:
        with (folder / "asked").open("a") as asked:
            asked.write(f"{kept.refresh}\n")
        return renewing(kept)

    stale = a_credential(account)
    return _of_files(folder).renewed(account, stale, renew).access
