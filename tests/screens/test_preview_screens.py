"""One picture for each network: light, in the dark, on a phone, and for readers of Arabic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account
from scheduler_app.services.draft import Draft
from tests.screens.pages import NORMAL_POINTS, SCREENS
from tests.ui.colours import colours_in
from tests.ui.composed import NETWORKS, a_draft, on_every_network, pictures
from tests.ui.filled_workspace import opened_by_an_officer
from ui import background, theme
from ui.application import recolour
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript, Sheet
from ui.pages.composer.previews.panel import PreviewPanel

_COUNTS = {"mastodon": 3, "bluesky": 2, "x": 4, "facebook": 6, "telegram": 5, "newsroom": 1, "wordpress": 1, "slack": 3}


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.mark.parametrize("network", NETWORKS)
def test_the_previews_are_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, network: str) -> None:
    application = speaking("en")
    normal = application.font()
    theme.choose(theme.LIGHT)
    recolour()
    font = application.font()
    font.setPointSizeF(NORMAL_POINTS)
    application.setFont(font)
    english, arabic = on_every_network(app)[network]
    media = pictures(app, _COUNTS.get(network, 2))
    drawn = [
        _drawn(qtbot, app, (english, arabic), a_draft(english, arabic, media=media)),
        _drawn(qtbot, app, (english, arabic), a_draft(english, arabic), dark=True),
        _drawn(qtbot, app, (english, arabic), a_draft(english, arabic, media=media[:1]), phone=True),
        _drawn(qtbot, app, (arabic, english), a_draft(arabic, english, media=media[:2]), dark=network == "x"),
    ]
    application.setFont(normal)
    width, height = sum(one.width() + 20 for one in drawn), max(one.height() for one in drawn)
    whole = QImage(width, height, QImage.Format.Format_RGB32)
    whole.fill(QColor("#FFFFFF"))
    painter, x = QPainter(whole), 0
    for one in drawn:
        painter.drawImage(QPoint(x, 0), one)
        x += one.width() + 20
    painter.end()
    SCREENS.mkdir(parents=True, exist_ok=True)
    assert whole.save(str(SCREENS / f"preview-{network}.png"))
    assert len(colours_in(whole)) > 20


def _drawn(
    qtbot: QtBot, app: App, readers: tuple[Account, Account], draft: Draft, *, dark: bool = False, phone: bool = False
) -> QImage:
    manuscript, in_sight = Manuscript(), InSight()
    panel = PreviewPanel(manuscript, in_sight)
    qtbot.addWidget(panel)
    panel.show_workspace(opened_by_an_officer(app))
    manuscript.open(Sheet(draft))
    panel.dark.setChecked(dark)
    panel.phone.setChecked(phone)
    panel.resize(430, 860)
    panel.show()
    qtbot.waitUntil(lambda: panel.sheet.subject is not None)
    assert background.finish()
    QApplication.processEvents()
    QApplication.processEvents()
    image = panel.grab().toImage()
    panel.let_go()
    return image
