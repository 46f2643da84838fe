"""What happened when somebody followed a link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """A link as it stands in a post, whether a page answered, where it led in the end, and when it was asked (UTC).

    ``target`` is the link itself where it led nowhere else.
    """

    link: str
    answered: bool
    target: str
    at: datetime
