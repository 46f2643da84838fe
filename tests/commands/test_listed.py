"""What the help lists is what the commands say of themselves, and is listed at once."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from scheduler_app.__main__ import _WORDS, duta
from scheduler_app.commands.listed import LISTED


def test_every_word_is_listed_and_nothing_else() -> None:
    assert list(LISTED) == list(_WORDS)


@pytest.mark.parametrize("word", _WORDS)
def test_a_word_is_listed_as_it_speaks_of_itself(word: str) -> None:
    command = duta.get_command(click.Context(duta), word)
    assert command is not None
    assert LISTED[word] == command.get_short_help_str(10_000)


@pytest.mark.parametrize("columns", [50, 80, 200])
def test_the_help_reads_as_click_would_write_it(columns: int) -> None:
    written = CliRunner().invoke(duta, ["--help"], terminal_width=columns).output
    context = click.Context(duta, terminal_width=columns)
    formatter = context.make_formatter()
    click.Group.format_commands(duta, context, formatter)
    assert formatter.getvalue() in written


def test_the_help_reads_neither_the_database_nor_the_rules() -> None:
    asked = (
        "import sys; from scheduler_app.__main__ import duta; duta(['--help'], standalone_mode=False); "
        "sys.exit(int(any(one in sys.modules for one in ('sqlalchemy', 'regex', 'scheduler_app.app'))))"
    )
    subprocess.run([sys.executable, "-c", asked], check=True, stdout=subprocess.DEVNULL)
