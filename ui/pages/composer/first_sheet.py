"""The first sheet of a post: of a stored one, or of one of which nothing is said yet."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from scheduler_app.domain.delivery import MAKES_ROOM
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.services.composing import WrittenPost
from scheduler_app.services.draft import Draft, master_variant
from ui.pages.composer.manuscript import Sheet, When

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry
    from scheduler_app.services.post_facts import PostFacts


NEW = "new:"
"""Before the time that was pointed at for a new post, in a Place of the composer."""


def new_sheet(subject: str = "") -> Sheet:
    """A new post, of which nothing is said yet; for the time that a subject names."""
    wall = None
    with suppress(ValueError):
        wall = datetime.fromisoformat(subject.removeprefix(NEW))
    return Sheet(Draft("", Topic.TRADE, (master_variant(""),), ()), When(wall))


def draft_sheet(written: WrittenPost) -> Sheet:
    """What the author of a post decided of which nothing is planned."""
    return Sheet(written.draft)


def sheet_of(facts: PostFacts) -> Sheet:
    """What the author of a stored post decided, and for when it is planned."""
    review = facts.review
    return Sheet(WrittenPost(review.post, review.seen, {}).draft, _when(facts.entries))


def _when(entries: tuple[CalendarEntry, ...]) -> When:
    """For when it is planned: one wall time for all, or one moment; open where there is neither."""
    planned = [one for one in entries if one.state not in MAKES_ROOM]
    walls = {one.wall for one in planned}
    if len(walls) == 1:
        return When(walls.pop(), SlotMode.SAME_LOCAL_TIME)
    return When()
