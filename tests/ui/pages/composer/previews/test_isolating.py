from __future__ import annotations

from ui.pages.composer.previews.isolating import kept_whole, without_marks


def test_each_span_is_kept_whole_and_found_again() -> None:
    text = "قهوة #GayoCoffee و https://example.org الآن"
    spans = ((5, 16), (19, 38))
    made, moved = kept_whole(text, spans)
    assert without_marks(made) == text
    assert [without_marks(made[start:end]) for start, end in moved] == ["#GayoCoffee", "https://example.org"]
    assert made[moved[0][0]] == "\u2068"
    assert made[moved[1][1] - 1] == "\u2069"
