"""Where the words stand that an account shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler_app.domain.post import MASTER, VariantScope

if TYPE_CHECKING:
    from scheduler_app.domain.account import Account
    from scheduler_app.services.draft import Draft


def scope_to_turn_to(draft: Draft, account: Account, now: VariantScope) -> VariantScope:
    """The scope whose words the account shows; ``now`` when these are in sight already."""
    to = {"language": account.language, "network": account.network}
    speaking = [
        one for one in draft.variants if one.scope.matches(account_id=account.id, **to) and one.words is not None
    ]
    source = max((one.scope for one in speaking), key=lambda scope: scope.specificity, default=MASTER)
    follows_it = now.matches(account_id=account.id, **to) and now.specificity >= source.specificity
    return now if follows_it else source
