"""What holds for the whole workspace by an administrator's signed word: the approval rules, and solo mode."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from scheduler_app.domain.audit import Action, Subject
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.register import RegisterAct
from scheduler_app.errors import InvalidInput
from scheduler_app.services.draft import check_text
from scheduler_app.services.registrar import OpenRegister, Registrar, Said

LONGEST_REASON = 1000


class GroundRules:
    """``pin`` is that of the acting administrator. Every act raises as ``Registrar.act``."""

    def __init__(self, registrar: Registrar) -> None:
        self._registrar = registrar

    def set_approval_rules(self, actor: MemberId, pin: str, rules: Iterable[Mapping[str, Any]]) -> None:
        """Let these documents be the approval rules from now on, instead of those before."""
        documents = [dict(one) for one in rules]

        def say(book: OpenRegister) -> Said:
            details: dict[str, object] = {"rules": documents}
            return Said({"rules": documents}, Action.APPROVAL_RULES_SET, Subject.WORKSPACE, book.workspace_id, details)

        self._registrar.act(actor, pin, RegisterAct.APPROVAL_RULES, say)

    def begin_solo(self, actor: MemberId, pin: str, reason: str) -> None:
        """Let one person do alone what needs two; everything done is marked in the audit until it ends.

        Raises InvalidInput (solo.no_reason, solo.on_already).
        """
        reason = reason.strip()
        if not reason:
            raise InvalidInput("solo.no_reason")
        check_text(reason, "reason", limit=LONGEST_REASON)

        def say(book: OpenRegister) -> Said:
            if book.register.solo_reason() is not None:
                raise InvalidInput("solo.on_already")
            details: dict[str, object] = {"reason": reason}
            body = {"on": True, "reason": reason}
            return Said(body, Action.SOLO_BEGUN, Subject.WORKSPACE, book.workspace_id, details, solo=True)

        self._registrar.act(actor, pin, RegisterAct.SOLO_MODE, say)

    def end_solo(self, actor: MemberId, pin: str) -> None:
        """From now on two people are needed again. Raises InvalidInput (solo.off_already)."""

        def say(book: OpenRegister) -> Said:
            if book.register.solo_reason() is None:
                raise InvalidInput("solo.off_already")
            body = {"on": False, "reason": ""}
            return Said(body, Action.SOLO_ENDED, Subject.WORKSPACE, book.workspace_id, solo=False)

        self._registrar.act(actor, pin, RegisterAct.SOLO_MODE, say)
