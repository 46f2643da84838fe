"""TIM: whether the readers' clock and calendar suit the post. All hours are those of the account's readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from scheduler_app.domain.finding import Severity, Step
from scheduler_app.domain.fix import Field, MoveTo, Place
from scheduler_app.domain.slot import Fit, Slot, zone_named
from scheduler_app.domain.special_day import DayKind, SensitivePeriod, SpecialDay
from scheduler_app.errors import InvalidInput
from scheduler_app.policy.country_days import on_day
from scheduler_app.policy.example import WALL, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Neighbour, Plan, Reads, Subject

_TIME = Place(Field.TIME)
_DAY = timedelta(days=1)
# How many days a fix looks ahead for a better one.
_AHEAD = 21
_WHEN_PLANNED = frozenset({Step.SCHEDULE})
_UP_TO_SENDING = frozenset({Step.SCHEDULE, Step.SEND})


def not_past(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The planned moment lies ahead, by at least some minutes where that is wanted."""
    earliest = subject.now + timedelta(minutes=parameters.number("minutes"))
    if subject.plan and subject.plan.at < earliest:
        code = "time.is_past" if subject.plan.at < subject.now else "time.is_too_close"
        fix = _next_day_that_suits(subject.plan, lambda wall: _instant(wall, subject.plan) >= earliest)
        yield Hit(code, {"minutes": parameters.number("minutes")}, _TIME, fix)


def outside_quiet_hours(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Readers are awake. ``from`` and ``until`` are hours such as 22:00; ``from`` may be the later of the two."""
    if subject.plan is None:
        return
    first, last = _hour(parameters.text("from")), _hour(parameters.text("until"))
    wall = subject.plan.instant.wall
    if not _between(wall.time(), first, last):
        return
    until = datetime.combine(wall.date() + (_DAY if first > last and wall.time() >= first else timedelta()), last)
    said = {"from": parameters.text("from"), "until": parameters.text("until")}
    yield Hit("time.is_quiet", said, _TIME, MoveTo(until))


def no_holiday(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """No holiday of the readers' country or of home; a fasting month is only said."""
    if subject.plan is None:
        return
    day = subject.plan.instant.wall.date()
    for country in dict.fromkeys((subject.mission.country, subject.home_country)):
        for special in on_day(country, day):
            known = {"name": special.name("en"), "country": country}
            if special.kind is DayKind.FASTING:
                if country == subject.mission.country:
                    yield Hit("time.is_fasting", known, _TIME, at_most=Severity.NOTE)
                continue
            code = "time.is_holiday_probably" if special.estimated else "time.is_holiday"
            yield Hit(code, known, _TIME, _behind_the_holidays(subject, subject.plan))


def no_weekend(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Readers are at work; many posts are meant for the weekend, so it is only said."""
    weekend = subject.mission.weekend
    if subject.plan and subject.plan.instant.wall.isoweekday() in weekend:
        fix = _next_day_that_suits(subject.plan, lambda wall: wall.isoweekday() not in weekend)
        yield Hit("time.is_weekend", {"city": subject.mission.city}, _TIME, fix)


def no_sensitive_period(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """None of the periods that the administrator marked; each says whether it stops or asks for a second look."""
    if subject.plan is None:
        return
    day = subject.plan.instant.wall.date()
    for period in subject.periods:
        if period.covers(day, subject.mission.country):
            behind = subject.plan.instant.wall + (period.last + _DAY - day)
            yield Hit("time.is_sensitive", {"name": period.name}, _TIME, MoveTo(behind), period.severity)


def room_between(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Not right beside another post of the account."""
    gap = timedelta(minutes=parameters.number("minutes"))
    if subject.plan is None or not _too_near(subject.neighbours, subject.plan.at, gap):
        return
    at = subject.plan.at
    while near := _too_near(subject.neighbours, at, gap):
        at = max(one.at for one in near) + gap
    yield Hit("time.is_crowded", {"minutes": parameters.number("minutes")}, _TIME, _at(at, subject.plan))


def not_too_many_a_day(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Not more posts of the account on one day of its readers than they want to see."""
    most = parameters.number("most")
    plan = subject.plan
    if plan is None or _on_day_of(subject, plan.instant.wall) < most:
        return
    fix = _next_day_that_suits(plan, lambda wall: _on_day_of(subject, wall) < most)
    yield Hit("time.is_full", {"most": most}, _TIME, fix)


def exists_once(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Says what became of a time that the readers' clock skips or shows twice on that day."""
    if subject.plan is None or subject.plan.instant.fit is Fit.EXACT:
        return
    skipped = subject.plan.instant.fit is Fit.GAP
    known = {"wall": f"{subject.plan.slot.wall:%H:%M}", "shown": f"{subject.plan.instant.wall:%H:%M}"}
    yield Hit("time.is_skipped" if skipped else "time.comes_twice", known, _TIME)


def embargo_is_over(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Nothing leaves before its embargo ends."""
    until = subject.post.embargo_until
    if until is not None and subject.leaves_at < until:
        yield Hit("time.is_under_embargo", {"until": until.isoformat()}, _TIME, _at(until, subject.plan))


def still_worth_saying(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """No invitation to what is over."""
    until = subject.post.expires_at
    if until is not None and subject.leaves_at > until:
        yield Hit("time.is_expired", {"until": until.isoformat()}, _TIME)


def computer_is_on(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The computer that sends runs at that hour. Its hours are told, not guessed: empty while nobody said any."""
    first, last = parameters.text("off_from"), parameters.text("off_until")
    if subject.plan is None or not first or not last:
        return
    wall = subject.plan.at.astimezone(zone_named(parameters.text("zone")))
    if _between(wall.time(), _hour(first), _hour(last)):
        yield Hit("time.computer_is_off", {"from": first, "until": last}, _TIME)


def _hours_are_hours(parameters: Parameters) -> None:
    for name in ("from", "until"):
        _sound_hour(name, parameters.text(name))


def _off_hours_are_hours(parameters: Parameters) -> None:
    for name in ("off_from", "off_until"):
        if parameters.text(name):
            _sound_hour(name, parameters.text(name))
    try:
        zone_named(parameters.text("zone"))
    except InvalidInput as error:
        raise InvalidInput("rule.bad_parameter", name="zone", kind="Asia/Jakarta") from error


def _sound_hour(name: str, text: str) -> None:
    try:
        _hour(text)
    except ValueError as error:
        raise InvalidInput("rule.bad_parameter", name=name, kind="22:00") from error


def _hour(text: str) -> time:
    return time.fromisoformat(text)


def _between(at: time, first: time, last: time) -> bool:
    return first <= at < last if first <= last else at >= first or at < last


def _instant(wall: datetime, plan: Plan | None) -> datetime:
    return Slot(wall, plan.slot.zone if plan else "UTC").instant().at


def _at(at: datetime, plan: Plan | None) -> MoveTo | None:
    """The first whole minute of the readers' clock that is not before ``at``."""
    if plan is None:
        return None
    whole = at.replace(second=0, microsecond=0)
    whole += timedelta(minutes=whole < at)
    return MoveTo(whole.astimezone(zone_named(plan.slot.zone)).replace(tzinfo=None, fold=0))


def _next_day_that_suits(plan: Plan, suits: Callable[[datetime], bool]) -> MoveTo | None:
    """The same hour on the next day that suits; None when there is none soon."""
    days = (plan.slot.wall + _DAY * number for number in range(1, 400))
    return next((MoveTo(wall) for wall in days if suits(wall)), None)


def _behind_the_holidays(subject: Subject, plan: Plan) -> MoveTo | None:
    def is_holiday(one: SpecialDay) -> bool:
        return one.kind is DayKind.HOLIDAY

    for number in range(1, _AHEAD):
        wall = plan.slot.wall + _DAY * number
        days = (*on_day(subject.mission.country, wall.date()), *on_day(subject.home_country, wall.date()))
        if not any(map(is_holiday, days)) and wall.isoweekday() not in subject.mission.weekend:
            return MoveTo(wall)
    return None


def _too_near(neighbours: tuple[Neighbour, ...], at: datetime, gap: timedelta) -> list[Neighbour]:
    return [one for one in neighbours if abs(one.at - at) < gap]


def _on_day_of(subject: Subject, wall: datetime) -> int:
    zone = zone_named(subject.plan.slot.zone if subject.plan else subject.mission.zone)
    return sum(one.at.astimezone(zone).date() == wall.date() for one in subject.neighbours)


def _shown_twice() -> Plan:
    """As if the clocks went back that morning."""
    slot = Slot(WALL, "Europe/Amsterdam")
    return Plan(slot, replace(slot.instant(), fit=Fit.OVERLAP))


_PLANNED_FOR = an_example().leaves_at
_BESIDE = tuple(Neighbour(an_example().post.id, _PLANNED_FOR + timedelta(minutes=minutes)) for minutes in (20, 200))
_MANY = tuple(Neighbour(an_example().post.id, _PLANNED_FOR - timedelta(minutes=70 * count)) for count in range(1, 7))
_SILENCE = SensitivePeriod("period", "Election silence", "NL", WALL.date(), WALL.date() + _DAY, Severity.BLOCK)

CHECKS = (
    Check(
        id="TIM-01",
        run=not_past,
        severity=Severity.BLOCK,
        words="rule.tim_01",
        parameters={"minutes": 0},
        reads=Reads.PLAN | Reads.CLOCK,
        stops=_WHEN_PLANNED,
        failing=an_example(wall=datetime.fromisoformat("2027-02-25T10:00")),
        passing=an_example(),
    ),
    Check(
        id="TIM-02",
        run=outside_quiet_hours,
        severity=Severity.WARN,
        words="rule.tim_02",
        parameters={"from": "22:00", "until": "06:00"},
        sound=_hours_are_hours,
        reads=Reads.PLAN,
        failing=an_example(wall=datetime.fromisoformat("2027-03-04T23:15")),
        passing=an_example(wall=datetime.fromisoformat("2027-03-04T06:00")),
    ),
    Check(
        id="TIM-03",
        run=no_holiday,
        severity=Severity.WARN,
        words="rule.tim_03",
        reads=Reads.PLAN,
        failing=an_example(wall=datetime.fromisoformat("2027-03-08T10:00")),
        passing=an_example(),
    ),
    Check(
        id="TIM-04",
        run=no_weekend,
        severity=Severity.NOTE,
        words="rule.tim_04",
        reads=Reads.PLAN,
        failing=an_example(wall=datetime.fromisoformat("2027-03-06T10:00")),
        passing=an_example(),
    ),
    Check(
        id="TIM-05",
        run=no_sensitive_period,
        severity=Severity.BLOCK,
        words="rule.tim_05",
        clause="Crisis communications operating model",
        reads=Reads.PLAN,
        failing=an_example(periods=(_SILENCE,)),
        passing=an_example(wall=datetime.fromisoformat("2027-03-03T10:00"), periods=(_SILENCE,)),
    ),
    Check(
        id="TIM-06",
        run=room_between,
        severity=Severity.WARN,
        words="rule.tim_06",
        parameters={"minutes": 30},
        reads=Reads.PLAN,
        failing=an_example(neighbours=_BESIDE),
        passing=an_example(neighbours=_BESIDE[1:]),
    ),
    Check(
        id="TIM-07",
        run=not_too_many_a_day,
        severity=Severity.WARN,
        words="rule.tim_07",
        parameters={"most": 12},
        example_parameters={"most": 4},
        reads=Reads.PLAN,
        failing=an_example(neighbours=_MANY),
        passing=an_example(neighbours=_MANY[:3]),
    ),
    Check(
        id="TIM-08",
        run=exists_once,
        severity=Severity.NOTE,
        words="rule.tim_08",
        reads=Reads.PLAN,
        failing=an_example(plan=_shown_twice()),
        passing=an_example(),
    ),
    Check(
        id="TIM-09",
        run=embargo_is_over,
        severity=Severity.BLOCK,
        words="rule.tim_09",
        reads=Reads.POST | Reads.PLAN | Reads.CLOCK,
        stops=_UP_TO_SENDING,
        failing=an_example(post={"embargo_until": _PLANNED_FOR + timedelta(minutes=90)}),
        passing=an_example(post={"embargo_until": _PLANNED_FOR}),
    ),
    Check(
        id="TIM-10",
        run=still_worth_saying,
        severity=Severity.BLOCK,
        words="rule.tim_10",
        reads=Reads.POST | Reads.PLAN | Reads.CLOCK,
        stops=_UP_TO_SENDING,
        failing=an_example(post={"expires_at": _PLANNED_FOR - timedelta(minutes=1)}),
        passing=an_example(post={"expires_at": _PLANNED_FOR}),
    ),
    Check(
        id="TIM-11",
        run=computer_is_on,
        severity=Severity.WARN,
        words="rule.tim_11",
        parameters={"off_from": "", "off_until": "", "zone": "Asia/Jakarta"},
        sound=_off_hours_are_hours,
        example_parameters={"off_from": "15:00", "off_until": "18:00", "zone": "Asia/Jakarta"},
        reads=Reads.PLAN,
        failing=an_example(),
        passing=an_example(wall=datetime.fromisoformat("2027-03-04T08:30")),
    ),
)
