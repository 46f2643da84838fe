"""One picture for each network: light, in the dark, on a phone, and for readers of Arabic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.post import MediaItem
from scheduler_app.services.draft import Draft
from tests.media.a_film import an_mp4
from tests.screens.pages import NORMAL_POINTS, SCREENS
from tests.ui.colours import colours_in
from tests.ui.composed import NETWORKS, a_draft, on_every_network, pictures
from tests.ui.filled_workspace import officer, opened_by_an_officer
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


@pytest.fixture
def calm(speaking: Callable[[str], QApplication]) -> Iterator[None]:
    """English, light, at the normal size of text."""
    application = speaking("en")
    normal = application.font()
    theme.choose(theme.LIGHT)
    recolour()
    font = application.font()
    font.setPointSizeF(NORMAL_POINTS)
    application.setFont(font)
    yield
    application.setFont(normal)


@pytest.mark.usefixtures("calm")
@pytest.mark.parametrize("network", NETWORKS)
def test_the_previews_are_drawn(qtbot: QtBot, app: App, network: str) -> None:
    english, arabic = on_every_network(app)[network]
    media = pictures(app, _COUNTS.get(network, 2))
    drawn = [
        _drawn(qtbot, app, a_draft(english, arabic, media=media)),
        _drawn(qtbot, app, a_draft(english, arabic), dark=True),
        _drawn(qtbot, app, a_draft(english, arabic, media=media[:1]), phone=True),
        _drawn(qtbot, app, a_draft(arabic, english, media=media[:2]), dark=network == "x"),
    ]
    _keep(drawn, f"preview-{network}")


@pytest.mark.usefixtures("calm")
def test_threads_polls_warnings_and_films_are_drawn(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    networks, media = on_every_network(app), pictures(app, 2)
    film = tmp_path / "dance.mp4"
    film.write_bytes(an_mp4(65))
    stored = app.pictures.take_in(officer(app), film)
    dance = MediaItem(stored.hash, stored.media_type, "A dancer turns")
    parts = (
        "Coffee week begins on Friday. 1/3",
        "Five farmers from Takengon pour it themselves.",
        "See you there. 3/3",
    )
    shown = ((media[0],), (dance,), ())

    def thread(network: str, **said: str) -> Draft:
        english, arabic = networks[network]
        draft = a_draft(english, arabic)
        master = replace(draft.variants[0], words=parts, pictures=shown, options=said)
        return replace(draft, variants=(master, draft.variants[1]))

    warned = {"warning": "Loud music", "poll": "Gayo\nToraja\nKintamani"}
    drawn = [
        _drawn(qtbot, app, thread("mastodon")),
        _drawn(qtbot, app, thread("bluesky"), dark=True),
        _drawn(qtbot, app, thread("mastodon", **warned)),
        _drawn(qtbot, app, thread("mastodon", **warned), unfolded=True),
        _drawn(qtbot, app, thread("telegram"), phone=True),
        _drawn(qtbot, app, thread("slack")),
    ]
    _keep(drawn, "preview-threads")


def _keep(drawn: list[QImage], name: str) -> None:
    """Side by side in one picture, for eyes."""
    width, height = sum(one.width() + 20 for one in drawn), max(one.height() for one in drawn)
    whole = QImage(width, height, QImage.Format.Format_RGB32)
    whole.fill(QColor("#FFFFFF"))
    painter, x = QPainter(whole), 0
    for one in drawn:
        painter.drawImage(QPoint(x, 0), one)
        x += one.width() + 20
    painter.end()
    SCREENS.mkdir(parents=True, exist_ok=True)
    assert whole.save(str(SCREENS / f"{name}.png"))
    assert len(colours_in(whole)) > 20


def _drawn(
    qtbot: QtBot, app: App, draft: Draft, *, dark: bool = False, phone: bool = False, unfolded: bool = False
) -> QImage:
    manuscript, in_sight = Manuscript(), InSight()
    panel = PreviewPanel(manuscript, in_sight)
    qtbot.addWidget(panel)
    panel.show_workspace(opened_by_an_officer(app))
    manuscript.open(Sheet(draft))
    panel.dark.setChecked(dark)
    panel.phone.setChecked(phone)
    panel.unfold.setChecked(unfolded)
    panel.resize(430, 860)
    panel.show()
    qtbot.waitUntil(lambda: panel.sheet.subject is not None)
    assert background.finish()
    QApplication.processEvents()
    QApplication.processEvents()
    image = panel.grab().toImage()
    panel.let_go()
    return image
