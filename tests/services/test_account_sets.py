"""Accounts that are often chosen together."""

from __future__ import annotations

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, AccountSetId
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.account_sets import AccountSets
from tests.services.office import Office


@pytest.fixture
def sets(office: Office) -> AccountSets:
    return AccountSets(office.database, office.clock)


def test_a_set_is_kept_replaced_and_removed(sets: AccountSets, office: Office) -> None:
    heard = office.heard()
    first, second, *_ = (account.id for account in office.accounts)
    sets.keep(office.officer, " Europe  culture ", [first, first])
    kept = sets.keep(office.officer, "Europe culture", [first, second])
    assert sets.all(office.supervisor) == (kept,)
    assert set(kept.accounts) == {first, second}
    assert Kind.ACCOUNTS in heard
    sets.remove(office.second_officer, kept.id)
    assert sets.all(office.officer) == ()
    assert [one.action for one in office.on_record() if one.subject_id == kept.id] == [
        Action.ACCOUNT_SET_KEPT,
        Action.ACCOUNT_SET_REMOVED,
    ]


def test_what_makes_no_sense_is_refused(sets: AccountSets, office: Office) -> None:
    account = office.accounts[0].id
    with pytest.raises(InvalidInput, match=r"account_set\.no_name"):
        sets.keep(office.officer, " ", [account])
    with pytest.raises(InvalidInput, match=r"account_set\.no_accounts"):
        sets.keep(office.officer, "Nobody", [])
    with pytest.raises(NotFound, match=r"account\.unknown"):
        sets.keep(office.officer, "Strangers", [account, AccountId("0" * 32)])
    with pytest.raises(NotFound, match=r"account_set\.unknown"):
        sets.remove(office.officer, AccountSetId("0" * 32))
    assert sets.all(office.officer) == ()


def test_only_writers_keep_and_remove(sets: AccountSets, office: Office) -> None:
    kept = sets.keep(office.officer, "All", [one.id for one in office.accounts])
    with pytest.raises(NotAllowed):
        sets.keep(office.administrator, "Mine", kept.accounts)
    with pytest.raises(NotAllowed):
        sets.remove(office.administrator, kept.id)
