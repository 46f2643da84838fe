"""A rule as it is written down, and what is different between two sets of them, in a form people can read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scheduler_app.domain.finding import Severity


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule in plain values, as databases and packs keep it.

    ``scope`` names what the rule is limited to (accounts, kinds, networks, countries, languages, topics), each by its
    words; what is not named is not limited.
    """

    pack: str
    id: str
    severity: Severity
    parameters: Mapping[str, object] = field(default_factory=dict)
    scope: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    on: bool = True


class Change(StrEnum):
    """What became of a rule, or of one thing in it."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """One thing that is different.

    ``what`` is empty when the whole rule came or went, else "severity", "on", "scope.NAME" or the parameter's name.
    Values are in words; of lists only what came and what went is named, of a rule that came or went all of it.
    """

    pack: str
    id: str
    change: Change
    what: str = ""
    before: str = ""
    after: str = ""


def differences(old: Iterable[RuleRow], new: Iterable[RuleRow]) -> tuple[RuleDifference, ...]:
    """What is different, by pack and id."""
    before = {(row.pack, row.id): row for row in old}
    after = {(row.pack, row.id): row for row in new}
    return tuple(
        difference
        for key in sorted(before.keys() | after.keys())
        for difference in _of_rule(before.get(key), after.get(key))
    )


def _of_rule(old: RuleRow | None, new: RuleRow | None) -> Iterator[RuleDifference]:
    if old is None or new is None:
        row = new or old
        if row is not None:
            if new is None:
                yield RuleDifference(row.pack, row.id, Change.REMOVED, before=_told(row))
            else:
                yield RuleDifference(row.pack, row.id, Change.ADDED, after=_told(row))
        return
    facets = _facets(old), _facets(new)
    for what in sorted(facets[0].keys() | facets[1].keys()):
        was, becomes = facets[0].get(what), facets[1].get(what)
        if was != becomes:
            yield RuleDifference(new.pack, new.id, Change.CHANGED, what, *_in_words(was, becomes))


def _told(row: RuleRow) -> str:
    """A whole rule in words: how severe it is, where it holds, and what it looks for."""
    facets = _facets(row)
    said = [str(facets.pop("severity")) if facets.pop("on") else "off"]
    return "; ".join((*said, *(f"{name}: {_in_words(None, value)[1]}" for name, value in facets.items() if value)))


def _facets(row: RuleRow) -> dict[str, object]:
    facets: dict[str, object] = {
        "severity": row.severity.value,
        "on": row.on,
        **{f"scope.{name}": values for name, values in row.scope.items()},
        **row.parameters,
    }
    # Databases and packs give lists, the program tuples.
    return {name: tuple(value) if isinstance(value, list) else value for name, value in facets.items()}


def _in_words(was: object, becomes: object) -> tuple[str, str]:
    """Lists and mappings as what went and what came; anything else as it was and is."""
    if isinstance(was, tuple | None) and isinstance(becomes, tuple | None):
        return _gone_and_come([str(one) for one in was or ()], [str(one) for one in becomes or ()])
    if isinstance(was, Mapping | None) and isinstance(becomes, Mapping | None):
        return _gone_and_come(_pairs(was or {}), _pairs(becomes or {}))
    return "" if was is None else str(was), "" if becomes is None else str(becomes)


def _gone_and_come(old: list[str], new: list[str]) -> tuple[str, str]:
    return ", ".join(one for one in old if one not in new), ", ".join(one for one in new if one not in old)


def _pairs(wordings: Mapping[str, object]) -> list[str]:
    return [f"{word} → {instead}" if instead else word for word, instead in wordings.items()]
