"""A post before its approvers: what it needs, how it stands, and where the claim looks."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.approval_matrix import ApprovalMatrix, ApprovalRule
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.workspace import Role
from scheduler_app.services.hearing import Hearing, hear, index
from scheduler_app.storage.tables import approved_contents
from tests.approvers import KeyInHand, set_rules
from tests.services.office import Office


def heard(office: Office, post_id: PostId) -> Hearing:
    with office.database.reading() as connection:
        return hear(connection, office.stored.authorities.now(connection), post_id)


def ruled(office: Office, *rules: ApprovalRule) -> None:
    set_rules(office.stored.chancery, ApprovalMatrix(rules))
    office.stored.write_register()


def indexed(office: Office) -> set[AccountId]:
    with office.database.reading() as connection:
        return set(connection.execute(select(approved_contents.c.account_id)).scalars())


def test_nobody_has_spoken_about_a_new_post(office: Office) -> None:
    hearing = heard(office, office.post())
    assert {hearing.standing(one.id, office.clock.now()).gap for one in office.accounts} == {ApprovalGap.NONE_YET}


def test_an_account_it_is_not_meant_for_is_not_covered(office: Office) -> None:
    hearing = heard(office, office.post(accounts=office.accounts[:1]))
    assert hearing.standing(office.accounts[1].id, office.clock.now()).gap is ApprovalGap.ACCOUNT_NOT_COVERED


def test_it_needs_as_much_as_the_most_demanding_of_its_accounts(office: Office) -> None:
    ruled(office, ApprovalRule("Two for Japan", 2, countries=frozenset({"JP"})))
    assert heard(office, office.post()).needed.approvals == 2
    assert heard(office, office.post(accounts=office.accounts[1:])).needed.approvals == 1


def test_topics_and_kinds_of_accounts_count_too(office: Office) -> None:
    post_id = office.post()
    hearing = heard(office, post_id)
    topic, kind = hearing.written.post.topic, office.accounts[0].kind
    ruled(office, ApprovalRule("This topic", 3, topics=frozenset({topic}), account_kinds=frozenset({kind})))
    assert heard(office, post_id).needed.because == ("This topic",)
    others = frozenset(set(Topic) - {topic})
    ruled(office, ApprovalRule("Other topics", 3, topics=others), ApprovalRule("Others", 3, account_kinds=_but(kind)))
    assert heard(office, post_id).needed.because == ()


def _but(kind: AccountKind) -> frozenset[AccountKind]:
    return frozenset(set(AccountKind) - {kind})


def test_the_claim_sees_an_account_once_enough_people_said_yes(office: Office) -> None:
    ruled(office, ApprovalRule("Two for Japan", 2, countries=frozenset({"JP"})))
    japan = office.accounts[0]
    post_id = office.post(accounts=[japan])
    office.approving.request(office.officer, post_id)
    office.approve(post_id)
    assert indexed(office) == set()
    assert heard(office, post_id).waits_for_others(office.clock.now(), {})
    dewi = office.joined("Dewi", Role.SUPERVISOR)
    office.approving.approve(KeyInHand(dewi), post_id, office.read(post_id).targets)
    assert indexed(office) == {japan.id}
    assert not heard(office, post_id).waits_for_others(office.clock.now(), {})


def test_without_a_word_there_is_nothing_to_write_down(office: Office) -> None:
    hearing = heard(office, office.post())
    with office.database.writing() as writing:
        index(writing.connection, replace(hearing, said=()), office.clock.now())
    assert indexed(office) == set()


def test_a_member_may_speak_for_some_accounts_only(office: Office) -> None:
    post_id = office.post()
    hearing = heard(office, post_id)
    assert hearing.open_to(office.supervisor, office.clock.now()) == tuple(sorted(one.id for one in office.accounts))
    assert hearing.open_to(office.officer, office.clock.now()) == ()
    assert hearing.hindrance(office.officer, office.clock.now()) is ApprovalGap.OWN_WORK
