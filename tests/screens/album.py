"""The pictures of all screens in one folder, small, with a page that says what one sees."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

from tests.screens.scenes.all_scenes import SCENES, looks_of

INDEX = "README.md"
# Screens have few, and the photographs on them bear it.
_COLOURS = 128
_HEAD = """# Every screen

Drawn by `make screenshots` from the practice workspace, on a still clock and without a screen.
Not to be edited by hand.

"""
_LOOKS = {
    "light": "light",
    "dark": "dark",
    "large": "200 % text",
    "indonesian": "Indonesian",
    "arabic": "Arabic",
    "contrast": "high contrast",
}


class Album:
    """Pictures that lie there already and are drawn again take each other's place."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, scene: str, look: str, image: QImage) -> None:
        name = file_name(scene, look)
        self._kept.add(name)
        _reduced(image).save(self._folder / name, optimize=True)

    def drop_others(self) -> None:
        """What was not drawn this time is of a screen that is no more."""
        for file in self._folder.glob("*.png"):
            if file.name not in self._kept:
                file.unlink()

    def write_index(self) -> None:
        (self._folder / INDEX).write_text(index(), encoding="utf-8")


def file_name(scene: str, look: str) -> str:
    return f"{scene}-{look}.png"


def index() -> str:
    """A page with every screen, what one sees there, and its looks."""
    rows = ["| Screen | What one sees | Looks |", "| --- | --- | --- |"]
    for scene in SCENES:
        links = [f"[{_LOOKS[look.name]}]({file_name(scene.name, look.name)})" for look in looks_of(scene)]
        rows.append(f"| {scene.name} | {scene.seen} | {' · '.join(links)} |")
    return _HEAD + "\n".join(rows) + "\n"


def _reduced(image: QImage) -> Image.Image:
    """With a palette: a third of the size. It covers every colour there is: a thin band or sign keeps its own."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    made = Image.frombytes(
        "RGB", (plain.width(), plain.height()), bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine()
    )
    return made.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
