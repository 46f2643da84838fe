"""Which part of a picture is meant, and what of it must stay in sight wherever a network cuts it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.picture_place import WHOLE
from scheduler_app.domain.post import Crop, Focus, MediaItem
from ui.pages.composer.media.cut_preview import CutPreview, Stand
from ui.pages.composer.media.placing_canvas import PlacingCanvas
from ui.pages.composer.media.placing_geometry import ALL, LEAST, MIDDLE, as_kept, focus_at, focus_point

_PERCENT = WHOLE // 100


class PlacingDialog(QDialog):
    """``placed`` is what was chosen. Everything the mouse can do, the fields do as well."""

    def __init__(
        self,
        item: MediaItem,
        image: QImage,
        size: tuple[int, int],
        stands: Iterable[Stand],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crop and focal point"))
        self.canvas = PlacingCanvas(image, self)
        self.focus_x, self.focus_y = (
            self._field(self.tr("Focal point from the left")),
            self._field(self.tr("Focal point from the top")),
        )
        self.edges = tuple(
            self._field(name)
            for name in (self.tr("Left edge"), self.tr("Upper edge"), self.tr("Right edge"), self.tr("Lower edge"))
        )
        self.previews = tuple(CutPreview(one, image, size, self) for one in stands)
        self.whole = QPushButton(self.tr("Whole picture, middle"), self)
        self.whole.setAutoDefault(False)
        self.whole.clicked.connect(lambda: self.canvas.place(ALL, MIDDLE))
        self._lay_out()
        self.canvas.placed.connect(self._show)
        self.canvas.place(item.crop or ALL, item.focus or MIDDLE)
        self._show()
        line = self.fontMetrics().height()
        self.resize(line * 50, line * 40)
        self.canvas.setFocus()

    @property
    def placed(self) -> tuple[Focus | None, Crop | None]:
        return as_kept(self.canvas.crop, self.canvas.focus)

    def _show(self) -> None:
        x, y = focus_point(self.canvas.focus)
        fields = (self.focus_x, self.focus_y, *self.edges)
        for field, value in zip(fields, (x, y, *self.canvas.crop), strict=True):
            with QSignalBlocker(field):
                field.setValue(round(value / _PERCENT))
        for preview in self.previews:
            preview.show_place(*self.placed)

    def _take(self) -> None:
        left, top, right, bottom = (field.value() * _PERCENT for field in self.edges)
        least = LEAST
        crop = (min(left, right - least), min(top, bottom - least), right, bottom)
        crop = (max(crop[0], 0), max(crop[1], 0), max(crop[2], least), max(crop[3], least))
        self.canvas.place(crop, focus_at(self.focus_x.value() * _PERCENT, self.focus_y.value() * _PERCENT))

    def _field(self, name: str) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(0, 100)
        field.setSuffix(" %")
        field.setAccessibleName(name)
        field.setKeyboardTracking(False)
        field.valueChanged.connect(self._take)
        return field

    def _lay_out(self) -> None:
        side = QFormLayout()
        side.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        side.addRow(self._heading(self.tr("Must stay in sight")))
        side.addRow(self.tr("From the &left"), self.focus_x)
        side.addRow(self.tr("From the &top"), self.focus_y)
        side.addRow(self._heading(self.tr("Part that is shown")))
        for words, field in zip(
            (self.tr("L&eft edge"), self.tr("&Upper edge"), self.tr("&Right edge"), self.tr("L&ower edge")),
            self.edges,
            strict=True,
        ):
            side.addRow(words, field)
        side.addRow(self.whole)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addWidget(self.canvas, 1)
        above.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(above, 1)
        if self.previews:
            column.addWidget(self._heading(self.tr("As the networks show it")))
            column.addWidget(self._row_of_previews())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        keep = QPushButton(self.tr("Keep"), self)
        keep.setObjectName("primary")
        keep.setDefault(True)
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _row_of_previews(self) -> QScrollArea:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        for preview in self.previews:
            line.addWidget(preview)
        line.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("page")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(row)
        bar = area.horizontalScrollBar().sizeHint().height()
        area.setMinimumHeight(self.previews[0].sizeHint().height() + bar)
        area.setMaximumHeight(self.previews[0].sizeHint().height() + bar)
        return area

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        bold = label.font()
        bold.setWeight(bold.Weight.DemiBold)
        label.setFont(bold)
        return label
