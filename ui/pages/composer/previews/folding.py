"""Where a network cuts a long text: values only, told where its lines end."""

from __future__ import annotations

from collections.abc import Sequence

from ui.pages.composer.previews.look import Fold


def cut_at(text: str, length: int, line_ends: Sequence[int], fold: Fold) -> int | None:
    """The code point from which nothing is shown, None where all of it is.

    ``length`` is that of ``text`` as the network counts it; ``line_ends`` are the code points at which its lines end.
    """
    cuts = [one for one in (_by_characters(text, length, fold), _by_lines(line_ends, fold)) if one is not None]
    return min(cuts, default=None)


def _by_characters(text: str, length: int, fold: Fold) -> int | None:
    """At the end of a word where there is one near."""
    most = fold.characters
    if most is None or length <= most or len(text) <= most:
        return None
    space = max(text.rfind(sign, most * 3 // 4, most) for sign in " \n")
    return space if space > 0 else most


def _by_lines(line_ends: Sequence[int], fold: Fold) -> int | None:
    if fold.lines is None or len(line_ends) <= fold.lines:
        return None
    return line_ends[fold.lines - 1]
