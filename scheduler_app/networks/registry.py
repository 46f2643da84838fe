"""Finds the networks: one is there when its fact sheet and its module stand in the folder under the same name.

The module defines ``create(facts, settings, sign_ins)`` and is imported when the network is first used, so that
opening a window does not wait for packages that only sending needs.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import cast

from scheduler_app.errors import BugError
from scheduler_app.networks.facts import load_facts, sheet_names
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.network import Network
from scheduler_app.networks.sign_ins import NobodySignedIn, SignIns


class Networks(Mapping[str, Network]):
    """All networks by name, each made once when first asked for. Safe to use from many threads."""

    def __init__(self, settings: HttpSettings, sign_ins: SignIns, extra: Mapping[str, Network]) -> None:
        self._settings = settings
        self._sign_ins = sign_ins
        self._made: dict[str, Network] = dict(extra)
        self._names = tuple(dict.fromkeys((*sheet_names(), *extra)))
        self._lock = threading.Lock()

    def __getitem__(self, name: str) -> Network:
        made = self._made.get(name)
        if made is not None:
            return made
        if name not in self._names:
            raise KeyError(name)
        with self._lock:
            if name not in self._made:
                self._made[name] = _create(name, self._settings, self._sign_ins)
            return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names


def load_networks(
    settings: HttpSettings | None = None,
    *,
    sign_ins: SignIns | None = None,
    extra: Mapping[str, Network] | None = None,
) -> Mapping[str, Network]:
    """Every network in the folder, and ``extra`` clients that tests and benches bring along; theirs win."""
    return Networks(settings or HttpSettings(), sign_ins or NobodySignedIn(), extra or {})


def _create(name: str, settings: HttpSettings, sign_ins: SignIns) -> Network:
    module = import_module(f"scheduler_app.networks.{name}")
    create = getattr(module, "create", None)
    if create is None:
        raise BugError(f"networks/{name}.py does not define create(facts, settings, sign_ins)")
    return cast("Network", create(load_facts(name), settings, sign_ins))
