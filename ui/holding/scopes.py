"""What can be stopped, as people call it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.hold import Hold, HoldScope
from ui.countries import country_name
from ui.text_direction import isolated
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId

SCOPES: dict[HoldScope, str] = {
    HoldScope.EVERYTHING: say("holding", "Everything"),
    HoldScope.COUNTRY: say("holding", "A country"),
    HoldScope.MISSION: say("holding", "A mission"),
    HoldScope.NETWORK: say("holding", "A network"),
    HoldScope.ACCOUNT: say("holding", "An account"),
    HoldScope.CAMPAIGN: say("holding", "A campaign"),
}


def scope_word(scope: HoldScope) -> str:
    return QCoreApplication.translate("holding", SCOPES[scope])


@dataclass(frozen=True, slots=True)
class Choices:
    """For each scope but everything: the values a hold can have, with their names, in the order of the names."""

    named: Mapping[HoldScope, tuple[tuple[str, str], ...]]

    def name_of(self, hold: Hold) -> str:
        """ "Everything", or the name of what is stopped."""
        if hold.scope is HoldScope.EVERYTHING:
            return scope_word(hold.scope)
        return isolated(dict(self.named.get(hold.scope, ())).get(hold.value, hold.value))


def read(app: App, actor: MemberId) -> Choices:
    """Runs on a pool thread."""
    missions, accounts = app.directory.missions(), app.directory.accounts()
    return Choices(
        {
            HoldScope.COUNTRY: _sorted({one.country: country_name(one.country) for one in missions}),
            HoldScope.MISSION: _sorted({one.id: one.name for one in missions}),
            HoldScope.NETWORK: _sorted({one.network: one.network for one in accounts}),
            HoldScope.ACCOUNT: _sorted({one.id: f"{one.display_name} (@{one.handle})" for one in accounts}),
            HoldScope.CAMPAIGN: _sorted({one.id: one.name for one in app.campaigns.all(actor)}),
        }
    )


def _sorted(named: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(named.items(), key=lambda one: one[1].casefold()))
