"""Applying a fix to what is being written; nothing is stored by it but files of pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scheduler_app.domain.fix import MoveTo

if TYPE_CHECKING:
    from scheduler_app.domain.finding import Finding
    from scheduler_app.domain.ids import PostId
    from ui.pages.composer.manuscript import Sheet
    from ui.session import OpenWorkspace


def mend(opened: OpenWorkspace, sheet: Sheet, post_id: PostId | None, finding: Finding) -> Sheet:
    """The sheet after the fix of a finding, wherever it says the same. Runs on a pool thread.

    Raises as ``Mending.mended``: NotFound when nothing says it any more.
    """
    app, actor, when = opened.app, opened.member.id, sheet.when
    if isinstance(finding.fix, MoveTo):
        wall = app.mending.wall_of(actor, finding.account_id, finding.fix, when.mode)
        return replace(sheet, when=replace(when, wall=wall))
    desk = app.checking.desk(actor, sheet.draft, post_id=post_id, wall=when.wall, mode=when.mode)
    return replace(sheet, draft=app.mending.mended(actor, desk, sheet.draft, finding))
