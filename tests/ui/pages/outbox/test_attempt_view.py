from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.domain.attempt import Attempt
from scheduler_app.domain.ids import DeliveryId
from ui.pages.outbox.attempt_view import AttemptView
from ui.text_direction import plain

STARTED = datetime(2027, 3, 10, 3, 0, 5, tzinfo=UTC)


def shown(qtbot: QtBot, outcome: str, code: str = "", **more: str) -> AttemptView:
    attempt = Attempt(DeliveryId("d1"), 2, "desk:4", STARTED, STARTED + timedelta(seconds=2), outcome, code, **more)
    view = AttemptView(attempt, "Asia/Jakarta")
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.mark.parametrize("outcome", ["sent", "refused", "throttled", "not_sent", "unknown", ""])
def test_every_outcome_is_a_sentence(qtbot: QtBot, english: QApplication, outcome: str) -> None:
    assert shown(qtbot, outcome).words.text().endswith(".")


def test_the_code_becomes_words_and_is_only_in_the_details(qtbot: QtBot, english: QApplication) -> None:
    view = shown(qtbot, "unknown", "sending.interrupted")
    assert "Sending was cut off." in plain(view.words.text())
    assert "sending.interrupted" not in view.words.text()
    assert not view.technical.isVisible()
    view.details.click()
    assert view.technical.isVisible()
    assert "sending.interrupted" in view.technical.text()


def test_the_details_say_when_by_whom_and_what_the_network_called_it(qtbot: QtBot, english: QApplication) -> None:
    view = shown(qtbot, "sent", remote_id="77", address="https://network.example/77")
    said = plain(view.technical.text())
    for part in ("Ended: 10:00:07", "Took: 2.0 s", "Sent by: desk:4", "77", "https://network.example/77"):
        assert part in said
