"""TXT-01 and TXT-02: not more than the network takes, and not nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Edit, Field, Fix, Place, ReplaceText, SplitPart
from scheduler_app.domain.network_facts import Counting, NetworkFacts
from scheduler_app.domain.post import Part
from scheduler_app.domain.said_text import said_texts
from scheduler_app.errors import Param
from scheduler_app.policy.example import a_picture, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.sentences import best_cut, cuts
from scheduler_app.policy.subject import Subject
from scheduler_app.policy.text_length import Count, count
from scheduler_app.policy.text_marks import Mark, links, mentions

# X takes a text with one of these nowhere.
_REFUSED_BY_X = frozenset("\ufffe\ufeff\uffff")
_SENTENCE = "Coffee from Gayo comes to The Hague, and you are invited to taste it. "


def not_too_long(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Each part and the title as the network counts them, and nothing more than it takes."""
    parts, facts = subject.content.parts, subject.network
    for number, (part, said) in enumerate(zip(parts, said_texts(subject.content, facts), strict=True)):
        counted = count(said, facts, with_media=bool(part.media))
        if counted.over_from is None or counted.limit is None:
            continue
        over = counted.used - counted.limit
        over_from = counted.over_from if said == part.text else _beside_its_link(part, counted, facts)
        known: dict[str, Param] = {
            "used": counted.used, "limit": counted.limit, "over": over, "network": facts.display_name
        }  # fmt: skip
        place = Place(Field.TEXT, number, over_from, len(part.text))
        yield Hit("text.beyond_limit", known, place, _fitting(subject, number, replace(counted, over_from=over_from)))
    if len(parts) > facts.max_parts:
        known = {"parts": len(parts), "limit": facts.max_parts, "network": facts.display_name}
        yield Hit("text.too_many_parts", known, Place(Field.TEXT, facts.max_parts))
    yield from _title_too_long(subject)
    yield from _refused(subject)
    yield from _too_many_marks(subject)


def _beside_its_link(part: Part, whole: Count, facts: NetworkFacts) -> int:
    """From where on the text leaves no room for the link behind it."""
    with_media = bool(part.media)
    link = whole.used - count(part.text, facts, with_media=with_media).used
    room = max((whole.limit or 0) - link, 0)
    alone = count(part.text, replace(facts, max_text=room, max_caption=room), with_media=with_media)
    return len(part.text) if alone.over_from is None else alone.over_from


def _title_too_long(subject: Subject) -> Iterator[Hit]:
    title, facts = subject.content.title, subject.network
    if facts.max_title is None or not title:
        return
    counted = count(
        title,
        replace(facts, counting=facts.title_counting or facts.counting, max_text=facts.max_title, max_text_bytes=None),
    )
    if counted.over_from is not None:
        known: dict[str, Param] = {"used": counted.used, "limit": facts.max_title, "network": facts.display_name}
        cut = best_cut(title, counted.over_from)
        place = Place(Field.TITLE, 0, counted.over_from, len(title))
        fix = ReplaceText.at(Place(Field.TITLE, 0, cut, len(title)), "") if title[:cut].strip() else None
        yield Hit("text.title_beyond_limit", known, place, fix)


def _refused(subject: Subject) -> Iterator[Hit]:
    """Characters that the network sends back, all of one text together."""
    facts = subject.network
    refused = frozenset(facts.refused) | (_REFUSED_BY_X if facts.counting is Counting.X else frozenset())
    texts = [(Place(Field.TEXT, number), part.text) for number, part in enumerate(subject.content.parts)]
    for place, text in ((Place(Field.TITLE), subject.content.title), *texts) if refused else ():
        found = [at for at, one in enumerate(text) if one in refused]
        if found:
            edits = tuple(Edit(Place(place.field, place.part, at, at + 1), "") for at in found)
            shown = " ".join(
                one if one.isprintable() else f"U+{ord(one):04X}" for one in sorted({text[at] for at in found})
            )
            known: dict[str, Param] = {"characters": shown, "network": facts.display_name}
            yield Hit("text.refused_characters", known, edits[0].place, ReplaceText(edits))


def _too_many_marks(subject: Subject) -> Iterator[Hit]:
    """Different links, and different people named, beyond what one part may have."""
    facts = subject.network
    for code, most, marked in (
        ("text.too_many_links", facts.max_links, links),
        ("text.too_many_mentions", facts.max_mentions, mentions),
    ):
        for number, part in enumerate(subject.content.parts if most is not None else ()):
            first: dict[str, Mark] = {}
            for one in marked(part.text):
                first.setdefault(one.name, one)
            if most is not None and len(first) > most:
                beyond = list(first.values())[most]
                known: dict[str, Param] = {"count": len(first), "most": most, "network": facts.display_name}
                yield Hit(code, known, Place(Field.TEXT, number, beyond.start, beyond.end))


def _fitting(subject: Subject, number: int, counted: Count) -> Fix | None:
    """A thread where the network has threads and the rest has room in one; otherwise what fits, up to a sentence."""
    parts, facts = subject.content.parts, subject.network
    text, over = parts[number].text, counted.over_from or 0
    if text.strip() and not text[over:].strip():
        # Only spaces are too much: they are nobody's words, and no part of a thread.
        return ReplaceText.at(Place(Field.TEXT, number, len(text.rstrip()), len(text)), "")
    if "threads" in facts.abilities and not any(part.media for part in parts[number + 1 :]):
        # Only the first piece stands beside the pictures; to be short enough there is to be short enough everywhere.
        with_media = bool(parts[number].media)
        room = facts.max_parts - len(parts)
        if counted.used <= (counted.limit or 0) * (room + 1) and (
            at := cuts(text, lambda rest: count(rest, facts, with_media=with_media).over_from, room)
        ):
            return SplitPart(number, at)
    cut = best_cut(text, over)
    return ReplaceText.at(Place(Field.TEXT, number, cut, len(text)), "") if text[:cut].strip() else None


def not_empty(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Each part says or shows something."""
    for number, part in enumerate(subject.content.parts):
        if not part.media and not part.text.strip():
            yield Hit("text.is_empty", {"part": number + 1}, Place(Field.TEXT, number))


CHECKS = (
    Check(
        id="TXT-01",
        run=not_too_long,
        severity=Severity.BLOCK,
        words="rule.txt_01",
        failing=an_example(_SENTENCE * 8),
        passing=an_example(_SENTENCE * 7),
    ),
    Check(
        id="TXT-02",
        run=not_empty,
        severity=Severity.BLOCK,
        words="rule.txt_02",
        failing=an_example(" \n"),
        passing=an_example("", media=(a_picture(),)),
    ),
)
