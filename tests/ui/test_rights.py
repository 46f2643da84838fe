"""Rights that an account lacks, in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import scheduler_app
from scheduler_app.commands.sentences.rights import RIGHTS
from ui.words.rights import _RIGHTS, right_words

NETWORKS = Path(scheduler_app.__file__).parent / "networks"
CLIENTS = "\n".join(one.read_text(encoding="utf-8") for one in NETWORKS.glob("*_connecting.py"))


def test_the_window_and_the_command_line_have_words_for_the_same_rights(qapp: QApplication) -> None:
    assert sorted(_RIGHTS) == sorted(RIGHTS)
    for code in RIGHTS:
        assert right_words(code) == _RIGHTS[code]


@pytest.mark.parametrize("code", sorted(RIGHTS))
def test_a_right_that_has_words_is_one_that_a_client_asks_for(code: str) -> None:
    assert re.search(f'"{code}"', CLIENTS)


def test_a_right_without_words_keeps_its_name(qapp: QApplication) -> None:
    assert "tweet.write" in right_words("tweet.write")
