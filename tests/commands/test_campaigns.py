"""Campaigns without a window."""

from __future__ import annotations

from tests.commands.conftest import CommandLine


def test_a_campaign_is_kept_bit_by_bit(command: CommandLine) -> None:
    assert command("campaigns", "set", "Coffee week", "--from", "2027-03-01", "--until", "2027-03-07").exit_code == 0
    command("campaigns", "set", "Coffee week", "--credit-line", "With the growers.")
    listed = command("campaigns").output
    assert "2027-03-07" in listed
    assert "With the growers." in listed


def test_a_campaign_that_ends_first_is_refused(command: CommandLine) -> None:
    answer = command("campaigns", "set", "Coffee week", "--from", "2027-03-07", "--until", "2027-03-01")
    assert "would end before it begins" in answer.output
