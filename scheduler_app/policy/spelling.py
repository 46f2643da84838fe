"""What dictionaries know, by chunspell (which is Hunspell); nothing else imports it.

A dictionary is read at the first question about its language, which takes a tenth of a second, and what is probably
meant by a word it does not know takes another. So questions are asked by ``look_up``, at a moment when nobody waits
for a keystroke, and ``misspelt`` only tells what is remembered.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from scheduler_app.paths import Folders, resources

# What is probably meant is worked out for so many words at a time; the others are only told to be unknown.
MOST_SUGGESTED = 12
_MOST_REMEMBERED = 50_000
# More than fits beside a word is read by nobody.
_MOST_OFFERED = 6
# Systems have a dozen kinds of Spanish: a few are enough to know a word by.
_MOST_OF_A_LANGUAGE = 4
_LONGEST_WORD = 60
# Nothing is nearly written like a longer word, and finding that out takes Hunspell long.
_LONGEST_SUGGESTED = 24

_ON_LINUX = ("/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell")
_ON_A_MAC = ("/Library/Spelling", "~/Library/Spelling")

# None: the word is right. Otherwise what was probably meant, or nothing.
_remembered: dict[tuple[str, str], str | None] = {}
_asking = threading.Lock()


def misspelt(words: Iterable[str], language: str) -> Mapping[str, str]:
    """The words that are known to be in no dictionary of the language, each with what was probably meant, or nothing.

    Never asks a dictionary: words that nobody looked up are left out.
    """
    found = ((word, _remembered.get((language, word))) for word in words)
    return {word: meant for word, meant in found if meant is not None}


def look_up(words: Iterable[str], language: str) -> bool:
    """Ask the dictionaries of a language about words, and remember what they say; False where there is none.

    ``language`` is a BCP 47 tag: en asks all that are there for English, en-GB the British one alone. Takes a tenth of
    a second for the first word of a language, and as much for each of the first dozen words that are not known.
    """
    with _asking:
        dictionaries = _dictionaries_of(language)
        if not dictionaries:
            return False
        if len(_remembered) > _MOST_REMEMBERED:
            _remembered.clear()
        suggested = 0
        for word in dict.fromkeys(words):
            if (language, word) in _remembered:
                continue
            if any(one.knows(word) for one in dictionaries):
                _remembered[language, word] = None
            elif suggested < MOST_SUGGESTED:
                suggested += 1
                _remembered[language, word] = next(filter(None, (one.meant_by(word) for one in dictionaries)), "")
            else:
                _remembered[language, word] = ""
    return True


def suggestions(word: str, language: str) -> tuple[str, ...]:
    """What was probably meant by a word, the likeliest first; nothing where no dictionary has anything like it.

    Takes a tenth of a second for each dictionary of the language.
    """
    with _asking:
        found = dict.fromkeys(meant for one in _dictionaries_of(language) for meant in one.all_meant_by(word))
    return tuple(found)[:_MOST_OFFERED]


def heard() -> int:
    """How much is remembered: it grows when something was looked up."""
    return len(_remembered)


def dictionaries(language: str) -> tuple[Path, ...]:
    """The dictionary files that are asked about a language; nothing where there are none."""
    return tuple(_files_of(language))


class _Dictionary:
    """One pair of Hunspell's files."""

    def __init__(self, dic: Path) -> None:
        import hunspell

        self._said: Any = hunspell.Hunspell(dic.stem, hunspell_data_dir=str(dic.parent))

    def knows(self, word: str) -> bool:
        """Whether it is a word; what the dictionary's own letters cannot write is none of its business."""
        try:
            return len(word) > _LONGEST_WORD or bool(self._said.spell(word))
        except UnicodeEncodeError:
            return True

    def meant_by(self, word: str) -> str:
        """The likeliest word that is written nearly so; nothing where none is."""
        return next(iter(self.all_meant_by(word)), "")

    def all_meant_by(self, word: str) -> tuple[str, ...]:
        """All that are written nearly so, the likeliest first."""
        try:
            said = self._said.suggest(word) if len(word) <= _LONGEST_SUGGESTED else ()
        except UnicodeEncodeError:
            return ()
        # Two words for one are mostly nonsense.
        return tuple(str(one) for one in said if " " not in one and "-" not in one)


def _dictionaries_of(language: str) -> tuple[_Dictionary, ...]:
    return tuple(filter(None, (_opened(path) for path in _files_of(language))))


@cache
def _opened(dic: Path) -> _Dictionary | None:
    """None for files that Hunspell cannot read."""
    try:
        return _Dictionary(dic)
    except OSError:
        return None


@cache
def _files_of(language: str) -> tuple[Path, ...]:
    """By name, as all systems name them: en_GB.dic beside en_GB.aff. The first folder that has one is asked."""
    primary, _, rest = language.replace("-", "_").partition("_")
    region = next((one for one in rest.split("_") if len(one) == 2 and one.isalpha()), "")
    wanted = {primary.lower(), f"{primary.lower()}_{region.upper()}"}
    found: dict[str, Path] = {}
    for path in _all_files():
        name = path.stem.replace("-", "_")
        fits = name in wanted if region else name == primary.lower() or name.startswith(f"{primary.lower()}_")
        if fits and path.with_suffix(".aff").is_file():
            found.setdefault(name, path)
    if region and not found:
        return _files_of(primary)
    return tuple(found.values())[:_MOST_OF_A_LANGUAGE]


def _all_files() -> Iterator[Path]:
    for folder in _folders():
        try:
            yield from sorted(folder.glob("*.dic"))
        except OSError:
            continue


def _folders() -> Iterator[Path]:
    """What the office put beside Duta's data comes first, then what is shipped, then the system's own."""
    yield Folders.of_this_person().data / "dictionaries"
    yield resources() / "dictionaries"
    for folder in os.environ.get("DICPATH", "").split(os.pathsep):
        if folder:
            yield Path(folder)
    for named in _ON_A_MAC if sys.platform == "darwin" else _ON_LINUX:
        yield Path(named).expanduser()
