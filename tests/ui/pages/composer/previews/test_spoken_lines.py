"""A preview as a screen reader finds it: line by line, each with what it is, in the order it stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from scheduler_app.domain.post import MediaItem
from scheduler_app.services.previewing import Reader, Seen, SeenPart
from tests.builders import a_mission, an_account
from ui.pages.composer.previews.arrangement import Subject
from ui.pages.composer.previews.head_block import Byline
from ui.pages.composer.previews.sheet import PreviewSheet
from ui.spoken_as import tell_roles

_R = QAccessible.Role
PICTURE = MediaItem("0" * 64, "image/png", "Red cherries in two hands")


@pytest.fixture
def listening() -> Iterator[None]:
    """Somebody listens to the screen."""
    tell_roles()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def a_subject(*parts: SeenPart, network: str = "mastodon", unfolded: bool = False, **options: str) -> Subject:
    reader = Reader(an_account(a_mission(), network=network, language="en"), None)
    seen = Seen("en", "", parts, options)
    return Subject(reader, seen, Byline("Embassy", "@kbri", "now"), lambda _: None, unfolded)


@pytest.fixture
def sheet(qtbot: QtBot, english: QApplication) -> Iterator[PreviewSheet]:
    room, sheet = QScrollArea(), PreviewSheet()
    qtbot.addWidget(room)
    room.setWidgetResizable(True)
    room.setWidget(sheet)
    room.resize(420, 300)
    room.show()
    yield sheet
    room.hide()


def said(sheet: PreviewSheet) -> list[tuple[QAccessible.Role, str]]:
    root = QAccessible.queryAccessibleInterface(sheet)
    assert root is not None
    children = [root.child(at) for at in range(root.childCount())]
    return [(one.role(), one.text(QAccessible.Text.Name)) for one in children if not one.state().invisible]


def test_name_words_pictures_and_link_are_lines_of_their_own(listening: None, sheet: PreviewSheet) -> None:
    text = "Coffee from Gayo.\n\nTaste it on Friday."
    sheet.show_subject(a_subject(SeenPart(text, media=(PICTURE,)), SeenPart("More", link="https://example.org/a")))
    assert said(sheet) == [
        (_R.Heading, "Part 1 of 2"),
        (_R.Paragraph, "Embassy, @kbri, now"),
        (_R.Paragraph, "Coffee from Gayo."),
        (_R.Paragraph, "Taste it on Friday."),
        (_R.Graphic, "Picture 1: Red cherries in two hands"),
        (_R.Heading, "Part 2 of 2"),
        (_R.Paragraph, "Embassy, @kbri, now"),
        (_R.Paragraph, "More"),
        (_R.Link, "Link: https://example.org/a"),
    ]


@pytest.mark.parametrize("network", ["telegram", "discord", "wordpress", "x", "facebook", "slack", "teams", "bluesky"])
def test_every_shape_says_its_words_once_and_from_above_to_below(
    listening: None, sheet: PreviewSheet, network: str
) -> None:
    sheet.show_subject(a_subject(SeenPart("One.\nTwo.", media=(PICTURE,)), SeenPart("Three."), network=network))
    names = [name for _, name in said(sheet)]
    for words in ("One.", "Two.", "Three.", "Picture 1: Red cherries in two hands", "Part 1 of 2", "Part 2 of 2"):
        assert names.count(words) == 1
    QApplication.processEvents()
    tops = [one.y() for one in sheet.spoken_lines]
    assert tops == sorted(tops)
    assert all(sheet.rect().contains(one.geometry()) for one in sheet.spoken_lines)


def test_what_is_typed_changes_its_line_alone(listening: None, sheet: PreviewSheet) -> None:
    sheet.show_subject(a_subject(SeenPart("One.\nTwo.")))
    before = sheet.spoken_lines
    sheet.show_subject(a_subject(SeenPart("One.\nTwo and more.")))
    assert sheet.spoken_lines == before
    assert [name for _, name in said(sheet)][-1] == "Two and more."
    sheet.show_subject(None)
    assert said(sheet) == []


def test_what_is_folded_or_behind_a_warning_is_heard_too(listening: None, sheet: PreviewSheet) -> None:
    sheet.show_subject(a_subject(SeenPart("Word " * 400), network="facebook"))
    assert sheet.folds
    assert ("Word " * 400) in [name for _, name in said(sheet)]
    sheet.show_subject(a_subject(SeenPart("Hidden.", media=(PICTURE,)), warning="Hot drinks"))
    names = [name for _, name in said(sheet)]
    assert names[1:] == ["Hot drinks", "Show content", "Hidden.", "Picture 1: Red cherries in two hands"]


def test_as_long_as_nobody_listens_there_is_nothing_but_the_picture(sheet: PreviewSheet) -> None:
    sheet.show_subject(a_subject(SeenPart("One.\nTwo.")))
    assert sheet.spoken_lines == ()


def test_arrow_keys_go_from_line_to_line_and_bring_them_into_sight(qtbot: QtBot, sheet: PreviewSheet) -> None:
    sheet.show_subject(a_subject(SeenPart("\n".join(f"Line {number}." for number in range(40)))))
    sheet.window().activateWindow()
    qtbot.waitActive(sheet.window())
    sheet.setFocus()
    for _ in range(35):
        qtbot.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Down)
    line = QApplication.focusWidget()
    assert line in sheet.spoken_lines
    assert line.accessibleName() == "Line 33."
    port = sheet.parentWidget()
    assert port is not None
    assert port.rect().contains(line.mapTo(port, QPoint(2, 2)))
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert QApplication.focusWidget().accessibleName() == "Line 32."
    with qtbot.waitSignal(sheet.unfold_asked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_line_that_goes_gives_the_keyboard_back_to_its_preview(qtbot: QtBot, sheet: PreviewSheet) -> None:
    sheet.show_subject(a_subject(SeenPart("One.\nTwo.\nThree.")))
    sheet.window().activateWindow()
    qtbot.waitActive(sheet.window())
    sheet.setFocus()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Down)
    sheet.show_subject(a_subject(SeenPart("One.")))
    assert QApplication.focusWidget() is sheet
