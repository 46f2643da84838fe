"""X's own way of counting, held against the vectors that X published with it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scheduler_app.domain.network_facts import Counting
from scheduler_app.policy import weighted_text
from scheduler_app.policy.example import NETWORK
from scheduler_app.policy.text_length import count

VECTORS = json.loads((Path(__file__).parent / "vectors" / "twitter-text-v3.json").read_text(encoding="utf-8"))
DISCOUNTED = [one for one in VECTORS if one["section"] != "WeightedTweetsCounterTest"]
ON_X = replace(NETWORK, counting=Counting.X, max_text=280)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("vector", VECTORS, ids=lambda one: f"{one['section']}: {one['description'][:40]}")
def test_every_published_vector_has_its_length(vector: dict[str, Any]) -> None:
    emoji = vector["section"] != "WeightedTweetsCounterTest"
    assert weighted_text.weight(vector["text"], emoji=emoji) == vector["expected"]["weightedLength"]


@pytest.mark.parametrize("vector", DISCOUNTED, ids=lambda one: f"{one['section']}: {one['description'][:40]}")
def test_every_published_vector_is_valid_as_far_as_it_says(vector: dict[str, Any]) -> None:
    text, expected = vector["text"], vector["expected"]
    counted, refused = count(text, ON_X), weighted_text.REFUSED.search(text)
    assert (counted.fits and refused is None) is expected["valid"]
    ends = [one for one in (counted.over_from, refused.start() if refused else None) if one is not None]
    assert utf16(text[: min(ends, default=len(text))]) - 1 == expected["validRangeEnd"]


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("© 2027 KBRI ®", 13),
        ("©️ 2027", 7),
        ("Selamat pagi", 12),
        ("日本語", 6),
        ("naïve cafe\u0301", 10),
        ("👨‍👩‍👧‍👦", 2),
        ("🇮🇩🇳🇱", 4),
        ("🧑‍🎨🧑🏽‍🎄", 4),
        ("🐦‍🔥🙂‍↔️⛓️‍💥🍋‍🟩", 8),
        ("🧑‍🧑‍🧒‍🧒🚶🏽‍➡️", 4),
        ("🫩🇨🇶", 4),
        ("👨‍🐦", 5),
        ("5️⃣ dan #️⃣", 9),
        ("☎ ☎️ ☎︎", 10),
        ("Lihat indonesia.nl/batik-kawung-dan-parang di sini", 37),
        ("tidak ada.tautan", 16),
        ("a\r\nb", 3),
    ],
)
def test_what_counts_how_much(text: str, weight: int) -> None:
    assert weighted_text.weight(text) == weight


MIXED = st.lists(
    st.sampled_from(
        ["a", " ", "é", "e\u0301", "語", "ا", "👍", "👍🏽", "👩‍🚀", "🇮🇩", "1️⃣", "☎️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", ".", "/", "\n",
         "\u200d", "kbri.nl", "https://duta.example.com/x "]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(MIXED)
@example("👩‍🚀" * 200)
def test_it_agrees_with_the_kept_library_wherever_that_is_right(text: str) -> None:
    """The library is slow, and wrong about © and ® only; these are left out here."""
    weighted_text.prepare()
    from twitter_text import parse_tweet

    assert weighted_text.weight(text) == parse_tweet(text).weightedLength


def test_starting_the_program_does_not_read_the_library() -> None:
    program = (
        "import sys; import scheduler_app.policy.rulebook, scheduler_app.policy.text_length;"
        "assert not {'twitter_text', 'py3langid', 'confusable_homoglyphs', 'pkg_resources'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_setuptools_is_neither_needed_nor_replaced() -> None:
    program = (
        "import sys; sys.modules['setuptools'] = None; from scheduler_app.policy import weighted_text as w;"
        "assert w.weight('a kbri.nl') == 25; assert 'pkg_resources' not in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)
