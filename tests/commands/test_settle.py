"""A person's word about what waits for one, without a window."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from scheduler_app.app import open_app
from tests.commands.conftest import CommandLine
from tests.commands.test_holds import planned

__all__ = ["planned"]

IN_A_WEEK = f"{datetime.now(UTC) + timedelta(days=7):%Y-%m-%d} 10:00"


@pytest.fixture
def waiting(planned: CommandLine) -> CommandLine:
    """On one account it was held, on the other nobody knows whether it left."""
    with open_app(planned.workspace) as app, app.database.writing() as writing:
        of = "WHERE account_id = (SELECT id FROM accounts WHERE handle = '{}')"
        held = "UPDATE deliveries SET state = 'held', reason = 'account.not_ready' "
        writing.connection.exec_driver_sql(held + of.format("kbri-tokyo"))
        unknown = "UPDATE deliveries SET state = 'unknown', reason = 'sending.interrupted' "
        writing.connection.exec_driver_sql(unknown + of.format("kbri-den-haag"))
    return planned


def test_what_waits_is_listed_and_decided_line_by_line(waiting: CommandLine) -> None:
    listed = waiting("settle").output
    assert re.search(r"^1 +Kopi +kbri-tokyo .* held: ", listed, re.MULTILINE)
    assert re.search(r"^2 +Kopi +kbri-den-haag .* unknown: ", listed, re.MULTILINE)
    assert "counted as sent" in waiting("settle", "there", "2", "--address", "https://example.org/7").output
    assert "planned anew" in waiting("settle", "time", "1", "--at", IN_A_WEEK).output
    assert waiting("settle").output == "Nothing waits for a person.\n"


def test_what_cannot_leave_now_waits_on_and_says_why(waiting: CommandLine) -> None:
    result = waiting("settle", "now", "1")
    assert result.exit_code == 1
    assert "Kopi on kbri-tokyo waits on. It was approved for another time." in result.output
    assert "taken out of the plan" in waiting("settle", "cancel", "1", "2").output


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("now",), 2),
        (("time", "1"), 2),
        (("now", "1", "--at", IN_A_WEEK), 2),
        (("there", "1"), 2),
        (("there", "1", "--address", "https://example.org/7"), 1),
        (("now", "9"), 1),
    ],
)
def test_what_makes_no_sense_is_refused(waiting: CommandLine, words: tuple[str, ...], code: int) -> None:
    assert waiting("settle", *words).exit_code == code
    assert waiting("settle").output.count("Kopi") == 2
