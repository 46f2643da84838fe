from __future__ import annotations

from ui.pages.composer.previews.folding import cut_at
from ui.pages.composer.previews.look import Fold

LINES = Fold(2, None, "More")
SIGNS = Fold(None, 10, "More")


def test_a_text_of_few_lines_is_whole() -> None:
    assert cut_at("one two", 7, [3, 7], LINES) is None


def test_a_text_is_cut_behind_its_last_line_that_is_shown() -> None:
    assert cut_at("one two three", 13, [4, 8, 13], LINES) == 8


def test_a_text_is_cut_at_the_end_of_a_word_where_one_is_near() -> None:
    assert cut_at("abcdefgh ijklmnop", 17, [17], SIGNS) == 8
    assert cut_at("abcdefghijklmnop", 16, [16], SIGNS) == 10


def test_what_the_network_counts_as_short_is_whole_however_long_it_is_written() -> None:
    assert cut_at("a very long link", 10, [16], SIGNS) is None


def test_what_comes_first_cuts() -> None:
    both = Fold(1, 10, "More")
    assert cut_at("abcdefgh ijklmnop", 17, [3, 17], both) == 3
