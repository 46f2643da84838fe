"""The top bar: which workspace, the way to every command, stopping, what waits, and who one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from ui import icons, theme
from ui.family import Family
from ui.text_direction import isolated

if TYPE_CHECKING:
    from scheduler_app.domain.workspace import Member, Workspace


class TopBar(QFrame):
    """``need_you`` and ``person`` have menus that their owners fill; both hide while there is nobody."""

    palette_asked = Signal()
    hold_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.workspace = QLabel("Duta", self)
        name = QFont(self.workspace.font())
        name.setWeight(QFont.Weight.DemiBold)
        self.workspace.setFont(name)
        self.search = QPushButton(self.tr("Search or run a command"), self)
        self.search.setObjectName("find")
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.clicked.connect(self.palette_asked)
        self.hold = QPushButton(self.tr("Hold…"), self)
        self.hold.setToolTip(self.tr("Stop what has not left yet"))
        self.hold.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hold.clicked.connect(self.hold_asked)
        self.need_you = self._menu_button()
        self.person = self._menu_button()
        self._keys, self._count = "", 0
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self.workspace)
        row.addSpacing(12)
        row.addWidget(self.search, 10)
        row.addStretch(1)
        row.addWidget(self.hold)
        row.addWidget(self.need_you)
        row.addWidget(self.person)
        self.show_for(None, None)
        self.recolour()

    def show_for(self, workspace: Workspace | None, member: Member | None) -> None:
        """Whose bar this is; without a workspace nothing can be stopped and nobody is there."""
        self.workspace.setText(isolated(workspace.name) if workspace else "Duta")
        for widget in (self.hold, self.need_you, self.person):
            widget.setVisible(member is not None)
        if member is not None:
            from scheduler_app.domain.workspace import Role

            words = {
                Role.VIEWER: self.tr("Viewer"),
                Role.OFFICER: self.tr("Officer"),
                Role.SUPERVISOR: self.tr("Supervisor"),
                Role.ADMINISTRATOR: self.tr("Administrator"),
            }
            roles = ", ".join(word for role, word in words.items() if role in member.roles)
            self.person.setText(f"{isolated(member.name)} ({roles})")
        self.say_need_you(0)

    def say_need_you(self, count: int) -> None:
        self._count = count
        self._fit()

    def say_keys(self, keys: str) -> None:
        """The keys that open the palette, as this system writes them."""
        self._keys = keys
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for; nothing is cut off in the middle of a word."""
        number = self.locale().toString(self._count)
        needs = self.tr("{count} need you").format(count=number) if self._count else self.tr("Nothing needs you")
        search = self.tr("Search or run a command")
        with_keys = f"{search}   {isolated(self._keys)}" if self._keys else search
        short = self.tr("Search")
        for words, waiting in ((with_keys, needs), (search, needs), (short, needs), (short, number)):
            self.search.setText(words)
            self.need_you.setText(waiting)
            self._row.invalidate()
            # What nobody sees yet has no width of its own; it is told when it gets one.
            if not self.isVisible() or self._row.sizeHint().width() <= self.width():
                break
        self.search.setAccessibleName(search)
        self.search.setToolTip(with_keys if words != with_keys else "")
        self.need_you.setAccessibleName(needs)
        self.need_you.setToolTip(needs if waiting != needs else "")

    def recolour(self) -> None:
        colours = theme.current()
        muted = QColor(colours.muted)
        icons.put_on(self.search, "search", muted)
        icons.put_on(self.hold, "held", colours.of(Family.STOPPED))
        icons.put_on(self.need_you, "need-you", muted)
        icons.put_on(self.person, "person", muted)

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setMenu(QMenu(button))
        return button
