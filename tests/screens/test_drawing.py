"""What `make screenshots` draws."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.screens.album import Album, file_name, index
from tests.screens.drawing import Drawing, wanted
from tests.screens.pages import ALL, LOOKS
from tests.screens.scenes.all_scenes import SCENES
from ui.shell.page_list import PAGES, PageKind

FEW = ("join", "keep-because")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_is_drawn_in_every_look(page: PageKind) -> None:
    looks = {look for look, scene in wanted() if scene.page is page.name}
    assert looks == set(LOOKS)


def test_every_screen_is_drawn_in_every_look_but_high_contrast() -> None:
    drawn = set(wanted())
    assert {(look, scene) for look in ALL for scene in SCENES} <= drawn
    assert len({scene.name for scene in SCENES}) == len(SCENES)


def test_some_are_asked_for_by_the_beginnings_of_their_names() -> None:
    asked = [(look.name, scene.name) for look, scene in wanted(["set-up-2"], ["dark", "light"])]
    assert asked == [("light", "set-up-2-people"), ("dark", "set-up-2-people")]


def test_pictures_and_their_page_lie_in_the_album(
    practised: Path, tmp_path: Path, speaking: Callable[[str], QApplication]
) -> None:
    album = Album(tmp_path / "album")
    (tmp_path / "album" / "no-more-light.png").write_bytes(b"")
    drawing = Drawing(practised, tmp_path / "workshop", album, speaking)
    asked = list(wanted(FEW))
    assert all(drawing.draw(look, scene) for look, scene in asked)
    album.drop_others()
    album.write_index()
    there = {file.name for file in (tmp_path / "album").iterdir()}
    assert there == {"README.md", *(file_name(scene.name, look.name) for look, scene in asked)}
    with Image.open(tmp_path / "album" / file_name(FEW[0], "dark")) as dark:
        assert dark.mode == "P"
        assert max(dark.convert("RGB").getpixel((2, 2))) < 80


def test_the_same_is_drawn_again(practised: Path, tmp_path: Path, speaking: Callable[[str], QApplication]) -> None:
    drawn = []
    for time in ("first", "second"):
        drawing = Drawing(practised, tmp_path / "workshop", Album(tmp_path / time), speaking)
        for look, scene in wanted(["home"], ["light"]):
            assert drawing.draw(look, scene)
        drawn.append({file.name: file.read_bytes() for file in (tmp_path / time).glob("*.png")})
    assert drawn[0] == drawn[1]


def test_the_page_names_every_picture() -> None:
    named = set(re.findall(r"\]\(([^)]+\.png)\)", index()))
    assert named == {file_name(scene.name, look.name) for look, scene in wanted()}
