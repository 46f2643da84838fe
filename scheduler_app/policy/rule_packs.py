"""The rule packs that Duta ships: rules that belong together, with the words that explain them to people.

Packs are starting points in our own words. A mission's lawyer completes them in the workspace.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import BugError, NotFound, SchedulerError
from scheduler_app.policy.rule_rows import row_of, rule_of
from scheduler_app.policy.rulebook import CHECKS

FOLDER = Path(__file__).parent / "packs"

Words = Mapping[str, str]
"""The same text by language; English and Indonesian are always there."""


@dataclass(frozen=True, slots=True)
class Point:
    """One sentence of the handbook that a reviewer ticks, and the rules that help to keep it."""

    words: Words
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Duty:
    """How a role of Duta is called in a regulation, and what it answers for."""

    role: Role
    words: Words


@dataclass(frozen=True, slots=True)
class Pack:
    """One pack as shipped. ``source`` names what it rests on."""

    name: str
    version: int
    source: str
    title: Words
    about: Words
    duties: tuple[Duty, ...]
    points: tuple[Point, ...]
    rules: tuple[RuleRow, ...]


def pack_names(folder: Path = FOLDER) -> tuple[str, ...]:
    """The packs that are shipped, by name."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def shipped_pack(name: str) -> Pack:
    """One pack. Raises NotFound (rule.no_such_pack)."""
    if name not in pack_names():
        raise NotFound("rule.no_such_pack", pack=name[:40], packs=", ".join(pack_names()))
    return _loaded(name)


@cache
def _loaded(name: str) -> Pack:
    return load_pack(FOLDER / f"{name}.toml")


def load_pack(path: Path) -> Pack:
    """Read one pack, without the rules of checks that this program does not know.

    Raises BugError that names the file and what is wrong with it: packs are part of the program.
    """
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        pack = Pack(
            name=document["name"],
            version=int(document["version"]),
            source=document["source"],
            title=_words(document["title"]),
            about=_words(document["about"]),
            duties=tuple(Duty(Role(one["role"]), _words(one)) for one in document.get("duties", ())),
            points=tuple(Point(_words(one), tuple(one.get("rules", ()))) for one in document["points"]),
            rules=tuple(_row(document["name"], one) for one in document["rules"] if one["id"] in CHECKS),
        )
    except (OSError, KeyError, ValueError, TypeError, SchedulerError) as error:
        raise BugError(f"{path.name}: {error!r}") from error
    if pack.name != path.stem or len({row.id for row in pack.rules}) != len(pack.rules):
        raise BugError(f"{path.name}: its name is not that of the file, or a rule stands twice")
    return pack


def _words(table: Mapping[str, Any]) -> Words:
    return {language: str(table[language]) for language in ("en", "id")}


def _row(pack: str, table: Mapping[str, Any]) -> RuleRow:
    """A rule of the pack, whole: what it does not name is as its check has it."""
    row = RuleRow(
        pack,
        table["id"],
        Severity(table["severity"]),
        table.get("parameters", {}),
        {name: tuple(values) for name, values in table.get("scope", {}).items()},
    )
    return row_of(rule_of(row))
