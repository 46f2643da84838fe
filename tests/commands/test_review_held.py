"""A decision for each delivery that a hold had stopped, without a window."""

from __future__ import annotations

import re

from tests.commands.conftest import CommandLine
from tests.commands.test_holds import held, planned

__all__ = ["planned"]


def test_after_a_release_each_delivery_waits_for_a_decision(planned: CommandLine) -> None:
    assert "Nothing waits" in planned("review-held").output
    name = held(planned)
    assert "2 deliveries wait for a decision" in planned("release", name, who="Budi").output
    assert "Earthquake: released, 2 of 2 wait for a decision." in planned("hold").output
    assert re.search(r"^1 +Kopi +kbri-", planned("review-held").output, re.MULTILINE)
    assert planned("review-held", "cancel", "--all", "--reason", "Not now").exit_code == 1
    kept = planned("review-held", "time", "1", "--reason", "As planned", who="Budi")
    assert kept.output == "1 decided\n"
    assert planned("review-held", "draft", "1", "--reason", "Other words", who="Budi").output == "1 decided\n"
    assert "Nothing waits" in planned("review-held").output


def test_what_cannot_be_decided_is_named(planned: CommandLine) -> None:
    planned("release", held(planned), who="Budi")
    held(planned)
    result = planned("review-held", "now", "1", "--reason", "All clear", who="Budi")
    assert result.exit_code == 1
    assert "0 decided" in result.output
    assert "Another hold still stops it" in result.output
    assert planned("review-held", "now", "9", "--reason", "All clear", who="Budi").exit_code == 1
    assert planned("review-held", "now", "--reason", "All clear", who="Budi").exit_code == 2
