"""The pictures of one part as their network lays and cuts them, with a sign on those that have a description."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.picture_place import shown_box
from scheduler_app.domain.post import MediaItem
from ui import icons
from ui.pages.composer.media.cutting import Cut, cut_to, seconds_text
from ui.pages.composer.media.glimpses import UNKNOWN_SIZE, Glimpse
from ui.pages.composer.media.pieces import paint_piece
from ui.pages.composer.previews.brush import Brush
from ui.pages.composer.previews.picture_tiles import Tile, height_of, tiles
from ui.pages.composer.previews.spoken import Spoken, SpokenAs

Look = Callable[[MediaHash], Glimpse | None]


@dataclass(frozen=True, slots=True)
class _Shown:
    item: MediaItem
    glimpse: Glimpse | None
    box: Cut

    @property
    def ratio(self) -> float:
        return (self.box[2] - self.box[0]) / max(self.box[3] - self.box[1], 1)


class PicturesBlock:
    """``covered`` hides them behind a sheet, as networks do with what may disturb."""

    def __init__(
        self, brush: Brush, media: Sequence[MediaItem], look: Look, facts: MediaFacts | None, *, covered: bool
    ) -> None:
        self._brush, self._covered = brush, covered
        self._shown = [_shown(item, look(item.media_hash), facts) for item in media]
        self._tiles: tuple[Tile, ...] = ()
        self._width = 0.0

    def lay_out(self, width: float) -> float:
        self._width = width
        self._tiles = tiles(self._brush.look, [one.ratio for one in self._shown], width)
        return height_of(self._tiles)

    def said(self, box: QRectF) -> Sequence[Spoken]:
        """Each with its description; those that are only counted stand where they are."""
        made, place = [], box
        tiles_by_number = {tile.number: tile for tile in self._tiles}
        for number, shown in enumerate(self._shown):
            tile = tiles_by_number.get(number)
            if tile is not None:
                left = self._width - tile.x - tile.width if self._brush.mirrored else tile.x
                place = QRectF(box.x() + left, box.y() + tile.y, tile.width, tile.height)
            made.append(Spoken(_described(number, shown.item), place, SpokenAs.PICTURE))
        return made

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for tile in self._tiles:
            left = self._width - tile.x - tile.width if self._brush.mirrored else tile.x
            self._paint_tile(painter, QRectF(x + left, y + tile.y, tile.width, tile.height), tile)
        painter.restore()

    def _paint_tile(self, painter: QPainter, box: QRectF, tile: Tile) -> None:
        shown, radius = self._shown[tile.number], float(self._brush.look.radius)
        rounded = QPainterPath()
        rounded.addRoundedRect(box, radius, radius)
        painter.save()
        painter.setClipPath(rounded, Qt.ClipOperation.IntersectClip)
        image = shown.glimpse.image if shown.glimpse is not None else None
        film = not shown.item.media_type.startswith("image/")
        if image is not None and not self._covered:
            around = shown.item.focus if self._brush.look.minds_focus else None
            paint_piece(painter, box, image, cut_to(image, shown.box, box.width() / box.height(), around))
        else:
            painter.fillRect(box, QColor("#22262C" if film or self._covered else self._brush.inks.line))
            self._paint_sign(painter, box, "film" if film else "picture", light=film or self._covered)
        painter.restore()
        if film:
            self._paint_pill(painter, box, _film_words(shown.glimpse), at_end=True)
        if tile.more:
            painter.fillPath(rounded, QColor(0, 0, 0, 140))
            painter.setPen(QColor("#FFFFFF"))
            painter.setFont(self._brush.sized(1.8, bold=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{QLocale().toString(tile.more)}")
        elif self._brush.look.marks_alt and shown.item.description.strip():
            self._paint_pill(painter, box, "ALT", at_end=False)

    def _paint_sign(self, painter: QPainter, box: QRectF, icon: str, *, light: bool) -> None:
        side = min(box.width(), box.height(), self._brush.line * 3.2) * 0.62
        where = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        if self._covered:
            icon = "eye"
        icons.paint(painter, icon, where, QColor("#D5DAE1" if light else self._brush.inks.muted))

    def _paint_pill(self, painter: QPainter, box: QRectF, words: str, *, at_end: bool) -> None:
        """Light on dark in both schemes: it stands on a picture."""
        if not words:
            return
        font = self._brush.sized(0.82, bold=True)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(words) + 12, metrics.height() + 4
        right = at_end is not self._brush.mirrored
        left = box.right() - width - 7 if right else box.x() + 7
        pill = QRectF(left, box.bottom() - height - 7, width, height)
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


def _described(number: int, item: MediaItem) -> str:
    """A picture for those who cannot see it."""
    picture = QCoreApplication.translate("previews", "Picture {number}: {description}")
    film = QCoreApplication.translate("previews", "Film {number}: {description}")
    words = item.description.strip() or QCoreApplication.translate("previews", "no description")
    template = picture if item.media_type.startswith("image/") else film
    return template.format(number=QLocale().toString(number + 1), description=words)


def _shown(item: MediaItem, glimpse: Glimpse | None, facts: MediaFacts | None) -> _Shown:
    """The part of it that its network is given, in pixels of the original."""
    size = glimpse.size if glimpse is not None else UNKNOWN_SIZE
    limits = facts or MediaFacts(0, frozenset(), 0)
    box = shown_box(size, item.focus, item.crop, limits) if item.media_type.startswith("image/") else (0, 0, *size)
    scale = 1.0 if glimpse is None or glimpse.image is None else glimpse.image.width() / size[0]
    left, top, right, bottom = (edge * scale for edge in box)
    return _Shown(item, glimpse, (left, top, right, bottom))


def _film_words(glimpse: Glimpse | None) -> str:
    seconds = glimpse.stored.seconds if glimpse is not None and glimpse.stored is not None else None
    return "" if seconds is None else seconds_text(seconds)
