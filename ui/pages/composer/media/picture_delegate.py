"""Paints one picture of the strip: how it is cut, and whether those who cannot see it are told what it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scheduler_app.domain.picture_place import WHOLE
from scheduler_app.domain.post import MediaItem
from ui import icons, theme
from ui.pages.composer.media.cutting import cut_to, seconds_text
from ui.pages.composer.media.glimpses import Glimpse
from ui.pages.composer.media.picture_model import GLIMPSE_ROLE, ITEM_ROLE
from ui.pages.composer.media.pieces import paint_piece
from ui.states import Family

_EDGE = 4.0


class PictureDelegate(QStyledItemDelegate):
    """Tiles of one size, which follows the size of the text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        line = option.fontMetrics.height()
        return QSize(round(line * 6.6), round(line * 4.9))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item, glimpse = index.data(ITEM_ROLE), index.data(GLIMPSE_ROLE)
        box = QRectF(option.rect).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        colours = theme.current()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, box, item, glimpse)
        self._paint_alt(painter, option, box, item)
        if not item.media_type.startswith("image/") and glimpse is not None and glimpse.stored is not None:
            self._paint_pill(painter, option, box, seconds_text(glimpse.stored.seconds or 0))
        if option.state & QStyle.StateFlag.State_Selected:
            pen = theme.focus_pen(colours)
            if not option.state & QStyle.StateFlag.State_Active or not option.widget.hasFocus():
                pen.setColor(QColor(colours.faint))
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 8, 8)
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRectF, item: MediaItem, glimpse: Glimpse | None) -> None:
        colours = theme.current()
        path = QPainterPath()
        path.addRoundedRect(box, 6, 6)
        image = glimpse.image if glimpse is not None else None
        if image is None:
            painter.fillPath(path, QColor(colours.tint))
            painter.setPen(QColor(colours.line))
            painter.drawPath(path)
            side = box.height() * 0.34
            where = QRectF(box.center().x() - side / 2, box.y() + box.height() * 0.22, side, side)
            icon = "picture" if item.media_type.startswith("image/") else "film"
            icons.paint(painter, icon, where, QColor(colours.muted))
            return
        left, top, right, bottom = item.crop or (0, 0, WHOLE, WHOLE)
        wide, high = image.width() / WHOLE, image.height() / WHOLE
        meant = (left * wide, top * high, right * wide, bottom * high)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        paint_piece(painter, box, image, cut_to(image, meant, box.width() / box.height(), item.focus))
        painter.restore()

    def _paint_alt(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, item: MediaItem) -> None:
        """ "ALT" with a tick or a mark of its own: the colour is not the only sign."""
        colours, told = theme.current(), bool(item.description.strip())
        font = _small(option.font)
        metrics = QFontMetricsF(font)
        side = metrics.height() * 0.85
        width, height = metrics.horizontalAdvance("ALT") + side + 15, metrics.height() + 4
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        x = box.right() - width - 4 if mirrored else box.x() + 4
        pill = QRectF(x, box.bottom() - height - 4, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        family = Family.DONE if told else Family.PROBLEM
        sign = QRectF(pill.right() - side - 5, pill.y() + (height - side) / 2, side, side)
        icons.paint(painter, "tick" if told else "attention", sign, colours.of(family))
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        words = pill.adjusted(5, 0, -side - 7, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, "ALT")

    def _paint_pill(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, words: str) -> None:
        """How long a film is, in the upper corner where lines end."""
        colours, font = theme.current(), _small(option.font)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(words) + 10, metrics.height() + 4
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        x = box.x() + 4 if mirrored else box.right() - width - 4
        pill = QRectF(x, box.y() + 4, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colours.text))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.85)
    made.setWeight(QFont.Weight.DemiBold)
    return made
