"""The picture with its crop and focal point, moved by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from scheduler_app.domain.picture_place import WHOLE
from scheduler_app.domain.post import Crop, Focus
from ui import theme
from ui.pages.composer.media.placing_geometry import ALL, MIDDLE, Grip, carried, focus_at, focus_point, grip_at

_STEP = WHOLE // 100
_REACH = 10.0
_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}


class PlacingCanvas(QWidget):
    """Arrows move the focal point; with Shift the crop; with Ctrl its right and lower edge."""

    placed = Signal()

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.crop: Crop = ALL
        self.focus: Focus = MIDDLE
        self._grip: Grip | None = None
        self._last = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Crop and focal point"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the focal point, with Shift the crop, with Ctrl its right and lower edge.")
        )

    def place(self, crop: Crop, focus: Focus) -> None:
        if (crop, focus) != (self.crop, self.focus):
            self.crop, self.focus = crop, focus
            self.update()
            self.placed.emit()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 26, line * 19)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 14, line * 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (-_STEP, 0),
            Qt.Key.Key_Right: (_STEP, 0),
            Qt.Key.Key_Up: (0, -_STEP),
            Qt.Key.Key_Down: (0, _STEP),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.place(carried(self.crop, Grip(), *way), self.focus)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.place(carried(self.crop, Grip(1, 1), *way), self.focus)
        else:
            x, y = focus_point(self.focus)
            self.place(self.crop, focus_at(x + way[0], y + way[1]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._last = event.position()
            self._grip = self._under(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            found = self._under(event.position())
            self.setCursor(_cursor(found))
            return
        frame = self._frame()
        if self._grip.focus:
            here = event.position()
            point = (here.x() - frame.x()) / frame.width() * WHOLE, (here.y() - frame.y()) / frame.height() * WHOLE
            self.place(self.crop, focus_at(*point))
            return
        by = event.position() - self._last
        across, down = round(by.x() / frame.width() * WHOLE), round(by.y() / frame.height() * WHOLE)
        if across or down:
            self.place(carried(self.crop, self._grip, across, down), self.focus)
            self._last = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The focal point comes here."""
        frame, here = self._frame(), event.position()
        x, y = (here.x() - frame.x()) / frame.width(), (here.y() - frame.y()) / frame.height()
        self.place(self.crop, focus_at(x * WHOLE, y * WHOLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours, frame = QPainter(self), theme.current(), self._frame()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame, self._image)
        left, top, right, bottom = (edge / WHOLE for edge in self.crop)
        crop = QRectF(
            frame.x() + left * frame.width(),
            frame.y() + top * frame.height(),
            (right - left) * frame.width(),
            (bottom - top) * frame.height(),
        )
        outside = QPainterPath()
        outside.addRect(frame)
        inside = QPainterPath()
        inside.addRect(crop)
        painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 150))
        self._paint_crop(painter, crop)
        self._paint_focus(painter, frame)
        if self.hasFocus():
            painter.setPen(theme.focus_pen(colours))
            painter.drawRect(frame.adjusted(-3, -3, 3, 3))
        painter.end()

    def _paint_crop(self, painter: QPainter, crop: QRectF) -> None:
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
        for third in (1, 2):
            x, y = crop.x() + crop.width() * third / 3, crop.y() + crop.height() * third / 3
            painter.drawLine(QPointF(x, crop.top()), QPointF(x, crop.bottom()))
            painter.drawLine(QPointF(crop.left(), y), QPointF(crop.right(), y))
        painter.setPen(QPen(QColor("#10141A"), 3.5))
        painter.drawRect(crop)
        painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
        painter.drawRect(crop)
        painter.setBrush(QColor("#FFFFFF"))
        painter.setPen(QPen(QColor("#10141A"), 1))
        for corner in (crop.topLeft(), crop.topRight(), crop.bottomLeft(), crop.bottomRight()):
            painter.drawRect(QRectF(corner.x() - 4, corner.y() - 4, 8, 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_focus(self, painter: QPainter, frame: QRectF) -> None:
        """A ring with a dot, dark around light: seen on any picture."""
        x, y = focus_point(self.focus)
        point = QPointF(frame.x() + x / WHOLE * frame.width(), frame.y() + y / WHOLE * frame.height())
        for colour, width in (("#10141A", 5.0), ("#FFFFFF", 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(point, 11, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().accent))
        painter.drawEllipse(point, 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _frame(self) -> QRectF:
        """Where the picture is: as large as the room, with its own form."""
        room = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        width, height = max(size.width(), 1), max(size.height(), 1)
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def _under(self, here: QPointF) -> Grip | None:
        frame = self._frame()
        x, y = (here.x() - frame.x()) / frame.width() * WHOLE, (here.y() - frame.y()) / frame.height() * WHOLE
        reach = _REACH / frame.width() * WHOLE, _REACH / frame.height() * WHOLE
        return grip_at(self.crop, self.focus, x, y, reach)


def _cursor(found: Grip | None) -> Qt.CursorShape:
    if found is None:
        return Qt.CursorShape.ArrowCursor
    return Qt.CursorShape.CrossCursor if found.focus else _CURSORS[found.across, found.down]
