"""On a terminal it looks like a terminal, in a log like a log."""

from __future__ import annotations

import io
from contextlib import redirect_stdout
from datetime import UTC, datetime

import pytest

from scheduler_app.commands.console import clock_time, progress, say, table, wall_time

ADDRESS = "file:///home/sari/demo/sites/tokyo/posts/01a20a4476b6707ca918f1c492333da4/index.html"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def as_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "90")


def test_a_log_has_aligned_columns_and_nothing_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    table(("account", "address"), [("kbri-tokyo", ADDRESS), ("kbri-den-haag", "x" * 300)])
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == f"kbri-tokyo     {ADDRESS}"
    assert lines[2].endswith("x" * 300)
    assert all(line == line.rstrip() for line in lines)
    assert not any("\x1b" in line for line in lines)


def test_brackets_are_not_taken_for_markup(capsys: pytest.CaptureFixture[str]) -> None:
    say("[bold] stays [/nothing]")
    table(("post",), [("[red]x[/red]",)])
    assert capsys.readouterr().out == "[bold] stays [/nothing]\npost\n[red]x[/red]\n"


def test_a_log_shows_progress_by_tenths(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("sending") as bar:
        for done in range(101):
            bar.at(done, 100)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 11
    assert lines[0] == f"sending [{'.' * 30}] 0 of 100"
    assert lines[-1] == f"sending [{'#' * 30}] 100 of 100"


def test_nothing_to_do_is_no_division_by_zero(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("sending") as bar:
        bar.at(0, 0)
    assert "0 of 0" in capsys.readouterr().out


@pytest.mark.usefixtures("as_terminal")
def test_a_terminal_gets_a_bar() -> None:
    with redirect_stdout(Terminal()) as terminal, progress("sending") as bar:
        bar.at(3, 12)
    assert "3/12" in terminal.getvalue()


@pytest.mark.usefixtures("as_terminal")
def test_a_terminal_gets_short_links() -> None:
    with redirect_stdout(Terminal()) as terminal:
        table(("account", "address"), [("kbri-tokyo", ADDRESS)])
    written = terminal.getvalue()
    assert f";{ADDRESS}\x1b" in written
    assert "…92333da4/index.html" in written


def test_clocks_are_those_of_the_place() -> None:
    at = datetime(2027, 3, 28, 1, 0, tzinfo=UTC)
    assert clock_time(at, "Europe/Amsterdam") == "Sun 28 Mar 03:00:00"
    assert wall_time(datetime(2027, 3, 28, 10, 0)) == "Sun 28 Mar 10:00"  # noqa: DTZ001  # the reader's clock
