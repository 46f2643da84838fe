"""Everything that a person pastes and drops elsewhere, in the order in which networks ask for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.by_hand.pasting import Pasting
from ui.by_hand.picture_row import PictureRow

if TYPE_CHECKING:
    from scheduler_app.services.by_hand import ToPost


class WhatToPost(QScrollArea):
    """``files`` are the copies of the pictures, in their order; all lie in one folder."""

    def __init__(self, what: ToPost, files: tuple[Path, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # What is in it takes the keys, and brings itself into sight.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pastings: list[Pasting] = []
        self.pictures: list[PictureRow] = []
        self.folder: QPushButton | None = None
        self._files = files
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        if what.title:
            self._paste(self.tr("Title"), what.title)
        many = len(what.parts) > 1
        for number, part in enumerate(what.parts, start=1):
            self._paste(self._name(number, len(what.parts)) if many else self.tr("Text"), part.text)
        if what.link:
            self._paste(self.tr("Link"), what.link)
        shown = [(at, picture) for at, part in enumerate(what.parts, start=1) for picture in part.pictures]
        before = 0
        for number, ((at, picture), file) in enumerate(zip(shown, files, strict=True), start=1):
            if at != before:
                self._head(self._of_part(at) if many else self.tr("Pictures"))
                before = at
            row = PictureRow(number, picture, file, self._inside)
            self.pictures.append(row)
            self._column.addWidget(row)
        if files:
            self.folder = QPushButton(self.tr("Open the &folder with the pictures"), self._inside)
            self.folder.setAutoDefault(False)
            self.folder.clicked.connect(self._open_folder)
            self._column.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
        self.setWidget(self._inside)

    def whole_height(self) -> int:
        """What it needs to be seen without scrolling."""
        return self._inside.sizeHint().height() + 8

    def _paste(self, heading: str, words: str) -> None:
        one = Pasting(heading, words, self._inside)
        self.pastings.append(one)
        self._column.addWidget(one)

    def _head(self, words: str) -> None:
        title = QLabel(words, self._inside)
        weight = QFont(title.font())
        weight.setWeight(QFont.Weight.DemiBold)
        title.setFont(weight)
        self._column.addWidget(title)

    def _name(self, number: int, count: int) -> str:
        said = QLocale().toString
        return self.tr("Part {number} of {count}").format(number=said(number), count=said(count))

    def _of_part(self, number: int) -> str:
        return self.tr("Pictures of part {number}").format(number=QLocale().toString(number))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._files[0].parent)))
