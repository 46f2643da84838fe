"""A post while it is being written: what it says now, and the steps that led there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from scheduler_app.domain.slot import SlotMode

if TYPE_CHECKING:
    from datetime import datetime

    from scheduler_app.domain.ids import PostId
    from scheduler_app.services.draft import Draft

_TYPING = 1


@dataclass(frozen=True, slots=True)
class When:
    """For when a post is meant: ``wall`` as ``Scheduling.schedule`` takes it, None while that is left open."""

    wall: datetime | None = None
    mode: SlotMode = SlotMode.SAME_LOCAL_TIME


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that an author decides here; every step makes another one."""

    draft: Draft
    when: When = field(default_factory=When)


def only_letters_differ(before: Sheet, now: Sheet) -> bool:
    """Whether somebody only writes on: titles, links, options, accounts and who has words of their own stay."""
    return _outline(before.draft) == _outline(now.draft)


def _outline(draft: Draft) -> tuple[object, ...]:
    own = tuple((one.scope, one.words is None, one.title, one.link, one.options) for one in draft.variants)
    return draft.accounts, own


class Manuscript(QObject):
    """The one thing that all parts of the composer read and change; they never speak to each other.

    ``changed`` carries the Sheet before and now, whoever did it: a part, an undo, another machine. ``steps`` is the one
    stack of undo for words and structure alike.
    """

    changed = Signal(object, object)
    opened = Signal()
    """Another post lies here now, or none; what belonged to the one before is to be forgotten."""
    locked_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps = QUndoStack(self)
        self.post_id: PostId | None = None
        self.version = 0
        """That of the stored post this goes back to, as ``Composing.save`` expects it; 0 for one never saved."""
        self._sheet: Sheet | None = None
        self._locked = False

    @property
    def sheet(self) -> Sheet:
        """Raises ValueError where nothing lies."""
        if self._sheet is None:
            raise ValueError
        return self._sheet

    @property
    def is_open(self) -> bool:
        return self._sheet is not None

    @property
    def draft(self) -> Draft:
        return self.sheet.draft

    @property
    def locked(self) -> bool:
        """Whether it may only be read, as while it is before the approvers."""
        return self._locked

    def open(self, sheet: Sheet, post_id: PostId | None = None, version: int = 0) -> None:
        """Lay another post here; the steps of the one before are gone."""
        self.steps.clear()
        self.post_id, self.version = post_id, version
        self._sheet = sheet
        self.opened.emit()

    def close(self) -> None:
        """Lay nothing here."""
        self.steps.clear()
        self.post_id, self.version, self._sheet = None, 0, None
        self.opened.emit()

    def lock(self, *, locked: bool) -> None:
        if locked != self._locked:
            self._locked = locked
            self.locked_changed.emit(locked)

    def change(self, step: str, sheet: Sheet, *, together: str = "") -> None:
        """Go on with ``sheet``; nothing happens when it says the same, or while this is locked.

        ``step`` is what undoing it is called, already translated. Steps in a row with the same ``together`` ("words of
        the master, third burst") are undone as one.
        """
        if not self._locked and sheet != self.sheet:
            self.steps.push(_Step(self, step, sheet, together))

    def change_draft(self, step: str, draft: Draft, *, together: str = "") -> None:
        """``change`` for what readers see."""
        self.change(step, replace(self.sheet, draft=draft), together=together)

    def take(self, sheet: Sheet) -> None:
        """Be this from now on; for steps only."""
        before, self._sheet = self.sheet, sheet
        self.changed.emit(before, sheet)


class _Step(QUndoCommand):
    def __init__(self, manuscript: Manuscript, text: str, sheet: Sheet, together: str) -> None:
        super().__init__(text)
        self.manuscript = manuscript
        self.before, self.after = manuscript.sheet, sheet
        self.together = together

    def id(self) -> int:
        return _TYPING if self.together else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(other, _Step) or other.together != self.together:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        self.manuscript.take(self.after)

    def undo(self) -> None:
        self.manuscript.take(self.before)
