"""How long the same texts are on each network, by what is known of it: one network after the other.

What no network's papers say for sure is counted the stricter way, so that nothing that is too long leaves.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from scheduler_app.domain.network_facts import Counting, MediaFacts, NetworkFacts
from scheduler_app.networks.facts import FactSheets
from scheduler_app.policy.example import NETWORK, a_picture, an_example
from scheduler_app.policy.text_length import count
from tests.policy.ruling import codes

C = Counting
FAMILY, FLAG, WAVE, ACUTE = "👨‍👩‍👧‍👦", "🇮🇩", "👋🏽", "e\u0301"
LINK = "https://kemlu.go.id/kopi/gayo-di-den-haag-2027"


def network(counting: Counting, most: int | None, **others: Any) -> NetworkFacts:
    return replace(NETWORK, counting=counting, max_text=most, **others)


NETWORKS = {
    # Two limits at once; a link counts as it is shown.
    "bluesky": network(C.GRAPHEMES, 300, max_text_bytes=3000),
    "discord": network(C.CHARACTERS, 2000),
    # Which unit is meant is not written anywhere: the larger of the two that are likely.
    "facebook": network(C.UTF16, 63_206),
    "instagram": network(C.UTF16, 2200, max_hashtags=5, max_mentions=20),
    "line": network(C.UTF16, 5000),
    "linkedin": network(C.UTF16, 3000),
    "mastodon": network(C.MASTODON, 500),
    "gotosocial": network(C.CHARACTERS, 5000),
    "pinterest": network(C.CHARACTERS, 800, max_title=100),
    "reddit": network(C.CHARACTERS, 40_000, max_title=300),
    "slack": network(C.CHARACTERS, 4000),
    "teams": network(C.BYTES, 28_000),
    # Of the text without its markup; beside a picture it is a caption.
    "telegram": network(C.UTF16, 4096, max_caption=1024),
    "threads": network(C.THREADS, 500, max_links=5),
    "tiktok": network(C.UTF16, 2200),
    "tumblr": network(C.CHARACTERS, 4096),
    "vk": network(C.CHARACTERS, 16_384),
    "weibo": network(C.HALVES, 140),
    "whatsapp": network(C.UTF16, 4096, max_caption=1024),
    "wordpress": network(C.CHARACTERS, None),
    "x": network(C.X, 280),
    "youtube": network(C.BYTES, 5000, max_title=100, title_counting=C.UTF16, refused="<>"),
}

# How much each counts: letters, one accented letter in two code points, a Chinese one, a flag, a family, a hand with a
# skin, a link, somebody on another server.
TEXTS = ("Kopi Gayo", f"caf{ACUTE}", "咖啡", FLAG, FAMILY, WAVE, LINK, "@kbri@sosial.example.id")
USED = {
    "bluesky": (9, 4, 2, 1, 1, 1, 46, 23),
    "discord": (9, 5, 2, 2, 7, 2, 46, 23),
    "facebook": (9, 5, 2, 4, 11, 4, 46, 23),
    "instagram": (9, 5, 2, 4, 11, 4, 46, 23),
    "line": (9, 5, 2, 4, 11, 4, 46, 23),
    "linkedin": (9, 5, 2, 4, 11, 4, 46, 23),
    "mastodon": (9, 4, 2, 1, 1, 1, 23, 5),
    "gotosocial": (9, 5, 2, 2, 7, 2, 46, 23),
    "pinterest": (9, 5, 2, 2, 7, 2, 46, 23),
    "reddit": (9, 5, 2, 2, 7, 2, 46, 23),
    "slack": (9, 5, 2, 2, 7, 2, 46, 23),
    "teams": (9, 6, 6, 8, 25, 8, 46, 23),
    "telegram": (9, 5, 2, 4, 11, 4, 46, 23),
    "threads": (9, 4, 2, 8, 25, 8, 46, 23),
    "tiktok": (9, 5, 2, 4, 11, 4, 46, 23),
    "tumblr": (9, 5, 2, 2, 7, 2, 46, 23),
    "vk": (9, 5, 2, 2, 7, 2, 46, 23),
    "weibo": (5, 3, 2, 2, 7, 2, 23, 12),
    "whatsapp": (9, 5, 2, 4, 11, 4, 46, 23),
    "wordpress": (9, 5, 2, 2, 7, 2, 46, 23),
    # The accent and its letter are one after NFC; behind an @ stands no link.
    "x": (9, 4, 4, 2, 2, 2, 23, 23),
    "youtube": (9, 6, 6, 8, 25, 8, 46, 23),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_the_same_texts_count_what_each_network_counts(name: str) -> None:
    facts = replace(NETWORKS[name], max_text_bytes=None)
    assert tuple(count(text, facts).used for text in TEXTS) == USED[name]


@pytest.mark.parametrize("name", [name for name, facts in NETWORKS.items() if facts.max_text])
def test_the_last_letter_that_fits_fits_and_the_next_does_not(name: str) -> None:
    facts = NETWORKS[name]
    most = (facts.max_text or 0) * (2 if facts.counting is C.HALVES else 1)
    assert count("a" * most, facts).fits
    assert count("a" * (most + 1), facts).over_from == most


@pytest.mark.parametrize("name", ["telegram", "whatsapp"])
def test_beside_a_picture_it_is_a_caption(name: str) -> None:
    facts = NETWORKS[name]
    assert count("a" * 1024, facts, with_media=True).fits
    assert count("a" * 1025, facts, with_media=True).over_from == 1024
    assert count("a" * 4096, facts).fits


def test_on_bluesky_bytes_may_run_out_before_characters() -> None:
    facts = NETWORKS["bluesky"]
    assert count("字" * 300, facts).fits
    # 25 bytes each.
    assert count(FAMILY * 120, facts).fits
    assert (count(FAMILY * 121, facts).counting, count(FAMILY * 121, facts).used) == (C.BYTES, 3025)


def test_on_threads_an_emoji_counts_its_bytes_and_a_letter_of_any_script_one() -> None:
    facts = NETWORKS["threads"]
    assert count("字" * 500, facts).fits
    assert count(FAMILY * 20, facts).fits
    assert not count(f"{FAMILY * 20}a", facts).fits


def test_on_mastodon_a_long_address_and_a_far_server_cost_nothing_more() -> None:
    facts = NETWORKS["mastodon"]
    assert count("a" * 476 + " https://kemlu.go.id/" + "x" * 400, facts).fits
    assert count("a" * 494 + " @kbri@" + "x" * 60 + ".example.id", facts).fits
    assert not count("a" * 495 + " @kbri@sosial.example.id", facts).fits


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("Hi http://test.co", 26),
        ("kemlu.go.id", 23),
        (f"https://kemlu.go.id/{'x' * 4000}", 23),
        # Longer is no address for X, and counts as what it is.
        (f"https://kemlu.go.id/{'x' * 4100}", 4120),
        (f"https://{'x' * 64}.go.id/kopi", 83),
        ("\u2018coffee\u2019 \u2014 \u20ac5", 14),
        ("\u0e01\u0645\u05d0\u0434\u10ff\u1100", 7),
    ],
)
def test_on_x(text: str, used: int) -> None:
    assert count(text, replace(NETWORKS["x"], max_text=None)).used == used


def test_youtubes_title_counts_letters_and_its_description_bytes() -> None:
    facts = NETWORKS["youtube"]
    there = {"counting": facts.counting, "max_text": 5000, "max_title": 100, "title_counting": facts.title_counting}
    assert codes("TXT-01", an_example("é" * 2500, title="é" * 100, network=there)) == []
    assert codes("TXT-01", an_example("é" * 2501, network=there)) == ["text.beyond_limit"]
    assert codes("TXT-01", an_example("Kopi", title="é" * 101, network=there)) == ["text.title_beyond_limit"]


def test_instagram_names_twenty_people_at_most() -> None:
    people = [f"@kbri_{at}" for at in range(21)]
    there = {"max_text": None, "max_mentions": 20}
    assert codes("TXT-01", an_example(" ".join((*people[:20], people[0])), network=there)) == []
    assert codes("TXT-01", an_example(" ".join(people), network=there)) == ["text.too_many_mentions"]


def test_tags_beyond_what_instagram_shows_are_told() -> None:
    tags = " ".join(f"#Kopi{chr(65 + at)}" for at in range(6))
    media = {"media": MediaFacts(10, frozenset({"image/jpeg"}), 8_000_000), "max_hashtags": 5, "max_text": 2200}
    assert codes("TAG-02", an_example(tags, media=(a_picture(),), network=media)) == ["tag.too_many"]


# Whose papers say what they count; of the others Duta's own sheet may choose.
SURE = {"bluesky", "mastodon", "telegram", "threads", "tiktok", "tumblr", "x", "youtube"}


def test_the_sheets_that_are_shipped_count_as_is_known_of_their_networks() -> None:
    for name in SURE & set(FactSheets()):
        facts = FactSheets()[name]
        assert tuple(count(text, replace(facts, max_text_bytes=None)).used for text in TEXTS) == USED[name], name
