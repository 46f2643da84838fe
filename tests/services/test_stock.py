"""Keeping what writers write with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import StockId, new_id
from scheduler_app.domain.stock import HashtagSet, Snippet, Stocked, Template, TemplateVariant
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.stock import Stock
from tests.services.office import Office

HOURS = Snippet(StockId(new_id()), "Opening hours", "Mon–Fri 9–15")
TAGS = HashtagSet(StockId(new_id()), "Coffee", ("#Kopi", "#Gayo"))
FAIR = Template(StockId(new_id()), "Fair", (TemplateVariant(("On {date}.",), language="id"),))


@pytest.fixture
def stock(office: Office) -> Stock:
    return Stock(office.database, office.clock)


def test_what_one_writer_keeps_all_read(stock: Stock, office: Office) -> None:
    heard = office.heard()
    for one in (HOURS, TAGS, FAIR):
        stock.keep(office.officer, one)
    stock.keep(office.second_officer, replace(HOURS, words="Mon–Thu 9–15"))
    assert stock.all(office.supervisor) == (TAGS, replace(HOURS, words="Mon–Thu 9–15"), FAIR)
    assert Kind.STOCK in heard
    stock.remove(office.officer, HOURS.id)
    assert stock.all(office.supervisor) == (TAGS, FAIR)
    assert [one.action for one in office.on_record() if one.subject_id == HOURS.id] == [
        Action.STOCK_KEPT,
        Action.STOCK_KEPT,
        Action.STOCK_REMOVED,
    ]


@pytest.mark.parametrize(
    ("one", "code"),
    [
        (replace(HOURS, name="  "), "stock.no_name"),
        (replace(HOURS, words=" "), "stock.empty"),
        (replace(TAGS, tags=()), "stock.empty"),
        (replace(FAIR, variants=()), "stock.empty"),
        (replace(HOURS, words="\x07"), "text.control_character"),
        (replace(HOURS, name="x" * 101), "text.too_long"),
        (replace(FAIR, variants=(TemplateVariant(("x",), language="?"),)), "post.bad_language"),
    ],
)
def test_what_makes_no_sense_is_refused(stock: Stock, office: Office, one: Stocked, code: str) -> None:
    with pytest.raises(InvalidInput, match=code):
        stock.keep(office.officer, one)
    assert stock.all(office.officer) == ()


def test_two_of_a_kind_have_two_names(stock: Stock, office: Office) -> None:
    stock.keep(office.officer, HOURS)
    with pytest.raises(InvalidInput, match=r"stock\.name_taken"):
        stock.keep(office.officer, replace(HOURS, id=StockId(new_id())))


def test_only_writers_keep_and_remove(stock: Stock, office: Office) -> None:
    with pytest.raises(NotAllowed):
        stock.keep(office.administrator, HOURS)
    stock.keep(office.officer, HOURS)
    with pytest.raises(NotAllowed):
        stock.remove(office.administrator, HOURS.id)
    with pytest.raises(NotFound, match=r"stock\.unknown"):
        stock.remove(office.officer, TAGS.id)
