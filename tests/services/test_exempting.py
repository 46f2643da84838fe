"""One post past a hold: two different supervisors, and exactly as it read."""

from __future__ import annotations

import pytest

from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.domain.ids import HoldId, MemberId, PostId
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, SchedulerError, StaleEdit
from scheduler_app.services.exempting import Exempting
from scheduler_app.services.holding import Holding
from scheduler_app.storage import audit
from tests.services.office import Office


@pytest.fixture
def exempting(office: Office) -> Exempting:
    return Exempting(office.database, office.clock, office.stored.authorities)


@pytest.fixture
def second(office: Office) -> MemberId:
    return office.joined("Dewi", Role.SUPERVISOR)


def hold(office: Office, scope: HoldScope = HoldScope.EVERYTHING, value: str = "") -> HoldId:
    return Holding(office.database, office.clock).start(office.officer, scope, value, "Earthquake")


def due_now(office: Office, text: str) -> PostId:
    post_id = office.post(text)
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)
    return post_id


def refused(
    kind: type[SchedulerError], code: str, exempting: Exempting, by: MemberId, hold_id: HoldId, post: PostId
) -> None:
    with pytest.raises(kind) as said:
        exempting.confirm(by, hold_id, post)
    assert said.value.code == code


def test_two_supervisors_let_one_post_pass_and_nothing_else(
    office: Office, exempting: Exempting, second: MemberId
) -> None:
    due_now(office, "Batik.")
    consular, hold_id = due_now(office, "Emergency number."), hold(office)
    exempting.propose(office.supervisor, hold_id, consular, " People need it ")
    assert office.claim() == 0
    exempting.confirm(second, hold_id, consular)
    taken = office.claims()
    assert {claim.delivery_id for claim in taken} == {one.id for one in office.deliveries(consular)}
    (one,) = exempting.of_hold(office.officer, hold_id)
    assert (one.in_force, one.exemption.reason) == (True, "People need it")


def test_an_edit_ends_the_exemption_even_when_it_is_approved(
    office: Office, exempting: Exempting, second: MemberId
) -> None:
    consular, hold_id = office.post("Emergency number."), hold(office)
    exempting.propose(office.supervisor, hold_id, consular, "People need it")
    exempting.confirm(second, hold_id, consular)
    office.edit(consular, "Come to our fair.")
    office.approve(consular)
    office.scheduling.schedule_now(office.officer, consular)
    assert office.claim() == 0
    (one,) = exempting.of_hold(office.officer, hold_id)
    assert (one.in_force, one.edited_since) == (False, True)


def test_an_exemption_from_one_hold_is_none_from_another(
    office: Office, exempting: Exempting, second: MemberId
) -> None:
    consular, hold_id = due_now(office, "Emergency number."), hold(office)
    exempting.propose(office.supervisor, hold_id, consular, "People need it")
    exempting.confirm(second, hold_id, consular)
    hold(office, HoldScope.ACCOUNT, office.accounts[0].id)
    taken = office.claims()
    assert {claim.account_id for claim in taken} == {account.id for account in office.accounts[1:]}


def test_nobody_is_two_people(office: Office, exempting: Exempting) -> None:
    post_id, hold_id = office.post(), hold(office)
    exempting.propose(office.supervisor, hold_id, post_id, "People need it")
    refused(NotAllowed, "exemption.own_proposal", exempting, office.supervisor, hold_id, post_id)


def test_in_solo_mode_one_person_does_both_and_the_exemption_says_so(office: Office, exempting: Exempting) -> None:
    consular, hold_id = due_now(office, "Emergency number."), hold(office)
    exempting.propose(office.supervisor, hold_id, consular, "People need it")
    office.stored.solo("One supervisor until Monday")
    exempting.confirm(office.supervisor, hold_id, consular)
    (one,) = exempting.of_hold(office.officer, hold_id)
    assert (one.in_force, one.exemption.solo) == (True, True)
    assert office.claim() == len(office.deliveries(consular))


def test_when_solo_mode_is_over_two_people_are_needed_again(
    office: Office, exempting: Exempting, second: MemberId
) -> None:
    post_id, hold_id = office.post(), hold(office)
    office.stored.solo("One supervisor until Monday")
    office.stored.solo(None)
    exempting.propose(office.supervisor, hold_id, post_id, "People need it")
    refused(NotAllowed, "exemption.own_proposal", exempting, office.supervisor, hold_id, post_id)
    exempting.confirm(second, hold_id, post_id)
    (one,) = exempting.of_hold(office.officer, hold_id)
    assert (one.in_force, one.exemption.solo) == (True, False)


def test_solo_mode_makes_nobody_a_supervisor(office: Office, exempting: Exempting) -> None:
    post_id, hold_id = office.post(), hold(office)
    office.stored.solo("One supervisor until Monday")
    exempting.propose(office.supervisor, hold_id, post_id, "People need it")
    refused(NotAllowed, "member.may_not", exempting, office.officer, hold_id, post_id)


def test_what_is_confirmed_is_what_was_proposed(office: Office, exempting: Exempting, second: MemberId) -> None:
    post_id, hold_id = office.post(), hold(office)
    refused(NotFound, "exemption.not_proposed", exempting, second, hold_id, post_id)
    exempting.propose(office.supervisor, hold_id, post_id, "People need it")
    office.edit(post_id, "Something else.")
    refused(StaleEdit, "exemption.post_edited", exempting, second, hold_id, post_id)
    exempting.propose(office.supervisor, hold_id, post_id, "People need it")
    exempting.confirm(second, hold_id, post_id)
    refused(NotAllowed, "exemption.in_force", exempting, second, hold_id, post_id)
    with pytest.raises(NotAllowed):
        exempting.propose(second, hold_id, post_id, "Again")


def test_only_supervisors_exempt_and_only_from_a_hold_in_force(
    office: Office, exempting: Exempting, second: MemberId
) -> None:
    post_id, hold_id = office.post(), hold(office)
    for actor in (office.officer, office.administrator):
        with pytest.raises(NotAllowed):
            exempting.propose(actor, hold_id, post_id, "People need it")
    with pytest.raises(InvalidInput):
        exempting.propose(office.supervisor, hold_id, post_id, " ")
    exempting.propose(office.supervisor, hold_id, post_id, "People need it")
    Holding(office.database, office.clock).release(office.supervisor, hold_id)
    refused(NotFound, "hold.not_active", exempting, second, hold_id, post_id)


def test_both_yeses_are_on_record(office: Office, exempting: Exempting, second: MemberId) -> None:
    post_id, hold_id = office.post(), hold(office)
    exempting.propose(office.supervisor, hold_id, post_id, "People need it")
    exempting.confirm(second, hold_id, post_id)
    with office.database.reading() as connection:
        rows = [(row.action, row.actor) for row in audit.about(connection, [post_id])]
    assert rows[-2:] == [("exemption_proposed", office.supervisor), ("exemption_confirmed", second)]


def test_a_heightened_level_takes_an_approval_and_no_exemption(office: Office, exempting: Exempting) -> None:
    hold_id = Holding(office.database, office.clock).start(
        office.officer, HoldScope.EVERYTHING, "", "Unrest", level=CrisisLevel.HEIGHTENED
    )
    with pytest.raises(NotAllowed) as said:
        exempting.propose(office.supervisor, hold_id, office.post(), "People need it")
    assert said.value.code == "exemption.approve_instead"
