"""Lines of lists as the core gives them: valid by default, one argument per difference that matters."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId, DeliveryId, MemberId, PostId
from scheduler_app.domain.slot import Slot, zone_named
from scheduler_app.services.calendar import CalendarDay, CalendarLine
from scheduler_app.services.outbox import CalendarEntry

HOME = "Asia/Jakarta"
TEN = datetime.combine(date(2027, 3, 10), time(10))


def an_entry(
    name: str = "d1",
    *,
    post: str = "Gayo coffee",
    wall: datetime = TEN,
    city: str = "Tokyo",
    zone: str = "Asia/Tokyo",
    state: DeliveryState = DeliveryState.SCHEDULED,
    reason: str = "",
    address: str = "",
    approved: bool = True,
    by_hand: bool = False,
) -> CalendarEntry:
    due_at = Slot(wall, zone).instant().at
    return CalendarEntry(
        delivery_id=DeliveryId(name),
        post_id=PostId(f"post-{post}"),
        post_name=post,
        topic="trade",
        account_id=AccountId(f"account-{city}"),
        handle=f"kbri-{city.lower()}",
        network="practice",
        mission_name=f"KBRI {city}",
        country="JP",
        city=city,
        zone=zone,
        wall=wall,
        due_at=due_at,
        next_try_at=due_at,
        state=state,
        reason=reason,
        address=address,
        attempts=0,
        sent_at=due_at if state is DeliveryState.SENT else None,
        approved=approved,
        author_id=MemberId("sari"),
        author_name="Sari",
        campaign_id=None,
        by_hand=by_hand,
    )


def some_entries(count: int, *, first: int = 0) -> list[CalendarEntry]:
    return [an_entry(f"d{number:04}", wall=TEN + timedelta(minutes=number)) for number in range(first, first + count)]


def days_of(*entries: CalendarEntry, home_zone: str = HOME) -> tuple[CalendarDay, ...]:
    """The entries by the days of ``home_zone``, as the calendar's service gives them."""
    by_day: dict[date, list[CalendarLine]] = {}
    for entry in sorted(entries, key=lambda one: (one.due_at, one.delivery_id)):
        here = entry.due_at.astimezone(zone_named(home_zone)).replace(tzinfo=None)
        by_day.setdefault(here.date(), []).append(CalendarLine(entry, here))
    return tuple(CalendarDay(day, tuple(lines)) for day, lines in sorted(by_day.items()))
