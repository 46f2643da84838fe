"""Posts are written and changed, and what was planned follows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId, VariantId
from scheduler_app.domain.post import MASTER, Topic, Variant, VariantScope
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, StaleEdit, UserError
from scheduler_app.services.draft import master_variant
from scheduler_app.storage import approvals
from tests.approvers import KeyInHand
from tests.builders import a_variant
from tests.services.office import Office

JAPANESE = VariantScope(language="ja")


def test_a_new_post_holds_what_each_account_would_show(office: Office) -> None:
    heard = office.heard()
    post_id = office.post("Kopi Gayo", a_variant("ガヨ・コーヒー", scope=JAPANESE, language="ja"))
    found = office.read(post_id)
    assert found.post.name == "Kopi Gayo"
    assert (found.post.author_id, found.post.last_editor_id, found.post.version) == (office.officer, office.officer, 1)
    assert found.post.created_at == office.clock.now()
    assert found.targets == {account_id: content_hash(content) for account_id, content in found.contents.items()}
    assert {found.contents[account.id].parts[0].text for account in office.accounts} == {"Kopi Gayo", "ガヨ・コーヒー"}
    assert heard == [Kind.POSTS]


def by_scope(variants: tuple[Variant, ...]) -> dict[VariantScope, Variant]:
    return {one.scope: replace(one, id=VariantId("")) for one in variants}


def test_a_copy_of_a_post_is_a_post_of_its_own(office: Office) -> None:
    first = office.post("Kopi", a_variant("珈琲", scope=JAPANESE))
    draft = office.read(first).draft
    second, third = (office.composing.create(office.second_officer, draft) for _ in range(2))
    assert len({one.id for post_id in (first, second, third) for one in office.read(post_id).post.variants}) == 6
    assert office.read(second).contents == office.read(first).contents
    office.composing.save(office.officer, third, replace(draft, name="Salinan"), expected_version=1)
    assert office.read(first).draft == draft


def test_an_edit_keeps_the_ids_of_what_it_keeps(office: Office) -> None:
    post_id = office.post("Kopi", a_variant("珈琲", scope=JAPANESE))
    before = {one.scope: one.id for one in office.read(post_id).post.variants}
    office.edit(post_id, "Kopi Gayo")
    after = {one.scope: one.id for one in office.read(post_id).post.variants}
    assert after[JAPANESE] == before[JAPANESE]
    assert after[MASTER] != before[MASTER]


def test_a_post_that_makes_no_sense_leaves_nothing_behind(office: Office) -> None:
    with pytest.raises(InvalidInput):
        office.composing.create(office.officer, office.draft("  "))
    assert office.composing.page(office.officer) == ()


def test_every_variant_survives_being_kept(office: Office) -> None:
    account = office.accounts[0]
    own = (
        a_variant("satu", "dua", scope=VariantScope(network="practice"), title="Judul", link="https://a.example/"),
        a_variant(scope=VariantScope(account_id=account.id), title=""),
    )
    draft = replace(office.draft("Kopi", *own), topic=Topic.CULINARY)
    post_id = office.composing.create(office.officer, draft)
    found = office.read(post_id)
    assert by_scope(found.post.variants) == by_scope(draft.variants)
    assert set(found.draft.accounts) == set(draft.accounts)
    assert replace(found.draft, variants=(), accounts=()) == replace(draft, variants=(), accounts=())


def test_who_may_not_write_may_not_write(office: Office) -> None:
    actor = office.administrator
    post_id = office.post()
    for refused in (
        lambda: office.composing.create(actor, office.draft()),
        lambda: office.composing.save(actor, post_id, office.draft(), expected_version=1),
        lambda: office.composing.set_targets(actor, post_id, [office.accounts[0].id], expected_version=1),
        lambda: office.composing.give_own_words(actor, post_id, master_variant("x"), expected_version=1),
        lambda: office.composing.follow_master(actor, post_id, JAPANESE, expected_version=1),
    ):
        with pytest.raises(NotAllowed) as said:
            refused()
        assert (said.value.code, said.value.params) == ("member.may_not", {"right": "compose"})


def test_strangers_may_not_even_read(office: Office) -> None:
    post_id = office.post()
    for asked in (
        lambda: office.composing.read(MemberId("nobody"), post_id),
        lambda: office.composing.page(MemberId("nobody")),
        lambda: office.composing.create(MemberId("nobody"), office.draft()),
    ):
        with pytest.raises(NotFound):
            asked()


def test_an_edit_remembers_who_made_it(office: Office) -> None:
    post_id = office.post()
    assert office.edit(post_id, "Kopi Toraja", by=office.supervisor) == 2
    post = office.read(post_id).post
    assert (post.author_id, post.last_editor_id, post.version) == (office.officer, office.supervisor, 2)


def test_two_people_at_once_do_not_overwrite_each_other(office: Office) -> None:
    post_id = office.post()
    office.edit(post_id, "Kopi Toraja")
    with pytest.raises(StaleEdit) as said:
        office.composing.save(office.second_officer, post_id, office.draft("Kopi Flores"), expected_version=1)
    assert said.value.code == "post.changed_meanwhile"
    assert office.read(post_id).contents[office.accounts[0].id].parts[0].text == "Kopi Toraja"


def test_an_edit_that_changes_nothing_leaves_no_trace(office: Office) -> None:
    post_id = office.post("Kopi", a_variant("珈琲", scope=JAPANESE))
    before = office.read(post_id)
    heard = office.heard()
    assert office.composing.save(office.supervisor, post_id, before.draft, expected_version=1) == 1
    assert office.read(post_id) == before
    assert heard == []


def test_a_variant_follows_the_master_until_it_has_its_own_words(office: Office) -> None:
    tokyo = next(account for account in office.accounts if account.language == "ja")
    hague = next(account for account in office.accounts if account.language == "nl")
    post_id = office.post("Kopi")

    def shown() -> tuple[str, str]:
        contents = office.read(post_id).contents
        return contents[tokyo.id].parts[0].text, contents[hague.id].parts[0].text

    office.composing.give_own_words(office.officer, post_id, a_variant("珈琲", scope=JAPANESE), expected_version=1)
    assert shown() == ("珈琲", "Kopi")
    office.edit(post_id, "Kopi Gayo")
    assert shown() == ("珈琲", "Kopi Gayo")
    office.composing.give_own_words(office.officer, post_id, a_variant("コーヒー", scope=JAPANESE), expected_version=3)
    assert shown() == ("コーヒー", "Kopi Gayo")
    office.composing.follow_master(office.officer, post_id, JAPANESE, expected_version=4)
    assert shown() == ("Kopi Gayo", "Kopi Gayo")
    assert len(office.read(post_id).post.variants) == 1


def test_only_the_accounts_that_follow_get_a_new_hash(office: Office) -> None:
    post_id = office.post("Kopi", a_variant("珈琲", scope=JAPANESE, language="ja"))
    before = office.read(post_id).targets
    office.edit(post_id, "Kopi Gayo")
    after = office.read(post_id).targets
    unchanged = {account.id for account in office.accounts if before[account.id] == after[account.id]}
    assert unchanged == {account.id for account in office.accounts if account.language == "ja"}


def test_the_master_itself_cannot_follow(office: Office) -> None:
    with pytest.raises(InvalidInput) as said:
        office.composing.follow_master(office.officer, office.post(), MASTER, expected_version=1)
    assert said.value.code == "post.no_master"


def test_the_newest_posts_are_listed_first(office: Office) -> None:
    ids = [office.post(f"Kopi {number}") for number in range(5)]
    first = office.composing.page(office.officer, limit=3)
    second = office.composing.page(office.officer, before=first[-1].number, limit=3)
    assert [line.id for line in (*first, *second)] == ids[::-1]


def test_what_is_scheduled_follows_an_edit(office: Office) -> None:
    post_id = office.post()
    office.schedule(post_id)
    heard = office.heard()
    office.edit(post_id, "Kopi Toraja")
    targets = office.read(post_id).targets
    assert {one.account_id: one.content_hash for one in office.deliveries(post_id)} == targets
    assert heard == [Kind.DELIVERIES, Kind.POSTS]


def test_an_edit_needs_a_new_approval_and_asks_for_it(office: Office) -> None:
    post_id = office.post()
    office.schedule(post_id)
    office.approve(post_id)
    assert office.approving.inbox(office.supervisor) == ()
    office.edit(post_id, "Kopi Toraja")
    (waiting,) = office.approving.inbox(office.supervisor)
    assert (waiting.post_id, waiting.requested_by) == (post_id, office.officer)
    gaps = {item.gap for item in office.approving.review(office.supervisor, post_id).items}
    assert gaps == {"approval.content_changed"}


def test_an_edit_that_no_reader_sees_keeps_the_approval(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    now = office.read(post_id)
    renamed = replace(now.draft, name="Another name")
    office.composing.save(office.second_officer, post_id, renamed, expected_version=1)
    assert office.approving.inbox(office.supervisor) == ()
    assert {item.gap for item in office.approving.review(office.supervisor, post_id).items} == {None}


def test_an_approver_who_edits_afterwards_has_to_find_somebody_else(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    renamed = replace(office.read(post_id).draft, name="Another name")
    office.composing.save(office.supervisor, post_id, renamed, expected_version=1)
    (waiting,) = office.approving.inbox(office.supervisor)
    assert not waiting.may_approve
    gaps = {item.gap for item in office.approving.review(office.supervisor, post_id).items}
    assert gaps == {"approval.own_work"}


def test_a_draft_that_was_never_approved_does_not_ask_by_itself(office: Office) -> None:
    post_id = office.post()
    office.edit(post_id, "Kopi Toraja")
    assert office.approving.inbox(office.supervisor) == ()


def test_after_changes_were_requested_the_author_asks_again_when_ready(office: Office) -> None:
    post_id = office.post()
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "Which fair?")
    office.edit(post_id, "Kopi Toraja")
    with office.database.reading() as connection:
        assert approvals.open_requests(connection) == ()


def test_an_account_that_is_no_longer_meant_is_taken_out_of_the_plan(office: Office) -> None:
    post_id = office.post()
    office.schedule(post_id)
    kept, dropped = office.accounts[0], office.accounts[1]
    office.put(office.of_account(post_id, office.accounts[2]).id, DeliveryState.MISSED)
    office.put(office.of_account(post_id, office.accounts[3]).id, DeliveryState.CLAIMED)
    office.composing.set_targets(office.officer, post_id, [kept.id], expected_version=1)
    assert set(office.read(post_id).targets) == {kept.id}
    assert office.of_account(post_id, kept).state is DeliveryState.SCHEDULED
    gone = office.of_account(post_id, dropped)
    assert (gone.state, gone.reason) == (DeliveryState.CANCELLED, "account.no_longer_meant")
    for also in office.accounts[2:4]:
        assert office.of_account(post_id, also).state is DeliveryState.CANCELLED


def test_new_accounts_can_be_meant_without_touching_the_plan(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:1])
    office.schedule(post_id)
    office.composing.set_targets(office.officer, post_id, [one.id for one in office.accounts], expected_version=1)
    assert len(office.read(post_id).targets) == 5
    assert len(office.deliveries(post_id)) == 1


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (DeliveryState.SENDING, "post.being_sent"),
        (DeliveryState.SENT, "post.already_sent"),
        (DeliveryState.UNKNOWN, "post.outcome_unknown"),
    ],
)
def test_what_readers_may_have_seen_is_not_changed(office: Office, state: DeliveryState, code: str) -> None:
    post_id = office.post()
    office.schedule(post_id)
    gone = office.accounts[0]
    office.put(office.of_account(post_id, gone).id, state)
    before = office.read(post_id)
    others = [account.id for account in office.accounts[1:]]
    for edit in (
        lambda: office.edit(post_id, "Kopi Toraja"),
        lambda: office.composing.set_targets(office.officer, post_id, others, expected_version=1),
    ):
        with pytest.raises(NotAllowed) as said:
            edit()
        assert (said.value.code, said.value.params["account"]) == (code, gone.id)
    assert office.read(post_id) == before
    assert {one.content_hash for one in office.deliveries(post_id)} == set(before.targets.values())


@pytest.mark.parametrize("state", [DeliveryState.SENT, DeliveryState.SENDING, DeliveryState.UNKNOWN])
def test_the_words_of_an_account_that_waits_can_be_mended_after_others_have_left(
    office: Office, state: DeliveryState
) -> None:
    post_id = office.post()
    office.schedule(post_id)
    office.put(office.of_account(post_id, office.accounts[0]).id, state)
    refused = office.accounts[1]
    office.put(office.of_account(post_id, refused).id, DeliveryState.REFUSED)
    own = a_variant("Kopi, lebih pendek", scope=VariantScope(account_id=refused.id))
    assert office.composing.give_own_words(office.officer, post_id, own, expected_version=1) == 2


@pytest.mark.parametrize(
    "state", [DeliveryState.HELD, DeliveryState.MISSED, DeliveryState.REFUSED, DeliveryState.CANCELLED]
)
def test_what_never_left_may_be_rewritten(office: Office, state: DeliveryState) -> None:
    post_id = office.post()
    for delivery in office.schedule(post_id):
        office.put(delivery.id, state)
    assert office.edit(post_id, "Kopi Toraja") == 2


def test_what_a_machine_was_about_to_send_is_taken_back_by_an_edit(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)
    assert office.claim() == 5
    assert office.edit(post_id, "Kopi Toraja") == 2
    written = office.read(post_id).targets
    assert {(one.state, one.content_hash) for one in office.deliveries(post_id)} == {
        (DeliveryState.SCHEDULED, content_hash) for content_hash in written.values()
    }
    assert office.claim() == 0


def test_a_post_that_is_not_there_cannot_be_read_or_changed(office: Office) -> None:
    for asked in (
        lambda: office.composing.read(office.officer, PostId("none")),
        lambda: office.composing.save(office.officer, PostId("none"), office.draft(), expected_version=1),
    ):
        with pytest.raises(UserError) as said:
            asked()
        assert said.value.code == "post.unknown"


def test_a_post_that_is_only_written_is_read_as_a_draft(office: Office) -> None:
    post_id = office.post()
    assert office.composing.read_draft(office.officer, post_id) == office.read(post_id)
    with pytest.raises(NotFound):
        office.composing.read_draft(office.officer, PostId("no such post"))


def test_a_post_that_was_asked_about_approved_or_planned_is_no_draft_any_more(office: Office) -> None:
    asked, approved, planned = office.post(), office.post(), office.post()
    office.approving.request(office.officer, asked)
    office.approve(approved)
    office.schedule(planned)
    assert {office.composing.read_draft(office.officer, one) for one in (asked, approved, planned)} == {None}
    office.approving.take_back(office.officer, asked)
    assert office.composing.read_draft(office.officer, asked) is not None
