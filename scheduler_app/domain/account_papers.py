"""What an office keeps on file about an account: whose it is, who allowed it, until when, and how it is protected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class AccountPapers:
    """The papers of one account; nothing is known until an administrator files it.

    ``owner_office`` is the section that answers for it; ``approval_document`` and ``approved_on`` name the decision
    that allowed it. ``valid_from`` and ``valid_until`` are local days of the mission, both included: an office-holder's
    term, a campaign's time. ``two_step_at`` is when somebody last saw that two-step sign-in is on. ``protected`` asks
    whoever sends to name the account. ``last_post_at`` is the last post that is known, also one made elsewhere.
    ``sign_in_until`` is when the network will ask to sign in again (UTC), None where it does not say.
    """

    owner_office: str = ""
    approval_document: str = ""
    approved_on: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    two_step_at: date | None = None
    protected: bool = False
    last_post_at: datetime | None = None
    sign_in_until: datetime | None = None

    @property
    def approved(self) -> bool:
        """Whether a decision that allowed the account is on file."""
        return bool(self.approval_document) and self.approved_on is not None

    def valid_on(self, day: date) -> bool:
        """Whether ``day`` lies inside the account's dates; an open end lets everything in."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


NOTHING_ON_FILE = AccountPapers()
