from __future__ import annotations

from scheduler_app.domain.ids import StockId
from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.stock import Emoji, HashtagSet, Snippet, Template, TemplateVariant
from ui.pages.composer.stock.offers import OfferKind, Shelves, handle_of, offered

MINISTRY = KnownName("Ministry of Trade", {"x": "@kemendag", "bluesky": "kemendag.bsky.social"})
SHELVES = Shelves(
    (
        HashtagSet(StockId("1"), "Coffee", ("#Kopi", "#Gayo")),
        Snippet(StockId("2"), "Coffee hours", "Open\n9–15"),
        Template(StockId("3"), "Coffee fair", (TemplateVariant(("See you\nthere",)),)),
    ),
    (MINISTRY,),
)
EVERYTHING = frozenset(OfferKind)
COFFEE = Emoji("☕", ("hot beverage",))


def test_offers_stand_kind_by_kind() -> None:
    found = offered(SHELVES, (COFFEE,), "", EVERYTHING, frozenset({"x"}))
    assert [one.kind for one in found] == list(OfferKind)
    assert [one.text for one in found] == ["", "Open\n9–15", "#Kopi #Gayo", "@kemendag", "☕"]
    assert [one.detail for one in found] == ["See you there", "Open 9–15", "#Kopi #Gayo", "@kemendag", ""]
    assert found[0].template == SHELVES.stock[2]


def test_what_was_typed_and_the_kinds_narrow_it() -> None:
    assert [one.title for one in offered(SHELVES, (), "coffee fa", EVERYTHING, frozenset())] == ["Coffee fair"]
    only = offered(SHELVES, (COFFEE,), "", frozenset({OfferKind.HASHTAGS}), frozenset())
    assert [one.title for one in only] == ["Coffee"]
    assert [one.title for one in offered(SHELVES, (), "@kemen", EVERYTHING, frozenset())] == ["Ministry of Trade"]


def test_a_mention_is_the_handle_where_all_readers_know_it_and_else_the_name() -> None:
    assert handle_of(MINISTRY, frozenset({"bluesky"})) == "@kemendag.bsky.social"
    assert handle_of(MINISTRY, frozenset({"x", "bluesky"})) == "Ministry of Trade"
    assert handle_of(MINISTRY, frozenset({"mastodon"})) == "Ministry of Trade"
    assert handle_of(MINISTRY, frozenset()) == "Ministry of Trade"
