from __future__ import annotations

from dataclasses import replace

from scheduler_app.domain.ids import StockId
from scheduler_app.domain.stock import HashtagSet, Snippet, Template, TemplateVariant
from scheduler_app.storage import stock
from scheduler_app.storage.database import Database

TAGS = HashtagSet(StockId("1" * 32), "Coffee", ("#Kopi", "#珈琲"))
SNIPPET = Snippet(StockId("2" * 32), "Coffee", "Kopi Gayo,\nsee you.")
TEMPLATE = Template(
    StockId("3" * 32),
    "Fair",
    (TemplateVariant(("See {place}", "Part two")), TemplateVariant(("Lihat",), language="id", network="bluesky")),
)


def test_stock_is_found_as_it_was_put_changed_and_removed(database: Database) -> None:
    with database.writing() as writing:
        connection = writing.connection
        for one in (SNIPPET, TEMPLATE, replace(TAGS, tags=("#x",)), TAGS):
            assert stock.put(connection, one)
        assert stock.everything(connection) == (TAGS, SNIPPET, TEMPLATE)
        assert stock.remove(connection, SNIPPET.id) == SNIPPET
        assert stock.remove(connection, SNIPPET.id) is None
        assert stock.everything(connection) == (TAGS, TEMPLATE)


def test_a_name_is_taken_once_for_each_kind(database: Database) -> None:
    with database.writing() as writing:
        connection = writing.connection
        assert stock.put(connection, SNIPPET)
        assert stock.put(connection, TAGS)
        assert not stock.put(connection, replace(SNIPPET, id=StockId("4" * 32)))
        assert stock.everything(connection) == (TAGS, SNIPPET)
