"""What every part of the composer is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.changes import Kind

if TYPE_CHECKING:
    from ui.commands import Command
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript
    from ui.session import OpenWorkspace


class Section(QWidget):
    """A part reads the manuscript, changes it by ``Manuscript.change``, and hears of everything by its ``changed``.

    ``concerns`` is what it reads of the workspace. Posts are saved every second while somebody writes, and what is sent
    is told of all day: only who shows something of that says so.
    """

    concerns: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.ACCOUNTS, Kind.MISSIONS, Kind.RULES, Kind.MEDIA, Kind.WORKSPACE, Kind.QUEUES, Kind.STOCK}
    )
    failed = Signal(object)
    """An error of reading or doing; the window says it in a banner."""

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.manuscript, self.in_sight = manuscript, in_sight
        self.opened: OpenWorkspace | None = None

    def show_workspace(self, opened: OpenWorkspace) -> None:
        """Belong to this workspace and member from now on."""
        self.opened = opened

    def let_go(self) -> None:
        """The workspace is being closed: keep what is shown, read no more."""
        self.opened = None

    def look_again(self) -> None:
        """Something of ``concerns`` was changed somewhere: read again what this part knows of it."""

    def commands(self) -> tuple[Command, ...]:
        """What can be done here, for the page's own."""
        return ()

    def recolour(self) -> None:
        """The scheme or the size of text has changed."""
