"""The account that a person names by its handle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scheduler_app.app import App
    from scheduler_app.domain.account import Account


def account_named(app: App, name: str) -> Account:
    """The account of that handle, with its network before a colon where two share it. Raises NotFound."""
    known = app.directory.accounts()
    # Handles may hold colons of their own: those of servers that listen on a port do.
    network, _, handle = name.partition(":")
    found = _called(known, name) or [one for one in _called(known, handle) if one.network == network]
    if not found:
        raise NotFound("account.unknown", account=name)
    if len(found) > 1:
        raise click.UsageError(f"Several accounts are called so: write {found[0].network}:{found[0].handle}.")
    return found[0]


def _called(known: Iterable[Account], handle: str) -> list[Account]:
    wanted = handle.lstrip("@").casefold()
    return [one for one in known if one.handle.lstrip("@").casefold() == wanted]
