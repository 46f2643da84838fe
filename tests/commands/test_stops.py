"""What is stopped just now, in one line each and a few words for each delivery."""

from __future__ import annotations

from scheduler_app.app import open_app
from scheduler_app.commands.stops import stopped_words, stops
from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.services.outbox import OutboxTab
from tests.commands.conftest import CommandLine
from tests.commands.test_holds import planned

__all__ = ["planned"]


def test_each_level_says_what_it_means(planned: CommandLine) -> None:
    with open_app(planned.workspace) as app:
        sari = app.directory.member_named("Sari").id
        entries = app.outbox.page(sari, OutboxTab.DUE)
        assert (stops(app), stopped_words(app, sari, entries)) == ([], {})
        app.holding.start(sari, HoldScope.COUNTRY, "JP", "Mourning")
        app.holding.start(sari, HoldScope.EVERYTHING, "", "Unrest", level=CrisisLevel.HEIGHTENED)
        held, heightened = stops(app)
        assert held.startswith("HELD country JP: Mourning (Sari, ")
        assert held.endswith("Nothing of it leaves.")
        assert heightened.startswith("HEIGHTENED everything: Unrest (Sari, ")
        assert heightened.endswith("Of it only what was approved since leaves.")
        words = stopped_words(app, sari, entries)
        assert {one.handle: words[one.delivery_id] for one in entries} == {
            "kbri-tokyo": "a hold stops it",
            "kbri-den-haag": "to be approved again",
        }
