"""What is on file about the rights of the chosen picture, in one line that can be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.media_rights import MediaRights
from ui import background, clock, icons, theme
from ui.one_question import OneQuestion
from ui.pages.composer.media.rights_dialog import RightsDialog
from ui.states import Family
from ui.text_direction import isolated
from ui.zone_names import date_text

if TYPE_CHECKING:
    from ui.session import OpenWorkspace


class RightsLine(QWidget):
    """Reads on a thread whenever another picture is shown."""

    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: OpenWorkspace | None = None
        self.known: MediaRights | None = None
        self._hash: MediaHash | None = None
        self._question = OneQuestion(self)
        self._sign = _Sign(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.edit = QPushButton(self.tr("&Rights…"), self)
        self.edit.clicked.connect(self._edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.edit)

    def show_picture(self, media_hash: MediaHash | None) -> None:
        if media_hash != self._hash:
            self._hash = media_hash
            self.words.clear()
            self._sign.show_sign("", Family.DONE)
            self.look_again()

    def look_again(self) -> None:
        """Read what is on file now."""
        if self.opened is None or self._hash is None:
            return
        app, member, wanted = self.opened.app, self.opened.member.id, self._hash
        self._question.ask(
            lambda: (wanted, app.media_rights.of(member, [wanted]).get(wanted)), self._take, self.failed.emit
        )

    def lock(self, *, locked: bool) -> None:
        self.edit.setEnabled(not locked)

    def _take(self, found: tuple[MediaHash, MediaRights | None]) -> None:
        media_hash, known = found
        if media_hash != self._hash:
            return
        self.known = known
        icon, family, words = self._said(known)
        self._sign.show_sign(icon, family)
        self.words.setText(self.tr("Rights: {words}").format(words=words))

    def _said(self, known: MediaRights | None) -> tuple[str, Family, str]:
        if known is None or not known.licence:
            return "warning", Family.WAITING, self.tr("nothing is on file yet")
        said = [isolated(known.licence)]
        if known.credit:
            said.append(isolated(known.credit))
        icon, family = "tick", Family.DONE
        if known.until is not None:
            over = known.until < clock.now()
            words = self.tr("ended on {day}") if over else self.tr("until {day}")
            said.append(words.format(day=date_text(QLocale(), known.until.date())))
            if over:
                icon, family = "attention", Family.PROBLEM
        if known.consent is not None:
            said.append(self.tr("people agreed") if known.consent else self.tr("people have not agreed"))
            if not known.consent:
                icon, family = "attention", Family.PROBLEM
        return icon, family, " · ".join(said)

    def _edit(self) -> None:
        dialog = RightsDialog(self.known, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._file(dialog.rights))
        dialog.open()

    def _file(self, rights: MediaRights) -> None:
        if self.opened is None or self._hash is None:
            return
        app, member, media_hash = self.opened.app, self.opened.member.id, self._hash
        background.run(
            lambda: app.media_rights.file(member, media_hash, rights),
            lambda _: self.look_again(),
            self.failed.emit,
            self,
        )


class _Sign(QWidget):
    """A small icon that takes no focus; the words beside it say the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._family = "", Family.DONE

    def show_sign(self, icon: str, family: Family) -> None:
        self._icon, self._family = icon, family
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._icon:
            return
        painter, side = QPainter(self), min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon, box, QColor(theme.current().of(self._family)))
        painter.end()
