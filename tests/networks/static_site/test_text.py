from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.networks.static_site.text import excerpt, hashtags, links, paragraphs, plain, tag_file
from scheduler_app.networks.static_site.words import direction, tag_or_nothing, words_in


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


def links_in(text: str) -> list[str | None]:
    return [attributes.get("href") for tag, attributes in read(paragraphs(text, tag_file)).tags if tag == "a"]


hostile = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("<>&\"'#/:.() \n\r\x00\u202e")), max_size=200)


@given(hostile)
def test_no_text_becomes_anything_but_paragraphs_breaks_and_links(text: str) -> None:
    for tag, attributes in read(paragraphs(text, tag_file)).tags:
        assert tag in ("p", "br", "a", "bdi")
        assert set(attributes) <= {"href", "rel", "class", "dir"}
        address = attributes.get("href") or "tag-"
        assert address.lower().startswith(("http://", "https://", "tag-"))


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"], exclude_characters="\u00a0"), min_size=1))
def test_words_without_links_read_as_they_were_written(text: str) -> None:
    if "http" not in text.lower():
        assert read(paragraphs(text, tag_file)).words.strip() == text


@given(hostile, st.integers(min_value=2, max_value=100))
def test_an_excerpt_is_short_and_on_one_line(text: str, length: int) -> None:
    short = excerpt(text, length)
    assert len(short) <= length
    assert "\n" not in short


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#Kopi dan #Teh.", ["Kopi", "Teh"]),
        ("no#tag a&#39; /#x ##double", []),
        ("#1 #2027 #7wonders", ["7wonders"]),
        ("#пример#пример2", ["пример"]),
        ("#पर्यटन_भारत और", ["पर्यटन_भारत"]),
        ("#می‌خواهم", ["می‌خواهم"]),
        ("#コーヒー、美味しい", ["コーヒー"]),
        ("＃全角", ["全角"]),
        ("#ท่องเที่ยว", ["ท่องเที่ยว"]),
        ("https://example.org/#anchor", []),
        ("# alone #", []),
    ],
)
def test_hashtags_are_found_in_every_script(text: str, tags: list[str]) -> None:
    assert hashtags(text) == tags


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://example.org.", ["https://example.org"]),
        ("(https://en.wikipedia.org/wiki/Batik_(cloth))", ["https://en.wikipedia.org/wiki/Batik_(cloth)"]),
        ("HTTPS://EXAMPLE.ORG/A", ["HTTPS://EXAMPLE.ORG/A"]),
        ("詳細はhttps://example.org/ja。", ["https://example.org/ja"]),
        ("javascript:alert(1) ftp://x.example", []),
        ("https://", []),
        ("http://[::1", []),
    ],
)
def test_links_end_where_the_address_ends(text: str, links: list[str]) -> None:
    assert links_in(text) == links


def test_every_way_to_write_a_hashtag_leads_to_one_page() -> None:
    assert tag_file("Kopi") == tag_file("KOPI") == tag_file("kopi")
    assert tag_file("café") == tag_file("cafe\u0301")
    assert len(tag_file("あ" * 300).encode()) < 80


def test_a_latin_hashtag_in_arabic_text_keeps_its_own_direction() -> None:
    """Left to its surroundings, its sign would be drawn at its end."""
    (tag,) = (attributes for tag, attributes in read(paragraphs("أهلا #HelloIndonesia", tag_file)).tags if tag == "a")
    assert tag["dir"] == "auto"


def test_one_line_stays_one_line() -> None:
    assert plain(' a\n"b" \t<c> ') == "a &quot;b&quot; &lt;c&gt;"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        *((language, "rtl") for language in ("ar", "ar-EG", "he", "fa", "ur", "pa-Arab")),
        *((language, "ltr") for language in ("ja", "", "az-Latn", "ur-Latn")),
    ],
)
def test_languages_run_in_their_direction(language: str, expected: str) -> None:
    assert direction(language) == expected


@pytest.mark.parametrize("language", ["", 'en"', "en us", "e", "en-", "<x>", "en\n"])
def test_what_is_no_language_tag_is_left_out(language: str) -> None:
    assert tag_or_nothing(language) == ""


def test_a_site_speaks_its_readers_language_or_english() -> None:
    assert words_in("nl-NL").older == "Oudere berichten"
    assert words_in("tlh").older == words_in("en").older


def test_links_are_found_where_they_stand_without_hashtags() -> None:
    text = "Lihat https://a.example/b(c). #kopi http:///x dan (https://d.example)"
    assert [text[start:end] for start, end in links(text)] == ["https://a.example/b(c)", "https://d.example"]
