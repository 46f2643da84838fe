"""Posting by hand without a window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scheduler_app.app import open_app
from scheduler_app.commands.by_hand import _copied
from scheduler_app.domain.media import MediaFile
from scheduler_app.services.by_hand import PictureToPost
from scheduler_app.storage import due
from tests.commands.conftest import CommandLine
from tests.commands.test_holds import ROW, bring_in

PAGE = "https://weibo.com/kbribeijing"


@pytest.fixture
def waiting(command: CommandLine, tmp_path: Path) -> CommandLine:
    """A post for Weibo whose hour has come."""
    made = command("accounts", "by-hand", "weibo", "kbri-weibo", PAGE, "--mission", "beijing", who="Dewi")
    assert made.exit_code == 0, made.output
    assert "posted by hand" in made.output
    bring_in(command, tmp_path, ROW | {"accounts": "kbri-weibo", "date": "", "time": ""})
    assert command("approve", "1", "--yes", who="Budi").exit_code == 0
    assert command("by-hand").output == "Nothing is to be posted by hand now.\n"
    planned = command("send-now", "1")
    assert planned.exit_code == 0, planned.output
    with open_app(command.workspace) as app:
        now = app.clock.now()
        app.database.write_together(lambda writing: due.set_aside(writing.connection, now=now))
    return command


def test_networks_that_people_post_to_are_listed(command: CommandLine) -> None:
    listed = command("accounts", "by-hand", who="Dewi").output
    assert re.search(r"^weibo: Weibo$", listed, re.MULTILINE)
    assert "newsroom" not in listed
    assert command("accounts", "by-hand", "weibo", who="Dewi").exit_code == 2


def test_what_is_due_is_listed(waiting: CommandLine) -> None:
    assert re.search(r"^1 +Kopi +kbri-weibo +Weibo .* to be posted$", waiting("by-hand").output, re.MULTILINE)
    assert waiting("by-hand", "list").output == waiting("by-hand").output
    assert waiting("by-hand", "take", "2").exit_code == 1


def test_what_was_not_taken_is_not_posted(waiting: CommandLine) -> None:
    result = waiting("by-hand", "posted", "1")
    assert result.exit_code == 1
    assert "Nobody has taken it." in result.output


def test_it_is_taken_posted_and_told_to_whoever_comes_second(waiting: CommandLine) -> None:
    shown = waiting("by-hand", "take", "1").output
    assert "Kopi Gayo" in shown
    assert f"Post on Weibo, as kbri-weibo: {PAGE}" in shown
    assert re.search(r"^1 .* with Sari since ", waiting("by-hand").output, re.MULTILINE)
    second = waiting("by-hand", "take", "1", who="Adi")
    assert second.exit_code == 1
    assert "Sari has taken it" in second.output
    said = waiting("by-hand", "posted", "1", "--address", f"{PAGE}/7").output
    assert said == "Kopi on kbri-weibo: counted as sent by hand.\n"
    assert waiting("by-hand").output == "Nothing is to be posted by hand now.\n"


def test_it_is_put_back_or_waits_for_a_decision(waiting: CommandLine) -> None:
    assert waiting("by-hand", "take", "1").exit_code == 0
    assert "due as before" in waiting("by-hand", "not-posted", "1", "--later").output
    assert waiting("by-hand", "take", "1", who="Adi").exit_code == 0
    without = waiting("by-hand", "not-posted", "1", who="Adi")
    assert (without.exit_code, "A reason is missing" in without.output) == (1, True)
    assert (
        "waits for a decision" in waiting("by-hand", "not-posted", "1", "--because", "No telephone", who="Adi").output
    )
    assert "could not" in waiting("settle").output


def test_pictures_are_copied_by_names_that_windows_understand(tmp_path: Path) -> None:
    file = tmp_path / "0123456789abcdef"
    file.write_bytes(b"bytes")
    picture = PictureToPost(MediaFile(file, "image/jpeg", 5, 1, 1), "1.jpg", "Kopi")
    copy = _copied(picture, tmp_path / "to post")
    assert (copy.name, copy.read_bytes()) == ("1.jpg", b"bytes")
    assert _copied(picture, None) == file
