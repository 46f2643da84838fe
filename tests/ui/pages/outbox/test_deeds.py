from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.workspace import Right, Role
from tests.builders import a_member
from tests.ui.entries import an_entry
from ui.pages.outbox.deeds import DEEDS, Deed, possible

S = DeliveryState
OFFICER, VIEWER = a_member("Sari", Role.OFFICER), a_member("Tim", Role.VIEWER)
READING = {Deed.OPEN, Deed.SAME_CAUSE, Deed.COPY_TEXT, Deed.LOOK, Deed.COPY_ADDRESS}


def of(*states: DeliveryState, address: str = "") -> set[Deed]:
    return set(possible([an_entry(f"d{n}", state=state, address=address) for n, state in enumerate(states)], OFFICER))


@pytest.mark.parametrize(
    ("state", "deeds"),
    [
        (S.SCHEDULED, {Deed.SEND_NOW, Deed.MOVE, Deed.CANCEL}),
        (S.CLAIMED, {Deed.SEND_NOW, Deed.MOVE, Deed.CANCEL}),
        (S.SENDING, set()),
        (S.HELD, {Deed.TRY_AGAIN, Deed.SEND_NOW, Deed.ANOTHER_TIME, Deed.CANCEL}),
        (S.REFUSED, {Deed.TRY_AGAIN, Deed.SEND_NOW, Deed.ANOTHER_TIME, Deed.CANCEL}),
        (S.MISSED, {Deed.SEND_NOW, Deed.ANOTHER_TIME, Deed.CANCEL}),
        (S.UNKNOWN, {Deed.IT_IS_THERE, Deed.SEND_AGAIN, Deed.CANCEL}),
        (S.SENT, set()),
    ],
)
def test_each_state_has_its_own_deeds(state: DeliveryState, deeds: set[Deed]) -> None:
    assert of(state) - READING == deeds


def test_nothing_can_be_done_about_nothing() -> None:
    assert possible((), OFFICER) == ()


def test_about_several_only_what_can_be_done_to_all_of_them() -> None:
    assert of(S.SCHEDULED, S.SCHEDULED) == {Deed.MOVE, Deed.CANCEL}
    assert of(S.MISSED, S.HELD) == {Deed.ANOTHER_TIME, Deed.CANCEL}
    assert of(S.UNKNOWN, S.UNKNOWN) == {Deed.CANCEL}
    assert of(S.SCHEDULED, S.SENT) == set()


def test_only_what_is_public_can_be_looked_at() -> None:
    assert Deed.LOOK not in of(S.SENT)
    assert {Deed.LOOK, Deed.COPY_ADDRESS} <= of(S.SENT, address="https://network.example/7")


def test_who_only_reads_changes_nothing() -> None:
    entries = [an_entry(state=state) for state in S]
    assert {deed for entry in entries for deed in possible([entry], VIEWER)} <= READING


def test_a_right_that_is_missing_on_one_account_counts() -> None:
    entry = an_entry()
    narrowed = replace(OFFICER, grants={AccountId(entry.account_id): frozenset({Right.COMPOSE})})
    assert set(possible([entry], narrowed)) <= READING


def test_no_two_deeds_of_a_state_have_the_same_keys() -> None:
    def keys(deeds: Sequence[Deed]) -> list[str]:
        return [DEEDS[deed].keys for deed in deeds if DEEDS[deed].keys]

    for state in S:
        found = keys(possible([an_entry(state=state, address="https://network.example/7")], OFFICER))
        assert len(found) == len(set(found))


def test_what_a_hold_stopped_is_not_just_tried_again() -> None:
    assert Deed.TRY_AGAIN not in possible([an_entry(state=S.HELD, reason="hold.active")], OFFICER)


def test_only_an_ended_sign_in_leads_to_the_account() -> None:
    administrator = a_member("Dewi", Role.ADMINISTRATOR)
    assert Deed.RECONNECT in possible([an_entry(state=S.REFUSED, reason="http.refused_sign_in")], administrator)
    assert Deed.RECONNECT not in possible([an_entry(state=S.REFUSED, reason="http.refused_content")], administrator)


def test_what_a_person_posts_is_posted_and_its_words_are_shown_only_then() -> None:
    due = an_entry(by_hand=True, reason="by_hand.due")
    assert set(possible([due], OFFICER)) == {Deed.POST_BY_HAND, Deed.MOVE, Deed.CANCEL, Deed.OPEN}
    posting = an_entry(by_hand=True, state=S.SENDING)
    assert set(possible([posting], OFFICER)) == {Deed.POST_BY_HAND, Deed.OPEN}
    later = an_entry(by_hand=True)
    assert Deed.POST_BY_HAND not in possible([later], OFFICER)
    stopped = an_entry(by_hand=True, state=S.HELD, reason="account.not_ready")
    assert Deed.RECONNECT not in possible([stopped], a_member("Dewi", *Role))
    assert Deed.COPY_TEXT in possible([an_entry(by_hand=True, state=S.SENT)], OFFICER)
