"""Reads what is to be laid out: a stored post, and what was typed of it and never saved."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scheduler_app.domain.ids import PostId
from scheduler_app.errors import NotFound
from ui.pages.composer.manuscript import Sheet, When
from ui.pages.composer.standing import Stand, read

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.unsaved import UnsavedPost

UNSAVED = "unsaved:"
"""Before the key of something that was never saved, in a Place of the composer."""


@dataclass(frozen=True, slots=True)
class Found:
    """``stand`` is None for a post that the workspace has never seen."""

    subject: str
    stand: Stand | None
    unsaved: UnsavedPost | None

    @property
    def unsaved_sheet(self) -> Sheet | None:
        one = self.unsaved
        return None if one is None else Sheet(one.draft, When(one.wall, one.mode))


def look_up(app: App, actor: MemberId, subject: str) -> Found:
    """Runs on a pool thread. Raises NotFound, NotAllowed."""
    left = app.unsaved.of(actor)
    if not subject.startswith(UNSAVED):
        post_id = PostId(subject)
        return Found(subject, read(app, actor, post_id), next((one for one in left if one.post_id == post_id), None))
    unsaved = next((one for one in left if one.key == subject.removeprefix(UNSAVED)), None)
    if unsaved is None:
        raise NotFound("post.unknown", post=subject)
    stand = None
    if unsaved.post_id is not None:
        # Gone meanwhile: what was typed of it becomes a post of its own.
        with suppress(NotFound):
            stand = read(app, actor, unsaved.post_id)
    return Found(subject, stand, unsaved)
