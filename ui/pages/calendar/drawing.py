"""From what was read and wished for to the picture in sight, anew only when it would be another."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from ui import theme
from ui.pages.calendar import around
from ui.pages.calendar.around import Ground
from ui.pages.calendar.colouring import hue_by
from ui.pages.calendar.month_layout import NOTHING
from ui.pages.calendar.periods import ViewKind, shown_in
from ui.pages.calendar.pictures import Pictures, Seen

if TYPE_CHECKING:
    from ui.pages.calendar.plan_feed import PlanFeed
    from ui.pages.calendar.tools import CalendarTools


class Drawing:
    """Laying thousands of deliveries out takes its time, and the keyboard goes from day to day quicker than that."""

    def __init__(self, pictures: Pictures, plan: PlanFeed, tools: CalendarTools) -> None:
        self._pictures, self._plan, self._tools = pictures, plan, tools
        self._drawn: tuple[object, ...] = ()
        self._read: tuple[object, object] = (None, None)
        self.ground: Ground = NOTHING

    def draw(self, kind: ViewKind, day: date, now: datetime, home_zone: str) -> bool:
        """Draw this view of the day; returns whether it had to be drawn anew."""
        plan, tools, period = self._plan, self._tools, shown_in(kind, day)
        moment = now.date() if kind is ViewKind.MONTH else now.replace(second=0, microsecond=0)
        wished = (kind, period, moment, home_zone, tools.clock, tools.second, tools.campaigns.isChecked())
        view = self._pictures.current
        looks = (tools.colour_by, view.size().toTuple(), view.font().key(), QLocale().name(), id(theme.current()))
        same_reading = self._read[0] is plan.days and self._read[1] is plan.around
        # The second ruler shows the hours of the day with the keyboard.
        ruler = day if tools.second is not None and kind is not ViewKind.MONTH else None
        if same_reading and self._drawn == (*wished, *looks, ruler):
            return False
        self._read, self._drawn = (plan.days, plan.around), (*wished, *looks, ruler)
        hues = {one.id: number for number, one in enumerate(plan.around.campaigns)}
        self.ground = around.ground(plan.around, period, with_campaigns=tools.campaigns.isChecked(), hues=hues)
        hue_of = hue_by(tools.colour_by, plan.around)
        seen = Seen(plan.days, tools.clock, now, home_zone, tools.second, self.ground, hue_of)
        self._pictures.draw(kind, day, seen)
        return True
