"""The rights of pictures without a window."""

from __future__ import annotations

import re
from pathlib import Path

from scheduler_app.paths import resources
from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import GOOD, plan


def test_rights_are_filed_for_one_picture_of_a_post(command: CommandLine, tmp_path: Path) -> None:
    pictures = str(resources() / "samples" / "pictures")
    shown = {"picture": "angklung.png", "description": "Tangan memainkan angklung bambu"}
    brought = command("import", plan(tmp_path, GOOD | shown, GOOD | {"post": "Batik"}), "--pictures", pictures)
    assert brought.exit_code == 0, brought.output
    assert "nothing on file" in command("rights", "1").output
    assert command("rights", "1", "1", "--licence", "CC BY 4.0", "--credit", "Photo: Rina").exit_code == 0
    listed = command("rights", "1").output
    assert re.search(r"^1 +CC BY 4.0 +Photo: Rina +for always +nobody in it", listed, re.MULTILINE)
    assert "MED-05 warns" in command("check-post", "1").output
    assert command("rights", "1", "1").exit_code == 2
    assert command("rights", "1", "99", "--licence", "own").exit_code == 2
    assert command("rights", "2").output == "The post has no pictures.\n"
