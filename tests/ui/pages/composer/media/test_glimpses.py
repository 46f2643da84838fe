from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from tests.builders import a_media_hash
from tests.ui.composed import pictures
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui import background
from ui.pages.composer.media import glimpses
from ui.pages.composer.media.glimpses import LARGEST, Glimpses

__all__ = ["english", "speaking", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def looking(english: QApplication, app: App) -> Iterator[Glimpses]:
    glimpses.forget_all()
    owner = QObject()
    made = Glimpses(owner)
    made.opened = opened_by_an_officer(app)
    yield made
    made.opened = None


def test_a_picture_is_read_small_and_kept_for_everybody(qtbot: QtBot, looking: Glimpses, app: App) -> None:
    (item,) = pictures(app, 1)
    assert looking.of(item.media_hash) is None
    with qtbot.waitSignal(looking.arrived):
        looking.want([item.media_hash])
    seen = looking.of(item.media_hash)
    assert seen is not None
    assert seen.image is not None
    assert seen.image.width() <= LARGEST.width()
    assert seen.stored is not None
    assert seen.size == (seen.stored.width, seen.stored.height)
    another = Glimpses(looking)
    assert another.of(item.media_hash) is seen


def test_what_cannot_be_read_is_not_asked_for_again_until_something_changes(
    qtbot: QtBot, looking: Glimpses, app: App
) -> None:
    (item,) = pictures(app, 1)
    file = app.media.path_of(item.media_hash)
    whole = file.read_bytes()
    file.unlink()
    with qtbot.waitSignal(looking.arrived):
        looking.want([item.media_hash, a_media_hash("unknown")])
    assert looking.of(item.media_hash) is not None
    file.write_bytes(whole)
    looking.want([item.media_hash])
    assert not looking._question.awaited
    looking.look_again()
    with qtbot.waitSignal(looking.arrived):
        looking.want([item.media_hash])
    seen = looking.of(item.media_hash)
    assert seen is not None
    assert seen.image is not None
