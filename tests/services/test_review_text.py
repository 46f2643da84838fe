"""The same on a terminal, line by line."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from scheduler_app.services.review_text import as_lines
from tests.domain.packages import a_package
from tests.services.test_review_page import WORDS, opened, saying


def test_everything_but_the_pictures_is_in_it() -> None:
    package = opened(a_package())
    shown = "\n".join(as_lines(package, package.package.posts[0], WORDS))
    for words in (
        *("12. Kopi (TRADE)", "AUTHOR: Sari", "NEEDED: 1", "id-of-kbri @ https://practice.invalid"),
        *("Kopi <Gayo> & teh", "<image/png: A cup of coffee>", "https://kopi.example/", "NOT_PLANNED"),
        *("TXT-01 WARN: because of text.too_long", "KEPT AGREED Kata Budi."),
        "18:00 (Asia/Tokyo) = WEEKDAY_1 2027-03-02 16:00 (Asia/Jakarta)",
    ):
        assert words in shown


def test_nothing_in_it_steers_a_terminal() -> None:
    package = saying("\x1b]0;judul\x07", "a\rb", "\x9b2J")
    hostile = replace(
        package,
        package=replace(
            package.package, accounts=tuple(replace(one, handle="\x1b[2J") for one in package.package.accounts)
        ),
    )
    lines = list(as_lines(hostile, hostile.package.posts[0], WORDS))
    assert {unicodedata.category(one) for line in lines for one in line}.isdisjoint({"Cc"})
    assert any("[U+001B]]0;judul[U+0007]" in line for line in lines)
