"""Whatever people do to posts and deliveries is on record: who, what and when, with the hashes of what it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from scheduler_app.domain.audit import Action
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post_version import GATHERS_FOR
from scheduler_app.errors import ApprovalMissing, NotAllowed
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.country_calendar import CountryCalendar, NewPeriod
from scheduler_app.services.holding import Holding
from scheduler_app.services.media_library import MediaCollection
from scheduler_app.services.packs import Packs
from scheduler_app.services.settling import Settling
from tests.approvers import KeyInHand
from tests.services.office import TOMORROW_AT_TEN, Office

A = Action


def said(office: Office) -> list[tuple[str, MemberId | str, str]]:
    return [(row.action, row.actor, row.subject_id) for row in office.on_record()]


def last(office: Office) -> dict[str, Any]:
    details: dict[str, Any] = json.loads(office.on_record()[-1].details)
    return details


def test_a_post_from_first_words_to_its_place_in_the_plan(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    office.edit(post_id, "Kopi Toraja.", by=office.second_officer)
    office.approving.request(office.officer, post_id)
    office.approving.take_back(office.officer, post_id)
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "Terlalu panjang.")
    first, second = office.schedule(post_id)
    office.approve(post_id)
    office.scheduling.move(office.officer, first.id, TOMORROW_AT_TEN + timedelta(hours=1))
    office.scheduling.cancel(office.second_officer, second.id)

    assert said(office) == [
        (A.POST_CREATED, office.officer, post_id),
        (A.POST_EDITED, office.second_officer, post_id),
        (A.APPROVAL_REQUESTED, office.officer, post_id),
        (A.APPROVAL_TAKEN_BACK, office.officer, post_id),
        (A.CHANGES_REQUESTED, office.supervisor, post_id),
        (A.POST_SCHEDULED, office.officer, post_id),
        (A.POST_APPROVED, office.supervisor, post_id),
        (A.DELIVERY_MOVED, office.officer, first.id),
        (A.DELIVERY_CANCELLED, office.second_officer, second.id),
    ]


def test_an_edit_says_which_version_and_which_contents(office: Office) -> None:
    post_id = office.post()
    office.edit(post_id, "Kopi Toraja.", by=office.second_officer)
    details = last(office)
    assert details["version"] == 2
    assert set(details["contents"]) == set(office.read(post_id).targets.values())
    assert details["accounts"] == 5


def test_what_one_member_writes_in_one_sitting_is_one_deed(office: Office) -> None:
    post_id = office.post()
    for words in ("Kopi T", "Kopi Tor", "Kopi Toraja."):
        office.edit(post_id, words, by=office.second_officer)
    office.clock.advance(GATHERS_FOR)
    office.edit(post_id, "Kopi Gayo.", by=office.second_officer)
    office.edit(post_id, "Kopi Kintamani.")
    assert [actor for action, actor, _ in said(office) if action == A.POST_EDITED] == [
        office.second_officer,
        office.second_officer,
        office.officer,
    ]
    assert {one.parts[0].text for one in office.read(post_id).contents.values()} == {"Kopi Kintamani."}


def test_another_account_is_a_deed_of_its_own(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    office.composing.set_targets(office.officer, post_id, [office.accounts[0].id], expected_version=1)
    assert [action for action, _, _ in said(office)] == [A.POST_CREATED, A.POST_EDITED]


@pytest.mark.parametrize("step", ["asked", "approved", "planned"])
def test_each_change_of_what_others_rely_on_is_a_deed(office: Office, step: str) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    steps: dict[str, Callable[[], object]] = {
        "asked": lambda: office.approving.request(office.officer, post_id),
        "approved": lambda: office.approve(post_id),
        "planned": lambda: office.schedule(post_id),
    }
    steps[step]()
    for words in ("Kopi T", "Kopi Toraja."):
        office.edit(post_id, words)
    assert [action for action, _, _ in said(office)].count(A.POST_EDITED) == 2


def test_a_save_that_changes_nothing_is_no_deed(office: Office) -> None:
    post_id = office.post()
    office.composing.save(office.officer, post_id, office.read(post_id).draft, expected_version=1)
    assert [action for action, _, _ in said(office)] == [A.POST_CREATED]


def test_what_an_edit_drops_and_asks_again_is_on_record_too(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    office.schedule(post_id)
    office.approve(post_id)
    office.composing.set_targets(office.officer, post_id, [office.accounts[0].id], expected_version=1)
    assert [action for action, _, _ in said(office)][-3:] == [A.POST_EDITED, A.DELIVERY_CANCELLED, A.APPROVAL_REQUESTED]


def test_a_plan_names_each_account_s_moment(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    made = office.schedule(post_id)
    assert last(office)["moments"] == {
        one.account_id: [one.id, f"2027-03-02T10:00:00 {one.slot.zone}", one.due_at.isoformat()] for one in made
    }


def test_what_was_refused_is_not_on_record(office: Office) -> None:
    post_id = office.post()
    with pytest.raises(ApprovalMissing):
        office.scheduling.schedule_now(office.officer, post_id)
    with pytest.raises(NotAllowed):
        office.approving.approve(KeyInHand(office.officer), post_id, office.read(post_id).targets)
    assert [action for action, _, _ in said(office)] == [A.POST_CREATED]


@pytest.mark.parametrize(
    ("what", "action"),
    [("again", A.DELIVERY_PLANNED_AGAIN), ("there", A.DELIVERY_CONFIRMED), ("cancel", A.DELIVERY_CANCELLED)],
)
def test_a_decision_says_what_it_was_about(office: Office, what: str, action: Action) -> None:
    (delivery,) = office.schedule(office.post(accounts=office.accounts[:1]))
    office.put(delivery.id, DeliveryState.UNKNOWN)
    settling = Settling(office.database, office.clock, office.stored.authorities)
    match what:
        case "again":
            settling.send_again(office.officer, delivery.id, TOMORROW_AT_TEN)
        case "there":
            settling.it_is_there(office.officer, delivery.id, "https://network.example/7")
        case _:
            settling.cancel(office.officer, delivery.id)
    assert said(office)[-1] == (action, office.officer, delivery.id)
    assert (last(office)["was"], last(office)["account"]) == ("unknown", delivery.account_id)


def test_holds_say_their_reason(office: Office) -> None:
    holding = Holding(office.database, office.clock)
    hold = holding.start(office.officer, HoldScope.COUNTRY, "JP", "Gempa di Noto")
    assert last(office) == {"scope": "country", "value": "JP", "reason": "Gempa di Noto"}
    holding.release(office.supervisor, hold)
    assert [one for one in said(office) if one[2] == hold] == [
        (A.HOLD_STARTED, office.officer, hold),
        (A.HOLD_RELEASED, office.supervisor, hold),
    ]


def test_sensitive_periods_are_on_record(office: Office) -> None:
    service = CountryCalendar(office.database, office.clock)
    period = service.mark(office.administrator, NewPeriod("Berkabung", "", date(2027, 4, 1), date(2027, 4, 3)))
    service.unmark(office.administrator, period.id)
    assert said(office) == [
        (A.SENSITIVE_PERIOD_ADDED, office.administrator, period.id),
        (A.SENSITIVE_PERIOD_REMOVED, office.administrator, period.id),
    ]


def test_a_picture_is_on_record_once_and_packs_say_where_posts_came_from(office: Office, tmp_path: Path) -> None:
    library = MediaLibrary(tmp_path / "media", office.clock)
    Image.new("RGB", (9, 9)).save(tmp_path / "kopi.png")
    pictures = MediaCollection(office.database, office.clock, library)
    picture = pictures.take_in(office.officer, tmp_path / "kopi.png")
    pictures.take_in(office.officer, tmp_path / "kopi.png")
    packs = Packs(office.database, office.clock, library)
    packs.export(office.supervisor, [office.post("Batik")], tmp_path / "batik.pack")
    assert last(office)["file"] == "batik.pack"
    assert said(office)[0] == (A.MEDIA_ADDED, office.officer, picture.hash)
    assert [(action, actor) for action, actor, _ in said(office)[1:]] == [
        (A.POST_CREATED, office.officer),
        (A.PACK_EXPORTED, office.supervisor),
    ]
