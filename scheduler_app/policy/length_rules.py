"""TXT-01 and TXT-02: not more than the network takes, and not nothing."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Fix, Place, ReplaceText, SplitPart
from scheduler_app.errors import Param
from scheduler_app.policy.example import a_picture, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.sentences import best_cut, cuts
from scheduler_app.policy.subject import Subject
from scheduler_app.policy.text_length import Count, count

_SENTENCE = "Coffee from Gayo comes to The Hague, and you are invited to taste it. "


def not_too_long(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Each part as the network counts it, and not more parts than it takes."""
    parts, facts = subject.content.parts, subject.network
    for number, part in enumerate(parts):
        counted = count(part.text, facts, with_media=bool(part.media))
        if counted.over_from is None or counted.limit is None:
            continue
        over = counted.used - counted.limit
        known: dict[str, Param] = {
            "used": counted.used, "limit": counted.limit, "over": over, "network": facts.display_name
        }  # fmt: skip
        place = Place(Field.TEXT, number, counted.over_from, len(part.text))
        yield Hit("text.beyond_limit", known, place, _fitting(subject, number, counted))
    if len(parts) > facts.max_parts:
        known = {"parts": len(parts), "limit": facts.max_parts, "network": facts.display_name}
        yield Hit("text.too_many_parts", known, Place(Field.TEXT, facts.max_parts))


def _fitting(subject: Subject, number: int, counted: Count) -> Fix | None:
    """A thread where the network has threads and the rest has room in one; otherwise what fits, up to a sentence."""
    parts, facts = subject.content.parts, subject.network
    text, over = parts[number].text, counted.over_from or 0
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
