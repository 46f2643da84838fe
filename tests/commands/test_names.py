"""Whom posts mention, without a window."""

from __future__ import annotations

import re

from tests.commands.conftest import CommandLine

ADMIN = "Dewi"


def test_names_are_set_listed_and_forgotten(command: CommandLine) -> None:
    assert command("names").output == "No name is known yet.\n"
    asked = ("names", "set", "The King", "--office", "royal", "--handle", "practice=@king", "--spelling", "His Majesty")
    assert command(*asked, who=ADMIN).output == "The King is known from now on.\n"
    assert re.search(r"^The King +royal +practice=@king +His Majesty$", command("names").output, re.MULTILINE)
    assert command("names", "remove", "The King", who=ADMIN).exit_code == 0
    assert "not known here" in command("names", "remove", "The King", who=ADMIN).output


def test_a_handle_names_its_network(command: CommandLine) -> None:
    assert command("names", "set", "The King", "--handle", "@king", who=ADMIN).exit_code == 2


def test_an_officer_files_no_names(command: CommandLine) -> None:
    assert "Your role" in command("names", "set", "The King").output
