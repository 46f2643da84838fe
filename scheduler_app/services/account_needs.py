"""What accounts need a person for: a sign-in that ended or ends soon, an account that its network stopped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.workspace import Right
from scheduler_app.services.permission import permitted
from scheduler_app.storage import account_papers, accounts
from scheduler_app.storage.database import Connection, Database

# How long before a sign-in ends it is said.
AHEAD = timedelta(days=14)

_STOPPED = {
    AccountHealth.CLOSED: "account.is_closed",
    AccountHealth.SUSPENDED: "account.is_suspended",
    AccountHealth.SIGN_IN_NEEDED: "account.sign_in_is_needed",
}


@dataclass(frozen=True, slots=True)
class AccountNeed:
    """One account that waits for a person. ``code`` says why; ``until`` is when its sign-in ends, where that is why."""

    account: Account
    code: str
    until: datetime | None = None

    @property
    def params(self) -> dict[str, str]:
        """What the words of the code speak of."""
        return {"account": self.account.handle, "day": str(self.until.date()) if self.until else ""}


class AccountNeeds:
    """The accounts of one workspace, whichever machine sends for them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def read(self, actor: MemberId) -> tuple[AccountNeed, ...]:
        """What needs a person: first what stopped already, then the sign-ins that end within two weeks, soonest first.

        Raises NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return needs_of(connection, self._clock.now())


def needs_of(connection: Connection, now: datetime) -> tuple[AccountNeed, ...]:
    """The same, for whoever asks by itself."""
    # What the office itself took out of service waits for nobody.
    known = [one for one in accounts.all_accounts(connection) if one.out_of_service_since is None]
    stopped = [AccountNeed(one, _STOPPED[one.health]) for one in known if one.health in _STOPPED]
    ready = [one for one in known if one.health not in _STOPPED]
    papers = account_papers.of_accounts(connection, [one.id for one in ready], sent_since=now)
    ends = ((one, papers[one.id].sign_in_until) for one in ready if one.id in papers)
    ending = [AccountNeed(one, _code(until, now), until) for one, until in ends if until and until - now <= AHEAD]
    return (*stopped, *sorted(ending, key=lambda one: one.until or now))


def _code(until: datetime, now: datetime) -> str:
    return "account.sign_in_over" if until <= now else "account.sign_in_ends"
