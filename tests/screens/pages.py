"""Draws pages in the main window for people with different wishes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import background, theme
from ui.application import recolour
from ui.main_window import MainWindow
from ui.place import Place
from ui.session import OpenWorkspace
from ui.theme import Scheme

SCREENS = Path(__file__).parents[2] / "build" / "screens"
# Whichever test draws first on a clean machine: the folder is there.
SCREENS.mkdir(parents=True, exist_ok=True)
NORMAL_POINTS = 9.0


@dataclass(frozen=True)
class Wishes:
    """How somebody wants to see it; ``name`` is the end of the picture's name."""

    name: str
    language: str = "en"
    dark: bool = False
    scale: float = 1.0
    contrast: bool = False

    @property
    def scheme(self) -> Scheme:
        if self.contrast:
            return Scheme.HIGH_CONTRAST_LIGHT
        return Scheme.DARK if self.dark else Scheme.LIGHT


ALL = (
    Wishes("light"),
    Wishes("dark", dark=True),
    Wishes("large", scale=2.0),
    Wishes("indonesian", language="id"),
    Wishes("arabic", language="ar"),
)
CONTRAST = Wishes("contrast", contrast=True)
LOOKS = (*ALL, CONTRAST)


@contextmanager
def worn(wishes: Wishes, speaking: Callable[[str], QApplication]) -> Iterator[None]:
    """Somebody's language, colours and size of text; afterwards all is as before."""
    application = speaking("en")
    normal = application.font()
    speaking(wishes.language)
    theme.wish(wishes.scheme)
    recolour()
    font = application.font()
    font.setPointSizeF(NORMAL_POINTS * wishes.scale)
    application.setFont(font)
    try:
        yield
    finally:
        theme.wish(Scheme.SYSTEM)
        application.setFont(normal)


@contextmanager
def a_window(
    qtbot: QtBot, speaking: Callable[[str], QApplication], wishes: Wishes, opened: OpenWorkspace, place: Place
) -> Iterator[MainWindow]:
    """The main window on a page, as somebody with these wishes sees it."""
    with worn(wishes, speaking):
        window = MainWindow()
        qtbot.addWidget(window)
        if wishes.scale > 1:
            window.resize(1600, 1000)
        window.show_workspace(opened)
        window.show()
        window.go(place)
        try:
            yield window
            assert background.finish()
        finally:
            window.let_go()


def keep(window: MainWindow, name: str) -> QImage:
    """Draw the window into build/screens, for eyes."""
    # What just came is laid out in the next turn of the loop.
    QApplication.processEvents()
    image = window.grab().toImage()
    assert image.save(str(SCREENS / f"{name}.png"))
    return image
