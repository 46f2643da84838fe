"""What networks still allow, filed by hand and asked by the rules."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.quota import Quota
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.quotas import QuotasOfAccounts
from tests.services.office import TOMORROW_AT_TEN, Office
from tests.services.rulings import Ruled


@pytest.fixture
def quotas(office: Office) -> QuotasOfAccounts:
    return QuotasOfAccounts(office.database, office.clock)


def test_what_is_filed_stops_a_post_on_that_account_only(quotas: QuotasOfAccounts, office: Office) -> None:
    first = office.accounts[0]
    quotas.file(office.administrator, first.id, Quota(0, 50))
    found = [
        one for one in Ruled(office).checking.check_post(office.officer, office.post()).findings if one.rule == "OPS-01"
    ]
    assert [(one.account_id, one.code, one.severity) for one in found] == [(first.id, "quota.used_up", Severity.BLOCK)]
    assert quotas.read(office.officer) == {first.id: (Quota(0, 50, filed_at=office.clock.now()),)}
    quotas.forget(office.administrator, first.id)
    assert quotas.read(office.officer) == {}


def test_only_what_can_be_is_filed_and_only_by_an_administrator(quotas: QuotasOfAccounts, office: Office) -> None:
    first = office.accounts[0]
    for nonsense in (Quota(51, 50), Quota(-1, 50)):
        with pytest.raises(InvalidInput):
            quotas.file(office.administrator, first.id, nonsense)
    with pytest.raises(NotAllowed):
        quotas.file(office.officer, first.id, Quota(1, 50))
    with pytest.raises(NotFound):
        quotas.forget(office.administrator, AccountId("nobody"))


def test_what_left_since_and_what_is_planned_before_is_counted_off(quotas: QuotasOfAccounts, office: Office) -> None:
    first = office.accounts[0]

    def planned(days: int) -> PostId:
        post_id = office.post(f"Kopi Gayo {days}.", accounts=[first])
        office.approve(post_id)
        office.schedule(post_id, TOMORROW_AT_TEN + timedelta(days=days))
        return post_id

    planned(0)
    office.clock.advance(timedelta(minutes=1))
    quotas.file(office.administrator, first.id, Quota(2, 50, renews_at=office.clock.now() + timedelta(days=9)))
    sent, third, after_renewal = planned(1), planned(2), planned(20)
    office.put(office.of_account(sent, first).id, DeliveryState.SENT)
    (known,) = quotas.read(office.officer)[first.id]
    assert (known.taken, known.still_left) == (3, 0)

    def said(post_id: PostId) -> list[str]:
        return Ruled(office).codes_of("OPS", post_id)

    assert said(sent) == ["quota.nearly_used_up"]
    assert said(third) == ["quota.used_up"]
    assert said(after_renewal) == []
