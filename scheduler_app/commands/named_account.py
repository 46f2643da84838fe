"""The account that a person names by its handle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.account import Account


def account_named(app: App, name: str) -> Account:
    """The account of that handle, with its network before a colon where two share it. Raises NotFound."""
    network, colon, handle = name.rpartition(":")
    wanted = (handle if colon else name).lstrip("@").casefold()
    found = [
        one
        for one in app.directory.accounts()
        if one.handle.lstrip("@").casefold() == wanted and (not colon or one.network == network)
    ]
    if not found:
        raise NotFound("account.unknown", account=name)
    if len(found) > 1:
        raise click.UsageError(f"Several accounts are called so: write {found[0].network}:{found[0].handle}.")
    return found[0]
