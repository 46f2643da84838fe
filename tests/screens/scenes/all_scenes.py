"""Every screen there is a picture of, in the order in which one reads about them."""

from __future__ import annotations

from tests.screens.pages import ALL, LOOKS, Wishes
from tests.screens.scenes import beginning, deciding, frame, keeping, planning, sending, writing
from tests.screens.stage import Scene

SCENES: tuple[Scene, ...] = (
    *beginning.SCENES,
    *frame.SCENES,
    *writing.SCENES,
    *deciding.SCENES,
    *planning.SCENES,
    *sending.SCENES,
    *keeping.SCENES,
)


def looks_of(scene: Scene) -> tuple[Wishes, ...]:
    """How a screen is drawn."""
    return LOOKS if scene.in_contrast else ALL
