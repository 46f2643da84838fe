"""Which part of the calendar goes out, and as what; then it is written, page after page where it is paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from scheduler_app.domain.slot import zone_named
from ui import background, messages
from ui.pages.calendar.export.words import export_words
from ui.pages.calendar.periods import Period, ViewKind

if TYPE_CHECKING:
    from scheduler_app.services.calendar_words import CalendarWords, Sheet
    from ui.pages.calendar.export.printed import Print, PrintedCalendar
    from ui.session import OpenWorkspace

_PDF, _ICS, _CSV, _XLSX, _HTML = "pdf", "ics", "csv", "xlsx", "html"


@dataclass(frozen=True, slots=True)
class _Read:
    sheet: Sheet
    words: CalendarWords
    now: datetime


class ExportDialog(QDialog):
    """``written`` carries the path of the file and how many deliveries it tells of."""

    written = Signal(str, int)

    def __init__(
        self, opened: OpenWorkspace, period: Period, wanted: PlanFilter = EVERYTHING, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._opened, self._wanted = opened, wanted
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the calendar"))
        self.form = QComboBox(self)
        for ending, word in (
            (_PDF, self.tr("Paper (PDF)")),
            (_ICS, self.tr("Other calendars (ICS)")),
            (_XLSX, self.tr("Spreadsheet (XLSX)")),
            (_CSV, self.tr("Table (CSV)")),
            (_HTML, self.tr("Page for an intranet (HTML)")),
        ):
            self.form.addItem(word, ending)
        self.first, self.last = (QDateEdit(_as_qt(day), self) for day in (period.first, period.last))
        for edit, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("ddd d MMM yyyy")
            edit.setAccessibleName(name)
        self.paper, self.pages = QComboBox(self), QComboBox(self)
        self.paper.addItem("A4", "a4")
        self.paper.addItem("A3", "a3")
        self.pages.addItem(self.tr("One for each month"), ViewKind.MONTH)
        self.pages.addItem(self.tr("One for each week"), ViewKind.WEEK)
        self.listed = QCheckBox(self.tr("Add a &list of every delivery"), self)
        self.listed.setChecked(True)
        self.without_drafts = QCheckBox(self.tr("&Leave out what nobody approved yet"), self)
        self.narrowed = QLabel(self.tr("Only what the calendar's filter shows goes out."), self)
        self.narrowed.setVisible(wanted.narrows)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.narrowed, self.told):
            label.setWordWrap(True)
        self.export = QPushButton(self.tr("Export…"), self)
        self.export.setObjectName("primary")
        self.export.setDefault(True)
        self._lay_out()
        self.form.currentIndexChanged.connect(self._show_form)
        self.first.dateChanged.connect(self._say_ready)
        self.last.dateChanged.connect(self._say_ready)
        self.export.clicked.connect(self._ask_where)
        self._show_form()
        self._say_ready()

    @property
    def ending(self) -> str:
        """How the name of the file ends, without its dot."""
        return str(self.form.currentData())

    def write_to(self, path: Path) -> None:
        """Write what is chosen into this file; ``written`` comes when it is there."""
        self._busy(True)
        first, last = _from_qt(self.first.date()), _from_qt(self.last.date())
        locale, drafts = QLocale(), not self.without_drafts.isChecked()

        def read() -> _Read:
            app, workspace = self._opened.app, self._opened.workspace
            sheet = app.calendar_export.sheet(self._opened.member.id, first, last, wanted=self._wanted, drafts=drafts)
            now = sheet.made_at.astimezone(zone_named(workspace.home_zone)).replace(tzinfo=None)
            name_of = app.account_list.network_name
            return _Read(sheet, export_words(locale, workspace.name, workspace.home_zone, now, name_of), now)

        background.run(read, partial(self._write, path, Period(first, last)), self._say_trouble, self, slow=True)

    def _write(self, path: Path, period: Period, read: _Read) -> None:
        if self.ending == _PDF:
            self._print(path, period, read)
            return
        app, ending = self._opened.app, self.ending

        def write() -> int:
            from scheduler_app.services.calendar_export import ExportForm

            return app.calendar_export.write(read.sheet, path, ExportForm(ending), read.words)

        background.run(write, partial(self._finished, path), self._say_trouble, self, slow=True)

    def _print(self, path: Path, period: Period, read: _Read) -> None:
        from ui.pages.calendar.export.printed import PrintedCalendar
        from ui.pages.calendar.month_sheet import SheetFacts

        workspace = self._opened.workspace
        facts = SheetFacts(workspace.name, workspace.home_zone, read.now)
        printed = PrintedCalendar(read.sheet, period, self._print_wanted(), facts, read.words, QGuiApplication.font())
        self._next_page(printed, printed.paint(), partial(self._keep, path, printed, len(read.sheet.lines)))

    def _next_page(self, printed: PrintedCalendar, pages: Iterator[int], done: partial[None]) -> None:
        """A page for each turn of the loop: the window stays alive while a year is painted."""
        number = next(pages, 0)
        if not number:
            done()
            return
        self.told.setText(self.tr("Page {number}…").format(number=QLocale().toString(number)))
        QTimer.singleShot(0, self, lambda: self._next_page(printed, pages, done))

    def _keep(self, path: Path, printed: PrintedCalendar, count: int) -> None:
        data = printed.data()

        def write() -> int:
            from scheduler_app.services.files_out import replace_bytes

            replace_bytes(path, data)
            return count

        background.run(write, partial(self._finished, path), self._say_trouble, self, slow=True)

    def _print_wanted(self) -> Print:
        from ui.pages.calendar.export.printed import Paper, Print

        paper = Paper(self.paper.currentData())
        return Print(paper, ViewKind(self.pages.currentData()), listed=self.listed.isChecked())

    def _finished(self, path: Path, count: int) -> None:
        self.written.emit(str(path), count)
        self.accept()

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("calendar {first} to {last}").format(
            first=self.first.date().toString(Qt.DateFormat.ISODate),
            last=self.last.date().toString(Qt.DateFormat.ISODate),
        )
        asked = str(Path(folder) / f"{name}.{self.ending}")
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), asked, f"*.{self.ending}")
        if path:
            self.write_to(Path(path))

    def _show_form(self) -> None:
        paper = self.ending == _PDF
        for widget in (self.paper, self.pages, self.listed):
            self._rows.setRowVisible(widget, paper)

    def _say_ready(self) -> None:
        backwards = self.last.date() < self.first.date()
        self.told.setText(self.tr("The last day lies before the first.") if backwards else "")
        self.export.setEnabled(not backwards)

    def _busy(self, busy: bool) -> None:
        self.export.setEnabled(not busy)
        self.told.setText(self.tr("Reading what is planned…") if busy else "")

    def _say_trouble(self, error: Exception) -> None:
        self._busy(False)
        self.told.setText(messages.of_error(error).as_line())

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addWidget(self.first, 1)
        days.addWidget(QLabel("–", self))
        days.addWidget(self.last, 1)
        self._rows = QFormLayout()
        self._rows.setVerticalSpacing(10)
        self._rows.addRow(self.tr("&As"), self.form)
        named = QLabel(self.tr("&Days"), self)
        named.setBuddy(self.first)
        self._rows.addRow(named, days)
        self._rows.addRow(self.tr("&Paper"), self.paper)
        self._rows.addRow(self.tr("Pa&ges"), self.pages)
        self._rows.addRow("", self.listed)
        self._rows.addRow("", self.without_drafts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._rows)
        column.addWidget(self.narrowed)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 28))


def _as_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _from_qt(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
