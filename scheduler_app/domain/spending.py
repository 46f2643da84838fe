"""What networks charge in a month, and how much of it an administrator allows. Money is thousandths of a US dollar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum

CURRENCY = "USD"
# At these hundredths of a cap somebody is told.
LEVELS = (80, 100)


class CapOn(StrEnum):
    """Whose money a cap limits. An app is the organisation's own app of one network, which pays for its accounts."""

    WORKSPACE = "workspace"
    ACCOUNT = "account"
    APP = "app"


@dataclass(frozen=True, slots=True)
class Cap:
    """How much may be spent in a month. ``target`` is an account's id, an app's network, or empty for a workspace."""

    on: CapOn
    target: str
    amount: int


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month in UTC, by which networks bill: from ``first`` on, before ``end``."""

    first: datetime
    end: datetime

    def has(self, at: datetime) -> bool:
        return self.first <= at < self.end

    def __str__(self) -> str:
        return f"{self.first:%Y-%m}"


@dataclass(frozen=True, slots=True)
class Budget:
    """A cap with what was spent of it in a month, and what the posts that are still planned in it will cost."""

    cap: Cap
    month: Month
    spent: int
    planned: int

    def has_room_for(self, more: int) -> bool:
        """Whether that much can be spent now, whatever is planned."""
        return self.spent + more <= self.cap.amount

    @property
    def level(self) -> int:
        """The highest of ``LEVELS`` that was reached, 0 for none."""
        return max((level for level in LEVELS if self.spent * 100 >= self.cap.amount * level), default=0)


def month_of(at: datetime) -> Month:
    """The month that a moment lies in."""
    first = at.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    years, month = divmod(first.month, 12)
    return Month(first, first.replace(year=first.year + years, month=month + 1))


def money(amount: int) -> str:
    """As people read it: "USD 0.015", "USD 12.00"."""
    digits = Decimal(amount) / 1000
    return f"{CURRENCY} {digits:.3f}" if amount % 10 else f"{CURRENCY} {digits:.2f}"
