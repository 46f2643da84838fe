"""TXT-07: words as dictionaries write them, and slips that are often made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import regex

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Place, ReplaceText
from scheduler_app.domain.post import Content
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.sentences import sentences
from scheduler_app.policy.subject import Reads, Subject
from scheduler_app.policy.text_marks import spoken
from scheduler_app.policy.text_words import Word, cased_like, unspaced, words

_LETTERS = regex.compile(r"[\p{L}\p{M}'’]+")
_SHORTEST = 3
# Shorter names are one slip away from too many words.
_SHORTEST_NAME = 5
# Languages that write every noun with a capital.
_CAPITAL_NOUNS = frozenset({"de", "lb"})

# What is often written, by language, and what was meant.
_SLIPS = {
    "en:accomodation": "accommodation", "en:acheive": "achieve", "en:begining": "beginning", "en:beleive": "believe",
    "en:calender": "calendar", "en:comittee": "committee", "en:cooperaton": "cooperation",
    "en:definately": "definitely",
    "en:embasy": "embassy", "en:embassador": "ambassador", "en:enviroment": "environment",
    "en:excellancy": "excellency",
    "en:foriegn": "foreign", "en:goverment": "government", "en:independance": "independence",
    "en:indonesain": "Indonesian", "en:millenium": "millennium", "en:minster": "minister", "en:neccessary": "necessary",
    "en:occured": "occurred", "en:oppurtunity": "opportunity", "en:recieve": "receive", "en:relevent": "relevant",
    "en:seperate": "separate", "en:succesful": "successful", "en:tommorow": "tomorrow", "en:untill": "until",
    "en:wich": "which",
    "id:aktifitas": "aktivitas", "id:analisa": "analisis", "id:antri": "antre", "id:apotik": "apotek",
    "id:atlit": "atlet", "id:cabe": "cabai", "id:cidera": "cedera", "id:efektifitas": "efektivitas",
    "id:eksport": "ekspor", "id:faham": "paham", "id:hakekat": "hakikat", "id:hembus": "embus", "id:himbau": "imbau",
    "id:himbauan": "imbauan", "id:hutang": "utang", "id:ijasah": "ijazah", "id:ijin": "izin", "id:import": "impor",
    "id:jadual": "jadwal", "id:karir": "karier", "id:komoditi": "komoditas", "id:konkrit": "konkret",
    "id:kreatifitas": "kreativitas", "id:kwalitas": "kualitas", "id:kwitansi": "kuitansi",
    "id:mengkonsumsi": "mengonsumsi",
    "id:merubah": "mengubah", "id:nasehat": "nasihat", "id:obyek": "objek", "id:praktek": "praktik",
    "id:prosentase": "persentase", "id:propinsi": "provinsi", "id:resiko": "risiko", "id:rubah": "ubah",
    "id:silahkan": "silakan", "id:standarisasi": "standardisasi", "id:subyek": "subjek", "id:sistim": "sistem",
    "id:tehnik": "teknik", "id:tehnologi": "teknologi", "id:telpon": "telepon", "id:trampil": "terampil",
    "id:ujicoba": "uji coba",
}  # fmt: skip


def spelling(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Words often written wrongly, words that no dictionary knows, and names that are nearly one of ours.

    A word with a capital within a sentence is taken for a name: nothing is said of it unless one of the workspace's own
    names differs from it by one letter.
    """
    language = subject.content.language.partition("-")[0].lower()
    slips = _slips_of(tuple(parameters.wordings("slips").items()), language)
    if not slips and not subject.misspelt:
        return
    own = _own_words(subject, parameters)
    names_too = parameters.switch("capitalised") or language in _CAPITAL_NOUNS
    for number, part in enumerate(subject.content.parts):
        begins = _beginnings(part.text) if subject.misspelt else frozenset()
        for word in spoken(part.text):
            slip = slips.get(word.folded)
            if slip:
                meant: str | None = cased_like(slip, word.text)
            else:
                meant = subject.misspelt.get(_as_asked(word))
                if meant is not None and word.text[0].isupper() and word.start not in begins and not names_too:
                    meant = _nearly(word.text, own)
            if meant is not None and word.folded not in own:
                place = Place(Field.TEXT, number, word.start, word.end)
                fix = ReplaceText.at(place, meant) if meant and meant != word.text else None
                yield Hit(
                    "text.probably_meant" if fix else "text.misspelt", {"word": word.text, "meant": meant}, place, fix
                )


def words_to_ask(content: Content) -> tuple[str, ...]:
    """The words of a content that a dictionary is asked about: of sentences, of letters alone, no abbreviations."""
    return tuple(dict.fromkeys(one for part in content.parts for one in _words_to_ask(part.text)))


@lru_cache(maxsize=256)
def _words_to_ask(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_as_asked(one) for one in spoken(text) if _is_asked(one)))


def _is_asked(word: Word) -> bool:
    return (
        len(word.text) >= _SHORTEST
        and not word.text.isupper()
        and _LETTERS.fullmatch(word.text) is not None
        and not unspaced(word.text)
    )


def _as_asked(word: Word) -> str:
    return word.text.replace("’", "'")


def _own_words(subject: Subject, parameters: Parameters) -> Mapping[str, str]:
    """The words of the workspace's names and places, and those on the list, by how they are compared."""
    said = [subject.mission.name, subject.mission.city, subject.account.display_name]
    said += [text for one in subject.names for text in (one.name, *one.spellings)]
    return _each_word((*said, *parameters.words("known")))


@lru_cache(maxsize=32)
def _each_word(texts: tuple[str, ...]) -> Mapping[str, str]:
    return {one.folded: one.text for text in texts for one in words(text)}


@lru_cache(maxsize=256)
def _beginnings(text: str) -> frozenset[int]:
    """Where the first word of each sentence starts."""
    starts = [word.start for word in words(text)]
    first = (next((at for at in starts if at >= start), -1) for start, _ in sentences(text))
    return frozenset(first)


def _nearly(name: str, own: Mapping[str, str]) -> str | None:
    """The name of ours that differs by one letter; None where there is none."""
    if len(name) < _SHORTEST_NAME:
        return None
    return next((ours for ours in own.values() if ours[0].isupper() and _one_slip_apart(name, ours)), None)


def _one_slip_apart(one: str, other: str) -> bool:
    """Whether one letter more, one less, another one, or two that changed places make the one the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )
    left, right = one[start:], other[start:]
    return left[1:] == right or left == right[1:] or left[1:] == right[1:] or left[1::-1] + left[2:] == right


@lru_cache(maxsize=32)
def _slips_of(slips: tuple[tuple[str, str], ...], language: str) -> Mapping[str, str]:
    """Those of one language, by what is written; each is kept as language:word."""
    pairs = ((written.partition(":"), meant) for written, meant in slips)
    return {written.casefold(): meant for (spoken, _, written), meant in pairs if spoken == language}


CHECKS = (
    Check(
        id="TXT-07",
        run=spelling,
        severity=Severity.NOTE,
        words="rule.txt_07",
        parameters={"known": (), "slips": _SLIPS, "capitalised": False},
        reads=Reads.CONTENT | Reads.WORDBOOK,
        failing=an_example("Taste our cofee on Friday.", misspelt={"cofee": "coffee"}),
        passing=an_example("Taste our coffee on Friday.", misspelt={"cofee": "coffee"}),
    ),
)
