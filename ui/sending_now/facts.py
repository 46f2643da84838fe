"""What is shown before a post is sent: read on a thread in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scheduler_app.domain.finding import Severity
from ui.pages.approvals import case

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from scheduler_app.domain.finding import Finding
    from scheduler_app.domain.ids import PostId
    from scheduler_app.services.sending_now import Now
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class Facts:
    """``words`` and ``pictures`` are what the first account would show; ``can_approve`` whose yes is still missing.

    ``networks`` are their names for people.
    """

    now: Now
    words: str
    pictures: tuple[QImage, ...]
    findings: tuple[Finding, ...]
    can_approve: tuple[str, ...]
    networks: Mapping[str, str]


def read(opened: OpenWorkspace, post_id: PostId) -> Facts:
    """Runs on a pool thread. Raises NotFound."""
    app, actor = opened.app, opened.member.id
    now, found = app.sending_now.look(actor, post_id), case.read(app, actor, post_id)
    content = found.showings[0].first.content if found.showings else None
    shown = [item.media_hash for part in content.parts for item in part.media] if content else []
    return Facts(
        now=now,
        words="\n\n".join(part.text for part in content.parts) if content else "",
        pictures=tuple(found.pictures[one] for one in shown if one in found.pictures),
        findings=tuple(one for one in found.findings if one.severity is not Severity.NOTE),
        can_approve=tuple(one.name for one in found.review.can_approve),
        networks={name: app.account_list.network_name(name) for name in {one.account.network for one in now.targets}},
    )
