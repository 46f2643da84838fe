"""TXT-03, TXT-09, TXT-18: what shows that a text is not ready, or not meant, for the public."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import regex

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Place
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.read_texts import everything_read, within
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Subject
from scheduler_app.policy.text_words import term_list, unspaced, words

_BRACES = regex.compile(
    r"\{\{?\s*[\p{L}_][\p{L}\p{M}\p{N}_ .|-]{0,40}\s*\}?\}|<<[^<>\n]{1,40}>>|_{4,}|%\([\w]+\)s|\$\{[^}\n]{1,40}\}"
)

_MARKED = re.compile(r"[{<\[%$]|__")

_FIELD_NAMES = (
    "insert", "name", "date", "time", "place", "venue", "title", "link", "url", "number", "amount", "country",
    "city", "nama", "tanggal", "waktu", "jam", "tempat", "lokasi", "judul", "tautan", "nomor", "jumlah",
    "negara", "kota", "isi", "naam", "datum", "plaats", "nom", "lieu", "fecha", "nombre", "lugar", "日付",
    "名前", "場所", "日期", "姓名", "地点",
)  # fmt: skip
_FILLERS = (
    "TBD",
    "TBC",
    "XXX",
    "XXXX",
    "lorem ipsum",
    "to be confirmed",
    "akan diisi",
    "isi di sini",
    "menyusul diisi",
)
_MARKERS = (
    "RAHASIA", "SANGAT RAHASIA", "TERBATAS", "KONFIDENSIAL", "hanya untuk kalangan sendiri", "untuk internal",
    "untuk kalangan internal", "tidak untuk disebarluaskan", "CONFIDENTIAL", "RESTRICTED", "SECRET",
    "TOP SECRET", "OFFICIAL-SENSITIVE", "TLP:RED", "TLP:AMBER", "NOFORN", "for internal use",
    "internal use only", "for official use only", "not for distribution", "not for publication", "社外秘",
    "部外秘", "内部资料", "機密", "سري للغاية", "للاستخدام الداخلي",
)  # fmt: skip


def nothing_left_to_fill(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Fields of a template that still stand in the text, in brackets or as fillers."""
    brackets = _brackets(parameters.words("fields"))
    fillers = term_list(parameters.words("fillers"))
    for place, text in everything_read(subject):
        marked = _MARKED.search(text) is not None
        found = [one.span() for pattern in (_BRACES, brackets) for one in pattern.finditer(text)] if marked else []
        taken = [*found, *((one.start, one.end) for one in fillers.found_in(text))]
        for start, end in sorted(taken):
            yield Hit("text.placeholder", {"placeholder": text[start:end]}, within(place, start, end))


@lru_cache(maxsize=16)
def _brackets(names: tuple[str, ...]) -> regex.Pattern[str]:
    known = "|".join(map(regex.escape, names)) or r"(?!)"
    inside = rf"\s*(?:{known})(?![\p{{L}}\p{{M}}])[^\]>\n]{{0,40}}"
    return regex.compile(rf"\[{inside}\](?!\()|<{inside}>", regex.IGNORECASE)


def nothing_internal(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Marks that papers carry which do not leave the house.

    A mark in capitals counts only as written in capitals, and not in a line that shouts: EDISI TERBATAS is on sale.
    """
    markers = term_list(parameters.words("markers"))
    for place, text in everything_read(subject):
        for one in markers.found_in(text):
            if one.term.isupper() and not unspaced(one.term) and _shouted(text, one.start):
                continue
            yield Hit("text.internal_marker", {"marker": text[one.start : one.end]}, within(place, one.start, one.end))


def _shouted(text: str, start: int) -> bool:
    """Whether the word before, in the same line, is in capitals too."""
    line = text.rfind("\n", 0, start) + 1
    before = [one for one in words(text) if line <= one.start < start]
    return bool(before) and len(before[-1].text) > 1 and before[-1].text.isupper()


def translation_confirmed(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Words that a machine translated are read by a person who knows the language."""
    language = subject.content.language
    if language in subject.unconfirmed_translations:
        yield Hit("text.translation_unconfirmed", {"language": language}, Place(Field.LANGUAGE))


CHECKS = (
    Check(
        id="TXT-03",
        run=nothing_left_to_fill,
        severity=Severity.BLOCK,
        words="rule.txt_03",
        parameters={"fields": _FIELD_NAMES, "fillers": _FILLERS},
        failing=an_example("Taste our coffee on {date} at the trade fair."),
        passing=an_example("Taste our coffee on Friday at the trade fair (hall {3})."),
    ),
    Check(
        id="TXT-09",
        run=nothing_internal,
        severity=Severity.BLOCK,
        words="rule.txt_09",
        clause="UU 14/2008; SE PANRB 137/2018",
        parameters={"markers": _MARKERS},
        failing=an_example("CONFIDENTIAL: the delegation arrives on Thursday."),
        passing=an_example("The secret of this coffee is the volcanic soil."),
    ),
    Check(
        id="TXT-18",
        run=translation_confirmed,
        severity=Severity.BLOCK,
        words="rule.txt_18",
        failing=an_example(unconfirmed_translations=frozenset({"en"})),
        passing=an_example(unconfirmed_translations=frozenset({"nl"})),
    ),
)
