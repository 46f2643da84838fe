"""What there is to tell about one delivery: read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scheduler_app.domain.attempt import Attempt
    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class Story:
    """``attempts`` first to last; ``text`` is what the account's readers see as it is written now."""

    entry: CalendarEntry
    attempts: tuple[Attempt, ...]
    text: str


def read(opened: OpenWorkspace, delivery_id: DeliveryId) -> Story:
    """Runs on a pool thread. Raises NotFound."""
    app, actor = opened.app, opened.member.id
    entry = app.outbox.line(actor, delivery_id)
    content = app.composing.read(actor, entry.post_id).contents.get(entry.account_id)
    parts = [part.text for part in content.parts] if content else []
    return Story(entry, app.outbox.attempts(actor, delivery_id), "\n\n".join(parts))
