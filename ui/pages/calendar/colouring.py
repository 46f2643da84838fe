"""What the colour of a chip says: its state, its campaign or its account."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from ui import theme
from ui.pages.calendar.around import Around
from ui.pages.calendar.month_layout import HueOf, no_hue
from ui.text_direction import isolated
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine
    from scheduler_app.services.outbox import CalendarEntry

_NO_CAMPAIGN = say("calendar", "No campaign: colour of the state")
_MOST_NAMED = 12


class ColourBy(StrEnum):
    """The value is what the page remembers it by."""

    STATE = "state"
    CAMPAIGN = "campaign"
    ACCOUNT = "account"


def hue_by(by: ColourBy, around: Around) -> HueOf:
    """Numbers that stay the same as long as no campaign or account comes or goes."""
    if by is ColourBy.STATE:
        return no_hue
    campaigns, accounts = [one.id for one in around.campaigns], [one.id for one in around.accounts]
    kept: list[str] = [*campaigns] if by is ColourBy.CAMPAIGN else [*accounts]
    numbers = {id_: number for number, id_ in enumerate(kept)}

    def hue_of(entry: CalendarEntry) -> int | None:
        return numbers.get((entry.campaign_id or "") if by is ColourBy.CAMPAIGN else entry.account_id)

    return hue_of


def legend(by: ColourBy, around: Around, lines: Sequence[CalendarLine]) -> str:
    """What the colours in sight stand for, as rich text; empty where they are those of the states."""
    if by is ColourBy.STATE:
        return ""
    hue_of, colours = hue_by(by, around), theme.current()
    names = {one.id: one.name for one in around.campaigns}
    shown: dict[int, str] = {}
    for line in lines:
        hue, entry = hue_of(line.entry), line.entry
        if hue is not None:
            campaign = names.get(entry.campaign_id, "") if entry.campaign_id else ""
            shown[hue] = campaign if by is ColourBy.CAMPAIGN else f"@{entry.handle.removeprefix('@')}"
    parts = [
        f'<span style="color:{theme.distinct(hue, colours).name()}">■</span>&nbsp;{_safe(name)}'
        for hue, name in sorted(shown.items(), key=lambda one: one[1].casefold())[:_MOST_NAMED]
    ]
    if by is ColourBy.CAMPAIGN:
        parts.append(_safe(QCoreApplication.translate("calendar", _NO_CAMPAIGN)))
    side = "rtl" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
    return f'<p dir="{side}">{"&emsp; ".join(parts)}</p>' if parts else ""


def _safe(name: str) -> str:
    return isolated(name.replace("&", "&amp;").replace("<", "&lt;"))
