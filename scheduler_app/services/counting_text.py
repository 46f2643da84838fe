"""What remains of each network's own limit while somebody writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.network_facts import Counting, NetworkFacts
from scheduler_app.domain.post import Content, VariantScope, resolve
from scheduler_app.domain.said_text import said_texts
from scheduler_app.domain.workspace import Right
from scheduler_app.policy.text_length import count, graphemes, length, prepare
from scheduler_app.services.draft import Draft
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts
from scheduler_app.storage.database import Database

_NO_LIMIT = 10**9


@dataclass(frozen=True, slots=True)
class Counted:
    """One text in one counting; ``limit`` is None where the network has none."""

    used: int
    limit: int | None
    counting: Counting

    @property
    def remaining(self) -> int | None:
        """How much more fits; negative when it is too long, None without a limit."""
        return None if self.limit is None else self.limit - self.used

    @property
    def room(self) -> float:
        """What share of the limit is left: below 0 when it is too long, 1 without a limit."""
        return 1.0 if not self.limit else (self.limit - self.used) / self.limit


@dataclass(frozen=True, slots=True)
class AccountCount:
    """One account's text in every counting that binds there, the one with the least room first."""

    account: Account
    network: str
    counted: tuple[Counted, ...]

    @property
    def closest(self) -> Counted:
        return self.counted[0]


class TextCounter:
    """Counts from memory alone, so that it can be asked within a keystroke.

    It knows the accounts as they were when it was made; make another when accounts have changed.
    """

    def __init__(self, known: Mapping[AccountId, Account], facts: Mapping[str, NetworkFacts]) -> None:
        self._accounts, self._facts = known, facts
        self._limits = {one.id: _limits(facts[one.network].at(one)) for one in known.values() if one.network in facts}

    def of_variant(self, draft: Draft, scope: VariantScope, part: int) -> tuple[AccountCount, ...]:
        """One part of the thread on each account that shows this scope's words, the strictest first.

        ``part`` counts from 0. Nothing where no account shows them.
        """
        if all(one.words is None for one in draft.variants):
            return ()
        # Accounts alike in all that variants tell apart show the same, which is counted once for each kind of limit.
        own = {one.scope.account_id for one in draft.variants}
        counted: dict[object, tuple[Counted, ...]] = {}
        found = []
        for account in self._showing(draft, scope):
            limits = self._limits[account.id]
            limited = frozenset(account.limits.items())
            alike = account.language, account.network, limited, account.id if account.id in own else None
            if alike not in counted:
                counted[alike] = _counted(draft, account, limits, part)
            if counted[alike]:
                found.append(AccountCount(account, limits[0].display_name, counted[alike]))
        return tuple(sorted(found, key=_strictness))

    def over_from(self, draft: Draft, scope: VariantScope, part: int) -> int | None:
        """From which code point of the part's own words the strictest account takes no more; None where all fits."""
        found = (self._over_from(draft, account, part) for account in self._showing(draft, scope))
        return min((one for one in found if one is not None), default=None)

    def _over_from(self, draft: Draft, account: Account, part: int) -> int | None:
        facts = self._facts[account.network].at(account)
        content = resolve(draft.variants, language=account.language, network=account.network, account_id=account.id)
        if part >= len(content.parts):
            return None
        words, said = content.parts[part].text, said_texts(content, facts)[part]
        over = count(said, facts, with_media=bool(content.parts[part].media)).over_from
        # What is put before the words moves them; what is put behind them is not theirs to shorten.
        at = said.find(words)
        return None if over is None or at < 0 or over >= at + len(words) else max(0, over - at)

    def _showing(self, draft: Draft, scope: VariantScope) -> Iterator[Account]:
        """Accounts that the scope is meant for and no more specific variant speaks to."""
        closer = [
            one.scope for one in draft.variants if one.words is not None and one.scope.specificity > scope.specificity
        ]
        for account in (self._accounts[one] for one in draft.accounts if one in self._limits):
            if _speaks_to(scope, account) and not any(_speaks_to(one, account) for one in closer):
                yield account


class CountingText:
    """Everybody who may look may count."""

    def __init__(self, database: Database, facts: Mapping[str, NetworkFacts]) -> None:
        self._database = database
        self._facts = facts

    def counter(self, actor: MemberId) -> TextCounter:
        """A counter for all accounts of the workspace, with what it needs read: takes up to a third of a second the
        first time. Raises NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            known = {one.id: one for one in accounts.all_accounts(connection)}
        for counting in {self._facts[one.network].counting for one in known.values() if one.network in self._facts}:
            prepare(counting)
        return TextCounter(known, self._facts)


def characters(text: str) -> int:
    """How many characters people see."""
    return graphemes(text)


def _speaks_to(scope: VariantScope, account: Account) -> bool:
    return scope.matches(language=account.language, network=account.network, account_id=account.id)


def _limits(facts: NetworkFacts) -> tuple[NetworkFacts, ...]:
    """The facts once for each counting that binds: that of the network, and bytes where it counts them too."""
    first = replace(facts, max_text_bytes=None)
    if facts.max_text_bytes is None:
        return (first,)
    return first, replace(first, counting=Counting.BYTES, max_text=facts.max_text_bytes, max_caption=None)


def _counted(draft: Draft, account: Account, limits: tuple[NetworkFacts, ...], part: int) -> tuple[Counted, ...]:
    """One part as this account would show it, the counting with the least room first; nothing without that part."""
    content: Content = resolve(
        draft.variants, language=account.language, network=account.network, account_id=account.id
    )
    if part >= len(content.parts):
        return ()
    said, with_media = said_texts(content, limits[0])[part], bool(content.parts[part].media)
    counted = (
        Counted(
            length(said, one.counting, one.link_length),
            one.max_caption if with_media and one.max_caption is not None else one.max_text,
            one.counting,
        )
        for one in limits
    )
    return tuple(sorted(counted, key=lambda one: one.room))


def _strictness(one: AccountCount) -> tuple[int, str]:
    remaining = one.closest.remaining
    return (_NO_LIMIT if remaining is None else remaining, one.account.handle)
