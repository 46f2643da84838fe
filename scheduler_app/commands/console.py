"""How the command line looks: tables and bars on a terminal, plain aligned lines in a log."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

# Nothing in a log is folded or cut, however long.
LOG_WIDTH = 2000
_BAR = 30


def screen(*, errors: bool = False) -> Console:
    """The terminal, or the file or pipe that stands in its place."""
    from rich.console import Console

    stream = sys.stderr if errors else sys.stdout
    if stream.isatty():
        return Console(stderr=errors, highlight=False)
    return Console(stderr=errors, highlight=False, width=LOG_WIDTH, no_color=True)


def say(text: str = "") -> None:
    """One line for the person; nothing in it is taken for markup."""
    screen().print(text, markup=False, soft_wrap=True)


def heading(text: str) -> None:
    """The beginning of a step."""
    console = screen()
    console.print()
    console.print(text, style="bold", markup=False)


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table; in a log without frame and colour, each row on one line.

    An address is a link on a terminal, shown by its end; a log has all of it.
    """
    from rich import box
    from rich.table import Table

    console = screen()
    shape = Table(box=box.SIMPLE_HEAD if console.is_terminal else None, pad_edge=False, header_style="bold")
    for column in columns:
        shape.add_column(column, overflow="fold")
    for row in rows:
        shape.add_row(*(_cell(text, short=console.is_terminal) for text in row))
    if console.is_terminal:
        console.print(shape)
        return
    with console.capture() as captured:
        console.print(shape)
    for line in captured.get().splitlines():
        console.print(line.rstrip(), markup=False, soft_wrap=True)


def _cell(text: str, *, short: bool) -> Text:
    from rich.text import Text

    if not short or "://" not in text:
        return Text(text)
    folder, name = text.rstrip("/").split("/")[-2:]
    return Text(f"…{folder[-8:]}/{name}", style=f"link {text}")


def clock_time(at: datetime, zone: str) -> str:
    """A moment as a clock in ``zone`` shows it."""
    return at.astimezone(ZoneInfo(zone)).strftime("%a %d %b %H:%M:%S")


def wall_time(wall: datetime) -> str:
    """What the reader's clock shows."""
    return wall.strftime("%a %d %b %H:%M")


class Bar(Protocol):
    """Something that shows how far the work has come."""

    def at(self, done: int, total: int) -> None:
        """So many are done, of so many."""


@contextmanager
def progress(what: str) -> Iterator[Bar]:
    """A bar that grows; in a log a line for each tenth."""
    console = screen()
    if not console.is_terminal:
        yield _LinesOfProgress(what)
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as shown:
        task = shown.add_task(what, total=None)

        class Growing:
            def at(self, done: int, total: int) -> None:
                shown.update(task, completed=done, total=total)

        yield Growing()


class _LinesOfProgress:
    def __init__(self, what: str) -> None:
        self._what = what
        self._said = -1

    def at(self, done: int, total: int) -> None:
        tenth = 10 * done // max(total, 1)
        if tenth != self._said:
            self._said = tenth
            full = _BAR * done // max(total, 1)
            say(f"{self._what} [{'#' * full}{'.' * (_BAR - full)}] {done} of {total}")
