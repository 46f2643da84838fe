"""How variants and languages are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.post import MASTER, VariantScope
from scheduler_app.services.draft_edits import Reader, reader_of
from ui.languages import language_name
from ui.text_direction import isolated
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.services.draft import Draft
    from ui.pages.composer.around import Known

_MASTER = say("variants", "For all")
_BOTH = say("variants", "{language} on {network}")


def scope_name(scope: VariantScope, known: Known) -> str:
    """ "For all", "日本語", "Mastodon", or an account's name."""
    if scope == MASTER:
        return QCoreApplication.translate("variants", _MASTER)
    if scope.account_id is not None:
        account = known.accounts.get(scope.account_id)
        return isolated((account.display_name or account.handle) if account else "…")
    language = isolated(language_name(scope.language)) if scope.language else ""
    network = isolated(known.network_name(scope.network)) if scope.network else ""
    if language and network:
        return QCoreApplication.translate("variants", _BOTH).format(language=language, network=network)
    return language or network


def reader_for(scope: VariantScope, known: Known) -> Reader:
    """For whom the words of a scope are worked out."""
    account = known.accounts.get(scope.account_id) if scope.account_id is not None else None
    return reader_of(account) if account is not None else scope


def followers(draft: Draft, scope: VariantScope, known: Known) -> int:
    """How many of the post's accounts would read what is written for this scope."""
    return sum(
        scope.matches(language=account.language, network=account.network, account_id=account.id)
        for account in (known.accounts.get(one) for one in draft.accounts)
        if account is not None
    )
