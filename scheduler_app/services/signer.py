"""A member who signs: what services ask for where somebody's word has to count."""

from __future__ import annotations

from typing import Protocol

from scheduler_app.domain.ids import MemberId


class Signer(Protocol):
    """One member's key, unlocked. It shows itself to nobody."""

    @property
    def member_id(self) -> MemberId: ...

    def sign(self, data: bytes) -> str:
        """The member's signature over ``data``."""
        ...
