"""Which of a few languages a text is in, by py3langid; nothing else imports it.

Its model is read at the first guess: together with what it needs that takes about a second.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

_reading = threading.Lock()

# Tags whose first subtag the model does not know, and the nearest one it knows.
_NEAREST = {"nb": "no", "nn": "nn", "fil": "tl", "in": "id", "iw": "he", "cmn": "zh", "yue": "zh"}


@dataclass(frozen=True, slots=True)
class Guess:
    """``percent`` is how sure it is, among the languages it had to choose from; ``declared`` the same of one's own."""

    language: str
    percent: int
    declared_percent: int


@lru_cache(maxsize=512)
def guess(text: str, declared: str, among: frozenset[str]) -> Guess | None:
    """The language of the text, chosen from ``among`` and ``declared`` (first subtags).

    None when there is no choice, or the declared one is a language the model does not know.
    """
    known = {_NEAREST.get(one, one): one for one in {*among, declared}}
    known = {code: one for code, one in known.items() if code in _labels()}
    own = _NEAREST.get(declared, declared)
    if own not in known or len(known) < 2:
        return None
    ranked = dict(_identifier(frozenset(known)).rank(text))
    best = max(ranked, key=lambda one: ranked[one])
    return Guess(known[best], round(100 * ranked[best]), round(100 * ranked[own]))


def prepare() -> None:
    """Read the model now rather than at the first guess."""
    _labels()


@cache
def _labels() -> frozenset[str]:
    return frozenset(_whole_model().labels)


@cache
def _whole_model() -> Any:
    with _reading:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@lru_cache(maxsize=64)
def _identifier(languages: frozenset[str]) -> Any:
    """One that knows only these languages; it shares the model's tables with all others."""
    from copy import copy

    chosen = copy(_whole_model())
    chosen.set_languages(sorted(languages))
    return chosen
