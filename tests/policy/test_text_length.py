"""Each network's counting, held against the libraries and the fact sheets."""

from __future__ import annotations

from dataclasses import replace

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.network_facts import Counting, NetworkFacts
from scheduler_app.policy.example import NETWORK
from scheduler_app.policy.text_length import count, graphemes, length


def on(counting: Counting, most: int | None = 500, **others: int) -> NetworkFacts:
    return replace(NETWORK, counting=counting, max_text=most, **others)


BLUESKY = on(Counting.GRAPHEMES, 300, max_text_bytes=3000)
TELEGRAM = on(Counting.UTF16, 4096, max_caption=1024)
MASTODON = on(Counting.MASTODON, 500)
THREADS = on(Counting.THREADS, 500)

FAMILY = "👨‍👩‍👧‍👦"
PIECES = st.sampled_from(
    ["a", "Z", " ", ".", "\n", "\r\n", "é", "e\u0301", "語", "नमस्ते", "สวัสดี", "👍🏽", FAMILY, "🇮🇩", "☎", "☎️",
     "https://duta.example.com/x?y=1 ", "@kbri@social.example ", "kbri.nl "]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=30).map("".join)


@pytest.mark.parametrize(
    ("counting", "text", "used"),
    [
        (Counting.CHARACTERS, f"é{FAMILY}", 8),
        (Counting.GRAPHEMES, f"e\u0301{FAMILY}", 2),
        (Counting.GRAPHEMES, "नमस्ते", 3),
        (Counting.GRAPHEMES, "a\r\nb", 3),
        (Counting.UTF16, "a👍", 3),
        (Counting.BYTES, "é👍", 6),
        (Counting.THREADS, "a☕é語", 6),
        (Counting.THREADS, FAMILY, 25),
        (Counting.THREADS, "🇮🇩", 8),
        (Counting.THREADS, "☎ and ☎️", 12),
        (Counting.HALVES, "你好 ok", 4),
        (Counting.MASTODON, "https://example.com/a/very/long/path/that/goes/on/and/on", 23),
        (Counting.MASTODON, "https://example.com/日本語のとても長い道をずっとずっと歩いてゆくと。", 23),
        (Counting.MASTODON, "indonesia.nl", 12),
        (Counting.MASTODON, "Thanks @kbri@social.example.org!", 13),
        (Counting.MASTODON, "Thanks @kbri@social.example.org.", 13),
        (Counting.MASTODON, "mail press@kemlu.go.id", 22),
        (Counting.MASTODON, "https://example.org/@kbri@other.example", 23),
        (Counting.MASTODON, "https://a.nl/日https://b.nl/x", 23),
    ],
)
def test_each_counting_by_its_example(counting: Counting, text: str, used: int) -> None:
    assert length(text, counting) == used
    assert count(text, on(counting)).used == used


@given(st.text(max_size=60))
def test_graphemes_are_those_of_the_library(text: str) -> None:
    assert graphemes(text) == len(regex.findall(r"\X", text))


@given(TEXTS, st.sampled_from(Counting), st.integers(1, 40))
def test_what_fits_fits_and_the_next_piece_does_not(text: str, counting: Counting, most: int) -> None:
    counted = count(text, on(counting, most))
    assert counted.remaining == most - counted.used
    assert counted.fits is (counted.used <= most)
    if counted.over_from is not None:
        assert 0 <= counted.over_from < len(text)
        assert text[counted.over_from :]
        assert length(text[: counted.over_from], counting) <= most or _cuts_a_link(text, counted.over_from)


def _cuts_a_link(text: str, at: int) -> bool:
    """A link reads on into what follows it; without that, what stands before the cut is another link."""
    return "://" in text[:at] or ".nl" in text[:at]


@given(TEXTS, st.sampled_from(Counting))
def test_one_more_letter_never_makes_it_shorter(text: str, counting: Counting) -> None:
    assert length(f"{text} a", counting) >= length(text, counting)


def test_a_server_may_have_its_own_limit_and_its_own_length_of_links() -> None:
    here = on(Counting.MASTODON, 30, link_length=12)
    assert count("Read https://duta.example.com/x/y/z", here).used == 17
    assert count("x" * 31, here).over_from == 30


def test_of_two_limits_the_one_that_is_reached_first_is_told() -> None:
    assert count("a" * 301, BLUESKY).counting is Counting.GRAPHEMES
    bytes_first = count(FAMILY * 200, BLUESKY)
    assert (bytes_first.counting, bytes_first.used, bytes_first.limit) == (Counting.BYTES, 5000, 3000)
    assert bytes_first.over_from == 120 * len(FAMILY)
    assert count(FAMILY * 110, BLUESKY).counting is Counting.BYTES
    assert count("a" * 150, BLUESKY).counting is Counting.GRAPHEMES


def test_beside_pictures_captions_are_shorter() -> None:
    assert count("a" * 2000, TELEGRAM).remaining == 2096
    assert count("a" * 2000, TELEGRAM, with_media=True).over_from == 1024


def test_no_limit_means_nothing_remains_to_be_told() -> None:
    counted = count("a" * 9999, on(Counting.CHARACTERS, None))
    assert (counted.fits, counted.remaining, counted.used) == (True, None, 9999)


def test_a_character_is_never_cut_in_two() -> None:
    assert count(f"ab{FAMILY}", on(Counting.UTF16, 5)).over_from == 2
    assert count("abc https://example.com/x", on(Counting.X, 10)).over_from == 4
