"""A mouse that rests on a chip of one picture, until it goes elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.ids import DeliveryId
from ui.pages.calendar.carrying import Picture

_SOMETHING_ELSE = frozenset(
    {
        QEvent.Type.Leave,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.Hide,
        QEvent.Type.Resize,
    }
)


class Resting(QObject):
    """Listens to the ``surface`` of a picture. ``begun`` carries the ids and the point, as long as one moment takes."""

    begun = Signal(object, QPoint)
    ended = Signal()

    def __init__(self, picture: Picture, surface: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._picture = picture
        self._ids: tuple[DeliveryId, ...] = ()
        surface.setMouseTracking(True)
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._rest(event.pos())
        if self._ids:
            if kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                if self._picture.ids_at(event.position().toPoint()) != self._ids:
                    self._go_on()
            elif kind in _SOMETHING_ELSE:
                self._go_on()
        return False

    def _rest(self, where: QPoint) -> bool:
        """Whether there is a chip: what else lies there has a tip of its own."""
        ids = self._picture.ids_at(where)
        if ids and ids != self._ids:
            self._ids = ids
            self.begun.emit(ids, where)
        return bool(ids)

    def _go_on(self) -> None:
        self._ids = ()
        self.ended.emit()
