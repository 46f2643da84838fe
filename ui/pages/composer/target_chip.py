"""One account that a post is meant for: country, kind, name and network, and a way to take it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ui import icons, theme
from ui.countries import country_name
from ui.pages.composer.kind_words import kind_icon, kind_word
from ui.text_direction import isolated, plain

if TYPE_CHECKING:
    from scheduler_app.domain.account import Account
    from ui.pages.composer.around import Known


class TargetChip(QFrame):
    """Delete takes it off, as the cross does; a click looks at its readers."""

    removed = Signal()
    chosen = Signal()

    def __init__(self, account: Account, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account_id = account.id
        self._kind = account.kind
        self._in_sight = False
        mission = known.mission_of(account)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._country = QLabel(mission.country if mission else "", self)
        small = QFont(self._country.font())
        small.setPointSizeF(small.pointSizeF() * 0.85)
        small.setWeight(QFont.Weight.DemiBold)
        self._country.setFont(small)
        self._icon = QLabel(self)
        name = isolated(account.display_name or account.handle)
        network = isolated(known.network_name(account.network))
        self._words = QLabel(f"{name} · {network}", self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.remove = QToolButton(self)
        self.remove.setObjectName("chip-cross")
        self.remove.setAutoRaise(True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.remove.clicked.connect(lambda _checked: self.removed.emit())
        taking = self.tr("Take {account} off").format(account=plain(name))
        self.remove.setAccessibleName(taking)
        self.remove.setToolTip(taking)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(6)
        for widget in (self._icon, self._country, self._words, self.remove):
            row.addWidget(widget)
        self.lock(locked=False)
        parts = [plain(name), plain(network), kind_word(account.kind)]
        if mission is not None:
            parts.append(country_name(mission.country))
            self._country.setToolTip(country_name(mission.country))
        parts.append(isolated(account.handle))
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(" · ".join(parts[2:]))
        self.recolour()

    def say_in_sight(self, *, in_sight: bool) -> None:
        """Whether its readers are looked at now."""
        self._in_sight = in_sight
        self.update()

    def lock(self, *, locked: bool) -> None:
        self.remove.setVisible(not locked)
        # Without the cross, which is the highest thing in it, it keeps its height.
        self._row.setContentsMargins(*((12, 7, 12, 7) if locked else (10, 2, 4, 2)))

    def recolour(self) -> None:
        colours = theme.current()
        side = round(self.fontMetrics().height() * 1.0)
        self._icon.setPixmap(icons.pixmap(kind_icon(self._kind), QColor(colours.muted), side))
        palette = self._country.palette()
        palette.setColor(self._country.foregroundRole(), QColor(colours.muted))
        self._country.setPalette(palette)
        self.remove.setIconSize(QSize(round(side * 0.85), round(side * 0.85)))
        self.remove.setIcon(icons.icon("close", QColor(colours.muted)))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self.remove.isHidden():
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        round_at = body.height() / 2
        painter.setPen(QColor(colours.accent if self._in_sight else colours.line))
        painter.setBrush(QColor(colours.selection if self._in_sight else colours.surface))
        painter.drawRoundedRect(body, round_at, round_at)
        if self.hasFocus():
            painter.setPen(theme.focus_pen(colours))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body, round_at, round_at)
        painter.end()
