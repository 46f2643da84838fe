"""Accounts by their handles: with the network where two share one, and with colons of their own."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import click
import pytest

from scheduler_app.app import App
from scheduler_app.commands.named_account import account_named
from scheduler_app.errors import NotFound
from tests.builders import an_account

ON_A_PORT = an_account(network="mastodon", handle="@kbri@127.0.0.1:3000")
SLACK, DISCORD = (an_account(network=name, handle="pengumuman") for name in ("slack", "discord"))
APP = cast("App", SimpleNamespace(directory=SimpleNamespace(accounts=lambda: (ON_A_PORT, SLACK, DISCORD))))


@pytest.mark.parametrize("name", ["@kbri@127.0.0.1:3000", "KBRI@127.0.0.1:3000", "mastodon:@kbri@127.0.0.1:3000"])
def test_a_handle_may_hold_a_colon(name: str) -> None:
    assert account_named(APP, name) == ON_A_PORT


def test_a_network_tells_two_apart() -> None:
    assert account_named(APP, "discord:pengumuman") == DISCORD
    with pytest.raises(click.UsageError, match="slack:pengumuman"):
        account_named(APP, "pengumuman")


@pytest.mark.parametrize("name", ["nobody", "x:pengumuman", "slack:"])
def test_nobody_is_called_so(name: str) -> None:
    with pytest.raises(NotFound):
        account_named(APP, name)
