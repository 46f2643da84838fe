"""Every screen, drawn without a screen into build/screens, for eyes; here only that there is something to see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.errors import WorkspaceInUse
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import NAMES, opened_by_an_officer
from ui import background, messages, theme
from ui.application import recolour
from ui.main_window import MainWindow
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelves import Shelf
from ui.place import PageName, Place
from ui.states import Family

SCREENS = Path(__file__).parents[2] / "build" / "screens"
NORMAL_POINTS = 9.0


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def draw(qtbot: QtBot, app: App, speaking: Callable[[str], QApplication]) -> Iterator[Callable[..., QImage]]:
    """Draw the main window as somebody with these wishes sees it."""
    application = speaking("en")
    normal = application.font()

    def draw(
        name: str,
        *,
        language: str = "en",
        dark: bool = False,
        scale: float = 1.0,
        shelf: Shelf = Shelf.DUE,
        banner: bool = False,
    ) -> QImage:
        theme.choose(theme.DARK if dark else theme.LIGHT)
        speaking(language)
        recolour()
        font = application.font()
        font.setPointSizeF(NORMAL_POINTS * scale)
        application.setFont(font)
        window = MainWindow()
        qtbot.addWidget(window)
        window.show_workspace(opened_by_an_officer(app))
        outbox = window.pages.page_named(PageName.OUTBOX)
        assert isinstance(outbox, OutboxPage)
        outbox.show_shelf(shelf)
        if banner:
            message = messages.of_error(WorkspaceInUse("workspace.in_use", role="run"))
            window.say("workspace", message, family=Family.WAITING, action="Take back", on_action=window.close)
        window.show()
        window.go(Place(PageName.OUTBOX))
        if shelf is Shelf.DUE:
            qtbot.waitUntil(lambda: outbox.views[Shelf.DUE].table.rowCount() == 3 * len(NAMES))
        assert background.finish()
        qtbot.waitUntil(lambda: any(character.isdigit() for character in outbox.tabs.tabText(0)))
        image = window.grab().toImage()
        window.let_go()
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert image.save(str(SCREENS / f"{name}.png"))
        return image

    yield draw
    application.setFont(normal)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_outbox_is_drawn_in_its_scheme(draw: Callable[..., QImage], dark: bool) -> None:
    colours = theme.DARK if dark else theme.LIGHT
    seen = colours_in(draw("outbox-dark" if dark else "outbox-light", dark=dark))
    assert colours.raised in seen
    assert colours.surface in seen
    assert colours.soft(Family.WAITING).name().upper() in seen


def test_larger_text_takes_more_room(draw: Callable[..., QImage]) -> None:
    assert draw("outbox-large", scale=1.5) != draw("outbox-normal")


def test_indonesian_says_something_else(draw: Callable[..., QImage]) -> None:
    assert draw("outbox-indonesian", language="id", banner=True) != draw("outbox-english", banner=True)


def test_arabic_begins_on_the_right(draw: Callable[..., QImage]) -> None:
    image = draw("outbox-arabic", language="ar")
    title_row, middle = range(95, 130), image.width() // 2

    def ink(columns: range) -> int:
        return sum(image.pixelColor(x, y).lightness() < 100 for x in columns for y in title_row)

    assert ink(range(middle, image.width() - 160)) > ink(range(160, middle))


@pytest.mark.parametrize("language", ["en", "id", "ar"])
def test_larger_text_in_the_dark_is_drawn_in_every_language(draw: Callable[..., QImage], language: str) -> None:
    image = draw(f"outbox-large-dark-{language}", language=language, dark=True, scale=1.5)
    assert theme.DARK.surface in colours_in(image)


@pytest.mark.parametrize("shelf", [Shelf.ATTENTION, Shelf.SENT])
def test_an_empty_list_is_not_a_blank_one(draw: Callable[..., QImage], shelf: Shelf) -> None:
    assert len(colours_in(draw(f"outbox-empty-{shelf}", shelf=shelf))) > 10
