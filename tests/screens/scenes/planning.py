"""The calendar in its four kinds, a post on its way, and the dialogs of planning."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.workspace import Role
from scheduler_app.services.plan_row import COLUMNS
from tests.screens.practice import first
from tests.screens.stage import Scene, Stage
from tests.ui.gestures import carry, press
from ui.bringing_in.dialog import BringInDialog
from ui.main_window import MainWindow
from ui.pages.calendar.export.dialog import ExportDialog
from ui.pages.calendar.move_dialog import MoveDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.place import PageName

_COUNTRIES = ("JP", "SA", "NL", "ID")


def _calendar(stage: Stage, kind: ViewKind) -> tuple[MainWindow, CalendarPage]:
    window = stage.window(PageName.CALENDAR, width=1440, height=900)
    page = stage.page(window, CalendarPage)
    stage.until(lambda: page.month.month is not None and not page.month.month.empty)
    page.show_kind(kind)
    page.tools.countries.choose(list(_COUNTRIES))
    page.tools.changed.emit()
    stage.until(lambda: page.plan.around.countries == set(_COUNTRIES))
    stage.settle()
    return window, page


def _month(stage: Stage) -> QWidget:
    actor = first(stage.app, Role.OFFICER)
    today = stage.app.clock.now().date()
    for name, begins, ends in (("Kopi Nusantara", -9, 12), ("Trade Expo Indonesia", -2, 2)):
        campaign = stage.app.campaigns.named(actor, name)
        days = {"starts": today + timedelta(days=begins), "ends": today + timedelta(days=ends)}
        stage.app.campaigns.keep(actor, replace(campaign, **days))
    window, page = _calendar(stage, ViewKind.MONTH)
    page.go_to(today)
    stage.settle()
    return window


def _by_account(stage: Stage) -> QWidget:
    window, page = _calendar(stage, ViewKind.MONTH)
    page.controls.recall({"filter-countries": "JP SA", "filter-topics": "trade", "colours": "account"})
    stage.settle()
    return window


def _hours(kind: ViewKind) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        window, page = _calendar(stage, kind)
        page.go_to(stage.app.clock.now().date())
        page.tools.seconds.setCurrentIndex(page.tools.seconds.findText("Riyadh"))
        page.tools.seconds.activated.emit(page.tools.seconds.currentIndex())
        page.hours.setFocus()
        stage.settle()
        return window

    return show


def _agenda(stage: Stage) -> QWidget:
    window, page = _calendar(stage, ViewKind.AGENDA)
    stage.until(lambda: page.agenda.table.rowCount() >= 3)
    page.agenda.setFocus()
    page.agenda.selectRow(1)
    stage.settle()
    return window


def _moving(stage: Stage) -> QWidget:
    window, page = _calendar(stage, ViewKind.MONTH)
    if stage.look.scale > 1:
        # So large that chips find room in the days.
        window.resize(1600, 1500)
        stage.settle()
    month = page.month.month
    assert month is not None
    at = next(index for index, cell in enumerate(month.cells) if cell.chips and cell.day > stage.app.clock.now().date())
    geometry = page.month._geometry()
    box, other = geometry.chip(at, 0), geometry.cell(min(at + 3, len(month.cells) - 1))
    start = QPoint(round(box.x + 30), round(box.y + 10))
    page.go_to(month.cells[at].day)
    press(page.month, start)
    carry(page.month, start, QPoint(round(other.x + 40), round(other.y + 30)))
    stage.until(page.hands.ghost.isVisible)
    stage.settle()
    return window


def _card(stage: Stage) -> QWidget:
    actor = first(stage.app, Role.OFFICER)
    window, page = _calendar(stage, ViewKind.MONTH)
    line = next(one for one in stage.app.calendar.agenda(actor) if one.here.date() > stage.app.clock.now().date())
    page.go_to(line.here.date())
    stage.settle()
    page.day.setFocus()
    page.day.setCurrentIndex(page.lines.index(0))
    stage.until(lambda: bool(page.cards.card.facts.words))
    stage.settle()
    return window


def _move(stage: Stage) -> QWidget:
    window, _ = _calendar(stage, ViewKind.MONTH)
    entry = stage.app.calendar.agenda(first(stage.app, Role.OFFICER))[0]
    dialog = MoveDialog(stage.opened(), entry, window)
    dialog.show()
    dialog.when.edit.setText("next fri 10")
    dialog.when.edit.textEdited.emit("next fri 10")
    stage.until(lambda: bool(dialog.means.text()))
    stage.settle()
    return dialog


def _export(stage: Stage) -> QWidget:
    window, page = _calendar(stage, ViewKind.MONTH)
    page.export()
    dialog = stage.dialog(window, ExportDialog)
    stage.settle()
    return dialog


def _import(stage: Stage) -> QWidget:
    window, _ = _calendar(stage, ViewKind.MONTH)
    window.bring_in()
    dialog = stage.dialog(window, BringInDialog)
    dialog.look_at(_plan(stage))
    stage.until(lambda: dialog.plan is not None)
    dialog.view.setCurrentIndex(dialog.table.index(2, 0))
    stage.settle()
    return dialog


def _import_empty(stage: Stage) -> QWidget:
    window, _ = _calendar(stage, ViewKind.MONTH)
    window.bring_in()
    dialog = stage.dialog(window, BringInDialog)
    stage.settle()
    return dialog


def _plan(stage: Stage) -> Path:
    """A plan of a spring, with what people get wrong in one."""
    accounts = [one.handle for one in stage.app.directory.accounts()]
    usual = {"topic": "trade", "language": "en", "text": "Come and taste: five farmers pour it themselves."}
    spring = {"date": "2027-03-22", "time": "10:00"}
    japanese = {"language": "ja", "text": "ガヨ・コーヒーの朝。どうぞ。"}
    arabic = {"language": "ar", "text": "قهوة من سومطرة في الرياض."}
    rows: tuple[dict[str, str], ...] = (
        {"post": "Coffee morning", "accounts": "; ".join(accounts[:4]), **spring},
        {"post": "Film week", "accounts": accounts[5], **spring},
        {"post": "Batik class", "accounts": "kbri-atlantis", "date": "2027-02-30", "time": "10:00"},
        {"post": "キルト展", "accounts": accounts[1], **japanese},
        {"post": "Tenun for schools", "accounts": accounts[2], "text": ""},
        {"post": "معرض القهوة", "accounts": accounts[9], **spring, **arabic},
    )
    path = stage.workspace.parent / "spring.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(usual | row for row in rows)
    return path


SCENES = tuple(
    Scene(name, seen, show, PageName.CALENDAR, in_contrast)
    for name, seen, show, in_contrast in (
        ("calendar-month", "A month with campaigns, holidays and the list of one day", _month, True),
        ("calendar-by-account", "A month narrowed down, coloured by account", _by_account, False),
        ("calendar-week", "A week with a second ruler", _hours(ViewKind.WEEK), True),
        ("calendar-day", "One day", _hours(ViewKind.DAY), False),
        ("calendar-agenda", "The agenda: the calendar as a list", _agenda, False),
        ("calendar-moving", "A post on its way to another day, with both clocks before it is dropped", _moving, False),
        ("calendar-card", "The card about a delivery, beside the list of its day", _card, False),
        ("move", "Moving by keyboard: a typed time and what it means", _move, False),
        ("export", "The calendar for people without Duta", _export, False),
        ("import-empty", "Where a plan from a spreadsheet comes in", _import_empty, False),
        ("import", "A plan before it comes in: each row with what becomes of it", _import, False),
    )
)
