from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.resource_files import ICONS
from ui.shell.page_list import PAGES, PageKind, kind_of


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.name.value)
def test_every_page_can_be_made_and_knows_its_name(qtbot: QtBot, kind: PageKind) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert kind.make(parent).name is kind.name
    assert (ICONS / f"{kind.icon}.svg").exists()
    assert kind_of(kind.name) is kind


def test_a_page_stands_in_the_list_once() -> None:
    assert len({kind.name for kind in PAGES}) == len(PAGES)
