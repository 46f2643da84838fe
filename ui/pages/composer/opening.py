"""Reads what is to be laid out: a stored post, and what was typed of it and never saved."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scheduler_app.domain.ids import PostId
from scheduler_app.errors import NotFound
from ui.pages.composer.first_sheet import draft_sheet, new_sheet, sheet_of
from ui.pages.composer.manuscript import Sheet, When
from ui.pages.composer.standing import Stand, read_unchecked

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.domain.post import Post
    from scheduler_app.services.unsaved import UnsavedPost

UNSAVED = "unsaved:"
"""Before the key of something that was never saved, in a Place of the composer."""


@dataclass(frozen=True, slots=True)
class Found:
    """``post`` is None for one that the workspace has never seen; ``sheet`` is what to lay out of it.

    ``stand`` is left out of a post that is only written so far, and unchecked of any other: what the rules say is known
    after the text is on the screen.
    """

    subject: str
    post: Post | None
    sheet: Sheet
    stand: Stand | None
    unsaved: UnsavedPost | None

    @property
    def unsaved_sheet(self) -> Sheet | None:
        one = self.unsaved
        return None if one is None else Sheet(one.draft, When(one.wall, one.mode))


def look_up(app: App, actor: MemberId, subject: str, *, dropped: str = "") -> Found:
    """Runs on a pool thread; ``dropped`` is the key of what is not to be found again. Raises NotFound, NotAllowed."""
    left = [one for one in app.unsaved.of(actor) if one.key != dropped]
    if not subject.startswith(UNSAVED):
        post_id = PostId(subject)
        return _found(app, actor, subject, post_id, next((one for one in left if one.post_id == post_id), None))
    unsaved = next((one for one in left if one.key == subject.removeprefix(UNSAVED)), None)
    if unsaved is None:
        raise NotFound("post.unknown", post=subject)
    if unsaved.post_id is not None:
        # Gone meanwhile: what was typed of it becomes a post of its own.
        with suppress(NotFound):
            return _found(app, actor, subject, unsaved.post_id, unsaved)
    return Found(subject, None, new_sheet(), None, unsaved)


def _found(app: App, actor: MemberId, subject: str, post_id: PostId, unsaved: UnsavedPost | None) -> Found:
    """What the rules say takes long the first time, and somebody wants to read or write."""
    written = app.composing.read_draft(actor, post_id)
    if written is not None:
        return Found(subject, written.post, draft_sheet(written), None, unsaved)
    stand = read_unchecked(app, actor, post_id)
    return Found(subject, stand.facts.review.post, sheet_of(stand.facts), stand, unsaved)
