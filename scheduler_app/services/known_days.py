"""The special days of countries, kept on this machine once they were reckoned.

The library that knows them takes longer to read than all else that Home shows, and what it says of a year changes only
with its version. What is kept is nobody's secret, and may be deleted at any time.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from scheduler_app.domain.special_day import DayKind, SpecialDay
from scheduler_app.errors import MachineError
from scheduler_app.media.whole_files import write_whole

log = logging.getLogger(__name__)

# The days of a country from a first to a last one, both included.
Reckon = Callable[[str, date, date], Sequence[SpecialDay]]


def said_by(*libraries: str) -> str:
    """The versions of what the days come from; empty where they cannot be told: then nothing is kept."""
    try:
        return " ".join(f"{name} {version(name)}" for name in libraries)
    except PackageNotFoundError:
        return ""


class KnownDays:
    """What ``reckon`` says, from files in ``folder`` where the same ``source`` was asked for that year before."""

    def __init__(self, reckon: Reckon, source: str, folder: Path) -> None:
        self._reckon = reckon
        self._source = source
        self._folder = folder

    def __call__(self, country: str, first: date, last: date) -> tuple[SpecialDay, ...]:
        return tuple(
            one
            for year in range(first.year, last.year + 1)
            for one in self._of_year(country, year)
            if first <= one.day <= last
        )

    def _of_year(self, country: str, year: int) -> Sequence[SpecialDay]:
        # A country's code comes from the workspace, which others may have written: never a way out of the folder.
        keeps = bool(self._source) and country.isalnum()
        path = self._folder / f"{country}-{year}.json"
        kept = self._read(path, country) if keeps else None
        if kept is not None:
            return kept
        days = self._reckon(country, date(year, 1, 1), date(year, 12, 31))
        if keeps:
            self._keep(path, days)
        return days

    def _read(self, path: Path, country: str) -> Sequence[SpecialDay] | None:
        """None for what was not kept, was said by another version, or is no longer what was written."""
        try:
            document = json.loads(path.read_text("utf-8"))
            if document["source"] != self._source:
                return None
            return [
                SpecialDay(date.fromisoformat(day), country, DayKind(kind), names, estimated)
                for day, kind, names, estimated in document["days"]
            ]
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _keep(self, path: Path, days: Sequence[SpecialDay]) -> None:
        rows: list[list[Any]] = [[str(one.day), one.kind, dict(one.names), one.estimated] for one in days]
        document = json.dumps({"source": self._source, "days": rows}, ensure_ascii=False)
        try:
            write_whole(path, document.encode())
        except MachineError as error:
            log.warning("the days of a country could not be kept: %s", error.code)
