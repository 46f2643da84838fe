"""What is shown of the plan and how: filters, saved views, colours."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.plan_filter import PlanFilter
from tests.ui.filled_workspace import officer
from tests.ui.pages.calendar.test_moving_by_hand import app, page
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui.pages.calendar.colouring import ColourBy
from ui.pages.calendar.context_menu import menu_for
from ui.pages.calendar.many_of import ManyOf
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.preferences import LeftOff, WindowFile
from ui.text_direction import plain

__all__ = ["app", "english", "page", "speaking", "words", "workspace", "workspace_template"]


@pytest.fixture
def filled(page: CalendarPage, app: App, qtbot: QtBot) -> CalendarPage:
    """With the first planned day in sight, and what there is to choose from."""
    page.go_to(app.calendar.agenda(officer(app))[0].here.date())
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    qtbot.waitUntil(lambda: bool(page.controls.filters.parts["accounts"]._choices))
    return page


def tick(qtbot: QtBot, part: ManyOf, words: str) -> None:
    """Choose by keyboard."""
    part.open()
    (item,) = part.popup.list.findItems(words, Qt.MatchFlag.MatchExactly)
    part.popup.list.setCurrentItem(item)
    qtbot.keyClick(part.popup.list, Qt.Key.Key_Return)
    qtbot.keyClick(part.popup.list, Qt.Key.Key_Escape)
    assert not part.popup.isVisible()


def test_the_plan_is_narrowed_to_what_is_ticked_and_says_by_how_much(qtbot: QtBot, filled: CalendarPage) -> None:
    filters, button = filled.controls.filters, filled.tools.filter_button
    assert not filters.isVisible()
    button.click()
    assert filters.isVisible()
    tick(qtbot, filters.parts["countries"], "Japan")
    qtbot.waitUntil(lambda: filled.lines.rowCount() == 1)
    assert filled.lines.lines[0].entry.country == "JP"
    assert filters.parts["countries"].text() == "Countries: Japan"
    assert button.text() == "Filter: 1"
    tick(qtbot, filters.parts["states"], "Sent")
    qtbot.waitUntil(lambda: filled.lines.rowCount() == 0)
    filters.clear_button.click()
    qtbot.waitUntil(lambda: filled.lines.rowCount() == 3)
    assert button.text() == "Filter"


def test_the_agenda_is_narrowed_alike(qtbot: QtBot, filled: CalendarPage) -> None:
    filled.show_kind(ViewKind.AGENDA)
    qtbot.waitUntil(lambda: filled.agenda.table.rowCount() >= 3)
    tick(qtbot, filled.controls.filters.parts["countries"], "Japan")
    qtbot.waitUntil(lambda: {line.entry.country for line in filled.agenda.table.lines} == {"JP"})


def test_waiting_for_approval_is_a_state_of_its_own(qtbot: QtBot, filled: CalendarPage) -> None:
    filters = filled.controls.filters
    tick(qtbot, filters.parts["states"], "Waits for approval")
    assert filters.wanted == PlanFilter(unapproved=True)
    qtbot.waitUntil(lambda: filled.lines.rowCount() == 3)
    tick(qtbot, filters.parts["states"], "Waits for approval")
    tick(qtbot, filters.parts["states"], "Scheduled")
    qtbot.waitUntil(lambda: filled.lines.rowCount() == 0)


def test_a_saved_view_comes_back_by_its_name_and_after_a_restart(
    qtbot: QtBot, filled: CalendarPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(qtbot, filled.controls.filters.parts["countries"], "Japan")
    filled.show_kind(ViewKind.WEEK)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Tokyo & week", True))
    filled.controls.saved._ask_name()
    kept = filled.remembered()
    filled.controls.filters.clear()
    filled.show_kind(ViewKind.MONTH)
    filled.controls.saved.asked.emit(filled.controls.saved.views["Tokyo & week"])
    assert filled.kind is ViewKind.WEEK
    assert filled.controls.filters.wanted.countries == {"JP"}
    assert filled.tools.filter_button.isChecked()
    filled.controls.saved.remove("Tokyo & week")
    assert filled.controls.saved.views == {}
    filled.recall(kept)
    assert list(filled.controls.saved.views) == ["Tokyo & week"]


def test_words_that_cannot_be_read_are_as_if_nothing_was_saved(page: CalendarPage) -> None:
    page.recall({"saved-views": "{", "filter-states": "nonsense", "view": "year", "colours": "rainbow"})
    assert page.controls.saved.views == {}
    assert page.controls.filters.wanted.states == frozenset()
    assert page.tools.colour_by is ColourBy.STATE


def test_chips_can_have_the_colour_of_their_account_and_the_legend_says_which(
    qtbot: QtBot, filled: CalendarPage
) -> None:
    colours = filled.tools.colours
    colours.setCurrentIndex(colours.findData(ColourBy.ACCOUNT))
    colours.activated.emit(colours.currentIndex())
    month = filled.month.month
    assert month is not None
    hues = {chip.hue for cell in month.cells for chip in cell.chips}
    assert None not in hues
    assert len(hues) > 1
    assert filled._legend.isVisible()
    assert "@kbri-tokyo" in plain(filled._legend.text())
    filled.show_kind(ViewKind.AGENDA)
    qtbot.waitUntil(filled._legend.isHidden)
    filled.show_kind(ViewKind.MONTH)
    qtbot.waitUntil(filled._legend.isVisible)
    assert filled.remembered()["colours"] == "account"


def test_where_nothing_stands_the_calendar_says_why(qtbot: QtBot, filled: CalendarPage) -> None:
    assert not filled._legend.isVisible()
    tick(qtbot, filled.controls.filters.parts["states"], "Sent")
    qtbot.waitUntil(lambda: filled._legend.text() == "Nothing here answers to the filter.")
    filled.show_kind(ViewKind.AGENDA)
    qtbot.waitUntil(lambda: filled._legend.text() == "Nothing here answers to the filter.")
    filled.controls.filters.clear()
    qtbot.waitUntil(filled._legend.isHidden)
    filled.turn(-12)
    qtbot.waitUntil(lambda: filled._legend.text() == "Nothing is planned in this time.")


def test_the_menu_under_the_mouse_offers_what_can_be_done(filled: CalendarPage) -> None:
    filled.choice.take([filled.lines.lines[0].entry.delivery_id])
    offered = {action.text().split("\t")[0].replace("&", ""): action for action in menu_for(filled).actions()}
    assert {"Open the post", "Move to…", "Take out of the plan"} <= set(offered)
    assert not offered["Put it on this day"].isEnabled()
    offered["Cut, to put it on another day"].trigger()
    assert filled.hands.has_cut


def test_saved_views_come_back_from_the_file_whatever_their_name(page: CalendarPage, tmp_path: Path) -> None:
    page.controls.saved.save('Tokyo, & "ä" = العربية')
    kept = page.remembered()
    WindowFile(tmp_path / "window.ini").keep_left_off(LeftOff(pages={"calendar": kept}))
    page.controls.saved.remove('Tokyo, & "ä" = العربية')
    page.recall(dict(WindowFile(tmp_path / "window.ini").left_off().pages["calendar"]))
    assert list(page.controls.saved.views) == ['Tokyo, & "ä" = العربية']
