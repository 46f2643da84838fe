from __future__ import annotations

from scheduler_app.domain.ids import StockId
from scheduler_app.domain.stock import (
    HashtagSet,
    Snippet,
    StockKind,
    Template,
    TemplateVariant,
    as_hashtags,
    fields_of,
    filled,
    kind_of,
    matching,
)

FAIR = Template(
    StockId("fair"),
    "Trade fair",
    (
        TemplateVariant(("See you at {place} on {date}.", "Doors open at {opening hour}.")),
        TemplateVariant(("Sampai jumpa di {place}, {date}.",), language="id"),
    ),
)
SNIPPET = Snippet(StockId("hours"), "Opening hours", "Mon–Fri 9–15")


def test_fields_are_asked_for_once_in_the_order_they_are_met() -> None:
    assert fields_of(FAIR) == ("place", "date", "opening hour")


def test_what_is_no_name_is_no_field() -> None:
    assert fields_of(Template(StockId("x"), "x", (TemplateVariant(("{} {1} {a-b} { a}",)),))) == ()


def test_fields_are_filled_everywhere_and_stay_where_nothing_is_known() -> None:
    made = filled(FAIR, {"place": "Ahoy", "date": "", "opening hour": "{9}"})
    assert made.variants[0].words == ("See you at Ahoy on {date}.", "Doors open at {9}.")
    assert made.variants[1].words == ("Sampai jumpa di Ahoy, {date}.",)
    assert made.variants[1].language == "id"


def test_hashtags_are_read_as_people_type_them() -> None:
    assert as_hashtags("Kopi, #WonderfulIndonesia #Kopi\n;Gayo #") == ("#Kopi", "#WonderfulIndonesia", "#Gayo")


def test_every_kind_is_known() -> None:
    several = (SNIPPET, HashtagSet(StockId("c"), "Coffee", ("#Kopi",)), FAIR)
    assert [kind_of(one) for one in several] == list(StockKind)


def test_names_are_found_by_any_of_their_words() -> None:
    assert matching((SNIPPET, FAIR), "FAI tra") == (FAIR,)
    assert matching((SNIPPET, FAIR), "") == (SNIPPET, FAIR)
    assert matching((SNIPPET, FAIR), "tea") == ()
