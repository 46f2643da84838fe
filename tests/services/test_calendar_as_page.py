"""The page shows what posts are called, and runs and fetches nothing."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from scheduler_app.services.calendar_as_page import as_page
from scheduler_app.services.calendar_words import Sheet
from tests.services.office import Office
from tests.services.sheets import WORDS, march


class Seen(HTMLParser):
    """Which elements there are, with what they name, and the words between them."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def planned(office: Office, name: str) -> Sheet:
    office.schedule(office.composing.create(office.officer, office.draft(name=name)))
    return march(office)


def test_each_delivery_stands_under_its_day_with_both_clocks(office: Office) -> None:
    sheet = planned(office, "Kopi Gayo")
    seen = Seen(as_page(sheet, WORDS))
    assert seen.words.count("Kopi Gayo") == len(sheet.lines)
    for line in sheet.lines:
        assert f"{line.entry.wall:%H:%M}" in seen.words
        assert f"{line.here:%H:%M}" in seen.words
        assert f"@{line.entry.handle}" in seen.words
    assert [tag for tag, _ in seen.tags].count("section") == len({line.here.date() for line in sheet.lines})


def test_a_name_is_words_and_nothing_else(office: Office) -> None:
    seen = Seen(as_page(planned(office, '<script src="https://example.org/x"></script>'), WORDS))
    assert '<script src="https://example.org/x"></script>' in seen.words
    assert {tag for tag, _ in seen.tags} & {"script", "img", "link", "iframe"} == set()


def test_only_addresses_of_web_pages_become_links(office: Office) -> None:
    sheet = planned(office, "Kopi Gayo")

    def links(address: str) -> set[str | None]:
        lines = tuple(replace(line, entry=replace(line.entry, address=address)) for line in sheet.lines)
        return {
            words.get("href") for tag, words in Seen(as_page(replace(sheet, lines=lines), WORDS)).tags if tag == "a"
        }

    assert links("https://example.org/post?a=1&b=2") == {"https://example.org/post?a=1&b=2"}
    assert links("javascript:alert(1)") == set()
    assert links("") == set()


def test_a_page_of_nothing_says_so_and_an_arabic_one_begins_on_the_right(office: Office) -> None:
    page = as_page(replace(march(office), lines=()), replace(WORDS, language="ar", rightward=False))
    seen = Seen(page)
    assert "Nothing is planned." in seen.words
    assert seen.tags[0] == ("html", {"lang": "ar", "dir": "rtl"})
