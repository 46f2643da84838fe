"""TXT-04 to TXT-06: in which language it is said, and whether the readers know it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import AddLanguage, Field, Place, SetLanguage
from scheduler_app.domain.ids import AccountId
from scheduler_app.policy.example import a_sibling, an_example
from scheduler_app.policy.language_guess import guess
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.read_texts import option_texts
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Reads, Subject
from scheduler_app.policy.text_marks import prose

_LETTER = regex.compile(r"\p{L}")
# A letter of these says as much as several of an alphabet.
_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_DENSE_COUNTS = 4
_BEGINNING = 200

_AT_THE_LANGUAGE = Place(Field.LANGUAGE)


def as_declared(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The words sound like the language they are said to be in. Short texts say too little to tell."""
    content = subject.content
    declared = first_subtag(content.language)
    read = [*(part.text for part in content.parts), *(text for _, text in option_texts(subject))]
    text = " ".join(map(prose, read)).strip()
    if not declared or _weight(text) < parameters.number("least_letters"):
        return
    spoken = {*subject.mission.languages, subject.account.language, *parameters.words("also")}
    among = frozenset(map(first_subtag, spoken))
    found = guess(text[:_BEGINNING], declared, among)
    if found is None or found.language == declared:
        return
    # The beginning stays as it is while somebody types; only where that is doubtful the whole is looked at.
    found = guess(text, declared, among) or found
    if found.language == declared:
        return
    if found.percent >= parameters.number("sure_percent") and found.declared_percent <= 100 - parameters.number(
        "sure_percent"
    ):
        known = {"declared": content.language, "detected": found.language}
        yield Hit(
            "text.sounds_like_another_language", known, _AT_THE_LANGUAGE, SetLanguage(_tag_of(found.language, spoken))
        )


def readers_know_it(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The language is one of the account's or the mission's."""
    audience = (subject.account.language, *subject.mission.languages)
    if first_subtag(subject.content.language) not in set(map(first_subtag, audience)):
        known = {"language": subject.content.language, "languages": ", ".join(dict.fromkeys(audience))}
        yield Hit("text.language_unknown_to_readers", known, _AT_THE_LANGUAGE)


def second_language_there(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The post is said in each of the languages wanted, on this account or on another of the same mission."""
    said = {first_subtag(subject.content.language)} | {
        first_subtag(one.content.language)
        for one in subject.siblings
        if one.account.mission_id == subject.account.mission_id
    }
    for wanted in parameters.words("languages"):
        if first_subtag(wanted) not in said:
            yield Hit("text.language_missing", {"language": wanted}, _AT_THE_LANGUAGE, _adding(wanted, subject))


def _adding(wanted: str, subject: Subject) -> AddLanguage | None:
    """On an account of the mission that speaks it: one that is there already before one that is not."""
    for one in subject.siblings:
        if one.account.mission_id == subject.account.mission_id and _speaks(one.account.language, wanted):
            return AddLanguage(one.account.language)
    tag = next((one for one in sorted(subject.speaking) if _speaks(one, wanted)), None)
    return AddLanguage(tag, subject.speaking[tag]) if tag else None


def _speaks(language: str, wanted: str) -> bool:
    return first_subtag(language) == first_subtag(wanted)


def first_subtag(tag: str) -> str:
    """The language of a BCP 47 tag, without script and region."""
    return tag.partition("-")[0].lower()


def _tag_of(language: str, spoken: set[str]) -> str:
    """The tag under which the mission speaks it: pt-BR rather than pt."""
    return min((one for one in spoken if first_subtag(one) == language), default=language)


@lru_cache(maxsize=256)
def _weight(text: str) -> int:
    letters = len(_LETTER.findall(text))
    return letters if text.isascii() else letters + (_DENSE_COUNTS - 1) * len(_DENSE.findall(text))


CHECKS = (
    Check(
        id="TXT-04",
        run=as_declared,
        severity=Severity.WARN,
        words="rule.txt_04",
        clause="WCAG 2.2, 3.1.1",
        parameters={"least_letters": 40, "sure_percent": 95, "also": ("en", "id")},
        failing=an_example(
            "Kopi Gayo hadir di Den Haag. Mari mencicipi bersama kami pada hari Jumat di pameran dagang."
        ),
        passing=an_example("Kopi Gayo hadir di Den Haag. Mari mencicipi bersama kami pada hari Jumat.", language="id"),
    ),
    Check(
        id="TXT-05",
        run=readers_know_it,
        severity=Severity.WARN,
        words="rule.txt_05",
        failing=an_example("ガヨのコーヒーがハーグにやってきます。金曜日にどうぞ。", language="ja"),
        passing=an_example("Koffie uit Gayo komt naar Den Haag. Proef hem vrijdag op de beurs.", language="nl"),
    ),
    Check(
        id="TXT-06",
        run=second_language_there,
        severity=Severity.WARN,
        words="rule.txt_06",
        parameters={"languages": ()},
        example_parameters={"languages": ("en", "nl")},
        reads=Reads.CONTENT | Reads.SIBLINGS,
        failing=an_example(speaking={"nl": AccountId("sibling")}),
        passing=an_example(siblings=(a_sibling("Proef onze koffie.", said_in="nl"),)),
    ),
)
