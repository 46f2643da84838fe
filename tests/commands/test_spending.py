"""`duta spending` from the command line."""

from __future__ import annotations

import pytest

from scheduler_app.app import open_app
from scheduler_app.storage import accounts
from tests.builders import an_account
from tests.commands.conftest import CommandLine

ADMIN = "Dewi"


@pytest.fixture
def with_x(command: CommandLine) -> CommandLine:
    """The practice workspace with an account of X."""
    with open_app(command.workspace) as app, app.database.writing() as writing:
        account = an_account(app.directory.missions()[0].id, network="x", handle="@kbri_tokyo")
        accounts.add(writing.connection, account, machine=app.machine)
    return command


def test_without_a_network_that_charges_there_is_nothing_to_show(command: CommandLine) -> None:
    assert command("spending").output == "No account here is on a network that charges.\n"


def test_the_month_is_shown_with_its_caps(with_x: CommandLine) -> None:
    assert with_x("spending", "cap", "25", who=ADMIN).exit_code == 0
    assert with_x("spending", "cap", "7.50", "--account", "kbri_tokyo", who=ADMIN).exit_code == 0
    assert "USD 0.005" in with_x("spending", "cap", "0.005", "--app", "x", who=ADMIN).output
    shown = with_x("spending").output
    assert "@kbri_tokyo" in shown
    for row in (r"the workspace", "USD 25.00", "the app of x", "USD 7.50"):
        assert row in shown
    assert with_x("spending", "cap", "--remove", "--app", "x", who=ADMIN).output == "That cap is gone.\n"
    assert "the app of x" not in with_x("spending").output


def test_a_cap_of_nothing_is_reached_at_once_and_said(with_x: CommandLine) -> None:
    with_x("spending", "cap", "0", who=ADMIN)
    assert (
        "100 % of the cap on the workspace are reached. Optional reads are stopped; posts are not."
        in with_x("spending").output
    )


@pytest.mark.parametrize(
    "words", [("cap",), ("cap", "25", "--remove"), ("cap", "25", "--account", "a", "--app", "x"), ("cap", "much"),
              ("cap", "0.0001"), ("cap", "nan")]
)  # fmt: skip
def test_what_cannot_be_meant_is_not_set(with_x: CommandLine, words: tuple[str, ...]) -> None:
    assert with_x("spending", *words, who=ADMIN).exit_code == 2


def test_a_slip_of_the_pen_is_no_cap(with_x: CommandLine) -> None:
    assert "a million dollars" in with_x("spending", "cap", "1e400", who=ADMIN).output


def test_an_officer_sets_no_cap(with_x: CommandLine) -> None:
    result = with_x("spending", "cap", "25")
    assert result.exit_code == 1
    assert "may" in result.output
