"""Import a plan: choose a table, see row by row what would become of it, and let in what is in order."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import background, messages
from ui.bringing_in.plan_table import PlanTable, in_words
from ui.bringing_in.plan_view import PlanView
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.line_label import line_label
from ui.widgets.trouble_line import TroubleLine

if TYPE_CHECKING:
    from scheduler_app.services.import_report import ImportReport, SeenPlan
    from ui.session import OpenWorkspace

_LOOK_EVERY_MS = 100


class BringInDialog(QDialog):
    """Nothing is written before somebody says so; ``brought_in`` carries what became of it."""

    brought_in = Signal(object)
    show_asked = Signal()

    def __init__(self, opened: OpenWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._path: Path | None = None
        self.plan: SeenPlan | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Import a plan"))
        self.head = line_label("", self)
        self.empty = EmptyState(
            "upload",
            self.tr("A plan is a table with a row for each post."),
            self.tr("Save it as CSV in UTF-8, with its pictures in a folder “pictures” beside it."),
            self,
        )
        self.table = PlanTable(self)
        self.view = PlanView(self.table, self)
        self.only_left_out = QCheckBox(self)
        self.said, self.trouble = line_label("", self), TroubleLine(self)
        self.bar = QProgressBar(self)
        self.bar.hide()
        self._done = 0
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_EVERY_MS)
        self.choose = QPushButton(self.tr("&Choose a file…"), self)
        self.save_empty = QPushButton(self.tr("Save an &empty plan…"), self)
        self.save_left_out = QPushButton(self)
        self.bring_in = QPushButton(self)
        self.show_them = QPushButton(self.tr("Show in Drafts"), self)
        for button in (self.bring_in, self.show_them):
            button.setObjectName("primary")
        self._lay_out()
        self._connect()
        self._say()

    def look_at(self, path: Path) -> None:
        """Read this file and show what would become of its rows."""
        self._path, self.plan = path, None
        self.trouble.say("")
        self._wait(self.tr("Reading {file}…").format(file=path.name))
        app, actor = self._opened.app, self._opened.member.id
        background.run(lambda: app.bulk_import.look_at(actor, path), self._show, self._refuse, self, slow=True)

    def start(self) -> None:
        """Let in what is in order."""
        if self._path is None or self.plan is None:
            return
        app, actor, path = self._opened.app, self._opened.member.id, self._path
        self._wait(self.tr("Importing…"))
        self.bar.setRange(0, len(self.plan.rows))
        self.bar.show()
        self._looking.start()

        def at(done: int, _total: int) -> None:
            self._done = done

        background.run(
            lambda: app.bulk_import.import_plan(actor, path, progress=at), self._end, self._refuse, self, slow=True
        )

    def save_left_out_to(self, path: Path) -> None:
        """Write the rows that would stay out, each with its reasons."""
        plan = self.plan
        if plan is None:
            return

        def write() -> None:
            from scheduler_app.services.import_report import save_left_out

            save_left_out(plan, path, in_words)

        background.run(write, lambda _: self._saved(path), self._refuse, self)

    def save_empty_to(self, path: Path) -> None:
        """Write a plan without rows, to be filled."""

        def write() -> None:
            from scheduler_app.services.import_report import save_empty
            from scheduler_app.services.plan_row import COLUMNS

            save_empty(path, COLUMNS)

        background.run(write, lambda _: self._saved(path), self._refuse, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None and self.choose.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            self.look_at(path)

    def _show(self, plan: SeenPlan) -> None:
        self.plan = plan
        self.only_left_out.setChecked(False)
        self.table.show_plan(plan)
        self._say()
        if plan.rows:
            self.view.setCurrentIndex(self.table.index(0, 0))
            self.view.setFocus()

    def _end(self, report: ImportReport) -> None:
        self._rest()
        number = QLocale().toString
        came = self.tr("One post came in.") if report.imported == 1 else self.tr("{count} posts came in.")
        planned = self.tr("Planned deliveries: {count}.").format(count=number(report.scheduled))
        words = f"{came.format(count=number(report.imported))} {planned}"
        pictures = [one for one in report.problems if one.column == "picture"]
        self.head.setText(words)
        self.said.setText("\n".join(dict.fromkeys(map(in_words, pictures))))
        for widget in (self.bring_in, self.choose, self.save_left_out, self.only_left_out):
            widget.hide()
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Close"))
        self.show_them.show()
        self.show_them.setFocus()
        self.brought_in.emit(report)

    def _show_them(self) -> None:
        self.show_asked.emit()
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self._rest()
        self._say()
        self.trouble.say(messages.of_error(error).as_line())

    def _saved(self, path: Path) -> None:
        self.said.setText(self.tr("Saved as {file}.").format(file=str(path)))

    def _wait(self, words: str) -> None:
        self.head.setText(words)
        self.head.show()
        for button in (self.choose, self.bring_in, self.save_left_out):
            button.setEnabled(False)

    def _rest(self) -> None:
        self._looking.stop()
        self.bar.hide()

    def _say(self) -> None:
        """What was seen, and what can be done now."""
        plan, number = self.plan, QLocale().toString
        self._pages.setCurrentWidget(self.view if plan else self.empty)
        left_out = len(plan.rows) - plan.ready if plan else 0
        self.head.setVisible(plan is not None)
        if plan is not None:
            ready, every = number(plan.ready), number(len(plan.rows))
            words = self.tr("{ready} of {all} rows are ready.").format(ready=ready, all=every)
            look = self.tr("One needs a look.") if left_out == 1 else self.tr("{count} need a look.")
            self.head.setText(f"{words} {look.format(count=number(left_out))}" if left_out else words)
        self.save_empty.setVisible(plan is None)
        self.choose.setText(self.tr("&Choose another file…") if plan else self.tr("&Choose a file…"))
        self.choose.setEnabled(True)
        self.only_left_out.setVisible(left_out > 0)
        self.save_left_out.setVisible(left_out > 0)
        self.only_left_out.setText(self.tr("&Only those that stay out: {count}").format(count=number(left_out)))
        one, several = self.tr("&Save it with its reason…"), self.tr("&Save the {count} with reasons…")
        self.save_left_out.setText(one if left_out == 1 else several.format(count=number(left_out)))
        self.save_left_out.setEnabled(True)
        one, several = self.tr("Import 1 post"), self.tr("Import {count} posts")
        count = plan.ready if plan else 0
        self.bring_in.setText(one if count == 1 else several.format(count=number(count)))
        self.bring_in.setVisible(plan is not None)
        self.bring_in.setEnabled(count > 0)

    def _say_row(self) -> None:
        index = self.view.currentIndex()
        row = self.table.rows[index.row()] if index.isValid() else None
        self.said.setText(self.table.said_of(row) if row else "")

    def _ask_file(self) -> None:
        folder = str(self._path.parent) if self._path else _documents()
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), folder, self.tr("Plans (*.csv)"))
        if path:
            self.look_at(Path(path))

    def _ask_where(self, save: str) -> None:
        if save == "left out" and self._path is not None:
            # Beside the plan: there its pictures are found when it is brought in again.
            name = self.tr("{plan}, left out").format(plan=self._path.stem)
            asked, then = self._path.with_name(f"{name}.csv"), self.save_left_out_to
        else:
            asked, then = Path(_documents()) / f"{self.tr('plan')}.csv", self.save_empty_to
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(asked), "*.csv")
        if path:
            then(Path(path))

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask_file)
        self.save_empty.clicked.connect(partial(self._ask_where, "empty"))
        self.save_left_out.clicked.connect(partial(self._ask_where, "left out"))
        self.bring_in.clicked.connect(self.start)
        self.show_them.clicked.connect(self._show_them)
        self.only_left_out.toggled.connect(self.table.show_only_left_out)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._say_row())
        self._looking.timeout.connect(lambda: self.bar.setValue(self._done))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.view)
        deeds = QWidget(self)
        flow = FlowLayout(deeds, gap=8)
        for button in (self.choose, self.save_empty, self.save_left_out):
            button.setAutoDefault(False)
            flow.addWidget(button)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        for button in (self.bring_in, self.show_them):
            self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(self.reject)
        # The box shows whatever it is given.
        self.show_them.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.only_left_out)
        column.addWidget(self._pages, 1)
        for widget in (self.said, self.trouble, self.bar, deeds, self._buttons):
            column.addWidget(widget)
        line = self.fontMetrics().height()
        self.resize(line * 58, line * 34)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is held over the dialog."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
