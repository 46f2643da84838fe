from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.eliding_box import ElidingBox

LONG = "Embassy of the Republic of Indonesia in The Hague · Bluesky"


@pytest.fixture
def box(qtbot: QtBot) -> ElidingBox:
    made = ElidingBox()
    qtbot.addWidget(made)
    made.addItem(LONG)
    made.show()
    return made


def test_with_room_all_of_it_is_seen(box: ElidingBox) -> None:
    box.resize(900, box.height())
    assert box.shown_words() == LONG


def test_without_it_ends_in_dots_and_the_tip_says_it(box: ElidingBox) -> None:
    box.resize(160, box.height())
    assert box.shown_words().startswith("Embassy")
    assert box.shown_words().endswith("…")
    assert box.toolTip() == LONG


def test_it_asks_for_little_room(box: ElidingBox) -> None:
    assert box.minimumSizeHint().width() < 200
