"""Checking, mending and keeping a post, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import GOOD, plan

ADMIN = "Dewi"
FAMILIES = ("TXT", "TAG", "MEN", "LNK", "MED", "TIM", "DUP")


@pytest.fixture
def ruled(command: CommandLine) -> CommandLine:
    """With the rules of the families that have tests of their own switched off."""
    listed = command("rules", "list").output
    for line in listed.splitlines():
        key = line.partition(" ")[0]
        if key.startswith(FAMILIES):
            assert command("rules", "set", key, "on=false", who=ADMIN).exit_code == 0
    return command


def test_a_good_post_has_only_its_approval_to_wait_for(ruled: CommandLine, tmp_path: Path) -> None:
    ruled("import", plan(tmp_path, GOOD))
    checked = ruled("check-post", "1")
    assert "APR-01 stops: It has 0 of the 1 approvals" in checked.output
    assert checked.exit_code == 1
    ruled("submit", "1")
    ruled("approve", "1", "--yes", who="Budi")
    checked = ruled("check-post", "1")
    assert (checked.exit_code, checked.output) == (0, "The rules have nothing to say about it.\n")


def test_a_warning_says_where_why_and_how_to_mend_or_keep_it(ruled: CommandLine, tmp_path: Path) -> None:
    ruled("import", plan(tmp_path, GOOD | {"text": "Besok saya minum kopi."}))
    checked = ruled("check-post", "1").output
    assert "where: text: …Besok »saya« minum kopi.…" in checked
    assert "why: The voice fits the account" in checked
    assert "fix: take the account off the post: `duta fix 1 ACC-01`" in checked
    assert "keep: `duta keep 1 ACC-01 --because …`" in checked
    assert "on: kbri-tokyo" in checked


def test_a_warning_keeps_the_post_from_being_submitted_until_there_is_a_reason(
    ruled: CommandLine, tmp_path: Path
) -> None:
    ruled("import", plan(tmp_path, GOOD | {"text": "Besok saya minum kopi."}, GOOD | {"post": "Batik"}))
    asked = ruled("submit", "--all")
    assert asked.exit_code == 1
    assert "1 post waits for approval" in asked.output
    assert "Kopi: the rule ACC-01 warns about kbri-tokyo" in asked.output
    assert "Kept in spite of ACC-01, on 1 accounts" in ruled("keep", "1", "acc-01", "--because", "meant_so").output
    assert "kept with a reason" in ruled("check-post", "1").output
    assert ruled("submit", "1").exit_code == 0


def test_a_reason_is_one_of_a_short_list(ruled: CommandLine, tmp_path: Path) -> None:
    ruled("import", plan(tmp_path, GOOD | {"text": "Besok saya minum kopi."}))
    assert ruled("keep", "1", "ACC-01", "--because", "whim").exit_code == 2
    assert "Say why" in ruled("keep", "1", "ACC-01", "--because", "other").output
    assert ruled("keep", "1", "ACC-01", "--because", "other", "--words", "A quotation").exit_code == 0


def test_a_fix_is_applied_or_said_to_need_a_person(ruled: CommandLine, tmp_path: Path) -> None:
    accounts = {"accounts": "kbri-tokyo"}
    ruled("import", plan(tmp_path, GOOD | accounts | {"text": "Besok saya minum kopi."}))
    # The only account is never taken off.
    assert "Duta cannot mend what ACC-01 found" in ruled("fix", "1", "ACC-01").output
    assert "has nothing against this post" in ruled("fix", "1", "CMP-02").output
