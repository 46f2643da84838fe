"""Texts that mean no good, or came out of a broken file: the rules say what they say, and come to an end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.network_facts import Counting
from scheduler_app.domain.post import Part
from scheduler_app.policy.check_variant import evaluate
from scheduler_app.policy.example import a_picture, a_sibling, an_example
from scheduler_app.policy.rule_packs import pack_names, shipped_pack
from scheduler_app.policy.rule_rows import rule_of
from scheduler_app.policy.rulebook import SHIPPED

RULES = (*SHIPPED, *(rule_of(row) for name in pack_names() for row in shipped_pack(name).rules))
NAMES = (KnownName("Ministry", {"x": "kemlu_on_x", "practice": "kemlu"}),)
LENGTH = 20_000
PIECES = (
    "\ud800 @\udfff #\ud800 https://\udc00.nl/\ud800 ", "a", "a.", "1.", "12-", "#a", "@a", "a@a.",
    "+1 ", "(01", "#",
    "[name ", "<<a", "{a", "\u202e", "\u2066a\u2069", "\u200d", "\U000e0067", "\ufe0f",
    "a\u0301", "🇮", "👨‍👩‍👧", "xn--a.nl ",
    "https://kеmlu.go.id/ ", "https://a.nl/(", "#wonderfulindonesia ", "in", "Prime Minister A ", "paspor A1", "third ",
    "ABC ", "𝗖", "日本語", "क्", "\0", "utm_source=x&", "Really? ", "\n",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES, ids=ascii)
@pytest.mark.parametrize("counting", [Counting.X, Counting.MASTODON])
def test_every_rule_comes_to_an_end_and_none_raises(piece: str, counting: Counting) -> None:
    """With patterns that go back and forth, or loops in loops, some of these take minutes to days."""
    text = (piece * LENGTH)[:LENGTH]
    sibling = a_sibling()
    told = replace(sibling, content=replace(sibling.content, parts=(Part(f"{text}x"),)))
    subject = an_example(
        text,
        title=text[:2000],
        link=text[:2000],
        media=(a_picture(text[:2000]),),
        network={"counting": counting, "refused": "<>", "max_title": 100, "max_links": 5},
        names=NAMES,
        siblings=(told,),
        approved=False,
        known_hash="of a broken text",
    )
    for found in evaluate(RULES, subject):
        if found.place is not None:
            assert 0 <= found.place.start <= found.place.end <= LENGTH


def test_half_a_character_is_found_and_taken_out() -> None:
    found = evaluate(RULES, an_example("Coffee \ud83d.", approved=False, known_hash="x"))
    assert [(one.rule, one.code) for one in found if one.rule == "TXT-13"] == [("TXT-13", "text.broken_characters")]
