"""Letters in disguise."""

from __future__ import annotations

import string
import unicodedata

import pytest

from scheduler_app.policy.styled_letters import plain, styled


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("𝗕𝗮𝘁𝗶𝗸 𝗙𝗲𝘀𝘁𝗶𝘃𝗮𝗹 now", ["Batik Festival"]),
        ("𝓚𝓸𝓹𝓲", ["Kopi"]),
        ("ⓑⓐⓣⓘⓚ", ["batik"]),
        ("🅑🅐🅣🅘🅚", ["BATIK"]),
        ("🄱🄰🅃🄸🄺", ["BATIK"]),
        ("Ｂａｔｉｋ", ["Batik"]),
        ("ℬatik", ["B"]),
        ("ＡＮＡの便", []),
        ("①②③ Ωmega é ñ ß", []),
        ("🅰️ 🅱️ 🇮🇩 ™ ℃ №", []),
    ],
)
def test_stretches_are_found_whole(text: str, letters: list[str]) -> None:
    assert [one[2] for one in styled(text)] == letters


def test_every_mathematical_letter_has_its_plain_one() -> None:
    wanted = set(string.ascii_letters + string.digits)
    latin = [chr(code) for code in range(0x1D400, 0x1D800) if unicodedata.normalize("NFKC", chr(code)) in wanted]
    assert len(latin) > 700
    assert all(plain(one) in wanted for one in latin)
