"""What people do with the plan: the part of ``UseCases`` that has to do with when things leave."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from scheduler_app.foundations import Foundations

if TYPE_CHECKING:
    from scheduler_app.services.by_hand import PostingByHand
    from scheduler_app.services.calendar import Calendar
    from scheduler_app.services.calendar_export import CalendarExport
    from scheduler_app.services.campaigns import Campaigns
    from scheduler_app.services.country_calendar import CountryCalendar
    from scheduler_app.services.free_slots import FreeSlots
    from scheduler_app.services.looking_ahead import LookingAhead
    from scheduler_app.services.moving import Moving
    from scheduler_app.services.outbox import Outbox
    from scheduler_app.services.queues import Queues
    from scheduler_app.services.readers_times import ReadersTimes
    from scheduler_app.services.recurring import Recurring
    from scheduler_app.services.scheduling import Scheduling
    from scheduler_app.services.sending_now import SendingNow


class PlanUseCases(Foundations):
    """The services about the plan of one workspace, ready to be asked."""

    @cached_property
    def sending_now(self) -> SendingNow:
        from scheduler_app.services.sending_now import SendingNow

        return SendingNow(self._database, self._clock, self._authorities, self._gate)

    @cached_property
    def scheduling(self) -> Scheduling:
        from scheduler_app.services.scheduling import Scheduling

        return Scheduling(self._database, self._clock, self._authorities, self._gate)

    @cached_property
    def moving(self) -> Moving:
        from scheduler_app.services.moving import Moving

        return Moving(self._database, self._clock, self._authorities, self._gate)

    @cached_property
    def recurring(self) -> Recurring:
        from scheduler_app.services.recurring import Recurring

        return Recurring(self._database, self._clock, self._authorities, self._gate)

    @cached_property
    def campaigns(self) -> Campaigns:
        from scheduler_app.services.campaigns import Campaigns

        return Campaigns(self._database, self._clock)

    @cached_property
    def calendar(self) -> Calendar:
        from scheduler_app.services.calendar import Calendar

        return Calendar(self._database, self._clock)

    @cached_property
    def calendar_export(self) -> CalendarExport:
        from scheduler_app.services.calendar_export import CalendarExport

        return CalendarExport(self.calendar, self._clock)

    @cached_property
    def country_calendar(self) -> CountryCalendar:
        from scheduler_app.policy.country_days import LIBRARIES, special_days
        from scheduler_app.services.country_calendar import CountryCalendar
        from scheduler_app.services.known_days import KnownDays, said_by

        known = KnownDays(special_days, said_by(*LIBRARIES), self._days_lie)
        return CountryCalendar(self._database, self._clock, known)

    @cached_property
    def outbox(self) -> Outbox:
        from scheduler_app.services.outbox import Outbox

        return Outbox(self._database, self._clock)

    @cached_property
    def by_hand(self) -> PostingByHand:
        from scheduler_app.services.by_hand import PostingByHand

        return PostingByHand(self._database, self._clock, self._authorities, self._facts, self.media.file_for)

    @cached_property
    def looking_ahead(self) -> LookingAhead:
        from scheduler_app.services.looking_ahead import LookingAhead

        return LookingAhead(self._database, self._clock, self.country_calendar)

    @cached_property
    def queues(self) -> Queues:
        from scheduler_app.services.queues import Queues

        return Queues(self._database, self._clock)

    @cached_property
    def free_slots(self) -> FreeSlots:
        from scheduler_app.services.free_slots import FreeSlots

        return FreeSlots(self._database, self._clock, self._facts)

    @cached_property
    def readers_times(self) -> ReadersTimes:
        from scheduler_app.services.readers_times import ReadersTimes

        return ReadersTimes(self._database, self.country_calendar)
