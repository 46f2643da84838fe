"""Tuning the rules, packs, versions and trying words, without a window."""

from __future__ import annotations

import re

import pytest

from tests.commands.conftest import CommandLine

# The administrator of the practice workspace.
ADMIN = "Dewi"


def words(command: CommandLine, *asked: str, who: str = "Sari") -> str:
    result = command("rules", *asked, who=who)
    assert result.exit_code == 0, result.output
    return result.output


def test_every_rule_is_listed_with_its_severity_and_why(command: CommandLine) -> None:
    listed = words(command, "list")
    assert "Version 0 of the rules." in listed
    assert re.search(r"^ACC-02 +block .*dates", listed, re.MULTILINE)


def test_one_rule_shows_what_it_can_be_tuned_by(command: CommandLine) -> None:
    shown = words(command, "show", "acc-06")
    assert "rests on: 10 FAM 180" in shown
    assert "days = 60" in shown
    assert "There is no rule XYZ-9" in command("rules", "show", "XYZ-9").output


def test_a_rule_is_tuned_and_restored(command: CommandLine) -> None:
    assert "Version 1" in words(command, "set", "ACC-06", "days=30", "severity=warn", "countries=JP,NL", who=ADMIN)
    shown = words(command, "show", "ACC-06")
    assert "days = 30" in shown
    assert "severity: warn" in shown
    assert "limited to: countries JP, NL" in shown
    assert "Version 2" in words(command, "set", "ACC-06", "on=false", who=ADMIN)
    assert "severity: off" in words(command, "show", "ACC-06")
    assert "Version 3" in words(command, "set", "ACC-06", "shipped", who=ADMIN)
    assert "days = 60" in words(command, "show", "ACC-06")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("weeks=3", "no setting weeks"),
        ("days=soon", "another kind: number"),
        ("severity=harsh", "block, needs_approval, warn, note"),
        ("kinds=secret", "kinds secret"),
        ("days", "NAME=VALUE"),
    ],
)
def test_what_makes_no_sense_is_said_in_words(command: CommandLine, change: str, said: str) -> None:
    result = command("rules", "set", "ACC-06", change, who=ADMIN)
    assert result.exit_code != 0
    assert said in result.output


def test_an_officer_tunes_nothing(command: CommandLine) -> None:
    assert "Your role" in command("rules", "set", "ACC-06", "on=false").output


def test_packs_are_read_installed_compared_and_taken_out(command: CommandLine) -> None:
    listed = words(command, "packs")
    assert "ministry_roles (version 1, not installed): Roles of the ministry" in listed
    assert "supervisor: Responsible for content" in listed
    assert "new" in words(command, "diff", "ministry_roles")
    words(command, "install", "ministry_roles", who=ADMIN)
    assert words(command, "diff", "ministry_roles") == "Nothing is different.\n"
    words(command, "set", "ACC-06@ministry_roles", "days=5", who=ADMIN)
    assert re.search(r"^ACC-06@ministry_roles +days +5 +30$", words(command, "diff", "ministry_roles"), re.MULTILINE)
    words(command, "install", "ministry_roles", "--out", who=ADMIN)
    assert "@ministry_roles" not in words(command, "list")


def test_versions_are_listed_and_compared(command: CommandLine) -> None:
    words(command, "set", "ACC-06", "days=30", who=ADMIN)
    assert "version 1: " in words(command, "diff")
    assert re.search(r"^ACC-06 +days +60 +30$", words(command, "diff", "0", "1"), re.MULTILINE)
    assert "no version 7" in command("rules", "diff", "1", "7").output
    assert command("rules", "diff", "1", "2", "3").exit_code == 2


def test_every_change_is_shown_with_the_way_back(command: CommandLine) -> None:
    told = words(command, "set", "ACC-06", "days=30", who=ADMIN)
    assert re.search(r"^ACC-06 +days +60 +30$", told, re.MULTILINE)
    assert "duta rules undo" in told
    assert "Nothing was to change" in words(command, "set", "ACC-06", "days=30", who=ADMIN)
    words(command, "install", "crisis", who=ADMIN)
    assert "Nothing was to change" in words(command, "install", "crisis", who=ADMIN)
    assert re.search(r"^APR-04@crisis +gone", words(command, "undo", who=ADMIN), re.MULTILINE)
    assert "days = 30" in words(command, "show", "ACC-06")
    words(command, "undo", "0", who=ADMIN)
    assert "days = 60" in words(command, "show", "ACC-06")
    assert "Your role" in command("rules", "undo").output


def test_words_are_tried_on_the_rules(command: CommandLine) -> None:
    tried = words(command, "test", "I think we taste coffee.")
    assert "ACC-01 warns: The account is an institution's" in tried
    assert "why: The voice fits the account" in tried


def test_languages_are_told_with_their_dictionaries(command: CommandLine) -> None:
    told = words(command, "dictionaries")
    assert "id: id_ID.dic" in told
    assert "ja: none, so its spelling is not checked" in told


def test_reading_the_rules_is_on_record(command: CommandLine) -> None:
    assert re.search(r"Version 0 is read by: Sari\.\nNot yet by: .*Dewi", words(command, "read"))


def test_rates_are_empty_at_first(command: CommandLine) -> None:
    assert words(command, "rates") == "No rule warned in the past three months.\n"
