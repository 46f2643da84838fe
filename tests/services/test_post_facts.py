"""A post at a glance, for everybody; what others did only for those who may read the audit."""

from __future__ import annotations

import pytest

from scheduler_app.domain.ids import MemberId
from scheduler_app.errors import NotFound
from scheduler_app.services.post_facts import FactsOfPosts
from tests.services.office import Office


@pytest.fixture
def facts(office: Office) -> FactsOfPosts:
    return FactsOfPosts(office.database, office.approving)


def test_each_account_is_planned_or_not(office: Office, facts: FactsOfPosts) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    before = facts.of(office.officer, post_id)
    assert before.entries == ()
    assert [account for account, _ in before.unplanned] == list(office.accounts[:2])
    office.schedule(post_id)
    after = facts.of(office.officer, post_id)
    assert {entry.account_id for entry in after.entries} == {one.id for one in office.accounts[:2]}
    assert after.unplanned == ()


def test_who_wrote_it_and_who_said_yes_are_named(office: Office, facts: FactsOfPosts) -> None:
    post_id = office.post()
    office.approve(post_id)
    found = facts.of(office.officer, post_id)
    assert (found.author, found.editor, found.number) == (office.stored.officer.name, office.stored.officer.name, 1)
    assert [one.name for one in found.review.given] == [office.stored.supervisor.name]


def test_what_others_did_is_for_those_who_read_the_audit(office: Office, facts: FactsOfPosts) -> None:
    post_id = office.post()
    office.approve(post_id)
    assert [line.action for line in facts.of(office.supervisor, post_id).history] == ["post_approved", "post_created"]
    assert [line.action for line in facts.of(office.officer, post_id).history] == ["post_created"]


def test_strangers_learn_nothing(office: Office, facts: FactsOfPosts) -> None:
    post_id = office.post()
    with pytest.raises(NotFound):
        facts.of(MemberId("nobody"), post_id)
