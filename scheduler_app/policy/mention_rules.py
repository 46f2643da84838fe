"""MEN: handles that exist on this network, and people whose office asks for a second look."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Place, ReplaceText
from scheduler_app.domain.known_name import KnownName, Office
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Subject
from scheduler_app.policy.text_marks import mentions
from scheduler_app.policy.text_words import TermList, term_list, words

_TITLES = (
    "President", "Vice President", "Prime Minister", "Foreign Minister", "Minister", "King", "Queen", "Prince",
    "Princess", "Sultan", "Emperor", "Crown Prince", "Chancellor", "Presiden", "Wakil Presiden",
    "Perdana Menteri", "Menteri", "Menlu", "Menteri Luar Negeri", "Raja", "Ratu", "Pangeran", "Kaisar",
    "Premier", "Koning", "Koningin", "Prins", "Prinses", "Président", "Ministre", "Roi", "Reine", "Präsident",
    "Kanzler", "Presidente", "Ministro", "Rey", "Reina",
)  # fmt: skip
_NOT_BEFORE = (
    "Counsellor", "Counselor", "Plenipotentiary", "Director", "Ampat", "Prabu", "Rama", "Sima", "Hotel",
    "Palace", "Cup",
)  # fmt: skip
# In scripts without capitals the title itself must be unmistakable.
_PLAIN_TITLES = (
    "大統領", "内閣総理大臣", "総理大臣", "外務大臣", "天皇陛下", "国王陛下", "总统", "總統", "国家主席",
    "总理", "外交部长", "رئيس الجمهورية", "رئيس الوزراء", "وزير الخارجية", "ولي العهد", "خادم الحرمين",
    "राष्ट्रपति", "प्रधानमंत्री", "ประธานาธิบดี", "นายกรัฐมนตรี", "พระบาทสมเด็จ",
)  # fmt: skip


def known_here(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """A handle of another network means nobody here, or somebody else. Handles nobody has listed are only noted."""
    here = subject.account.network
    listed = {handle.lstrip("@").casefold() for one in subject.names for handle in (one.handles.get(here, ""),)}
    elsewhere = {
        handle.lstrip("@").casefold(): one
        for one in subject.names
        for network, handle in one.handles.items()
        if network != here
    }
    for number, part in enumerate(subject.content.parts if subject.names else ()):
        for mark in mentions(part.text):
            handle, place = mark.name.casefold(), Place(Field.TEXT, number, mark.start, mark.end)
            if handle in listed:
                continue
            if handle in elsewhere:
                instead = _as_known_here(elsewhere[handle], here)
                known = {"handle": mark.name, "name": elsewhere[handle].name, "instead": instead}
                yield Hit("mention.of_another_network", known, place, ReplaceText.at(place, instead))
            elif parameters.switch("note_unlisted"):
                yield Hit("mention.not_listed", {"handle": mark.name}, place, at_most=Severity.NOTE)


def _as_known_here(one: KnownName, network: str) -> str:
    handle = one.handles.get(network, "").lstrip("@")
    return f"@{handle}" if handle else one.name


def high_office(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Heads of state and of government, ministers and royalty: by the list of names, or by a title before a name."""
    high = [one for one in subject.names if one.office is not Office.ORDINARY]
    handles = {
        handle.lstrip("@").casefold(): one.name
        for one in high
        for handle in (one.handles.get(subject.account.network, ""),)
    }
    spellings = {spelling: one.name for one in high for spelling in (one.name, *one.spellings)}
    titles, not_before = term_list(parameters.words("titles")), frozenset(parameters.words("not_before"))
    for number, part in enumerate(subject.content.parts):
        found = [(one.start, one.end, spellings[one.term]) for one in term_list(tuple(spellings)).found_in(part.text)]
        found += [
            (one.start, one.end, handles[one.name.casefold()])
            for one in mentions(part.text)
            if one.name.casefold() in handles
        ]
        found += _titled(part.text, titles, not_before)
        plain = term_list(parameters.words("plain_titles"))
        found += [(one.start, one.end, one.term) for one in plain.found_in(part.text)]
        end = -1
        for start, stop, name in sorted(found, key=lambda one: (one[0], -one[1])):
            if start >= end:
                yield Hit("mention.high_office", {"name": name}, Place(Field.TEXT, number, start, stop))
                end = stop


def _titled(text: str, titles: TermList, not_before: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Titles before a name: a word with a capital, none of those that make it another title."""
    for title in titles.found_in(text):
        name = next((one for one in words(text) if one.start >= title.end), None)
        if (
            name is not None
            and text[title.start].isupper()
            and name.text[0].isupper()
            and name.text not in not_before
            and text[title.end : name.start].isspace()
            and "\n" not in text[title.end : name.start]
        ):
            yield title.start, name.end, text[title.start : name.end]


CHECKS = (
    Check(
        id="MEN-01",
        run=known_here,
        severity=Severity.WARN,
        words="rule.men_01",
        parameters={"note_unlisted": True},
        failing=an_example(
            "Coffee with @kemlu_on_x on Friday.",
            names=(KnownName("Ministry", {"x": "kemlu_on_x", "practice": "kemlu"}),),
        ),
        passing=an_example(
            "Coffee with @kemlu on Friday.", names=(KnownName("Ministry", {"x": "kemlu_on_x", "practice": "kemlu"}),)
        ),
    ),
    Check(
        id="MEN-02",
        run=high_office,
        severity=Severity.NEEDS_APPROVAL,
        words="rule.men_02",
        clause="Permenlu 10/2018",
        parameters={"titles": _TITLES, "not_before": _NOT_BEFORE, "plain_titles": _PLAIN_TITLES},
        failing=an_example("Prime Minister Example tasted our coffee on Friday."),
        passing=an_example("Minister Counsellor Siti Rahma tasted our coffee on Friday, in Raja Ampat."),
    ),
)
