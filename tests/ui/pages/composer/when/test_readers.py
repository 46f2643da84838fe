from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.slot import Slot
from scheduler_app.domain.special_day import DayKind, SpecialDay
from scheduler_app.services.readers_times import ReaderTime
from tests.builders import an_account
from ui.pages.composer.when.readers import clocks_line, remarks
from ui.text_direction import plain

ENGLISH = QLocale("en")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def reader(
    wall: str,
    zone: str,
    city: str,
    *,
    weekend: bool = False,
    kind: AccountKind = AccountKind.INSTITUTION,
    days: tuple[SpecialDay, ...] = (),
) -> ReaderTime:
    slot = Slot(datetime.fromisoformat(wall), zone)
    return ReaderTime(an_account(kind=kind), city, slot, slot.instant(), weekend, days)


def shown(*times: ReaderTime, asked: str = "2027-10-01 10:00") -> str:
    line = clocks_line(ENGLISH, times, "Asia/Jakarta", datetime.fromisoformat(asked))
    return plain(line).replace("\u00a0", " ")


def said(*times: ReaderTime, now: datetime = LONG_AGO) -> list[str]:
    return [plain(line) for line in remarks(ENGLISH, times, now)]


def test_each_city_has_its_own_clock_and_mine_once(english: QApplication) -> None:
    tokyo = reader("2027-10-01 10:00", "Asia/Tokyo", "Tokyo")
    hague = reader("2027-10-01 10:00", "Europe/Amsterdam", "The Hague")
    assert shown(tokyo, tokyo, hague) == "Tokyo 10:00 (here 08:00)  ·  The Hague 10:00 (here 15:00)"


def test_another_day_is_named(english: QApplication) -> None:
    washington = reader("2027-10-01 20:00", "America/New_York", "Washington")
    assert shown(washington) == "Washington 20:00 (here Sat 07:00)"


def test_what_is_posted_by_hand_says_so(english: QApplication) -> None:
    weibo = reader("2027-10-01 10:00", "Asia/Shanghai", "Beijing", kind=AccountKind.MANUAL)
    assert shown(weibo) == "Beijing by hand 10:00 (here 09:00)"


def test_a_skipped_time_and_one_that_comes_twice_are_explained(english: QApplication) -> None:
    skipped = reader("2027-03-28 02:30", "Europe/Berlin", "Berlin")
    doubled = reader("2027-10-31 02:30", "Europe/Berlin", "Berlin")
    assert said(skipped, doubled) == [
        "02:30 does not exist in Berlin on 28 March 2027: clocks go forward. 03:30 is used.",
        "02:30 comes twice in Berlin on 31 October 2027: clocks go back. The first one is used.",
    ]


def test_days_of_rest_are_said_with_their_names(english: QApplication) -> None:
    day = date(2027, 10, 1)
    holiday = SpecialDay(day, "SA", DayKind.HOLIDAY, {"en": "Feast"}, estimated=True)
    silence = SpecialDay(day, "SA", DayKind.SENSITIVE, {"en": "Mourning"})
    fast = SpecialDay(day, "SA", DayKind.FASTING, {"en": "Ramadan"})
    friday = reader("2027-10-01 10:00", "Asia/Riyadh", "Riyadh", weekend=True, days=(holiday, silence, fast))
    assert said(friday, friday) == [
        "Friday is weekend in Riyadh.",
        "1 October 2027 is a holiday in Riyadh: Feast. The date is estimated.",
        "1 October 2027 is a sensitive day in Riyadh: Mourning.",
        "1 October 2027 is in Ramadan, which is kept in Riyadh.",
    ]


def test_cities_share_what_is_to_be_said_of_both(english: QApplication) -> None:
    tokyo = reader("2027-10-02 10:00", "Asia/Tokyo", "Tokyo", weekend=True)
    hague = reader("2027-10-02 10:00", "Europe/Amsterdam", "The Hague", weekend=True)
    assert said(tokyo, hague, tokyo) == ["Saturday is weekend in Tokyo, The Hague."]


def test_a_time_that_is_over_is_said(english: QApplication) -> None:
    tokyo = reader("2027-10-01 10:00", "Asia/Tokyo", "Tokyo")
    assert said(tokyo, now=tokyo.instant.at) == ["In Tokyo that time is over."]
