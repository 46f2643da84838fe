"""What X charges in a month: counted, foretold, limited, said and never in the way of a post."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId, PostId
from scheduler_app.domain.override import Reason
from scheduler_app.domain.spending import Cap, CapOn
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, PolicyBlocked
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.spending import OfAccount, Spending
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import attempts
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from tests.builders import a_workspace
from tests.services.office import TOMORROW_AT_TEN, Office
from tests.services.rulings import Ruled

LINK = "Kopi: https://kemlu.go.id/kopi"


@dataclass(frozen=True, slots=True)
class Purse:
    """An embassy office whose two accounts are on X."""

    office: Office

    @property
    def spending(self) -> Spending:
        return Spending(self.office.database, self.office.clock, FactSheets())

    @property
    def first(self) -> Account:
        return self.office.accounts[0]

    def of(self, account: Account) -> OfAccount:
        (found,) = (one for one in self.spending.report(self.office.officer).accounts if one.account.id == account.id)
        return found

    def planned(self, text: str, account: Account | None = None) -> PostId:
        post_id = self.office.post(text, accounts=[account or self.first])
        self.office.approve(post_id)
        self.office.schedule(post_id, TOMORROW_AT_TEN)
        return post_id

    def tried(self, delivery_id: DeliveryId, outcome: str, number: int = 1) -> None:
        """As sending would have written it down."""
        now = self.office.clock.now()
        with self.office.database.writing() as writing:
            writing.connection.execute(
                attempts.insert().values(
                    delivery_id=delivery_id, number=number, owner="o", started_at=now, finished_at=now, outcome=outcome
                )
            )

    def sent(self, text: str, account: Account | None = None) -> PostId:
        post_id = self.planned(text, account)
        (delivery,) = self.office.deliveries(post_id)
        self.tried(delivery.id, "sent")
        self.office.put(delivery.id, DeliveryState.SENT)
        return post_id

    def cap(self, amount: int, on: CapOn = CapOn.WORKSPACE, target: str = "") -> None:
        self.spending.set_cap(self.office.administrator, Cap(on, target, amount))

    def audited(self, action: str) -> list[dict[str, object]]:
        return [json.loads(row.details) for row in self.office.on_record() if row.action == action]


@pytest.fixture
def purse(database: Database, clock: FixedClock) -> Purse:
    return Purse(Office(database, clock, a_workspace(database, clock, accounts=2, network="x")))


def test_what_was_sent_and_what_is_still_to_leave_is_counted_by_account(purse: Purse) -> None:
    purse.sent("Kopi Gayo.")
    purse.sent(LINK)
    purse.planned("Kopi Toraja.")
    first, second = purse.of(purse.first), purse.of(purse.office.accounts[1])
    assert (dict(first.calls), first.spent) == ({"post": 1, "post_with_link": 1}, 215)
    assert (first.planned_posts, first.planned) == (1, 15)
    assert (second.spent, second.planned) == (0, 0)


def test_what_is_in_doubt_counts_and_what_was_refused_does_not(purse: Purse) -> None:
    (doubtful,) = purse.office.deliveries(purse.planned("Kopi satu."))
    (refused,) = purse.office.deliveries(purse.planned("Kopi dua."))
    purse.tried(doubtful.id, "unknown")
    purse.office.put(doubtful.id, DeliveryState.UNKNOWN)
    purse.tried(refused.id, "refused")
    purse.office.put(refused.id, DeliveryState.REFUSED)
    with purse.office.database.writing() as writing:
        looked = deliveries_table.update().where(deliveries_table.c.id == doubtful.id).values(lookups=3)
        writing.connection.execute(looked)
    found = purse.of(purse.first)
    assert dict(found.calls) == {"post": 1, "read": 3}
    assert found.spent == 15 + 3 * 5
    assert found.planned_posts == 0


def test_a_month_begins_anew(purse: Purse) -> None:
    purse.sent(LINK)
    purse.office.clock.advance(timedelta(days=32))
    assert purse.of(purse.first).spent == 0


def test_what_costs_nothing_is_not_in_the_report(office: Office) -> None:
    assert Spending(office.database, office.clock, FactSheets()).report(office.officer).accounts == ()


def test_only_an_administrator_sets_caps_and_the_audit_says_what_was_before(purse: Purse) -> None:
    with pytest.raises(NotAllowed):
        purse.spending.set_cap(purse.office.officer, Cap(CapOn.WORKSPACE, "", 1000))
    purse.cap(1000)
    purse.cap(2000)
    purse.spending.remove_cap(purse.office.administrator, CapOn.WORKSPACE, "")
    amounts = [(one["before"], one["amount"]) for one in purse.audited("spending_cap_set")]
    assert amounts == [(None, 1000), (1000, 2000)]
    assert [one["before"] for one in purse.audited("spending_cap_removed")] == [2000]
    assert purse.spending.report(purse.office.officer).budgets == ()


def test_a_cap_that_limits_nothing_is_not_set(purse: Purse) -> None:
    for cap, error in (
        (Cap(CapOn.APP, "mastodon", 1000), InvalidInput),
        (Cap(CapOn.ACCOUNT, "nobody", 1000), NotFound),
        (Cap(CapOn.WORKSPACE, "", -1), InvalidInput),
    ):
        with pytest.raises(error):
            purse.spending.set_cap(purse.office.administrator, cap)
    with pytest.raises(InvalidInput):
        purse.spending.remove_cap(purse.office.administrator, CapOn.WORKSPACE, "")


@pytest.mark.parametrize(("on", "spent"), [(CapOn.WORKSPACE, 30), (CapOn.APP, 30), (CapOn.ACCOUNT, 15)])
def test_a_cap_counts_what_it_is_on(purse: Purse, on: CapOn, spent: int) -> None:
    purse.sent("Kopi satu.")
    purse.sent("Kopi dua.", purse.office.accounts[1])
    purse.cap(1000, on, {CapOn.ACCOUNT: purse.first.id, CapOn.APP: "x"}.get(on, ""))
    (budget,) = purse.spending.report(purse.office.officer).budgets
    assert budget.spent == spent


def test_a_post_beyond_the_cap_asks_for_a_reason_and_leaves_with_it(purse: Purse) -> None:
    purse.sent(LINK)
    purse.cap(210)
    ruled, officer = Ruled(purse.office), purse.office.officer
    post_id = purse.office.post("Kopi Gayo.", accounts=[purse.first])
    assert ruled.codes_of("OPS", post_id) == ["spending.beyond_the_cap"]
    ruled.overriding.keep(officer, post_id, "ACC-04", Reason.AGREED, "Dilihat kemarin")
    with purse.office.database.reading() as connection:
        with pytest.raises(PolicyBlocked) as caught:
            ruled.gate.submit(connection, post_id)
        assert (caught.value.code, caught.value.params["rule"]) == ("policy.reason_needed", "OPS-02")
    ruled.overriding.keep(officer, post_id, "OPS-02", Reason.AGREED, "Duta besar berbicara malam ini")
    with purse.office.database.reading() as connection:
        ruled.gate.submit(connection, post_id)
    purse.office.approve(post_id)
    purse.office.schedule(post_id, TOMORROW_AT_TEN)
    (beyond,) = purse.spending.report(officer).beyond
    assert (beyond.post_id, beyond.cost, beyond.confirmed) == (post_id, 15, True)


def test_what_was_planned_before_a_cap_was_lowered_stays_planned_and_is_named(purse: Purse) -> None:
    first, second = purse.planned("Kopi satu."), purse.planned("Kopi dua.")
    purse.cap(20)
    found = purse.spending.report(purse.office.officer).beyond
    assert [(one.post_id, one.confirmed) for one in found] == [
        (sorted((one for one in (first, second)), key=lambda one: purse.office.deliveries(one)[0].id)[1], False)
    ]
    states = {one.state for post_id in (first, second) for one in purse.office.deliveries(post_id)}
    assert states == {DeliveryState.SCHEDULED}


def test_each_level_is_put_on_record_once(purse: Purse) -> None:
    purse.cap(250)
    assert purse.spending.watch() == ()
    purse.sent(LINK)
    assert [one.level for one in purse.spending.watch()] == [80]
    assert purse.spending.watch() == ()
    purse.sent(LINK)
    assert [one.level for one in purse.spending.watch()] == [100]
    assert [(one["level"], one["spent"]) for one in purse.audited("spending_level_reached")] == [(80, 200), (100, 400)]


def test_two_machines_put_it_on_record_once(purse: Purse) -> None:
    purse.cap(10)
    purse.sent("Kopi.")
    assert [len(Spending(purse.office.database, purse.office.clock, FactSheets()).watch()) for _ in range(2)] == [2, 0]
