"""A note comes once for each cause, not once for each delivery."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import opened_by, opened_by_an_officer
from tests.ui.pages.outbox.standing import planned, put
from ui import background
from ui.place import PageName, Place
from ui.tray.notes import Note, Notes

REFUSED, HELD, UNKNOWN, MISSED = (
    DeliveryState.REFUSED, DeliveryState.HELD, DeliveryState.UNKNOWN, DeliveryState.MISSED,
)  # fmt: skip


@pytest.fixture
def app(english: object, workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def notes(qtbot: QtBot, app: App, owner: QObject) -> Notes:
    """For an officer, who was told what there was."""
    notes = Notes(owner)
    with qtbot.waitSignal(notes.changed) as at_first:
        notes.show_workspace(opened_by_an_officer(app))
    assert at_first.args == [()]
    return notes


def told(qtbot: QtBot, notes: Notes) -> tuple[Note, ...]:
    """What is noted after something was written."""
    with qtbot.waitSignal(notes.changed) as said:
        notes.take_changes(Changes.of(Kind.DELIVERIES))
    found: tuple[Note, ...] = said.args[0]
    return found


def test_of_many_that_stop_for_one_cause_there_is_one_note(qtbot: QtBot, notes: Notes, app: App) -> None:
    tokyo = [one for one in planned(app) if one.handle == "kbri-tokyo"]
    put(app, tokyo[0].delivery_id, REFUSED, reason="http.refused_sign_in")
    (note,) = told(qtbot, notes)
    assert note.title == "@kbri-tokyo needs a new sign-in"
    assert note.place == Place(PageName.OUTBOX, tokyo[0].delivery_id)
    for one in tokyo[1:]:
        put(app, one.delivery_id, HELD, reason="account.not_ready")
        assert told(qtbot, notes) == ()


def test_a_cause_that_was_settled_and_comes_again_is_told_again(qtbot: QtBot, notes: Notes, app: App) -> None:
    one = planned(app)[0].delivery_id
    for _ in range(2):
        put(app, one, REFUSED, reason="http.refused_quota")
        assert len(told(qtbot, notes)) == 1
        put(app, one, DeliveryState.SCHEDULED)
        assert told(qtbot, notes) == ()


def test_what_is_in_doubt_and_what_was_missed_are_told_with_their_names(qtbot: QtBot, notes: Notes, app: App) -> None:
    doubtful, late, later = planned(app)[:3]
    put(app, doubtful.delivery_id, UNKNOWN, reason="sending.interrupted")
    for one in (late, later):
        put(app, one.delivery_id, MISSED, reason="time.too_late")
    in_doubt, missed = told(qtbot, notes)
    assert in_doubt.title == f"Nobody knows whether {doubtful.post_name} was sent"
    assert f"@{doubtful.handle}" in in_doubt.text
    assert missed.title == "2 deliveries missed their time."


def test_what_a_hold_stopped_and_what_stood_there_before_are_not_noted(qtbot: QtBot, notes: Notes, app: App) -> None:
    held, before = planned(app)[:2]
    put(app, held.delivery_id, HELD, reason="hold.active")
    assert told(qtbot, notes) == ()
    put(app, before.delivery_id, REFUSED, reason="http.refused_quota")
    with qtbot.waitSignal(notes.changed) as said:
        notes.show_workspace(opened_by_an_officer(app))
    assert said.args == [()]


def test_who_settles_nothing_is_told_nothing(qtbot: QtBot, notes: Notes, app: App) -> None:
    officer = opened_by(app, Role.OFFICER)
    viewer = replace(officer, member=replace(officer.member, roles=frozenset({Role.VIEWER})))
    with qtbot.waitSignal(notes.changed):
        notes.show_workspace(viewer)
    put(app, planned(app)[0].delivery_id, REFUSED, reason="http.refused_quota")
    assert told(qtbot, notes) == ()
