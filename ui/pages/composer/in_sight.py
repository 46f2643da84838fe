"""Which variant is being written, and which account's readers are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.post import MASTER, VariantScope

if TYPE_CHECKING:
    from scheduler_app.domain.ids import AccountId


class InSight(QObject):
    """``account_id`` is None as long as the post has no account."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scope = MASTER
        self.account_id: AccountId | None = None
        self.part = 0
        """The part of the thread that has the caret."""

    def look(self, scope: VariantScope, account_id: AccountId | None, part: int = 0) -> None:
        if (scope, account_id, part) != (self.scope, self.account_id, self.part):
            self.scope, self.account_id, self.part = scope, account_id, part
            self.changed.emit()
