from __future__ import annotations

from PySide6.QtWidgets import QApplication

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import MASTER, VariantScope
from ui.pages.composer.in_sight import InSight


def test_looking_at_something_else_is_told_once(qapp: QApplication) -> None:
    in_sight, told = InSight(), []
    in_sight.changed.connect(lambda: told.append(in_sight.scope))
    tokyo = VariantScope(account_id=AccountId("tokyo"))
    in_sight.look(tokyo, AccountId("tokyo"))
    in_sight.look(tokyo, AccountId("tokyo"))
    in_sight.look(MASTER, AccountId("tokyo"))
    assert told == [tokyo, MASTER]
