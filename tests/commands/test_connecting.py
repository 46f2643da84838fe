"""Connecting accounts without a window: what is asked, what is printed, and what is never an argument."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scheduler_app import foundations
from scheduler_app.commands.asked import Asked
from scheduler_app.commands.run import _passphrase
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.connecting import HealthReport
from scheduler_app.networks.registry import load_networks
from scheduler_app.networks.sign_ins import SignIns
from tests.commands.conftest import VAULT_PASSPHRASE, CommandLine
from tests.networks.standins.reception import GOOD_CODE, GOOD_PASSWORD, NAME, Reception

ADMIN = "Dewi"
# One that Duta has words for, and one that only the network has.
LACKING = ("can_delete_messages", "read_statuses")
OPENS = f"{VAULT_PASSPHRASE}\n"


@pytest.fixture(autouse=True)
def guests(monkeypatch: pytest.MonkeyPatch, command: CommandLine, vault_file: Path) -> dict[str, object]:
    """What the network that stands in answers; ``vault_file`` stands for the keyring."""
    answers: dict[str, object] = {}

    def load(*, sign_ins: SignIns) -> object:
        return load_networks(sign_ins=sign_ins, extra={NAME: Reception(sign_ins, **answers)})  # type: ignore[arg-type,dict-item]  # no post is sent here

    monkeypatch.setattr(foundations, "load_networks", load)
    return answers


def add(command: CommandLine, *words: str, answer: str = f"{GOOD_PASSWORD}\n{OPENS}") -> str:
    mission = re.search(r"one of: ([\w-]+)", command("accounts", "add", NAME, who=ADMIN).output)
    assert mission
    given = ("--mission", mission[1], "--way", "app_password", "--give", "server=reception.example")
    return command("accounts", "add", NAME, *given, *words, who=ADMIN, answer=answer).output


def test_an_account_is_added_checked_and_removed(command: CommandLine) -> None:
    said = add(command)
    assert said == "kbri_tokyo is connected. Secrets are kept in an encrypted file that a passphrase opens.\n"
    checked = command("accounts", "check", who=ADMIN, answer=OPENS)
    assert (checked.exit_code, checked.output) == (0, "kbri_tokyo (reception): ready\n")
    listed = command("accounts", "list").output
    assert re.search(r"^account +network +mission +kind +signed in here\n", listed)
    assert re.search(r"^kbri_tokyo +reception +[a-z-]+ +institution +yes$", listed, re.MULTILINE)
    removed = command("accounts", "remove", "kbri_tokyo", who=ADMIN, answer=OPENS)
    assert removed.output == "kbri_tokyo is signed out on this machine.\n"
    assert command("accounts", "check", who=ADMIN).output.startswith("This machine is signed in to no account yet.")
    assert not re.search(r"^kbri_tokyo.* yes", command("accounts", "list").output, re.MULTILINE)


def test_an_account_that_is_known_is_signed_in_anew(command: CommandLine) -> None:
    add(command)
    assert "signed in anew" in add(command)


def test_a_secret_is_never_an_argument(command: CommandLine) -> None:
    assert "never an argument" in add(command, "--give", f"app_password={GOOD_PASSWORD}")


def test_an_answer_that_nobody_asked_for_is_named(command: CommandLine) -> None:
    assert "Nobody asks for sever here. This way asks for: server." in add(command, "--give", "sever=x.example")


def test_of_several_accounts_one_is_chosen(command: CommandLine, guests: dict[str, object]) -> None:
    guests["guests"] = ("kbri_tokyo", "kjri_osaka")
    assert "--choose with one of: kbri_tokyo, kjri_osaka" in add(command)
    assert "kjri_osaka is connected" in add(command, "--choose", "@KJRI_Osaka")
    assert "no such account" in add(command, "--choose", "nobody")


def test_an_account_that_needs_a_person_ends_the_check_with_one(
    command: CommandLine, guests: dict[str, object]
) -> None:
    add(command)
    guests["report"] = HealthReport(AccountHealth.SIGN_IN_NEEDED, left=3, left_of=50, lacking=LACKING)
    checked = command("accounts", "check", "kbri_tokyo", who=ADMIN, answer=OPENS)
    assert checked.exit_code == 1
    assert checked.output == (
        "kbri_tokyo (reception): sign in needed, 3 of 50 posts left, lacks the right to take back what was posted: "
        "give the bot that right in the channel, lacks the right read_statuses\n"
    )
    assert re.search(r"^kbri_tokyo .* sign in needed +3 of 50$", command("accounts", "list").output, re.MULTILINE)
    guests["away"] = True
    assert command("accounts", "check", who=ADMIN, answer=OPENS).exit_code == 1


def test_a_sign_in_that_ends_soon_is_listed(command: CommandLine) -> None:
    add(command)
    command("accounts", "papers", "kbri_tokyo", "--sign-in-until", "2020-01-02T10:00", who=ADMIN)
    assert "The sign-in of kbri_tokyo ended on 2020-01-02." in command("accounts").output


def test_a_sign_in_that_ends_soon_makes_a_check_say_so(command: CommandLine, guests: dict[str, object]) -> None:
    add(command)
    guests["report"] = HealthReport(AccountHealth.READY, sign_in_until=datetime.now(UTC) + timedelta(days=9))
    checked = command("accounts", "check", who=ADMIN, answer=OPENS)
    assert checked.exit_code == 1
    assert re.search(r"^The sign-in of kbri_tokyo ends on \d{4}-\d\d-\d\d\.", checked.output, re.MULTILINE)


def test_the_ministrys_own_app_is_kept_and_forgotten(command: CommandLine) -> None:
    kept = command("accounts", "app", NAME, who=ADMIN, answer=f"the-client\nthe-app-secret\n{OPENS}")
    assert "\nhttp://127.0.0.1/callback\nThe app of reception is kept." in kept.output
    assert "the-app-secret" not in kept.output
    forgotten = command("accounts", "app", NAME, "--forget", who=ADMIN, answer=OPENS)
    assert forgotten.output == "The app of reception is forgotten on this machine.\n"


def test_an_app_is_asked_for_only_where_the_network_wants_one(command: CommandLine) -> None:
    refused = command("accounts", "app", "wordpress", who=ADMIN, answer=f"the-client\nthe-app-secret\n{OPENS}")
    assert refused.exit_code == 1
    assert refused.output.endswith("Sign in right away: `duta accounts add wordpress`.\n")


def test_the_networks_and_the_ways_to_sign_in_are_listed(command: CommandLine) -> None:
    listed = command("accounts", "add", who=ADMIN).output
    assert re.search(r"^reception +app_password +server, app_password \(secret\)$", listed, re.MULTILINE)
    assert re.search(r"^x +browser +the ministry's own app", listed, re.MULTILINE)
    assert "newsroom" not in listed
    strange = command("accounts", "add", "myspace", who=ADMIN)
    assert strange.exit_code == 2
    assert "Nobody signs in to myspace here. Say one of: bluesky, discord," in strange.output
    assert "with --way it may also be own_app or app_password." in command("accounts", "add", NAME, who=ADMIN).output


def test_a_secret_that_the_network_does_not_take_is_no_sign_in_that_ended(command: CommandLine) -> None:
    refused = add(command, answer=f"abcd-efgh-wrong\n{OPENS}")
    assert "Error: The network does not take what was given." in refused


def test_the_browser_may_be_elsewhere(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is printed; what the browser over there ended at is pasted."""
    monkeypatch.setenv("SSH_CONNECTION", "over there")
    mission = re.search(r"one of: ([\w-]+)", command("accounts", "add", NAME, who=ADMIN).output)
    assert mission
    words = ("accounts", "add", NAME, "--mission", mission[1], "--give", "server=reception.example")
    pasted = f"{OPENS}\nhttp://127.0.0.1:1/callback?code=x&state=forged\n{GOOD_CODE}\n"
    said = command(*words, who=ADMIN, answer=pasted).output
    assert "https://reception.example/authorize?response_type=code" in said
    assert "belongs to another sign-in" in said
    assert "kbri_tokyo is connected." in said
    assert GOOD_CODE not in said


def test_a_service_opens_the_vault_file_by_itself(command: CommandLine, tmp_path: Path) -> None:
    """Its passphrase stands in a file that only the service may read; it is not asked for, however often."""
    file = tmp_path / "passphrase"
    file.write_text(f"{VAULT_PASSPHRASE}\r\nand a second line\n")
    given = _passphrase(Asked(str(command.workspace)), file)

    assert given() == given() == VAULT_PASSPHRASE
