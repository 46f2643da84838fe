"""ACC: whether this account may say this, and is in order to say it when the time comes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from scheduler_app.domain.account import AccountHealth, AccountKind
from scheduler_app.domain.finding import Severity, Step
from scheduler_app.domain.fix import Field, Place, RemoveAccount
from scheduler_app.domain.network_facts import SignIn
from scheduler_app.domain.slot import zone_named
from scheduler_app.policy.example import NOW, a_sibling, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Reads, Subject

_EVERY_STEP = frozenset(Step)
_AT_THE_ACCOUNT = Place(Field.ACCOUNT)
# The kinds that speak with a voice of their own; the others are ways of sending.
_VOICES = frozenset({AccountKind.INSTITUTION, AccountKind.OFFICE_HOLDER, AccountKind.CAMPAIGN})

# Whoever practises, practises an institution's voice.
_SPEAK_AS_INSTITUTIONS = frozenset({AccountKind.INSTITUTION, AccountKind.PRACTICE})

# "language:word": a word that only a person says of itself. Case counts, for the sake of the English I.
_FIRST_PERSON = (
    "en:I", "en:I'm", "en:I've", "en:my", "en:My", "en:myself",
    "id:saya", "id:Saya", "id:aku", "id:Aku",
    "nl:ik", "nl:Ik", "fr:je", "fr:Je", "fr:j'ai", "fr:J'ai", "de:ich", "de:Ich", "es:yo", "es:Yo",
)  # fmt: skip


def voice(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """An institution has no I; an office-holder's account ends with the office."""
    if subject.account.kind in _SPEAK_AS_INSTITUTIONS:
        wanted = _first_person(parameters.words("first_person"), subject.content.language.partition("-")[0])
        for number, part in enumerate(subject.content.parts if wanted else ()):
            for found in wanted.finditer(part.text) if wanted else ():
                place = Place(Field.TEXT, number, found.start(), found.end())
                yield Hit("account.first_person", {"word": found[0]}, place, RemoveAccount(), Severity.WARN)
    if (
        subject.account.kind is AccountKind.OFFICE_HOLDER
        and parameters.switch("end_of_term_required")
        and subject.papers.valid_until is None
    ):
        yield Hit("account.no_end_of_term", {"account": subject.account.handle}, _AT_THE_ACCOUNT, RemoveAccount())


@lru_cache(maxsize=64)
def _first_person(words: tuple[str, ...], language: str) -> re.Pattern[str] | None:
    own = [word.partition(":")[2] for word in words if word.partition(":")[0] == language]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, own))})(?!\w)") if own else None


def in_the_register(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Closed or suspended accounts, accounts outside their dates, and accounts that nobody allowed."""
    account, papers, day = subject.account, subject.papers, _local_day(subject)
    known = {"account": account.handle}
    if account.health is AccountHealth.CLOSED:
        yield Hit("account.is_closed", known, _AT_THE_ACCOUNT, RemoveAccount())
    elif account.health is AccountHealth.SUSPENDED:
        yield Hit("account.is_suspended", known, _AT_THE_ACCOUNT, RemoveAccount())
    if not papers.valid_on(day):
        code = "account.term_not_begun" if papers.valid_from and day < papers.valid_from else "account.term_over"
        at = papers.valid_from if code == "account.term_not_begun" else papers.valid_until
        yield Hit(code, known | {"day": str(at)}, _AT_THE_ACCOUNT, RemoveAccount())
    if parameters.switch("approval_required") and not papers.approved:
        yield Hit("account.nobody_allowed_it", known, _AT_THE_ACCOUNT, RemoveAccount())


def sign_in_lasts(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """A sign-in that is missing, or will be at the planned time: a warning while there is time to mend it."""
    ended = subject.account.health is AccountHealth.SIGN_IN_NEEDED
    until = subject.sign_in_until
    if not ended and (until is None or until >= subject.leaves_at):
        return
    soon = subject.leaves_at - subject.now <= timedelta(hours=parameters.number("stop_within_hours"))
    stops = soon and subject.plan is not None
    code = "account.sign_in_is_needed" if ended else "account.sign_in_ends_before"
    known = {"account": subject.account.handle}
    yield Hit(code, known, _AT_THE_ACCOUNT, at_most=None if stops else Severity.WARN)


def two_step_confirmed(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Somebody looks once a year whether two-step sign-in is on."""
    if subject.network.sign_in is SignIn.NONE or subject.account.kind is AccountKind.PRACTICE:
        return
    months, seen = parameters.number("months"), subject.papers.two_step_at
    if seen is None or _local_day(subject) > _months_after(seen, months):
        yield Hit("account.two_step_unconfirmed", {"account": subject.account.handle, "months": months})


def protected(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """An account whose every post is confirmed by its name."""
    if subject.papers.protected:
        yield Hit("account.is_protected", {"account": subject.account.handle}, _AT_THE_ACCOUNT)


def dormant(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """An account that has not spoken for long: it is forgotten, or not needed."""
    days, last = parameters.number("days"), subject.papers.last_post_at
    if last is not None and subject.now - last > timedelta(days=days):
        silent = (subject.now - last).days
        yield Hit("account.is_dormant", {"account": subject.account.handle, "days": silent})


def one_voice(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The same words from an institution and from a person are seldom right for both."""
    kinds = {one.account.kind for one in subject.siblings} | {subject.account.kind}
    if len(kinds & _VOICES) > 1:
        yield Hit("account.kinds_mixed", {"kinds": ", ".join(sorted(kinds & _VOICES))})


def _local_day(subject: Subject) -> date:
    return subject.leaves_at.astimezone(zone_named(subject.mission.zone)).date()


def _months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), first_of_next - timedelta(days=1))


CHECKS = (
    Check(
        id="ACC-01",
        run=voice,
        severity=Severity.BLOCK,
        words="rule.acc_01",
        clause="10 FAM 180; SE PANRB 137/2018",
        parameters={"first_person": _FIRST_PERSON, "end_of_term_required": False},
        failing=an_example("I like this coffee very much. Taste it with us on Friday."),
        passing=an_example("We like this coffee very much. Taste it with us on Friday."),
    ),
    Check(
        id="ACC-02",
        run=in_the_register,
        severity=Severity.BLOCK,
        words="rule.acc_02",
        clause="Permenlu 10/2018; 10 FAM 180",
        parameters={"approval_required": False},
        reads=Reads.PLAN | Reads.CLOCK,
        stops=_EVERY_STEP,
        failing=an_example(papers={"valid_until": date(2027, 3, 3)}),
        passing=an_example(papers={"valid_until": date(2027, 3, 4)}),
    ),
    Check(
        id="ACC-03",
        run=sign_in_lasts,
        severity=Severity.BLOCK,
        words="rule.acc_03",
        parameters={"stop_within_hours": 24},
        reads=Reads.PLAN | Reads.CLOCK,
        stops=_EVERY_STEP,
        failing=an_example(sign_in_until=NOW + timedelta(days=1)),
        passing=an_example(sign_in_until=NOW + timedelta(days=30)),
    ),
    Check(
        id="ACC-04",
        run=two_step_confirmed,
        severity=Severity.WARN,
        words="rule.acc_04",
        clause="NCSC: protecting what you publish",
        parameters={"months": 12},
        reads=Reads.PLAN | Reads.CLOCK,
        failing=an_example(papers={"two_step_at": date(2026, 3, 3)}),
        passing=an_example(papers={"two_step_at": date(2026, 3, 4)}),
    ),
    Check(
        id="ACC-05",
        run=protected,
        severity=Severity.WARN,
        words="rule.acc_05",
        failing=an_example(papers={"protected": True}),
        passing=an_example(),
        confirms=True,
    ),
    Check(
        id="ACC-06",
        run=dormant,
        severity=Severity.NOTE,
        words="rule.acc_06",
        clause="10 FAM 180",
        parameters={"days": 60},
        reads=Reads.CLOCK,
        stops=frozenset(),
        failing=an_example(papers={"last_post_at": NOW - timedelta(days=61)}),
        passing=an_example(papers={"last_post_at": NOW - timedelta(days=60)}),
    ),
    Check(
        id="ACC-07",
        run=one_voice,
        severity=Severity.WARN,
        words="rule.acc_07",
        clause="10 FAM 180",
        reads=Reads.SIBLINGS,
        whole_post=True,
        confirms=True,
        failing=an_example(siblings=(a_sibling("Welcome!", kind=AccountKind.OFFICE_HOLDER, network="bulletin"),)),
        passing=an_example(siblings=(a_sibling("Welcome!", network="bulletin"),)),
    ),
)
