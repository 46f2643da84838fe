"""The pictures of a post in the composer, and the dialogs that belong to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.workspace import Role
from tests.screens.pages import ALL, SCREENS, Wishes, a_window, keep
from tests.ui.colours import colours_in
from tests.ui.composed import a_draft, on_every_network, pictures
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.main_window import MainWindow
from ui.pages.composer.media.library_dialog import LibraryDialog
from ui.pages.composer.media.placing_dialog import PlacingDialog
from ui.pages.composer.media.strip import MediaStrip
from ui.pages.composer.page import ComposerPage
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def post_id(app: App) -> PostId:
    networks = on_every_network(app)
    media = pictures(app, 4)
    app.media_rights.file(officer(app), media[0].media_hash, MediaRights("Embassy photo, 2026", "Photo: Sari"))
    meant = (networks["mastodon"], networks["bluesky"], networks["x"])
    return app.composing.create(officer(app), a_draft(*(one for pair in meant for one in pair), media=media))


def opened_strip(qtbot: QtBot, window: MainWindow) -> MediaStrip:
    page = window.pages.page_named(PageName.COMPOSER)
    assert isinstance(page, ComposerPage)
    qtbot.waitUntil(lambda: page.standing.now is not None and len(page.media.model.items) == 4, timeout=15_000)
    assert background.finish()
    QApplication.processEvents()
    return page.media


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_pictures_of_a_post_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, post_id: PostId, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER, post_id)) as window:
        strip = opened_strip(qtbot, window)
        keep(window, f"media-row-{wishes.name}")
        strip.list.choose(0)
        strip.describe()
        assert background.finish()
        QApplication.processEvents()
        image = keep(window, f"media-{wishes.name}")
    assert len(colours_in(image)) > 100


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_dialogs_of_pictures_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, post_id: PostId, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER, post_id)) as window:
        strip = opened_strip(qtbot, window)
        strip.list.choose(0)
        strip.place(0)
        (placing,) = strip.findChildren(PlacingDialog)
        placing.canvas.place((500, 800, 9000, 9500), (-400, 300))
        keep_dialog(placing, f"media-crop-{wishes.name}")
        strip.choose_known()
        (library,) = strip.findChildren(LibraryDialog)
        qtbot.waitUntil(lambda: library.list.count() == 4)
        library.list.setCurrentRow(1)
        assert background.finish()
        keep_dialog(library, f"media-library-{wishes.name}")
        strip.details.rights.edit.click()
        keep_dialog(strip.details.rights.findChildren(QDialog)[-1], f"media-rights-{wishes.name}")


def keep_dialog(dialog: QDialog, name: str) -> None:
    QApplication.processEvents()
    QApplication.processEvents()
    image = dialog.grab().toImage()
    assert len(colours_in(image)) > 5
    SCREENS.mkdir(parents=True, exist_ok=True)
    assert image.save(str(SCREENS / f"{name}.png"))
    dialog.reject()
