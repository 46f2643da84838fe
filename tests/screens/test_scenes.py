"""Every screen of `make screenshots`: drawn in one of its looks each, and every control on it spoken."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.screens import practice
from tests.screens.pages import SCREENS
from tests.screens.scenes.all_scenes import SCENES, looks_of
from tests.screens.spoken import unspoken
from tests.screens.stage import a_stage, picture
from tests.ui.colours import colours_in


@pytest.mark.parametrize("number", range(len(SCENES)), ids=[one.name for one in SCENES])
def test_a_screen_is_drawn_and_every_control_on_it_is_spoken(
    practised: Path, tmp_path: Path, speaking: Callable[[str], QApplication], number: int
) -> None:
    scene = SCENES[number]
    # Each screen in another look, and so all looks come about.
    look = looks_of(scene)[number % len(looks_of(scene))]
    folder = tmp_path / "open"
    shutil.copytree(practised, folder)
    with a_stage(folder / practice.WORKSPACE, look, speaking) as stage:
        shown = scene.show(stage)
        drawn = picture(shown)
        silent = unspoken(shown)
    assert drawn.save(str(SCREENS / f"{scene.name}-{look.name}.png"))
    assert len(colours_in(drawn)) > 5
    assert "\n".join(silent) == ""
