"""Pictures and films without a window."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import cast

import pytest

from scheduler_app.app import App
from scheduler_app.commands.media import _given
from scheduler_app.domain.media import StoredMedia
from scheduler_app.networks.facts import load_facts
from scheduler_app.paths import resources
from tests.builders import NOW, a_media_hash
from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import GOOD, plan
from tests.media.a_film import an_mp4, track

PICTURES = resources() / "samples" / "pictures"


def brought(command: CommandLine, file: Path) -> str:
    """Bring a file in; the beginning of its hash."""
    said = command("media", "add", str(file))
    assert said.exit_code == 0, said.output
    return said.output.split()[0]


def meant(command: CommandLine) -> list[tuple[str, object, object]]:
    """What is on record of the pictures of the first post."""
    document = json.loads(command("record", "1", "--json", who="Budi").output)
    parts = document["written_now"][0]["parts"]
    return [(item["description"], item.get("focus"), item.get("crop")) for part in parts for item in part["media"]]


def test_pictures_and_films_come_in_and_are_listed(command: CommandLine, tmp_path: Path) -> None:
    assert "duta media add" in command("media").output
    film = tmp_path / "tari.mp4"
    film.write_bytes(an_mp4(12, track("soun")))
    said = command("media", "add", str(PICTURES / "angklung.png"), str(film))
    assert said.exit_code == 0, said.output
    assert "tari.mp4: video/mp4, 1280 × 720, 0.0 MB, 12.0 s, h264, with sound, without captions" in said.output
    listed = command("media").output
    assert re.search(r"video/mp4 +1280 × 720 +12 s +0.0 +tari.mp4", listed)
    assert re.search(r"image/png +1200 × 675 +0.0 +angklung.png", listed)


def test_what_a_film_does_not_say_is_said(command: CommandLine, tmp_path: Path) -> None:
    film = tmp_path / "tari.mp4"
    film.write_bytes(an_mp4(0, codec=""))
    assert "length unknown, kind unknown, silent" in command("media", "add", str(film)).output


def test_a_file_that_is_no_picture_is_named(command: CommandLine, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.txt"
    wrong.write_text("Dear Sir", encoding="utf-8")
    said = command("media", "add", str(wrong))
    assert said.exit_code == 1
    assert "letter.txt is no picture or film" in said.output


def test_one_file_that_is_no_picture_keeps_no_other_out(command: CommandLine, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.txt"
    wrong.write_text("Dear Sir", encoding="utf-8")
    said = command("media", "add", str(wrong), str(PICTURES / "angklung.png"))
    assert said.exit_code == 1
    assert "letter.txt is no picture or film" in said.output
    assert "angklung.png: image/png" in said.output
    assert command("media", "add", str(tmp_path / "nothing.png")).exit_code == 2


def test_a_picture_is_shown_with_what_each_network_gets(command: CommandLine) -> None:
    name = brought(command, PICTURES / "angklung.png")
    said = command("media", "show", name[:6].upper())
    assert said.exit_code == 0, said.output
    assert "angklung.png: image/png, 1200 × 675" in said.output
    assert re.search(r"the file as it is$", said.output, re.MULTILINE)
    assert command("media", "show", "ffff").exit_code == 1
    brought(command, PICTURES / "rendang.png")
    assert command("media", "show", "").exit_code == 1


@pytest.mark.parametrize(
    ("network", "says"),
    [
        ("facebook", "the file as it is"),
        ("telegram", "The picture is too large for Telegram. It has 500 MB of at most 50. Choose a smaller one."),
        ("newsroom", "does not take this kind"),
        ("teams", "takes no pictures or films"),
    ],
)
def test_a_film_is_held_against_what_each_network_takes(network: str, says: str) -> None:
    film = StoredMedia(
        a_media_hash(), "video/mp4", 500_000_000, 1280, 720, "tari.mp4", NOW, seconds=100.0, codec="h264", sound=True
    )
    assert _given(cast("App", None), film, load_facts(network)) == says


def test_a_post_gets_a_picture_and_is_told_what_of_it_is_meant(command: CommandLine, tmp_path: Path) -> None:
    assert command("import", plan(tmp_path, GOOD)).exit_code == 0
    picture = str(PICTURES / "angklung.png")
    assert command("media", "add", picture, "--to", "1").exit_code == 2
    said = command("media", "add", picture, "--to", "1", "--description", "Tangan memainkan angklung")
    assert (said.exit_code, "Post 1 shows it now." in said.output) == (0, True), said.output
    assert "nothing on file" in command("rights", "1").output
    assert command("media", "crop", "1", "1", "--focus", "50,20", "--crop", "10,0,90,100").exit_code == 0
    assert meant(command) == [("Tangan memainkan angklung", [0, 600], [1000, 0, 9000, 10_000])]
    assert command("media", "crop", "1", "1", "--whole").exit_code == 0
    assert meant(command) == [("Tangan memainkan angklung", None, None)]


@pytest.mark.parametrize(
    "words",
    [(), ("--whole", "--focus", "1,1"), ("--focus", "101,0"), ("--crop", "all of it"), ("--focus", "middle")],
)
def test_what_is_not_meant_is_explained(command: CommandLine, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert command("import", plan(tmp_path, GOOD)).exit_code == 0
    assert command("media", "crop", "1", "1", *words).exit_code == 2


def test_a_picture_that_the_post_does_not_have_is_said(command: CommandLine, tmp_path: Path) -> None:
    assert command("import", plan(tmp_path, GOOD)).exit_code == 0
    said = command("media", "crop", "1", "2", "--whole")
    assert (said.exit_code, "The post has 0 pictures." in said.output) == (2, True)
