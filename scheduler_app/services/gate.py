"""What the rules have to say before a post is asked about, planned or approved: the same for every way in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from scheduler_app.clock import Clock
from scheduler_app.domain.finding import Finding, Step
from scheduler_app.domain.ids import PostId
from scheduler_app.errors import PolicyBlocked
from scheduler_app.storage import accounts, posts
from scheduler_app.storage.database import Connection

if TYPE_CHECKING:
    from scheduler_app.services.check_desk import Checked
    from scheduler_app.services.open_desk import Facts, Plans


class Gate:
    """Looks at a stored post inside the transaction that wants to go on with it."""

    def __init__(self, clock: Clock, facts: Facts) -> None:
        self._clock = clock
        self._facts = facts

    def submit(self, connection: Connection, post_id: PostId) -> Checked:
        """Nothing stops it, and somebody gave a reason for each warning.

        Raises PolicyBlocked (policy.blocked, policy.reason_needed), NotFound.
        """
        checked = self._check(connection, post_id)
        _refuse(connection, post_id, "policy.blocked", checked, checked.stopping(Step.SUBMIT))
        _refuse(connection, post_id, "policy.reason_needed", checked, checked.open_warnings)
        return checked

    def approve(self, connection: Connection, post_id: PostId) -> Checked:
        """Nothing stops it: warnings are the approver's to weigh. Raises PolicyBlocked (policy.blocked), NotFound."""
        checked = self._check(connection, post_id)
        _refuse(connection, post_id, "policy.blocked", checked, checked.stopping(Step.SUBMIT))
        return checked

    def needing_approval(self, connection: Connection, post_id: PostId) -> frozenset[str]:
        """The rules for which the post needs an approval more. Raises NotFound."""
        return self._check(connection, post_id).needing_approval

    def look(self, connection: Connection, post_id: PostId, plans: Plans) -> Checked:
        """What ``schedule`` looks at; nothing is refused. Raises NotFound."""
        return self._check(connection, post_id, plans)

    def schedule(self, connection: Connection, post_id: PostId, plans: Plans) -> Checked:
        """Nothing stops it at the moments in ``plans``. Raises PolicyBlocked (policy.blocked), NotFound."""
        checked = self.look(connection, post_id, plans)
        concerned = [
            one for one in checked.stopping(Step.SCHEDULE) if one.account_id is None or one.account_id in plans
        ]
        _refuse(connection, post_id, "policy.blocked", checked, concerned)
        return checked

    def _check(self, connection: Connection, post_id: PostId, plans: Plans | None = None) -> Checked:
        # All the rules are read when the first post is looked at: a window that only shows what is planned needs none.
        from scheduler_app.services.open_desk import check_stored

        return check_stored(connection, self._facts, post_id, self._clock.now(), plans=plans)


def _refuse(connection: Connection, post_id: PostId, code: str, checked: Checked, found: Sequence[Finding]) -> None:
    if not found:
        return
    handles = {one.id: one.handle for one in accounts.all_accounts(connection)}
    name = posts.post(connection, post_id).name
    first = found[0]
    where = ", ".join(handles[one] for one in checked.accounts_of(first))
    raise PolicyBlocked(code, rule=first.rule, because=first.code, post=name, account=where, count=len(found))
