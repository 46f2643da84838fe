"""A decision for each of many deliveries, one by one or for all that are chosen. Nothing leaves undecided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.hold import ReviewDecision
from ui import background, messages, theme
from ui.holding.review_table import Choice, Column, ReviewTable
from ui.pages.outbox.time_dialog import TimeDialog
from ui.states import Family
from ui.widgets.flow import FlowLayout
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.reviewing_held import HeldLine, NotDecided
    from ui.session import OpenWorkspace

Offer = tuple[str, str, Callable[[], None]]
_Answer = tuple[tuple["HeldLine", ...], tuple["NotDecided", ...]]


class DecisionDialog(QDialog):
    """``shown`` comes when the lines stand there, at first and after decisions were carried out.

    ``reason_asked`` says that a decision needs its reason.
    """

    shown = Signal()
    reason_asked = True

    def __init__(self, opened: OpenWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self.setWindowTitle(self.title())
        self.head = line_label(self.tr("Looking at what was stopped…"), self)
        self.table = ReviewTable(opened.workspace.home_zone, self)
        self.view = QTableView(self)
        self.view.setModel(self.table)
        self.view.setAccessibleName(self.title())
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setStyleSheet("QTableView::item { padding: 0 9px; }")
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        heads = self.view.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for whole in (Column.ACCOUNT, Column.PLANNED):
            heads.setSectionResizeMode(whole, QHeaderView.ResizeMode.ResizeToContents)
        self.choices: dict[str, QPushButton] = {}
        row = self._choice_row()
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        self.reason.textChanged.connect(lambda _text: self._say_ready())
        asking = QWidget(self)
        form = QFormLayout(asking)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Wh&y, for the record"), self.reason)
        asking.setVisible(self.reason_asked)
        self.trouble = line_label("", self, theme.current().of(Family.PROBLEM))
        self.trouble.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.carry_out = QPushButton(self)
        self.carry_out.setObjectName("primary")
        self.carry_out.setAutoDefault(False)
        buttons.addButton(self.carry_out, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.carry_out.clicked.connect(self._decide)
        self.table.dataChanged.connect(lambda *_: self._say_ready())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(row)
        column.addWidget(self.view, 1)
        column.addWidget(asking)
        column.addWidget(self.trouble)
        column.addWidget(buttons)
        height = self.fontMetrics().height()
        self.resize(height * 50, height * 34)
        self._say_ready()
        background.run(lambda: (self.waiting(), ()), self._show, self.say_trouble, self)

    def choose(self, choice: Choice | None) -> None:
        """For the lines that are selected."""
        self.table.choose((index.row() for index in self.view.selectionModel().selectedRows()), choice)

    def title(self) -> str:
        """What these deliveries are, for the head of the window."""
        raise NotImplementedError

    def said(self, count: str) -> str:
        """What is to be known about ``count`` of them; empty when nothing waits any more."""
        raise NotImplementedError

    def offered(self) -> tuple[Offer, ...]:
        """What can become of them: name, words and what pressing it does."""
        raise NotImplementedError

    def waiting(self) -> tuple[HeldLine, ...]:
        """What waits for a decision. Runs on a pool thread."""
        raise NotImplementedError

    def decide(self, ids: Sequence[DeliveryId], choice: Choice, reason: str) -> Sequence[NotDecided]:
        """Carry it out; returns those about which that could not be done. Runs on a pool thread."""
        raise NotImplementedError

    @property
    def chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.view.selectionModel().selectedRows())

    def ask_time(self) -> None:
        """Another time for the chosen lines."""
        rows = self.chosen_rows
        if not rows:
            return
        dialog = TimeDialog(self.opened, [self.table.lines[row].entry for row in rows], parent=self)
        dialog.accepted.connect(lambda: self.table.choose(rows, Choice(ReviewDecision.NEW_TIME, dialog.wall)))
        dialog.open()

    def _choice_row(self) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, gap=8)
        for name, text, run in self.offered():
            button = QPushButton(text, row)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, run=run: run())
            flow.addWidget(button)
            self.choices[name] = button
        return row

    def _show(self, answer: _Answer) -> None:
        lines, refused = answer
        self.table.show_lines(lines, refused)
        self.head.setText(self.said(QLocale().toString(len(lines))) if lines else self.tr("Everything is decided."))
        if lines:
            # Where reading begins on the right, selectRow() selects nothing.
            self.view.setCurrentIndex(self.table.index(0, 0))
            self.view.setFocus()
        self._say_ready()
        self.shown.emit()

    def _say_ready(self) -> None:
        count = len(self.table.chosen)
        locale = QLocale()
        self.carry_out.setText(
            self.tr("Carry out {count} decisions").format(count=locale.toString(count))
            if count > 1
            else self.tr("Carry out")
        )
        self.carry_out.setEnabled(bool(count) and (not self.reason_asked or bool(self.reason.text().strip())))

    def _decide(self) -> None:
        reason = self.reason.text()
        alike: dict[Choice, list[DeliveryId]] = {}
        for delivery_id, choice in self.table.chosen.items():
            alike.setdefault(choice, []).append(delivery_id)
        self.carry_out.setEnabled(False)

        def carry_out() -> _Answer:
            refused: list[NotDecided] = []
            for choice, ids in alike.items():
                refused += self.decide(ids, choice, reason)
            return self.waiting(), tuple(refused)

        background.run(carry_out, self._show, self.say_trouble, self, slow=True)

    def say_trouble(self, error: Exception) -> None:
        """What could not be read or done."""
        self.trouble.setText(messages.of_error(error).as_line())
        self.trouble.show()
        self._say_ready()
