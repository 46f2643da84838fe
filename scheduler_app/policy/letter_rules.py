"""TXT-11 to TXT-14: letters, capitals and sentences that people and screen readers can read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

import regex

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Edit, Field, Place, ReplaceText
from scheduler_app.policy.example import an_example
from scheduler_app.policy.invisible import broken, needless, overrides
from scheduler_app.policy.look_alikes import misleading, shown
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.read_texts import everything_read, within
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.sentences import sentences
from scheduler_app.policy.styled_letters import styled
from scheduler_app.policy.subject import Subject
from scheduler_app.policy.text_marks import address, links, mentions, spoken
from scheduler_app.policy.text_words import Word, mostly_cased

_TWO_CAPITALS = regex.compile(r"\p{Lu}\p{Lu}")
_NAMES_IN_CAPITALS = (
    "ASEAN", "KBRI", "KJRI", "PTRI", "RI", "TNI", "UNESCO", "UNICEF", "PBB", "UN", "EU", "APEC", "BRICS",
    "OECD", "WTO", "WIPO", "UMKM", "BUMN", "WNI", "BPS", "LPDP", "DKI", "ITB", "UGM", "UI", "NATO", "USA", "UK",
    "UAE", "COVID", "PDF",
)  # fmt: skip


def no_shouting(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Runs of words in capitals, in scripts that have capitals; names that are written so do not count."""
    known = frozenset(parameters.words("names"))
    for place, text in everything_read(subject):
        if not _TWO_CAPITALS.search(text):
            continue
        for run in _loud_runs(text, known):
            loud = [one for one in run if one.text not in known]
            if len(loud) < parameters.number("words") or sum(len(one.text) for one in loud) < parameters.number(
                "letters"
            ):
                continue
            where = within(place, run[0].start, run[-1].end)
            fix = ReplaceText.at(where, _sentence_case(text, run, known))
            yield Hit("text.capitals", {"text": text[where.start : where.end]}, where, fix)


def _loud_runs(text: str, known: frozenset[str]) -> Iterator[list[Word]]:
    for loud, run in groupby(spoken(text), key=lambda one: one.text.isupper()):
        together = list(run)
        if loud and any(one.text not in known for one in together):
            yield together


def _sentence_case(text: str, run: list[Word], known: frozenset[str]) -> str:
    """Small letters, but for names, the first letter, and what follows the end of a sentence."""
    start, begins = run[0].start, True
    said: list[str] = []
    at = start
    for one in run:
        between = text[at : one.start]
        begins = begins or any(end in between for end in ".!?\n")
        word = one.text if one.text in known else one.text.lower()
        said += [between, word[0].upper() + word[1:] if begins else word]
        begins, at = False, one.end
    return "".join(said)


def plain_letters(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Letters that are letters."""
    for place, text in everything_read(subject):
        for start, end, letters in styled(text):
            where = within(place, start, end)
            yield Hit("text.styled_letters", {"text": letters}, where, ReplaceText.at(where, letters))


def nothing_hidden(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Forced directions and look-alike letters in addresses and handles stop; what is only invisible warns."""
    for place, text in everything_read(subject):
        yield from _hidden(place, text, "text.broken_characters", broken, None)
        yield from _hidden(place, text, "text.direction_forced", overrides, None)
        yield from _hidden(place, text, "text.invisible_characters", needless, Severity.WARN)
        if text.isascii() and "xn--" not in text:
            continue
        for one in (*links(text), *mentions(text)):
            if read := _taken_for(one.name):
                where = within(place, one.start, one.end)
                yield Hit("text.look_alike", {"text": one.name, "read": read}, where, _typed_anew(where, text, read))
    if read := _taken_for(subject.content.link):
        link = subject.content.link
        where = Place(Field.LINK, end=len(link))
        yield Hit("text.look_alike", {"text": link, "read": read}, where, _typed_anew(where, link, read))


def _hidden(
    place: Place,
    text: str,
    code: str,
    find: Callable[[str], tuple[tuple[int, int], ...]],
    at_most: Severity | None,
) -> Iterator[Hit]:
    """One hit for all of a kind in one text: they are taken out together."""
    found = find(text)
    if found:
        edits = tuple(Edit(within(place, start, end), "") for start, end in found)
        names = ", ".join(dict.fromkeys(f"U+{ord(text[start]):04X}" for start, _ in found))
        yield Hit(code, {"count": len(found), "names": names}, edits[0].place, ReplaceText(edits), at_most)


def _taken_for(name: str) -> str | None:
    """What the domain of a link, or a handle, can be taken for."""
    parts = address(name) if "." in name else None
    return misleading(shown((parts.hostname or "") if parts else name))


def _typed_anew(where: Place, text: str, read: str) -> ReplaceText | None:
    """The letters it is taken for in the place of those it has; nothing where they are not written as they are read."""
    said = text[where.start : where.end]
    parts = address(said) if "." in said else None
    name = (parts.hostname or "") if parts else said.lstrip("@＠")
    start = said.lower().find(name)
    if not name or start < 0 or len(said.lower()) != len(said):
        return None
    there = replace(where, start=where.start + start, end=where.start + start + len(name))
    return ReplaceText.at(there, read)


def short_sentences(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Sentences that can be understood at the first reading; counted only where words are divided by spaces."""
    most = parameters.number("words")
    for number, part in enumerate(subject.content.parts):
        for start, end, said in _long_sentences(part.text, most):
            yield Hit("text.long_sentence", {"words": said, "most": most}, Place(Field.TEXT, number, start, end))


@lru_cache(maxsize=256)
def _long_sentences(text: str, most: int) -> tuple[tuple[int, int, int], ...]:
    """Start, end and number of words of the sentences with more than ``most``."""
    if len(text) < most * 2 or not mostly_cased(text):
        return ()
    begins = [one.start for one in spoken(text)]
    counted = ((start, end, bisect_left(begins, end) - bisect_left(begins, start)) for start, end in sentences(text))
    return tuple(one for one in counted if one[2] > most)


CHECKS = (
    Check(
        id="TXT-11",
        run=no_shouting,
        severity=Severity.NOTE,
        words="rule.txt_11",
        clause="WCAG 2.2, 3.1.5",
        parameters={"words": 3, "letters": 12, "names": _NAMES_IN_CAPITALS},
        failing=an_example("COME AND TASTE our coffee on Friday."),
        passing=an_example("KBRI and ASEAN invite you. Come and taste our coffee on Friday."),
    ),
    Check(
        id="TXT-12",
        run=plain_letters,
        severity=Severity.WARN,
        words="rule.txt_12",
        clause="WCAG 2.2, 1.3.1",
        failing=an_example("𝗖𝗼𝗳𝗳𝗲𝗲 from Gayo comes to The Hague."),
        passing=an_example("Coffee from Gayo comes to The Hague ☕."),
    ),
    Check(
        id="TXT-13",
        run=nothing_hidden,
        severity=Severity.BLOCK,
        words="rule.txt_13",
        clause="Unicode UTS 39",
        failing=an_example("Read more on https://kеmlu.go.id/coffee today."),
        passing=an_example("Read more on https://kemlu.go.id/coffee today. 👨‍👩‍👧‍👦 می‌خواهم"),
    ),
    Check(
        id="TXT-14",
        run=short_sentences,
        severity=Severity.NOTE,
        words="rule.txt_14",
        clause="GOV.UK style guide",
        parameters={"words": 25},
        failing=an_example(
            "Coffee from the highlands of Gayo, where farmers have grown it in the shade of old trees for more than"
            " four generations now, comes to The Hague on Friday, and you can taste it."
        ),
        passing=an_example(
            "Coffee from the highlands of Gayo comes to The Hague on Friday. Farmers have grown it in the shade of old"
            " trees for more than four generations now, and you can taste it."
        ),
    ),
)
