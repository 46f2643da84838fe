"""How Duta speaks HTTP on this machine: limits, proxies and trust. Free of imports that take time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """Times are seconds, sizes bytes.

    ``total_deadline`` covers connecting, sending and reading together. ``idle_limit`` is how long a kept connection
    may rest before a fresh one is opened: servers hang up on resting ones, and that looks like a lost post.
    ``proxies`` maps ``http`` and ``https`` to a proxy address; nothing is taken from the environment. ``ca_file``
    replaces the list of trusted certificate authorities.
    """

    user_agent: str = "Duta"
    connect_timeout: float = 10.0
    read_timeout: float = 20.0
    total_deadline: float = 30.0
    idle_limit: float = 15.0
    max_answer_bytes: int = 8 * 1024 * 1024
    max_redirects: int = 3
    ca_file: Path | None = None
    proxies: Mapping[str, str] = field(default_factory=dict)
