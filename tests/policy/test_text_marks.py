"""Links, hashtags and mentions in many scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.policy.text_marks import address, hashtags, links, mentions, prose


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://example.org/a?b=c#d.", ["https://example.org/a?b=c#d"]),
        ("(https://en.example.org/wiki/Batik_(art))", ["https://en.example.org/wiki/Batik_(art)"]),
        ("kemlu.go.id/denhaag and http://a.nl", ["kemlu.go.id/denhaag", "http://a.nl"]),
        ("詳しくはhttps://example.jp/コーヒー。どうぞ", ["https://example.jp/コーヒー"]),
        ("mail@example.org, 3.5, e.g. this", []),
    ],
)
def test_links(text: str, found: list[str]) -> None:
    assert [one.name for one in links(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#Kopi, #KopiIndonesia2027 #2027", ["Kopi", "KopiIndonesia2027"]),
        ("#コーヒー と＃東京", ["コーヒー"]),
        ("#قهوة_إندونيسيا #می\u200cخواهم #कॉफ़ी", ["قهوة_إندونيسيا", "می\u200cخواهم", "कॉफ़ी"]),
        ("a#b https://example.org/#anchor &#39;", []),
        ("☕#kopi", ["kopi"]),
    ],
)
def test_hashtags(text: str, found: list[str]) -> None:
    assert [one.name for one in hashtags(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hi @kbri_denhaag, @kbri.nl!", ["kbri_denhaag", "kbri.nl"]),
        ("@kbri@social.example.org.", ["kbri@social.example.org"]),
        ("press@kemlu.go.id https://x.example/@kbri", []),
        ("の@kemluに @北京", ["kemlu", "北京"]),
        ("@_@ wow", []),
    ],
)
def test_mentions(text: str, found: list[str]) -> None:
    assert [one.name for one in mentions(text)] == found


def test_prose_is_what_belongs_to_a_language() -> None:
    assert prose("Kopi #KopiIndonesia dari @kemlu di kemlu.go.id ya").split() == ["Kopi", "dari", "di", "ya"]


def test_an_address_that_is_none() -> None:
    assert address("https://[broken") is None
    parts = address("kemlu.go.id/x")
    assert parts is not None
    assert parts.hostname == "kemlu.go.id"


@given(st.text(alphabet=st.sampled_from("a.#@/:h tps語é"), max_size=40))
def test_marks_point_at_what_they_name(text: str) -> None:
    for one in (*links(text), *hashtags(text), *mentions(text)):
        assert text[one.start : one.end].lstrip("#@＃＠") == one.name.lstrip("@")
