"""A drag inside one picture: what is taken, where it is carried over, where it is let go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from scheduler_app.domain.ids import DeliveryId
from ui.pages.calendar.shifting import Spot

Ids = tuple[DeliveryId, ...]


class Picture(Protocol):
    """What can be taken at a point, and which day or time lies there."""

    def ids_at(self, where: QPoint) -> Ids: ...

    def spot_at(self, where: QPoint) -> Spot | None: ...

    def spot_of(self, ids: Ids, where: QPoint) -> Spot | None:
        """The day or time that what was taken at this point stands at."""
        ...


class Carrying(QObject):
    """The picture hands its mouse events here. A press and release without a way between is a ``clicked``.

    ``lifted`` carries the ids and the Spot they were taken from; ``over`` a Spot or None and the point; ``dropped`` the
    Spot; ``ended`` comes after each drag, however it ended. Nothing is lifted by whoever ``may_lift`` says may not.
    """

    clicked = Signal(object, object)
    lifted = Signal(object, object)
    over = Signal(object, QPoint)
    dropped = Signal(object)
    ended = Signal()

    def __init__(self, picture: Picture, parent: QObject) -> None:
        super().__init__(parent)
        self.may_lift: Callable[[], bool] = lambda: True
        self._picture = picture
        self._ids: Ids = ()
        self._pressed: QPoint | None = None
        self.spot: Spot | None = None
        self.under_way = False

    def press(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position().toPoint()
        self._ids = self._picture.ids_at(self._pressed)

    def go_on(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self._ids or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        where = event.position().toPoint()
        if not self.under_way:
            if (where - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            if not self.may_lift():
                return
            self.under_way = True
            self.lifted.emit(self._ids, self._picture.spot_of(self._ids, self._pressed))
        self.spot = self._picture.spot_at(where)
        self.over.emit(self.spot, where)

    def release(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        where = event.position().toPoint()
        if self.under_way:
            spot = self._picture.spot_at(where)
            if spot is not None:
                self.dropped.emit(spot)
            self.stop()
        else:
            self.clicked.emit(self._ids, event.modifiers())
        self._pressed, self._ids = None, ()

    def stop(self) -> None:
        """Let go without putting it anywhere."""
        if self.under_way:
            self.under_way, self.spot = False, None
            self._pressed, self._ids = None, ()
            self.ended.emit()
