"""Accounts that are often chosen together, under one name."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler_app.domain.ids import AccountId, AccountSetId


@dataclass(frozen=True, slots=True)
class AccountSet:
    """``accounts`` are in no order that means anything; one that was removed from the workspace is not among them."""

    id: AccountSetId
    name: str
    accounts: tuple[AccountId, ...]
