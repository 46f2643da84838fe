"""On which networks a picture stands, and how: one for each network that shows it in its own way."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler_app.services.previewing import Reader
from ui.pages.composer.media.cut_preview import Stand
from ui.pages.composer.previews.looks import look_of


def stands_of(readers: Iterable[Reader], number: int, count: int) -> tuple[Stand, ...]:
    """Where the picture at ``number`` of ``count`` stands on the networks of these accounts that take it."""
    found: dict[str, Stand] = {}
    for reader in readers:
        network, facts = reader.account.network, reader.facts
        taken = count if facts is None else min(count, facts.media.max_items)
        if number < taken:
            name = facts.display_name if facts is not None else network
            limits = facts.media if facts is not None else None
            found.setdefault(network, Stand(name, look_of(network), limits, number, taken))
    return tuple(found.values())
