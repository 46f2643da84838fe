"""Somebody brings a plan in: sees row by row what would become of it, lets the good rows in, and mends the others."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.workspace import Role
from scheduler_app.services.plan_row import COLUMNS
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.bringing_in.dialog import BringInDialog
from ui.bringing_in.plan_table import Column
from ui.main_window import MainWindow
from ui.place import PageName
from ui.text_direction import plain


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def plan(app: App, tmp_path: Path) -> Path:
    """Two rows that are in order, and two that are not."""
    handle = app.directory.accounts()[0].handle
    usual = {"topic": "trade", "language": "en", "text": "Come and taste.", "accounts": handle}
    rows = (
        {"post": "Coffee morning", "date": "+3", "time": "10:00"},
        {"post": "Film week"},
        {"post": "Batik class", "date": "2027-02-30", "time": "10:00", "accounts": "kbri-atlantis"},
        {"post": "Tenun"} | {"text": ""},
    )
    path = tmp_path / "march.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(usual | row for row in rows)
    return path


@pytest.fixture
def dialog(qtbot: QtBot, english: QApplication, app: App) -> BringInDialog:
    made = BringInDialog(opened_by(app, Role.OFFICER))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def seen(qtbot: QtBot, dialog: BringInDialog, path: Path) -> None:
    dialog.look_at(path)
    qtbot.waitUntil(lambda: dialog.plan is not None)


def cell(dialog: BringInDialog, row: int, column: Column) -> str:
    return plain(str(dialog.table.index(row, column).data()))


def test_each_row_says_what_would_become_of_it_and_nothing_is_written(
    qtbot: QtBot, app: App, dialog: BringInDialog, plan: Path
) -> None:
    before = len(app.composing.page(dialog._opened.member.id))
    seen(qtbot, dialog, plan)
    assert dialog.head.text() == "2 of 4 rows are ready. 2 need a look."
    assert [cell(dialog, row, Column.POST) for row in range(4)] == [
        "Coffee morning",
        "Film week",
        "Batik class",
        "Tenun",
    ]
    assert [cell(dialog, row, Column.BECOMES) for row in range(2)] == ["One planned delivery", "A draft without a time"]
    assert cell(dialog, 2, Column.BECOMES).endswith("And 1 more.")
    marked = [
        column for column in Column if dialog.table.index(2, column).data(Qt.ItemDataRole.BackgroundRole) is not None
    ]
    assert marked == [Column.WHEN, Column.ACCOUNTS, Column.BECOMES]
    dialog.view.setCurrentIndex(dialog.table.index(2, 0))
    assert "2027-02-30" in dialog.said.text()
    assert "kbri-atlantis" in dialog.said.text()
    assert len(app.composing.page(dialog._opened.member.id)) == before


def test_the_good_rows_come_in_by_keyboard_and_drafts_are_a_step_away(
    qtbot: QtBot, app: App, dialog: BringInDialog, plan: Path
) -> None:
    seen(qtbot, dialog, plan)
    assert dialog.bring_in.text() == "Import 2 posts"
    assert not dialog.show_them.isVisible()
    dialog.bring_in.setFocus()
    with qtbot.waitSignal(dialog.brought_in) as heard:
        qtbot.keyClick(dialog.bring_in, Qt.Key.Key_Space)
    assert heard.args is not None
    assert (heard.args[0].imported, heard.args[0].skipped) == (2, 2)
    assert plain(dialog.head.text()) == "2 posts came in. Planned deliveries: 1."
    names = {one.name for one in app.composing.page(dialog._opened.member.id)}
    assert {"Coffee morning", "Film week"} <= names
    assert names.isdisjoint({"Batik class", "Tenun"})
    with qtbot.waitSignal(dialog.show_asked):
        qtbot.keyClick(dialog.show_them, Qt.Key.Key_Space)


def test_what_stays_out_is_shown_alone_and_saved_with_its_reasons(
    qtbot: QtBot, dialog: BringInDialog, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen(qtbot, dialog, plan)
    dialog.only_left_out.click()
    assert [cell(dialog, row, Column.POST) for row in range(dialog.table.rowCount())] == ["Batik class", "Tenun"]
    asked: list[str] = []

    def answer(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        asked.append(path)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    dialog.save_left_out.click()
    qtbot.waitUntil(lambda: "Saved as" in dialog.said.text())
    (where,) = asked
    assert Path(where).parent == plan.parent
    with Path(where).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["post"] for row in rows] == ["Batik class", "Tenun"]
    assert all(row["reason"] for row in rows)


def test_a_file_that_is_no_plan_is_refused_in_words_and_another_may_be_chosen(
    qtbot: QtBot, dialog: BringInDialog, plan: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "plan.xlsx"
    wrong.write_bytes(b"PK\x03\x04 a spreadsheet")
    dialog.look_at(wrong)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "CSV" in dialog.trouble.text()
    assert dialog.choose.isEnabled()
    seen(qtbot, dialog, plan)
    assert not dialog.trouble.isVisible()


def test_a_plan_can_be_dropped_on_it(qtbot: QtBot, dialog: BringInDialog, plan: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(plan))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, held, buttons, keys))
    qtbot.waitUntil(lambda: dialog.plan is not None)


def test_whoever_has_no_plan_yet_saves_an_empty_one(qtbot: QtBot, dialog: BringInDialog, tmp_path: Path) -> None:
    dialog.save_empty_to(tmp_path / "empty.csv")
    qtbot.waitUntil(lambda: "Saved as" in dialog.said.text())
    seen(qtbot, dialog, tmp_path / "empty.csv")
    assert not dialog.bring_in.isEnabled()


@pytest.mark.parametrize(("role", "may"), [(Role.OFFICER, True), (Role.ADMINISTRATOR, False)])
def test_the_menu_offers_it_to_those_who_write(
    role: Role, may: bool, qtbot: QtBot, english: QApplication, app: App, plan: Path
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(opened_by(app, role))
    window.show()
    assert window.commands.run("file.import") is may
    dialogs = window.findChildren(BringInDialog)
    assert len(dialogs) == may
    for one in dialogs:
        one.show_asked.emit()
        assert window.pages.place is not None
        assert window.pages.place.page is PageName.DRAFTS
        one.reject()
    window.let_go()
