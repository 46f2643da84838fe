"""The lines of a painted preview as widgets of their own: nothing is seen of them, and a screen reader reads each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import theme
from ui.pages.composer.previews.spoken import Spoken, SpokenAs


class SpokenLine(QWidget):
    """The mouse goes through it; the arrow keys come to it, not Tab, which goes on to the next control."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(theme.focus_pen(theme.current()))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
            painter.end()


# What a screen reader calls each goes by its class: ui/spoken_as.py.
class SpokenHeading(SpokenLine):
    pass


class SpokenText(SpokenLine):
    pass


class SpokenPicture(SpokenLine):
    pass


class SpokenLink(SpokenLine):
    pass


_CLASSES: dict[SpokenAs, type[SpokenLine]] = {
    SpokenAs.HEADING: SpokenHeading,
    SpokenAs.TEXT: SpokenText,
    SpokenAs.PICTURE: SpokenPicture,
    SpokenAs.LINK: SpokenLink,
}


class SpokenLines:
    """Those of one ``sheet``. Made only where somebody listens, or goes from line to line by the arrow keys."""

    def __init__(self, sheet: QWidget) -> None:
        self._sheet = sheet
        self._asked = False
        self.lines: list[SpokenLine] = []

    @property
    def wanted(self) -> bool:
        return self._asked or QAccessible.isActive()

    def ask(self) -> None:
        """From now on somebody reads them."""
        self._asked = True

    def show(self, spoken: Iterable[Spoken], left: float, top: float) -> None:
        """Be these, so far from the corner of the sheet; what stays the same is left alone."""
        wanted = list(spoken)
        while len(self.lines) > len(wanted):
            self._drop(self.lines.pop())
        for at, one in enumerate(wanted):
            if at == len(self.lines):
                self.lines.append(_CLASSES[one.kind](self._sheet))
            elif type(self.lines[at]) is not _CLASSES[one.kind]:
                self._drop(self.lines[at])
                self.lines[at] = _CLASSES[one.kind](self._sheet)
            line = self.lines[at]
            if line.accessibleName() != one.words:
                line.setAccessibleName(one.words)
            line.setGeometry(one.box.translated(left, top).toAlignedRect())
            line.show()

    def step(self, by: int) -> bool:
        """Go to the next line or the one before, into sight; False where there is none."""
        here = next((at for at, one in enumerate(self.lines) if one.hasFocus()), None)
        at = (0 if by > 0 else -1) if here is None else here + by
        if at not in range(len(self.lines)):
            return False
        self.lines[at].setFocus(Qt.FocusReason.OtherFocusReason)
        room: QWidget | None = self._sheet
        while room is not None and not isinstance(room, QScrollArea):
            room = room.parentWidget()
        if isinstance(room, QScrollArea):
            room.ensureWidgetVisible(self.lines[at], 0, 2 * self._sheet.fontMetrics().height())
        return True

    def _drop(self, line: SpokenLine) -> None:
        if line.hasFocus():
            # Otherwise Qt would give it to whatever comes next in the window.
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        line.hide()
        line.deleteLater()
