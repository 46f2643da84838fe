"""TXT-10: data about persons that nobody needs to publish.

Patterns are kept narrow: a national number must hold a date and a province that exist, a passport number its word
beside it, a telephone number a form that dates and prices do not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import ReplaceText
from scheduler_app.policy.covered import Covered
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.read_texts import everything_read, within
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Subject
from scheduler_app.policy.text_marks import links

_NATIONAL = regex.compile(r"(?<![\d.,-])\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}(?![\d]|[.,-]\d)")
_PASSPORT = regex.compile(
    r"(?:passport|paspor|paspoort|passeport|pasaporte|reisepass|旅券|パスポート|护照|護照|جواز)[^\n]{0,30}?"
    r"(?<![A-Za-z0-9])([A-Z]{1,2} ?\d{6,8})(?!\d)",
    regex.IGNORECASE,
)
_ABROAD = regex.compile(r"(?<![\w+])(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\d)")
_AT_HOME = regex.compile(r"(?<![\w+.,/#-])(?:0\d{2,4}|\(0\d{1,4}\))(?:[ -]?\d{2,5}){2,3}(?![\d]|[.,:/-]\d)")
_EMAIL = regex.compile(r"(?<![\w.+-])[\w.+-]+@((?:[\w-]+\.)+\p{L}{2,})(?!\w)")
_NEIGHBOURHOOD = regex.compile(r"\bRT\.?\s?\d{1,3}\s?/\s?RW\.?\s?\d{1,3}\b", regex.IGNORECASE)
_DIGIT = re.compile(r"\d")

# The first two figures of Indonesian national numbers.
_PROVINCES = frozenset(
    [*range(11, 22), *range(31, 37), *range(51, 54), *range(61, 66), *range(71, 77), 81, 82, *range(91, 98)]
)
_TOO_FEW = 4
_FEWEST_DIGITS, _MOST_DIGITS = 9, 15
_MASK = "•"

_OFFICIAL = tuple("go.id gov int example.org".split())


def nothing_personal(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """National numbers, passports, telephones, e-mail and home addresses, but for the mission's own."""
    official = parameters.words("official")
    for place, text in everything_read(subject):
        if len(_DIGIT.findall(text)) < _TOO_FEW and "@" not in text:
            continue
        taken = Covered((one.start, one.end) for one in links(text))
        for code, start, end, severe in _found(text, official):
            if taken.meets(start, end):
                continue
            taken.add(start, end)
            where = within(place, start, end)
            fix = ReplaceText.at(where, _masked(text[start:end]))
            yield Hit(code, {"text": _masked(text[start:end])}, where, fix, None if severe else Severity.WARN)


def _found(text: str, official: tuple[str, ...]) -> Iterator[tuple[str, int, int, bool]]:
    """Code, start, end, and whether it does harm by itself; the surest first."""
    if len(_DIGIT.findall(text)) >= _TOO_FEW:
        yield from _numbers(text, official)
    for one in _EMAIL.finditer(text) if "@" in text else ():
        if not _is_official_address(one[0].lower(), official):
            yield "text.email", *one.span(), False


def _numbers(text: str, official: tuple[str, ...]) -> Iterator[tuple[str, int, int, bool]]:
    for one in _NATIONAL.finditer(text):
        if _is_national(_digits(one[0])):
            yield "text.national_number", *one.span(), True
    for one in _PASSPORT.finditer(text):
        yield "text.passport_number", *one.span(1), True
    for pattern in (_ABROAD, _AT_HOME):
        for one in pattern.finditer(text):
            digits = _digits(one[0])
            if _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS and not _is_official_number(digits, official):
                yield "text.telephone", *one.span(), False
    for one in _NEIGHBOURHOOD.finditer(text):
        yield "text.home_address", *one.span(), False


def _is_national(digits: str) -> bool:
    """Province, regency, district; then day (plus 40 for women), month and year of birth; then a serial."""
    day, month = int(digits[6:8]), int(digits[8:10])
    return (
        int(digits[:2]) in _PROVINCES
        and (1 <= day <= 31 or 41 <= day <= 71)
        and 1 <= month <= 12
        and digits[12:] != "0000"
    )


def _is_official_number(digits: str, official: tuple[str, ...]) -> bool:
    """Compared without the country's code and the leading zero, which are written or left out as people like."""
    own = (_digits(one).lstrip("0") for one in official if len(_digits(one)) >= _FEWEST_DIGITS - 1)
    return any(digits.lstrip("0").endswith(one[-8:]) for one in own)


def _is_official_address(address: str, official: tuple[str, ...]) -> bool:
    """The whole address is listed, or its domain or one above it."""
    domain = address.partition("@")[2]
    return any(address == one or domain == one or domain.endswith(f".{one}") for one in map(str.lower, official))


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())


def _masked(text: str) -> str:
    """Every letter and digit but the first two hidden; what divides them stays."""
    seen, masked = 0, []
    for one in text:
        seen += one.isalnum()
        masked.append(_MASK if one.isalnum() and seen > 2 else one)
    return "".join(masked)


CHECKS = (
    Check(
        id="TXT-10",
        run=nothing_personal,
        severity=Severity.BLOCK,
        words="rule.txt_10",
        clause="UU 27/2022",
        parameters={"official": _OFFICIAL},
        failing=an_example("The winner is Siti (3174055708950003). Congratulations!"),
        passing=an_example("The winner is Siti. Questions: press@kemlu.go.id, 09.00-17.00, from 01-05-2027 on."),
    ),
)
