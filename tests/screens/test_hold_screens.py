from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.workspace import Role
from tests.screens.pages import ALL, SCREENS, Wishes, a_window, keep
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.holding.hold_dialog import HoldDialog
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_hold_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    app.holding.start(officer(app), HoldScope.COUNTRY, "SA", "National mourning")
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.OUTBOX)) as window:
        window.hold()
        (dialog,) = window.findChildren(HoldDialog)
        qtbot.waitUntil(lambda: bool(dialog.means.text()) and bool(window.banners.banners))
        dialog.reason.setText("Earthquake")
        keep(window, f"hold-banner-{wishes.name}")
        image = dialog.grab().toImage()
        assert image.save(str(SCREENS / f"hold-dialog-{wishes.name}.png"))
    assert len(colours_in(image)) > 10
