"""The window's frame, drawn without a screen into build/screens, for eyes; here only that there is something to see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.workspace import Role
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import officer, opened_by
from ui import background, theme, wishes
from ui.application import recolour
from ui.main_window import MainWindow
from ui.pages.home.page import HomePage
from ui.place import PageName, Place
from ui.theme import Scheme

SCREENS = Path(__file__).parents[2] / "build" / "screens"
NORMAL_POINTS = 9.0
LOOKS: dict[str, dict[str, object]] = {
    "light": {},
    "dark": {"scheme": Scheme.DARK},
    "contrast-light": {"scheme": Scheme.HIGH_CONTRAST_LIGHT},
    "contrast-dark": {"scheme": Scheme.HIGH_CONTRAST_DARK},
    "large": {"scale": 2.0},
    "indonesian": {"language": "id"},
    "arabic": {"language": "ar"},
}


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        post = opened.searching.posts(officer(opened), "gayo")[0]
        opened.approving.request(officer(opened), post.id)
        opened.holding.start(officer(opened), HoldScope.EVERYTHING, "", "Earthquake")
        yield opened
        assert background.finish()


@pytest.fixture
def draw(qtbot: QtBot, app: App, speaking: Callable[[str], QApplication]) -> Iterator[Callable[..., QImage]]:
    """Draw the main window as a supervisor with these wishes sees it, after ``first`` was done to it."""
    application = speaking("en")
    normal = application.font()
    wishes.begin(None)

    def draw(
        name: str,
        first: Callable[[MainWindow], None],
        *,
        language: str = "en",
        scheme: Scheme = Scheme.LIGHT,
        scale: float = 1.0,
        width: int = 1240,
    ) -> QImage:
        speaking(language)
        theme.wish(scheme)
        recolour()
        font = application.font()
        font.setPointSizeF(NORMAL_POINTS * scale)
        application.setFont(font)
        window = MainWindow()
        qtbot.addWidget(window)
        window.resize(width, 780)
        window.status.show_clocks(("Asia/Tokyo", "Europe/Amsterdam"))
        window.show_workspace(opened_by(app, Role.SUPERVISOR))
        window.show()
        window.go(Place(PageName.HOME))
        home = window.pages.page_named(PageName.HOME)
        assert isinstance(home, HomePage)
        qtbot.waitUntil(lambda: home.facts is not None and window.need_you.needs != ())
        first(window)
        assert background.finish()
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        image = window.grab().toImage()
        window.let_go()
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert image.save(str(SCREENS / f"{name}.png"))
        return image

    yield draw
    application.setFont(normal)
    theme.wish(Scheme.SYSTEM)


def _nothing(_window: MainWindow) -> None:
    pass


def _search(window: MainWindow) -> None:
    window.search()
    window.finding.palette.field.setText("o")


def _panel(window: MainWindow) -> None:
    window.toggle_panel()
    home = window.pages.page_named(PageName.HOME)
    assert isinstance(home, HomePage)
    assert home.facts is not None
    entry = home.facts.next
    assert entry is not None
    window.panel.choose(entry.post_id)


def _settings(window: MainWindow) -> None:
    window.go(Place(PageName.SETTINGS))


def _lock(window: MainWindow) -> None:
    window.lock()


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "home": _nothing,
    "palette": _search,
    "panel": _panel,
    "settings": _settings,
    "lock": _lock,
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("scene", SCENES)
def test_each_scene_is_drawn_in_each_look(draw: Callable[..., QImage], scene: str, look: str) -> None:
    image = draw(f"shell-{scene}-{look}", SCENES[scene], **LOOKS[look])
    assert len(colours_in(image)) > 10


def test_where_there_is_little_room_the_panel_is_a_drawer(draw: Callable[..., QImage]) -> None:
    assert draw("shell-drawer", _panel, width=1060) != draw("shell-no-drawer", _nothing, width=1060)
