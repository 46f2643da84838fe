"""What one network would show of a picture: as small as a stamp, with its name below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.picture_place import shown_box
from scheduler_app.domain.post import Crop, Focus
from ui import theme
from ui.pages.composer.media.cutting import cut_to
from ui.pages.composer.previews.look import Look
from ui.pages.composer.previews.picture_tiles import shown_ratio, tiles

_HIGH = 5.5
_WIDE = 7.5


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a picture stands: in this look, as number so and so of so many; ``facts`` are those of the account."""

    name: str
    look: Look
    facts: MediaFacts | None
    number: int
    count: int

    def ratio(self, own: float) -> float:
        """How wide it is shown for one it is high, when it is ``own`` wide itself."""
        if self.count < 2:
            return shown_ratio(self.look, own)
        made = tiles(self.look, [own] * self.count, 300.0)
        tile = made[min(self.number, len(made) - 1)]
        return tile.width / tile.height


class CutPreview(QWidget):
    """Follows the crop and the focal point as they are moved."""

    def __init__(self, stand: Stand, image: QImage, size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stand, self._image, self._size = stand, image, size
        self._crop: Crop | None = None
        self._focus: Focus | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("As {network} shows it").format(network=stand.name))

    def show_place(self, focus: Focus | None, crop: Crop | None) -> None:
        self._focus, self._crop = focus, crop
        self.update()

    @property
    def shown(self) -> tuple[float, float, float, float]:
        """x, y, width and height of what is seen, in shares of the whole picture."""
        limits = self.stand.facts or MediaFacts(0, frozenset(), 0)
        box = shown_box(self._size, self._focus, self._crop, limits)
        across, down = self._image.width() / self._size[0], self._image.height() / self._size[1]
        pixels = box[0] * across, box[1] * down, box[2] * across, box[3] * down
        ratio = self.stand.ratio((box[2] - box[0]) / max(box[3] - box[1], 1))
        around = self._focus if self.stand.look.minds_focus else None
        x, y, width, height = cut_to(self._image, pixels, ratio, around)
        wide, high = self._image.width(), self._image.height()
        return x / wide, y / high, width / wide, height / high

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(line * _WIDE), round(line * (_HIGH + 1.4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours, line = QPainter(self), theme.current(), self.fontMetrics().height()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        x, y, width, height = self.shown
        wide, high = self._image.width(), self._image.height()
        source = QRectF(x * wide, y * high, width * wide, height * high)
        room = QRectF(0, 0, self.width(), line * _HIGH)
        size = source.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((room.width() - size.width()) / 2, room.height() - size.height(), size.width(), size.height())
        path = QPainterPath()
        path.addRoundedRect(box, 5, 5)
        painter.setClipPath(path)
        painter.drawImage(box, self._image, source)
        painter.setClipping(False)
        painter.setPen(QColor(colours.muted))
        words = QRectF(0, room.bottom() + line * 0.2, self.width(), line * 1.1)
        shown = self.fontMetrics().elidedText(self.stand.name, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
