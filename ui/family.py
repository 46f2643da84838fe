"""Who acts next, roughly: what carries the colour of everything that has a state."""

from __future__ import annotations

from enum import StrEnum


class Family(StrEnum):
    """Who acts next, roughly; each has one colour."""

    WORKING = "working"
    WAITING = "waiting"
    READY = "ready"
    STOPPED = "stopped"
    DONE = "done"
    PROBLEM = "problem"
