"""Taking the calendar out of the window, through its dialog."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.plan_filter import PlanFilter
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.pages.calendar.export.dialog import ExportDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import Period, ViewKind

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]

_POSTS, _ACCOUNTS = 3, 3


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def period(app: App) -> Period:
    first = app.calendar.agenda(officer(app))[0].here.date()
    return Period(first - timedelta(days=1), first + timedelta(days=10))


@pytest.fixture
def dialog(qtbot: QtBot, english: QApplication, app: App, period: Period) -> ExportDialog:
    made = ExportDialog(opened_by(app, Role.OFFICER), period)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    return made


def choose(dialog: ExportDialog, ending: str) -> None:
    dialog.form.setCurrentIndex(dialog.form.findData(ending))


def written(qtbot: QtBot, dialog: ExportDialog, path: Path) -> int:
    with qtbot.waitSignal(dialog.written, timeout=20_000) as told:
        dialog.write_to(path)
    count: int = told.args[1]
    return count


@pytest.mark.parametrize(
    ("ending", "beginning"),
    [("pdf", b"%PDF-"), ("ics", b"BEGIN:VCALENDAR"), ("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"), ("html", b"<!doctype")],
)
def test_each_form_is_written_without_the_window_waiting(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, watched_ui_thread: list[str], ending: str, beginning: bytes
) -> None:
    choose(dialog, ending)
    path = tmp_path / f"calendar.{ending}"
    assert written(qtbot, dialog, path) == _POSTS * _ACCOUNTS
    assert path.read_bytes().startswith(beginning)
    assert watched_ui_thread == []


def test_paper_has_a_page_for_each_week_and_a_list_behind_them(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    def pages(listed: bool, kind: ViewKind) -> int:
        dialog.listed.setChecked(listed)
        dialog.pages.setCurrentIndex(dialog.pages.findData(kind))
        path = tmp_path / "calendar.pdf"
        written(qtbot, dialog, path)
        return path.read_bytes().count(b"/Type /Page\n")

    weeks = pages(False, ViewKind.WEEK)
    assert weeks in (2, 3)
    assert pages(True, ViewKind.WEEK) == weeks + 1
    assert pages(False, ViewKind.MONTH) in (1, 2)


def test_what_is_only_for_paper_is_asked_only_for_paper(dialog: ExportDialog) -> None:
    assert dialog.paper.isVisible()
    choose(dialog, "ics")
    assert not dialog.paper.isVisible()
    assert not dialog.listed.isVisible()


def test_nothing_is_exported_from_a_last_day_before_the_first(dialog: ExportDialog) -> None:
    dialog.last.setDate(dialog.first.date().addDays(-1))
    assert not dialog.export.isEnabled()
    assert dialog.told.text()


def test_what_nobody_approved_can_be_left_out(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, "csv")
    dialog.without_drafts.setChecked(True)
    assert written(qtbot, dialog, tmp_path / "c.csv") == 0


def test_only_what_the_filter_shows_goes_out(
    qtbot: QtBot, english: QApplication, app: App, period: Period, tmp_path: Path
) -> None:
    account = app.calendar.agenda(officer(app))[0].entry.account_id
    dialog = ExportDialog(opened_by(app, Role.OFFICER), period, PlanFilter(accounts=frozenset({account})))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    assert dialog.narrowed.isVisible()
    choose(dialog, "csv")
    assert written(qtbot, dialog, tmp_path / "c.csv") == _POSTS


def test_a_place_that_cannot_be_written_is_said_and_can_be_tried_again(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    choose(dialog, "csv")
    dialog.write_to(tmp_path / "none" / "c.csv")
    qtbot.waitUntil(lambda: dialog.export.isEnabled() and bool(dialog.told.text()))
    assert dialog.isVisible()


def test_it_begins_with_the_days_it_was_opened_for(dialog: ExportDialog, period: Period) -> None:
    def day(shown: QDate) -> date:
        return date(shown.year(), shown.month(), shown.day())

    assert Period(day(dialog.first.date()), day(dialog.last.date())) == period


@pytest.fixture
def page(qtbot: QtBot, english: QApplication, app: App) -> Iterator[CalendarPage]:
    page = CalendarPage()
    qtbot.addWidget(page)
    page.show_workspace(opened_by(app, Role.OFFICER))
    page.show()
    page.enter()
    page.go_to(app.calendar.agenda(officer(app))[0].here.date())
    yield page
    page.let_go()


@pytest.mark.parametrize("ending", ["pdf", "ics", "xlsx", "csv", "html"])
@pytest.mark.parametrize("saved", [False, True])
def test_the_page_takes_out_what_its_filter_or_saved_view_shows(
    qtbot: QtBot, page: CalendarPage, tmp_path: Path, ending: str, saved: bool
) -> None:
    views = page.controls.saved
    page.controls.filters.recall({"filter-countries": "JP"})
    if saved:
        views.save("Japan alone")
        page.controls.filters.clear()
        views.asked.emit(views.views["Japan alone"])
    page.export()
    dialog = next(one for one in page.findChildren(ExportDialog) if one.isVisible())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    assert dialog.narrowed.isVisible()
    dialog.first.setDate(dialog.first.date().addDays(-40))
    dialog.last.setDate(dialog.last.date().addDays(40))
    choose(dialog, ending)
    path = tmp_path / f"calendar.{ending}"
    assert written(qtbot, dialog, path) == _POSTS
    if ending in ("csv", "ics", "html"):
        text = path.read_text("utf-8-sig")
        assert "kbri-tokyo" in text
        assert "kbri-riyadh" not in text
