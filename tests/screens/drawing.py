"""Draws screens one after the other, each on a workspace of its own, in the clothes of one look after the other."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.screens.album import Album
from tests.screens.pages import LOOKS, Wishes
from tests.screens.practice import WORKSPACE
from tests.screens.scenes.all_scenes import SCENES, looks_of
from tests.screens.stage import NeverShown, Scene, a_stage, picture


def wanted(names: Collection[str] = (), looks: Collection[str] = ()) -> Iterator[tuple[Wishes, Scene]]:
    """Every screen in every look, or those whose names begin so, in those looks; one look after the other."""
    for look in LOOKS:
        for scene in SCENES:
            named = not names or any(scene.name.startswith(name) for name in names)
            if named and look in looks_of(scene) and (not looks or look.name in looks):
                yield look, scene


class Drawing:
    """``practised`` is the folder that ``practice.fill`` filled; ``workshop`` is one that may be emptied."""

    def __init__(self, practised: Path, workshop: Path, album: Album, speaking: Callable[[str], QApplication]) -> None:
        self._practised, self._workshop, self._album, self._speaking = practised, workshop, album, speaking

    def draw(self, look: Wishes, scene: Scene) -> bool:
        """Whether the screen came about."""
        shutil.rmtree(self._workshop, ignore_errors=True)
        shutil.copytree(self._practised, self._workshop)
        try:
            with a_stage(self._workshop / WORKSPACE, look, self._speaking) as stage:
                self._album.keep(scene.name, look.name, picture(scene.show(stage)))
        except NeverShown:
            sys.stderr.write(f"{scene.name} did not come about in {look.name}\n")
            return False
        return True
