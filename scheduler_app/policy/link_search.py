"""How the library of X finds links, without the patience it wants.

Its pattern goes back into each label and through a list of fifteen hundred endings at every step: two thousand dots and
letters take it ten seconds. Here the same pattern is written so that it never goes back into a label and looks endings
up letter by letter; a property test holds what it finds against what the library finds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

# More than the domain name system has in a label, and far more labels than any host.
_LONGEST_LABEL = 100
_MOST_LABELS = 16

_Tree = dict[str, "_Tree"]

Search = Callable[[str, bool], list[dict[str, Any]]]
"""From a text, and whether links without https:// count, to what the library says of each link."""


def quick_search() -> Search:
    """The library's search with the quick pattern in the place of its own."""
    searching: Any = import_module(".extract_urls", "twitter_text")
    slow = searching.extract_url
    searching.extract_url = re.compile(_quick(slow.pattern), slow.flags)
    found: Search = searching.extract_urls_with_indices
    return found


def _quick(pattern: str) -> str:
    letter = _of_the_library("domain_chars")
    for name, joined in (("subdomain", "_-"), ("domain_name", "-")):
        slow, label = _of_the_library(name), _label(letter, joined)
        pattern = pattern.replace(f"{slow}*", f"{label}{{0,{_MOST_LABELS}}}").replace(slow, label)
    for name in ("gtld", "cctld"):
        slow = _of_the_library(name)
        pattern = pattern.replace(slow, _looked_up(slow))
    return pattern


def _of_the_library(name: str) -> str:
    written: str = getattr(import_module(f".regexp.valid_{name}", "twitter_text"), f"valid_{name}").pattern
    return written


def _label(letter: str, joined: str) -> str:
    """Letters with what may join them, up to the dot; atomic, for a label ends where its dot is."""
    whole = rf"(?:{letter}|[{joined}]){{1,{_LONGEST_LABEL}}}"
    return rf"(?:(?={whole}\.)(?>{letter}+(?:[{joined}]+{letter}+)*)\.)"


def _looked_up(endings: str) -> str:
    """``(?:(?:one|other|…)(?=what follows))`` with the list as a tree."""
    start, end = endings.index("(?:(?:") + len("(?:(?:"), endings.index(")(?=")
    return f"(?:(?:{_written(_tree(endings[start:end].split('|')))}){endings[end + 1 :]}"


def _tree(words: Iterable[str]) -> _Tree:
    root: _Tree = {}
    for word in words:
        at = root
        for letter in word:
            at = at.setdefault(letter, {})
        at[""] = {}
    return root


def _written(tree: _Tree) -> str:
    """The longest first, as in the list."""
    branches = [re.escape(letter) + _written(rest) for letter, rest in tree.items() if letter]
    if "" not in tree:
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{'|'.join(branches)})?" if branches else ""
