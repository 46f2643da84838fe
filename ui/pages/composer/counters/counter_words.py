"""What remains, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.network_facts import Counting
from ui.text_direction import isolated
from ui.words.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scheduler_app.services.counting_text import AccountCount, Counted

_LEFT = say("counter", "{count} left")
_BYTES_LEFT = say("counter", "{count} bytes left")
_WRITTEN = say("counter", "Characters: {count}")
_OVER = say("counter", "{count} too many for {networks}")
_BYTES_OVER = say("counter", "{count} bytes too many for {networks}")
_LIMIT = say("counter", "{network} ({limit})")
_ON = say("counter", "{network}: {account}")
_OF = say("counter", "{used} of {limit} characters")
_WEIGHTED_OF = say("counter", "{used} of {limit} weighted characters")
_BYTES_OF = say("counter", "{used} of {limit} bytes")
_NO_LIMIT = say("counter", "{used} characters, without a limit")


def remaining(counts: Sequence[AccountCount]) -> str:
    """ "242 left", or "12 too many for Bluesky (300), X (280)", of the strictest account first."""
    locale, closest = QLocale(), counts[0].closest
    if closest.remaining is None:
        return characters(closest.used)
    if closest.remaining >= 0:
        words = _BYTES_LEFT if closest.counting is Counting.BYTES else _LEFT
        return _tr(words).format(count=locale.toString(closest.remaining))
    words = _BYTES_OVER if closest.counting is Counting.BYTES else _OVER
    return _tr(words).format(count=locale.toString(-closest.remaining), networks=", ".join(_too_small(counts)))


def strictest(counts: Sequence[AccountCount]) -> str:
    """Whose limit that is: "Bluesky: KBRI Den Haag"."""
    first = counts[0]
    return _tr(_ON).format(network=isolated(first.network), account=isolated(_name(first)))


def characters(count: int) -> str:
    """How many are written, where there is no limit."""
    return _tr(_WRITTEN).format(count=QLocale().toString(count))


def details(counts: Sequence[AccountCount]) -> tuple[str, ...]:
    """One line for each account: all its countings."""
    return tuple(f"{strictest((one,))} · {' · '.join(_counted(counted) for counted in one.counted)}" for one in counts)


def _too_small(counts: Sequence[AccountCount]) -> list[str]:
    """The networks that it is too long for, each with its limit."""
    locale = QLocale()
    over = {
        (one.network, one.closest.limit)
        for one in counts
        if one.closest.remaining is not None and one.closest.remaining < 0
    }
    return [
        _tr(_LIMIT).format(network=isolated(network), limit=locale.toString(limit or 0))
        for network, limit in sorted(over, key=lambda one: (one[1] or 0, one[0]))
    ]


def _counted(counted: Counted) -> str:
    locale = QLocale()
    used = locale.toString(counted.used)
    if counted.limit is None:
        return _tr(_NO_LIMIT).format(used=used)
    words = {Counting.BYTES: _BYTES_OF, Counting.X: _WEIGHTED_OF}.get(counted.counting, _OF)
    return _tr(words).format(used=used, limit=locale.toString(counted.limit))


def _name(one: AccountCount) -> str:
    return one.account.display_name or one.account.handle


def _tr(words: str) -> str:
    return QCoreApplication.translate("counter", words)
