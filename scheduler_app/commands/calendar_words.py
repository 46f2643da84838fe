"""What an exported calendar says, in the languages that pages are written in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from scheduler_app.commands.languages import ENGLISH, INDONESIAN
from scheduler_app.commands.sentences.indonesian.topics import TOPICS
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.services.calendar_words import CalendarWords, Column
from scheduler_app.storage.delivery_lists import CalendarEntry

_COLUMNS = {
    Column.READERS_TIME: ("Reader's time", "Waktu pembaca"),
    Column.CITY: ("City", "Kota"),
    Column.MY_TIME: ("Time in {city}", "Waktu {city}"),
    Column.ACCOUNT: ("Account", "Akun"),
    Column.NETWORK: ("Network", "Jejaring"),
    Column.MISSION: ("Mission", "Perwakilan"),
    Column.COUNTRY: ("Country", "Negara"),
    Column.POST: ("Post", "Unggahan"),
    Column.TOPIC: ("Topic", "Topik"),
    Column.STATE: ("State", "Status"),
    Column.ADDRESS: ("Address", "Alamat"),
}
_STATES = {
    DeliveryState.SCHEDULED: ("Planned", "Terjadwal"),
    DeliveryState.CLAIMED: ("Sending", "Mengirim"),
    DeliveryState.SENDING: ("Sending", "Mengirim"),
    DeliveryState.SENT: ("Sent", "Terkirim"),
    DeliveryState.UNKNOWN: ("Unknown", "Belum diketahui"),
    DeliveryState.REFUSED: ("Refused", "Ditolak"),
    DeliveryState.MISSED: ("Missed", "Terlewat"),
    DeliveryState.HELD: ("On hold", "Ditahan"),
    DeliveryState.CANCELLED: ("Cancelled", "Dibatalkan"),
    DeliveryState.RECALLED: ("Recalled", "Ditarik kembali"),
}
_BY_HAND = ("By hand", "Manual")
_WAITS = ("Waits for approval", "Menunggu persetujuan")
_TITLE = ("{workspace}: calendar", "{workspace}: kalender")
_AS_OF = ("As of {moment} in {city}", "Keadaan {moment} di {city}")
_NOTHING = ("Nothing is planned in this time.", "Tidak ada yang direncanakan dalam waktu ini.")
_DAYS = (
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
)
_MONTHS = (
    tuple("January February March April May June July August September October November December".split()),
    tuple("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()),
)


def calendar_words(
    language: str, workspace: str, home_zone: str, now: datetime, network: Callable[[str], str]
) -> CalendarWords:
    """The words in English or Indonesian; ``now`` is naive, on the clock of ``home_zone``."""
    column = (ENGLISH, INDONESIAN).index(language)
    city = home_zone.rpartition("/")[2].replace("_", " ")

    def state(entry: CalendarEntry) -> str:
        waits = entry.state is DeliveryState.SCHEDULED and not entry.approved
        if waits:
            return _WAITS[column]
        planned = entry.state is DeliveryState.SCHEDULED
        return (_BY_HAND if planned and entry.by_hand else _STATES[entry.state])[column]

    def topic(name: str) -> str:
        return TOPICS[name] if language == INDONESIAN else name.replace("_", " ").capitalize()

    def day(one: date) -> str:
        return f"{_DAYS[column][one.weekday()]}, {one.day} {_MONTHS[column][one.month - 1]} {one.year}"

    return CalendarWords(
        language=language,
        rightward=True,
        title=_TITLE[column].format(workspace=workspace),
        as_of=_AS_OF[column].format(moment=f"{day(now.date())}, {now:%H:%M}", city=city),
        nothing=_NOTHING[column],
        columns={one: said[column].format(city=city) for one, said in _COLUMNS.items()},
        state=state,
        topic=topic,
        network=network,
        day=day,
    )
