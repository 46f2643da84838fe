"""Whose a picture is, who is named, until when it may be shown, and whether the people in it agreed."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.media_rights import MediaRights
from ui import clock

_LONGEST = 300


class RightsDialog(QDialog):
    """Nothing is written here: ``rights`` is what was chosen."""

    def __init__(self, known: MediaRights | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rights of this picture"))
        now = known or MediaRights("")
        self.licence = QLineEdit(now.licence, self)
        self.licence.setMaxLength(_LONGEST)
        self.licence.setPlaceholderText(self.tr("Embassy photo, bought for the web, CC BY 4.0 …"))
        self.credit = QLineEdit(now.credit, self)
        self.credit.setMaxLength(_LONGEST)
        self.credit.setPlaceholderText(self.tr("Photo: …"))
        self.ends = QCheckBox(self.tr("May be shown &until"), self)
        self.ends.setChecked(now.until is not None)
        last = now.until or clock.now()
        self.until = QDateEdit(QDate(last.year, last.month, last.day), self)
        self.until.setCalendarPopup(True)
        self.until.setLocale(QLocale())
        self.until.setDisplayFormat("d MMM yyyy")
        self.until.setAccessibleName(self.tr("Last day it may be shown"))
        self.until.setEnabled(self.ends.isChecked())
        self.ends.toggled.connect(self.until.setEnabled)
        self.people = QComboBox(self)
        for words, consent in (
            (self.tr("Nobody can be recognised"), None),
            (self.tr("They agreed"), True),
            (self.tr("They have not agreed"), False),
        ):
            self.people.addItem(words, consent)
        self.people.setCurrentIndex(self.people.findData(now.consent))
        self._lay_out()
        self.licence.textChanged.connect(self._say_ready)
        self._say_ready()

    @property
    def rights(self) -> MediaRights:
        """The last day counts until its end, UTC."""
        day = self.until.date()
        until = datetime(day.year(), day.month(), day.day(), 23, 59, 59, tzinfo=UTC)
        return MediaRights(
            self.licence.text().strip(),
            self.credit.text().strip(),
            until if self.ends.isChecked() else None,
            self.people.currentData(),
        )

    def _say_ready(self) -> None:
        self.keep.setEnabled(bool(self.licence.text().strip()))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Licence or source"), self.licence)
        form.addRow(self.tr("&Who is named"), self.credit)
        ends = QHBoxLayout()
        ends.addWidget(self.ends)
        ends.addWidget(self.until, 1)
        form.addRow(ends)
        form.addRow(self.tr("&People in it"), self.people)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 26))
