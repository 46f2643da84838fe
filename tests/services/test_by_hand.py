"""Posting by hand, on both databases: once, by one person, as it was approved, and never what is held."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest

from scheduler_app.domain import by_hand
from scheduler_app.domain.account import Account
from scheduler_app.domain.attempt import Attempt
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.hold import CrisisLevel
from scheduler_app.domain.ids import DeliveryId, MemberId
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.recall import RecallAction, RecallWay
from scheduler_app.errors import (
    ApprovalMissing,
    InvalidInput,
    MachineError,
    NotAllowed,
    PolicyBlocked,
    SchedulerError,
    StaleEdit,
)
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.attention import Attention, NeedKind
from scheduler_app.services.by_hand import UNNAMED, NotPosted, PostingByHand
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.outbox import Outbox, OutboxTab
from scheduler_app.services.recalling import Recalling
from scheduler_app.services.settling import Settling
from scheduler_app.storage import attempts, claims, due, holds, media
from tests.builders import a_hold, a_stored_media
from tests.services.office import Office

ADDRESS = "https://weibo.com/kbri/7"
_S = DeliveryState


@dataclass
class Desk:
    """An office with an account that people post to, and what they post with."""

    office: Office
    account: Account
    posting: PostingByHand

    def due(self, text: str = "Batik.", *, approved: bool = True) -> Delivery:
        """A post whose hour has come, as the sender left it."""
        post_id = self.office.post(text, accounts=[self.account])
        if approved:
            self.office.approve(post_id)
        (delivery,) = self.office.schedule(post_id)
        self.office.clock.advance(delivery.due_at - self.office.clock.now())
        if approved:
            self.office.approve(post_id)
        self.sweep()
        return self.now(delivery)

    def sweep(self) -> None:
        now = self.office.clock.now()
        self.office.database.write_together(lambda writing: due.set_aside(writing.connection, now=now))

    def give_up(self) -> None:
        """What the sender does once the time for a try has passed, and far later by every clock."""
        long_ago = timedelta(days=-9999)
        self.office.database.write_together(
            lambda writing: claims.give_up_sending(writing.connection, now=self.office.clock.now(), margin=long_ago)
        )

    def now(self, delivery: Delivery) -> Delivery:
        return self.office.deliveries(delivery.post_id)[0]

    def tries(self, delivery: Delivery) -> tuple[Attempt, ...]:
        with self.office.database.reading() as connection:
            return attempts.for_delivery(connection, delivery.id)

    def said(self, delivery: Delivery) -> list[tuple[str, str]]:
        rows = (row for row in self.office.on_record() if row.subject_id == delivery.id)
        return [(row.action, row.actor) for row in rows if row.action.startswith("by_hand")]


def a_file(item: MediaItem, _facts: MediaFacts) -> MediaFile:
    return MediaFile(Path("/pictures") / item.media_hash, item.media_type, 1000, 10, 10)


@pytest.fixture
def desk(office: Office) -> Desk:
    posting = PostingByHand(office.database, office.clock, office.stored.authorities, FactSheets(), a_file)
    return Desk(office, office.stored.manual_account(), posting)


@contextmanager
def refused(kind: type[SchedulerError], code: str, **params: str) -> Iterator[None]:
    with pytest.raises(kind) as caught:
        yield
    assert caught.value.code == code
    assert params.items() <= caught.value.params.items()


def test_whoever_takes_it_sees_everything_and_it_is_on_record_before(desk: Desk) -> None:
    office, delivery = desk.office, desk.due("Batik.")
    assert (delivery.state, delivery.reason) == (_S.SCHEDULED, by_hand.DUE)
    what = desk.posting.take(office.officer, delivery.id)
    assert [part.text for part in what.parts] == ["Batik."]
    assert (what.account, what.network_name, what.due_at) == (desk.account, "Weibo", delivery.due_at)
    assert desk.now(delivery).state is _S.SENDING
    (one,) = desk.tries(delivery)
    assert (by_hand.whose(one.owner), one.started_at, one.outcome) == (office.officer, office.clock.now(), "")
    assert desk.said(delivery) == [("by_hand_taken", office.officer)]


def test_it_is_posted_by_whom_and_when(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    desk.posting.take(office.officer, delivery.id)
    office.clock.advance(timedelta(minutes=3))
    desk.posting.posted(office.officer, delivery.id, f" {ADDRESS} ")
    after = desk.now(delivery)
    assert (after.state, after.address, after.sent_at) == (_S.SENT, ADDRESS, office.clock.now())
    (one,) = desk.tries(delivery)
    assert (one.outcome, one.address, one.finished_at) == ("sent", ADDRESS, office.clock.now())
    found = desk.posting.in_hand(office.second_officer, delivery.id)
    assert found is not None
    assert (found.name, found.at) == ("Sari", office.clock.now())
    assert desk.said(delivery)[-1] == ("by_hand_posted", office.officer)


def test_the_address_may_be_left_out(desk: Desk) -> None:
    delivery = desk.due()
    desk.posting.take(desk.office.officer, delivery.id)
    desk.posting.posted(desk.office.officer, delivery.id)
    after = desk.now(delivery)
    assert (after.state, after.address, after.remote_id) == (_S.SENT, "", UNNAMED)


def test_what_is_no_address_is_refused(desk: Desk) -> None:
    delivery = desk.due()
    desk.posting.take(desk.office.officer, delivery.id)
    with refused(InvalidInput, "post.bad_link"):
        desk.posting.posted(desk.office.officer, delivery.id, "weibo")
    assert desk.now(delivery).state is _S.SENDING


def test_the_second_person_is_told_who_is_at_it_and_who_did_it(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    desk.posting.take(office.officer, delivery.id)
    with refused(NotAllowed, "by_hand.taken", who="Sari"):
        desk.posting.take(office.second_officer, delivery.id)
    desk.posting.posted(office.officer, delivery.id)
    for late in (desk.posting.take, desk.posting.posted):
        with refused(NotAllowed, "by_hand.done", who="Sari"):
            late(office.second_officer, delivery.id)
    assert len(desk.tries(delivery)) == 1


def test_of_many_who_take_it_at_once_one_has_it(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    people, start = (office.officer, office.second_officer) * 4, Barrier(8)
    had: list[MemberId] = []

    def take(member_id: MemberId) -> None:
        start.wait(20)
        try:
            desk.posting.take(member_id, delivery.id)
        except SchedulerError:
            return
        had.append(member_id)

    threads = [Thread(target=take, args=[one]) for one in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    (one,) = desk.tries(delivery)
    # Whoever has it sees it as often as wished.
    assert set(had) == {by_hand.whose(one.owner)}


def test_whoever_has_it_sees_it_again(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    first = desk.posting.take(office.officer, delivery.id)
    office.clock.advance(timedelta(minutes=9))
    assert desk.posting.take(office.officer, delivery.id) == first
    assert len(desk.tries(delivery)) == 1


def test_a_colleague_may_say_what_became_of_it(desk: Desk) -> None:
    """She called from the telephone: it is posted."""
    office, delivery = desk.office, desk.due()
    desk.posting.take(office.officer, delivery.id)
    desk.posting.posted(office.second_officer, delivery.id)
    found = desk.posting.in_hand(office.officer, delivery.id)
    assert found is not None
    assert found.name == "Sari"
    assert desk.said(delivery)[-1] == ("by_hand_posted", office.second_officer)


def test_what_could_not_be_posted_waits_for_a_decision_with_the_reason(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    desk.posting.take(office.officer, delivery.id)
    with refused(InvalidInput, "by_hand.no_reason"):
        desk.posting.not_posted(office.officer, delivery.id, "  ")
    desk.posting.not_posted(office.officer, delivery.id, "Weibo asks for a telephone")
    after = desk.now(delivery)
    assert (after.state, after.reason) == (_S.REFUSED, "by_hand.not_posted")
    found = desk.posting.in_hand(office.supervisor, delivery.id)
    assert found is not None
    assert (found.name, found.reason) == ("Sari", "Weibo asks for a telephone")
    settling = Settling(office.database, office.clock, office.stored.authorities)
    settling.send_again_now(office.officer, delivery.id)
    desk.sweep()
    desk.posting.take(office.second_officer, delivery.id)
    assert [one.outcome for one in desk.tries(delivery)] == ["refused", ""]


def test_what_is_put_back_is_due_as_before(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    desk.posting.take(office.officer, delivery.id)
    desk.posting.not_posted(office.officer, delivery.id, "", NotPosted.LATER)
    assert (desk.now(delivery).state, desk.now(delivery).reason) == (_S.SCHEDULED, by_hand.DUE)
    assert desk.posting.in_hand(office.officer, delivery.id) is None
    desk.posting.take(office.second_officer, delivery.id)
    assert [one.outcome for one in desk.tries(delivery)] == ["not_sent", ""]


def test_without_a_word_nobody_knows_and_nobody_posts_it_again(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    desk.posting.take(office.officer, delivery.id)
    desk.give_up()
    assert (desk.now(delivery).state, desk.now(delivery).reason) == (_S.UNKNOWN, by_hand.NO_WORD)
    for one in (office.officer, office.second_officer):
        with refused(NotAllowed, "by_hand.taken", who="Sari"):
            desk.posting.take(one, delivery.id)
    desk.posting.posted(office.second_officer, delivery.id)
    assert desk.now(delivery).state is _S.SENT


def test_what_nobody_took_is_not_posted(desk: Desk) -> None:
    delivery = desk.due()
    with refused(NotAllowed, "by_hand.not_taken"):
        desk.posting.posted(desk.office.officer, delivery.id)
    with refused(NotAllowed, "by_hand.not_taken"):
        desk.posting.not_posted(desk.office.officer, delivery.id, "No time")
    assert desk.now(delivery).state is _S.SCHEDULED


def test_nobody_is_shown_what_is_held(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    with office.database.writing() as writing:
        holds.start(writing.connection, a_hold(office.officer))
    # The sender may not have looked since.
    with refused(NotAllowed, "hold.active"):
        desk.posting.take(office.officer, delivery.id)
    assert desk.tries(delivery) == ()
    desk.sweep()
    assert desk.now(delivery).state is _S.HELD
    with refused(NotAllowed, "by_hand.not_there"):
        desk.posting.take(office.officer, delivery.id)


def test_nobody_is_shown_what_has_to_be_approved_again(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    office.clock.advance(timedelta(seconds=1))
    heightened = a_hold(office.officer, started_at=office.clock.now(), level=CrisisLevel.HEIGHTENED)
    with office.database.writing() as writing:
        holds.start(writing.connection, heightened)
    with refused(NotAllowed, "hold.heightened"):
        desk.posting.take(office.officer, delivery.id)
    assert desk.tries(delivery) == ()


def edited(desk: Desk, delivery: Delivery) -> None:
    desk.office.edit(delivery.post_id, "Something else.")


def forged(desk: Desk, delivery: Delivery) -> None:
    with desk.office.database.writing() as writing:
        writing.connection.exec_driver_sql("UPDATE approvals SET signature = 'AAAA'")


def past_its_hour(desk: Desk, delivery: Delivery) -> None:
    desk.office.clock.advance(timedelta(hours=2))


def over(desk: Desk, delivery: Delivery) -> None:
    with desk.office.database.writing() as writing:
        writing.connection.exec_driver_sql("UPDATE posts SET expires_at = 1")


@pytest.mark.parametrize(
    ("spoil", "kind", "code"),
    [
        (edited, ApprovalMissing, "approval.content_changed"),
        (forged, ApprovalMissing, "approval.tampered"),
        (past_its_hour, NotAllowed, "time.too_late"),
        (over, PolicyBlocked, "policy.stops_now"),
    ],
)
def test_what_may_not_leave_is_shown_to_nobody(
    desk: Desk, spoil: Callable[[Desk, Delivery], None], kind: type[SchedulerError], code: str
) -> None:
    delivery = desk.due()
    spoil(desk, delivery)
    with refused(kind, code):
        desk.posting.take(desk.office.officer, delivery.id)
    assert desk.tries(delivery) == ()
    assert desk.now(delivery).state is _S.SCHEDULED


def test_an_unapproved_post_is_missed_and_shown_to_nobody(desk: Desk) -> None:
    delivery = desk.due(approved=False)
    assert delivery.state is _S.MISSED
    with refused(ApprovalMissing, "approval.none_yet"):
        desk.posting.take(desk.office.officer, delivery.id)


def test_what_duta_sends_itself_is_posted_by_nobody(desk: Desk) -> None:
    post_id = desk.office.post(accounts=desk.office.accounts[:1])
    (delivery,) = desk.office.schedule(post_id)
    with refused(NotAllowed, "by_hand.not_by_hand"):
        desk.posting.take(desk.office.officer, delivery.id)


def test_before_its_hour_nothing_is_shown(desk: Desk) -> None:
    post_id = desk.office.post(accounts=[desk.account])
    desk.office.approve(post_id)
    (delivery,) = desk.office.schedule(post_id)
    with refused(NotAllowed, "by_hand.not_due"):
        desk.posting.take(desk.office.officer, delivery.id)


def test_one_post_of_an_account_follows_the_other(desk: Desk) -> None:
    first = desk.due("One.")
    second_id = desk.office.post("Two.", accounts=[desk.account])
    (second,) = desk.office.schedule(second_id, first.slot.wall)
    desk.office.approve(second_id)
    desk.posting.take(desk.office.officer, first.id)
    with refused(NotAllowed, "by_hand.account_busy"):
        desk.posting.take(desk.office.second_officer, second.id)
    desk.posting.posted(desk.office.officer, first.id)
    desk.posting.take(desk.office.second_officer, second.id)


def test_a_picture_that_is_missing_leaves_it_where_it_is(desk: Desk) -> None:
    office = desk.office

    def missing(item: MediaItem, _facts: MediaFacts) -> MediaFile:
        raise MachineError("media.missing", hash=item.media_hash)

    stored = a_stored_media()
    with office.database.writing() as writing:
        media.add(writing.connection, stored)
    item = MediaItem(stored.hash, stored.media_type, "A cup of coffee")
    master = master_variant("Batik.", language="id", pictures=[item], link="https://kbri.example/batik")
    post_id = office.composing.create(
        office.officer, Draft("Batik", office.draft().topic, (master,), (desk.account.id,))
    )
    (delivery,) = office.schedule(post_id)
    office.clock.advance(delivery.due_at - office.clock.now())
    office.approve(post_id)
    without = PostingByHand(office.database, office.clock, office.stored.authorities, FactSheets(), missing)
    with refused(MachineError, "media.missing"):
        without.take(office.officer, delivery.id)
    assert desk.tries(delivery) == ()
    what = desk.posting.take(office.officer, delivery.id)
    (part,) = what.parts
    assert (part.text, what.link) == ("Batik.\n\nhttps://kbri.example/batik", "")
    (shown,) = part.pictures
    assert (shown.file.path.name, shown.name, shown.description) == (item.media_hash, "1.png", item.description)


def test_it_stands_on_a_shelf_of_its_own_and_among_what_needs_somebody(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    outbox = Outbox(office.database, office.clock)
    attention = Attention(office.database, office.clock, office.approving)

    def shelves() -> dict[OutboxTab, int]:
        return {tab: count for tab, count in outbox.counts(office.officer).items() if count}

    def need() -> list[tuple[int, str]]:
        return [(one.count, one.subject) for one in attention.needs(office.officer) if one.kind is NeedKind.BY_HAND]

    assert (shelves(), need()) == ({OutboxTab.BY_HAND: 1}, [(1, delivery.id)])
    desk.posting.take(office.officer, delivery.id)
    assert (shelves(), need()) == ({OutboxTab.BY_HAND: 1}, [(1, delivery.id)])
    assert [one.delivery_id for one in outbox.page(office.officer, OutboxTab.BY_HAND)] == [delivery.id]
    assert outbox.page(office.officer, OutboxTab.SENDING) == ()
    desk.posting.posted(office.officer, delivery.id)
    assert (shelves(), need()) == ({OutboxTab.SENT: 1}, [])


def test_what_was_posted_by_hand_is_taken_back_by_hand(desk: Desk) -> None:
    office, delivery = desk.office, desk.due()
    desk.posting.take(office.officer, delivery.id)
    desk.posting.posted(office.officer, delivery.id)
    recalling = Recalling(office.database, office.clock, office.stored.authorities, FactSheets())
    possible = recalling.possible(office.officer, delivery.post_id, RecallWay.DELETE)
    assert [action for _, action in possible] == [RecallAction.BY_HAND]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_people_do_in_whatever_order_it_is_posted_once(desk: Desk, seed: int) -> None:
    """A try is open only while somebody has it, and after *sent* nothing of it moves."""
    office, delivery, chance = desk.office, desk.due(), random.Random(seed)
    settling = Settling(office.database, office.clock, office.stored.authorities)
    people = (office.officer, office.second_officer)

    def acts(who: MemberId, one: DeliveryId) -> list[Callable[[], object]]:
        return [
            lambda: desk.posting.take(who, one),
            lambda: desk.posting.posted(who, one),
            lambda: desk.posting.not_posted(who, one, "No"),
            lambda: desk.posting.not_posted(who, one, "", NotPosted.LATER),
            lambda: settling.send_again_now(who, one),
            desk.give_up,
            desk.sweep,
        ]

    sent = 0
    for _ in range(40):
        try:
            chance.choice(acts(chance.choice(people), delivery.id))()
        except (InvalidInput, NotAllowed, StaleEdit, ApprovalMissing):
            pass
        state, tries = desk.now(delivery).state, desk.tries(delivery)
        assert [one for one in tries[:-1] if one.outcome == "sent"] == []
        assert state is not _S.SENDING or tries[-1].outcome == ""
        assert state is _S.SENT or not sent
        sent += state is _S.SENT
