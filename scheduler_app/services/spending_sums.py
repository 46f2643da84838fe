"""What was spent in a month and what is planned in it, counted from the records with the prices of the fact sheets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId, ContentHash, PostId
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content, resolve
from scheduler_app.domain.spending import Budget, Cap, CapOn, Month
from scheduler_app.policy.costs import calls_of, price_of
from scheduler_app.storage import accounts, approved_texts, spending, variants
from scheduler_app.storage.database import Connection
from scheduler_app.storage.spending import Paid

Calls = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PlannedCost:
    """A post that is still to leave this month, and what it costs."""

    paid: Paid
    cost: int


class SpendingSums:
    """One month of the accounts on networks that charge. Reads when it is first asked, by ``connection``."""

    def __init__(
        self,
        connection: Connection,
        facts: Mapping[str, NetworkFacts],
        month: Month,
        *,
        but: PostId | None = None,
    ) -> None:
        self._connection = connection
        self._facts = facts
        self._month = month
        self._but = but

    @cached_property
    def accounts(self) -> dict[AccountId, Account]:
        """Those whose networks charge."""
        known = accounts.all_accounts(self._connection)
        return {one.id: one for one in known if one.network in self._facts and self._facts[one.network].costs}

    @cached_property
    def calls(self) -> dict[AccountId, Counter[str]]:
        """What each account was charged for: posts, deletions, looks and reads."""
        found: dict[AccountId, Counter[str]] = {one: Counter() for one in self.accounts}
        for paid in spending.sent(self._connection, self._networks, self._month):
            found[paid.account_id] += self._calls_of(paid)
        for paid in spending.deleted(self._connection, self._networks, self._month):
            # Each part of a thread is taken back by itself.
            found[paid.account_id]["delete"] += len(paid.remote_id.split())
        for account_id, count in spending.lookups(self._connection, self._networks, self._month):
            found[account_id]["read"] += count
        for account_id, kind, count in spending.reads(self._connection, self._month):
            if account_id in found:
                found[account_id][kind] += count
        return found

    @cached_property
    def planned(self) -> tuple[PlannedCost, ...]:
        """What is still to leave in the month, by time."""
        coming = spending.planned(self._connection, self._networks, self._month, but=self._but)
        return tuple(PlannedCost(one, self._price(one.account_id, self._calls_of(one))) for one in coming)

    def spent(self, account_id: AccountId) -> int:
        return self._price(account_id, self.calls[account_id])

    def still_to_come(self, account_id: AccountId) -> int:
        return sum(one.cost for one in self.planned if one.paid.account_id == account_id)

    def price(self, account_id: AccountId, kind: str) -> int:
        """What the calls of one kind came to."""
        return self._price(account_id, {kind: self.calls[account_id][kind]})

    def budgets(self) -> tuple[Budget, ...]:
        """Every cap, with what its accounts spent and still have planned."""
        return tuple(self._budget(cap) for cap in spending.caps(self._connection))

    def budgets_of(self, account: Account) -> tuple[Budget, ...]:
        """The caps that count what an account spends; none for one that costs nothing."""
        if account.id not in self.accounts:
            return ()
        return tuple(one for one in self._all_budgets if covers(one.cap, account))

    @cached_property
    def _all_budgets(self) -> tuple[Budget, ...]:
        return self.budgets()

    @cached_property
    def _networks(self) -> frozenset[str]:
        return frozenset(one.network for one in self.accounts.values())

    def _budget(self, cap: Cap) -> Budget:
        counted = [one.id for one in self.accounts.values() if covers(cap, one)]
        return Budget(cap, self._month, _sum(self.spent, counted), _sum(self.still_to_come, counted))

    def _price(self, account_id: AccountId, calls: Calls) -> int:
        return price_of(calls, self._facts[self.accounts[account_id].network])

    def _calls_of(self, paid: Paid) -> Counter[str]:
        account = self.accounts[paid.account_id]
        return calls_of(self._content(paid, account), self._facts[account.network])

    def _content(self, paid: Paid, account: Account) -> Content:
        """As it was approved, or else as it is written now."""
        kept = self._approved(paid.content_hash)
        if kept is not None:
            return kept
        written = variants.of_post(self._connection, paid.post_id)
        return resolve(written, language=account.language, network=account.network, account_id=account.id)

    def _approved(self, wanted: ContentHash) -> Content | None:
        return approved_texts.content(self._connection, wanted)


def covers(cap: Cap, account: Account) -> bool:
    """Whether what an account spends counts against a cap."""
    return (
        cap.on is CapOn.WORKSPACE
        or (cap.on is CapOn.ACCOUNT and cap.target == account.id)
        or (cap.on is CapOn.APP and cap.target == account.network)
    )


def _sum(amount: Callable[[AccountId], int], several: Iterable[AccountId]) -> int:
    return sum(map(amount, several))
