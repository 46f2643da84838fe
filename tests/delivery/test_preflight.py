"""The last look: what is written now, what was scheduled and what was approved are one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scheduler_app.delivery.preflight import FileFor, Preflight, Ready
from scheduler_app.delivery.verification import Verification
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.account_papers import NOTHING_ON_FILE, AccountPapers
from scheduler_app.domain.approval import Approval, ApprovedContent, Decision
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import ContentHash, DeliveryId, MemberId, PostId, new_id
from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem, Topic, resolve
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.domain.workspace import Role, Workspace
from scheduler_app.errors import MachineError
from scheduler_app.storage.authorities import Vouchers
from scheduler_app.storage.delivery_marks import Mark
from scheduler_app.storage.sending_case import SendingCase
from tests.approvers import authority
from tests.builders import NOW, a_media_item, a_member, a_post, a_variant, an_account, an_approval
from tests.delivery.desk import bulletin_networks
from tests.networks.standins.bulletin_network import BULLETIN_KEY
from tests.registers import EMBASSY, Chancery

PICTURE = a_media_item()
ACCOUNT = an_account(network=BULLETIN_KEY.name)
WORKSPACE = Workspace(EMBASSY, "KBRI", "Asia/Jakarta")
SARI, BUDI = a_member("Sari", Role.OFFICER), a_member("Budi", Role.SUPERVISOR)
LIMIT = timedelta(minutes=15)


def said(post_id: PostId, pinned: ContentHash, **otherwise: Any) -> Approval:
    """The supervisor's signed word about one account."""
    contents = (ApprovedContent.on(ACCOUNT, pinned),)
    return an_approval(
        WORKSPACE, replace(a_post(SARI), id=post_id), supervisor=BUDI, **{"contents": contents, **otherwise}
    )


def a_case(*pictures: MediaItem) -> SendingCase:
    """A delivery that may leave: written, scheduled and approved alike."""
    variants = (a_variant("Coffee from Gayo.", language="en", pictures=(pictures,)),)
    content = resolve(variants, language=ACCOUNT.language, network=ACCOUNT.network, account_id=ACCOUNT.id)
    pinned = content_hash(content)
    post_id = PostId(new_id())
    return SendingCase(
        delivery_id=DeliveryId(new_id()),
        post_id=post_id,
        content_hash=pinned,
        idempotency_key=new_id(),
        created_at=NOW,
        due_at=NOW,
        zone="Asia/Tokyo",
        first_try_at=None,
        attempts=0,
        lookups=0,
        lateness_limit=LIMIT,
        author_id=MemberId("sari"),
        last_editor_id=MemberId("adi"),
        account=ACCOUNT,
        variants=variants,
        approvals=(said(post_id, pinned),),
        papers=NOTHING_ON_FILE,
        country="JP",
        topic=Topic.TRADE,
        embargo_until=None,
        expires_at=None,
        rules=(),
        vouchers=Vouchers("", "[]"),
        seen="",
    )


def in_the_library(item: MediaItem) -> MediaFile:
    return MediaFile(Path("/pictures") / item.media_hash, item.media_type, 70)


def look(
    case: SendingCase, now: datetime = NOW, file_for: FileFor = lambda item, _: in_the_library(item)
) -> Ready | Mark:
    chancery = Chancery()
    chancery.enrol(BUDI, SARI)
    verification = Verification(lambda _vouchers: authority(chancery))
    return Preflight(bulletin_networks(), file_for, verification).look(case, now)


def test_what_agrees_may_leave_with_everything_the_client_needs() -> None:
    case = a_case(PICTURE)
    ready = look(case)
    assert isinstance(ready, Ready)
    assert ready.request.content.parts[0].text == "Coffee from Gayo."
    assert ready.request.media == {PICTURE.media_hash: in_the_library(PICTURE)}
    assert ready.request.idempotency_key == case.idempotency_key
    assert (ready.request.scheduled_for, ready.request.zone) == (NOW, "Asia/Tokyo")


def test_later_than_the_limit_is_missed() -> None:
    assert look(a_case(), NOW + LIMIT + timedelta(seconds=1)) == Mark(DeliveryState.MISSED, "time.too_late")
    assert isinstance(look(a_case(), NOW + LIMIT), Ready)


@pytest.mark.parametrize("health", [health for health in AccountHealth if health is not AccountHealth.READY])
def test_an_account_that_is_not_ready_holds_it(health: AccountHealth) -> None:
    case = replace(a_case(), account=replace(ACCOUNT, health=health))
    assert look(case) == Mark(DeliveryState.HELD, "account.not_ready")


def test_a_network_this_program_does_not_know_holds_it() -> None:
    case = replace(a_case(), account=replace(ACCOUNT, network="gone"))
    assert look(case) == Mark(DeliveryState.HELD, "network.unknown")


def test_one_changed_letter_holds_it() -> None:
    case = replace(a_case(), variants=(a_variant("Coffee from Gaya.", language="en"),))
    assert look(case) == Mark(DeliveryState.HELD, "content.changed")


def test_words_that_are_gone_hold_it() -> None:
    assert look(replace(a_case(), variants=(a_variant(),))) == Mark(DeliveryState.HELD, "post.no_words")


def test_a_picture_that_was_changed_on_disk_holds_it() -> None:
    def changed(item: MediaItem, _facts: MediaFacts) -> MediaFile:
        raise MachineError("media.changed", media=item.media_hash)

    assert look(a_case(PICTURE), file_for=changed) == Mark(DeliveryState.HELD, "media.changed")


def test_without_an_approval_it_is_held() -> None:
    assert look(replace(a_case(), approvals=())) == Mark(DeliveryState.HELD, "approval.none_yet")


def test_an_approval_of_other_content_holds_it() -> None:
    case = a_case()
    other = said(case.post_id, ContentHash("0" * 64))
    assert look(replace(case, approvals=(other,))) == Mark(DeliveryState.HELD, "approval.content_changed")


def test_an_account_that_became_another_on_the_network_holds_it() -> None:
    case = replace(a_case(), account=replace(ACCOUNT, identity="somebody else"))
    assert look(case) == Mark(DeliveryState.HELD, "approval.account_changed")


def test_outside_the_approved_window_it_is_held() -> None:
    case = a_case()
    narrow = said(case.post_id, case.content_hash, not_after=NOW - timedelta(seconds=1))
    assert look(replace(case, approvals=(narrow,))) == Mark(DeliveryState.HELD, "approval.outside_window")


def test_a_later_request_for_changes_holds_it() -> None:
    case = a_case()
    at = NOW + timedelta(seconds=1)
    later = said(case.post_id, case.content_hash, decision=Decision.CHANGES_REQUESTED, at=at)
    assert look(replace(case, approvals=(*case.approvals, later))) == Mark(
        DeliveryState.HELD, "approval.changes_requested"
    )


@pytest.mark.parametrize("own", ["author_id", "last_editor_id"])
def test_an_approval_by_its_author_or_last_editor_holds_it(own: str) -> None:
    case = a_case()
    mine = {own: BUDI.id}
    assert look(replace(case, **mine)) == Mark(DeliveryState.HELD, "approval.own_work")  # type: ignore[arg-type]  # either id


def test_a_term_that_ended_meanwhile_holds_it_by_the_readers_calendar() -> None:
    over, last_day = (AccountPapers(valid_until=(NOW - timedelta(days=days)).date()) for days in (1, 0))
    assert isinstance(look(replace(a_case(), papers=last_day)), Ready)
    assert look(replace(a_case(), papers=over)) == Mark(DeliveryState.HELD, "policy.stops_now")


def test_a_link_that_did_not_answer_within_the_last_day_holds_the_posts_that_have_it() -> None:
    link = "https://kemlu.go.id/kopi"
    case = a_case()
    variants = (a_variant(f"Coffee from Gayo: {link}", language="en"),)
    content = resolve(variants, language=ACCOUNT.language, network=ACCOUNT.network, account_id=ACCOUNT.id)
    pinned = content_hash(content)
    linked = replace(case, variants=variants, content_hash=pinned, approvals=(said(case.post_id, pinned),))
    gone, long_ago = (LinkAnswer(link, False, link, NOW - timedelta(hours=hours)) for hours in (1, 25))
    assert look(replace(linked, failed_links=(gone,))) == Mark(DeliveryState.HELD, "policy.stops_now")
    assert isinstance(look(replace(linked, failed_links=(long_ago,))), Ready)
    assert isinstance(look(replace(case, failed_links=(gone,))), Ready)


def test_the_workspaces_own_rules_decide() -> None:
    over = replace(a_case(), papers=AccountPapers(valid_until=(NOW - timedelta(days=1)).date()))
    off = RuleRow("core", "ACC-02", Severity.BLOCK, on=False)
    assert isinstance(look(replace(over, rules=(off,))), Ready)
    wanted = RuleRow("ministry_roles", "ACC-02", Severity.BLOCK, {"approval_required": True})
    assert look(replace(a_case(), rules=(wanted,))) == Mark(DeliveryState.HELD, "policy.stops_now")


def test_pictures_are_asked_for_in_the_form_that_the_accounts_own_server_takes() -> None:
    asked: list[MediaFacts] = []

    def file_for(item: MediaItem, facts: MediaFacts) -> MediaFile:
        asked.append(facts)
        return in_the_library(item)

    case = a_case(PICTURE)
    own = replace(case.account, limits={"max_bytes": 1_000_000, "max_text": 20})
    assert isinstance(look(replace(case, account=own), file_for=file_for), Ready)
    assert asked == [replace(BULLETIN_KEY.media, max_bytes=1_000_000)]
