"""What every page of the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.changes import Changes, Kind
from ui.place import PageName

if TYPE_CHECKING:
    from scheduler_app.domain.first_glance import FirstGlance
    from ui.commands import Command
    from ui.session import OpenWorkspace


class Page(QWidget):
    """A page is made when somebody first goes there, and then kept.

    It reads on threads (``ui.background``), in ``enter`` and whenever one of the kinds it ``concerns`` changed while it
    was in sight; what changes behind its back makes it ``stale`` until somebody comes back.
    """

    failed = Signal(object)
    """An error of reading or doing; the window says it in a banner."""
    go = Signal(object)
    """A Place to go to."""
    chosen = Signal(object)
    """The PostId whose facts and history the side panel shows; None for none."""
    counted = Signal(int)
    """How many things here wait for this member, for the sidebar."""

    person_asked = Signal(object, object)
    """The Member who is to go on here with their PIN, and the Place where they do."""

    noted = Signal(str)
    """A few words about this page for the status line, such as when it was saved; empty for none."""

    name: ClassVar[PageName]
    concerns: ClassVar[frozenset[Kind]] = frozenset()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: OpenWorkspace | None = None
        self._stale = True

    def show_workspace(self, opened: OpenWorkspace) -> None:
        """Belong to this workspace and member from now on; what was shown of another is forgotten."""
        self.opened = opened
        self._stale = True
        if self.isVisible():
            self.enter()

    def glance(self, seen: FirstGlance) -> None:
        """Show what could be told of the workspace at a glance; it comes itself in a moment."""

    def let_go(self) -> None:
        """The workspace is being closed: keep what is shown, read no more."""
        self.opened = None

    def enter(self, subject: str = "") -> None:
        """Somebody comes to this page, for ``subject`` if they named one."""
        if subject:
            self.look_at(subject)
        if self._stale and self.opened is not None:
            self._stale = False
            self.reload()

    def take_changes(self, changes: Changes) -> None:
        """Something was written somewhere; read again what may have changed, now or when somebody comes back."""
        if self.opened is None or not changes.kinds & self.concerns:
            return
        self._stale = True
        if self.isVisible():
            self.enter()

    def reload(self) -> None:
        """Read again what is shown, on a thread; selection and scroll stay."""

    def look_at(self, subject: str) -> None:
        """Show one thing of this page."""

    def say_empty(self, why: str) -> None:
        """There is nothing to show, and this is why."""

    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 steps through, in their order, each with an accessible name."""
        return (self,)

    def commands(self) -> tuple[Command, ...]:
        """What can be done here: for the menus, the palette and their keys while this page is in sight."""
        return ()

    def remembered(self) -> dict[str, str]:
        """How this page was left (filter, tab, day), to be given to ``recall`` at the next start."""
        return {}

    def recall(self, remembered: dict[str, str]) -> None:
        """As ``remembered`` gave it; unknown words are ignored."""

    def recolour(self) -> None:
        """The scheme or the size of text has changed."""
