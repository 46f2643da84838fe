"""The cost meter: what networks charged this month, what is still to come, and the caps that an administrator set.

A cap warns and stops what is read for its own sake (``optional_reads``). It neither stops a post nor lets one through
unseen: a post beyond it asks for a reason before anybody approves it (OPS-02), and those planned are listed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, MemberId, PostId
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.spending import CURRENCY, LEVELS, Budget, Cap, CapOn, Month, month_of
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.permission import permitted
from scheduler_app.services.spending_sums import PlannedCost, SpendingSums, covers
from scheduler_app.storage import accounts, overrides, posts, spending
from scheduler_app.storage.database import Connection, Database, Writing

# A million dollars: what is more is a slip of the pen.
_MOST = 10**9
RULE = "OPS-02"


@dataclass(frozen=True, slots=True)
class OfAccount:
    """What one account spent: how often each kind of call, and what that came to; and what is still to come."""

    account: Account
    calls: Mapping[str, int]
    costs: Mapping[str, int]
    spent: int
    planned_posts: int
    planned: int


@dataclass(frozen=True, slots=True)
class Beyond:
    """A planned post with which a cap is passed; ``confirmed`` when somebody gave a reason for going on."""

    account: Account
    post_id: PostId
    number: int
    name: str
    at: datetime
    cost: int
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Report:
    """One month, in UTC; money in thousandths of a US dollar."""

    month: Month
    accounts: tuple[OfAccount, ...]
    budgets: tuple[Budget, ...]
    beyond: tuple[Beyond, ...]


@dataclass(frozen=True, slots=True)
class Reached:
    """A level of a cap that was not reached when it was last looked."""

    budget: Budget
    level: int


class Spending:
    """Everybody may read it; an administrator sets caps."""

    def __init__(self, database: Database, clock: Clock, facts: Mapping[str, NetworkFacts]) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts

    def report(self, actor: MemberId) -> Report:
        """This month: what was spent, by account and kind, and what the posts that are planned will cost."""
        month = month_of(self._clock.now())
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            sums = SpendingSums(connection, self._facts, month)
            budgets = sums.budgets()
            return Report(month, _by_account(sums), budgets, _beyond(connection, sums, budgets))

    def set_cap(self, actor: MemberId, cap: Cap) -> None:
        """Allow so much in a month, in the place of what was allowed before.

        Raises InvalidInput (spending.no_amount, spending.costs_nothing), NotFound, NotAllowed.
        """
        if not 0 <= cap.amount <= _MOST:
            raise InvalidInput("spending.no_amount")
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.ADMINISTER)
            self._check_target(connection, cap.on, cap.target)
            before = _amount(connection, cap.on, cap.target)
            spending.put_cap(connection, cap, actor, now)
            details = {"amount": cap.amount, "before": before, "currency": CURRENCY}
            _record(writing, actor, Action.SPENDING_CAP_SET, cap, details, now)

    def remove_cap(self, actor: MemberId, on: CapOn, target: str) -> None:
        """Limit it no more. Raises InvalidInput (spending.no_cap), NotAllowed."""
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.ADMINISTER)
            before = _amount(connection, on, target)
            if before is None:
                raise InvalidInput("spending.no_cap")
            spending.remove_cap(connection, on, target)
            details = {"before": before, "currency": CURRENCY}
            _record(writing, actor, Action.SPENDING_CAP_REMOVED, Cap(on, target, 0), details, now)

    def watch(self) -> tuple[Reached, ...]:
        """Put on record which levels of caps were reached since the last look, each once a month."""
        month = month_of(self._clock.now())
        with self._database.reading() as connection:
            budgets = SpendingSums(connection, self._facts, month).budgets()
        if not any(one.level for one in budgets):
            return ()
        with self._database.writing() as writing:
            return tuple(
                Reached(budget, level)
                for budget in budgets
                for level in LEVELS
                if level <= budget.level and self._reached(writing, budget, month, level)
            )

    def _reached(self, writing: Writing, budget: Budget, month: Month, level: int) -> bool:
        if not spending.note_level(writing.connection, budget.cap, month, level):
            return False
        details = {
            "level": level,
            "amount": budget.cap.amount,
            "spent": budget.spent,
            "planned": budget.planned,
            "currency": CURRENCY,
        }
        _record(writing, None, Action.SPENDING_LEVEL_REACHED, budget.cap, details, self._clock.now())
        return True

    def _check_target(self, connection: Connection, on: CapOn, target: str) -> None:
        network = target
        if on is CapOn.WORKSPACE:
            return
        if on is CapOn.ACCOUNT:
            known = {one.id: one.network for one in accounts.all_accounts(connection)}
            if target not in known:
                raise NotFound("account.unknown", account=target)
            network = known[AccountId(target)]
        if network not in self._facts or not self._facts[network].costs:
            raise InvalidInput("spending.costs_nothing", network=network)


def _record(
    writing: Writing, actor: MemberId | None, action: Action, cap: Cap, details: Mapping[str, object], now: datetime
) -> None:
    subject = Subject.ACCOUNT if cap.on is CapOn.ACCOUNT else Subject.WORKSPACE
    target = cap.target if cap.on is CapOn.ACCOUNT else ""
    where = {"on": cap.on.value} | ({"app": cap.target} if cap.on is CapOn.APP else {})
    writing.audit(AuditEntry(now, actor, action, subject, target, where | dict(details)))
    writing.changed(Kind.ACCOUNTS)


def _amount(connection: Connection, on: CapOn, target: str) -> int | None:
    known = {(one.on, one.target): one.amount for one in spending.caps(connection)}
    return known.get((on, target))


def _by_account(sums: SpendingSums) -> tuple[OfAccount, ...]:
    found = (
        OfAccount(
            account=account,
            calls=dict(sums.calls[account_id]),
            costs={kind: sums.price(account_id, kind) for kind in sums.calls[account_id]},
            spent=sums.spent(account_id),
            planned_posts=sum(1 for one in sums.planned if one.paid.account_id == account_id),
            planned=sums.still_to_come(account_id),
        )
        for account_id, account in sums.accounts.items()
    )
    return tuple(sorted(found, key=lambda one: (one.account.network, one.account.handle)))


def _beyond(connection: Connection, sums: SpendingSums, budgets: tuple[Budget, ...]) -> tuple[Beyond, ...]:
    """What is planned is gone through by time: whatever comes when the money is spent lies beyond."""
    left = {budget.cap: budget.cap.amount - budget.spent for budget in budgets}
    found = []
    for one in sums.planned:
        account = sums.accounts[one.paid.account_id]
        limiting = [cap for cap in left if covers(cap, account)]
        for cap in limiting:
            left[cap] -= one.cost
        if any(left[cap] < 0 for cap in limiting):
            found.append(_as_beyond(connection, account, one))
    return tuple(found)


def _as_beyond(connection: Connection, account: Account, one: PlannedCost) -> Beyond:
    kept = {
        (reason.account_id, reason.content_hash)
        for reason in overrides.for_post(connection, one.paid.post_id)
        if reason.rule == RULE
    }
    confirmed = (account.id, one.paid.content_hash) in kept
    post_id = one.paid.post_id
    number, name = posts.number(connection, post_id), posts.post(connection, post_id).name
    return Beyond(account, post_id, number, name, one.paid.at, one.cost, confirmed)
