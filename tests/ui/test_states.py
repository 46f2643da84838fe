from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from scheduler_app.domain.delivery import NEEDS_A_PERSON, DeliveryState
from tests.ui.entries import an_entry
from ui import icons
from ui.resource_files import ICONS
from ui.states import (
    BY_HAND,
    NEEDS_ATTENTION,
    SENT_BY_HAND,
    WAITS_FOR_APPROVAL,
    Family,
    look_of,
    look_of_entry,
    looks_of,
)

RED = QColor("#ED5B3F")


@pytest.mark.parametrize("state", DeliveryState)
@pytest.mark.parametrize("approved", [False, True])
def test_every_state_has_a_look_with_an_icon_and_a_word(state: DeliveryState, approved: bool) -> None:
    look = look_of(state, approved=approved)
    assert look.word
    assert (ICONS / f"{look.icon}.svg").is_file()


def test_states_that_mean_something_else_look_different() -> None:
    # What a person sent looks as sent as what Duta sent.
    looks = looks_of(DeliveryState) - {SENT_BY_HAND}
    assert len({look.word for look in looks}) == len({look.icon for look in looks}) == len(looks)


def test_only_what_is_scheduled_can_wait_for_approval() -> None:
    waiting = {state for state in DeliveryState if look_of(state, approved=False) is WAITS_FOR_APPROVAL}
    assert waiting == {DeliveryState.SCHEDULED}


def test_what_needs_a_person_does_not_look_well() -> None:
    assert {look.family for look in looks_of(NEEDS_A_PERSON)} == {Family.PROBLEM, Family.STOPPED}


@pytest.mark.parametrize("name", sorted(path.stem for path in ICONS.glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.paint(painter, name, QRectF(0, 0, 48, 48), RED)
    painter.end()
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert len(inked) > 50
    # Lines that cross are laid over each other, which rounds.
    channels = [(colour.red(), colour.green(), colour.blue()) for colour in inked]
    assert all(abs(a - b) <= 2 for one in channels for a, b in zip(one, RED.getRgb()[:3], strict=True))


def test_what_did_not_leave_for_another_reason_than_a_hold_is_not_on_hold(english: QApplication) -> None:
    held = DeliveryState.HELD
    assert look_of(held, approved=True, reason="hold.active").word == "On hold"
    assert look_of(held, approved=True, reason="account.not_ready") is NEEDS_ATTENTION
    assert NEEDS_ATTENTION in looks_of({held})


@pytest.mark.parametrize(
    ("state", "approved", "look"),
    [
        (DeliveryState.SCHEDULED, True, BY_HAND),
        (DeliveryState.SCHEDULED, False, WAITS_FOR_APPROVAL),
        (DeliveryState.SENDING, True, BY_HAND),
        (DeliveryState.SENT, True, SENT_BY_HAND),
        (DeliveryState.MISSED, True, look_of(DeliveryState.MISSED, approved=True)),
    ],
)
def test_what_a_person_posts_is_by_hand(state: DeliveryState, approved: bool, look: object) -> None:
    assert look_of_entry(an_entry(state=state, approved=approved, by_hand=True)) == look
    assert look_of_entry(an_entry(state=state, approved=approved)) == look_of(state, approved=approved)
