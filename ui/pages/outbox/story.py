"""What there is to tell about one delivery: read on a thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scheduler_app.domain import by_hand

if TYPE_CHECKING:
    from scheduler_app.domain.attempt import Attempt
    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.by_hand import InHand
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class Story:
    """``attempts`` first to last; ``text`` is what the account's readers see as it is written now.

    ``people`` names those who tried by hand, by the owner of the try; ``in_hand`` is who did so last.
    """

    entry: CalendarEntry
    attempts: tuple[Attempt, ...]
    text: str
    people: Mapping[str, str] = field(default_factory=dict)
    in_hand: InHand | None = None


def read(opened: OpenWorkspace, delivery_id: DeliveryId) -> Story:
    """Runs on a pool thread. Raises NotFound."""
    app, actor = opened.app, opened.member.id
    entry = app.outbox.line(actor, delivery_id)
    content = app.composing.read(actor, entry.post_id).contents.get(entry.account_id)
    parts = [part.text for part in content.parts] if content else []
    attempts = app.outbox.attempts(actor, delivery_id)
    if not entry.by_hand:
        return Story(entry, attempts, "\n\n".join(parts))
    people = {by_hand.owner_of(one.id): one.name for one in app.directory.members()}
    return Story(entry, attempts, "\n\n".join(parts), people, app.by_hand.in_hand(actor, delivery_id))
