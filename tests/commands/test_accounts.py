"""The papers of accounts and what they may still send, without a window."""

from __future__ import annotations

import re

from scheduler_app.app import open_app
from scheduler_app.paths import Folders
from tests.commands.conftest import CommandLine

ADMIN = "Dewi"


def a_handle(command: CommandLine) -> str:
    with open_app(str(command.workspace), Folders.for_workspace(str(command.workspace))) as app:
        return app.directory.accounts()[0].handle


def test_papers_are_filed_bit_by_bit_and_listed(command: CommandLine) -> None:
    handle = a_handle(command)
    filed = command(
        "accounts", "papers", handle, "--document", "12/B/2026", "--approved-on", "2026-01-12", "--protected", who=ADMIN
    )
    assert filed.output == f"The papers of {handle} are on file.\n"
    command("accounts", "papers", f"@{handle}", "--sign-in-until", "2027-03-02T10:00", who=ADMIN)
    assert re.search(rf"^{handle} .*12/B/2026.*2027-03-02 10:00Z.*yes", command("accounts").output, re.MULTILINE)


def test_a_quota_is_filed_and_forgotten(command: CommandLine) -> None:
    handle = a_handle(command)
    assert command("accounts", "quota", handle, "--left", "3", "--of", "50", who=ADMIN).exit_code == 0
    assert "3 of 50" in command("accounts").output
    assert command("accounts", "quota", handle, "--left", "51", "--of", "50", who=ADMIN).exit_code == 1
    assert command("accounts", "quota", handle, who=ADMIN).exit_code == 2
    assert command("accounts", "quota", handle, "--forget", who=ADMIN).exit_code == 0
    assert "3 of 50" not in command("accounts").output


def test_an_account_nobody_knows_is_said(command: CommandLine) -> None:
    assert "There is no account nobody" in command("accounts", "papers", "nobody", who=ADMIN).output


def test_a_column_in_which_nothing_stands_takes_no_room(command: CommandLine) -> None:
    assert "allowed by" not in command("accounts").output
    command("accounts", "papers", a_handle(command), "--document", "12/B/2026", who=ADMIN)
    listed = command("accounts").output
    assert "allowed by" in listed
    assert "protected" not in listed
