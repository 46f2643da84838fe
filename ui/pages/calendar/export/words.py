"""What an exported calendar says, in the window's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from scheduler_app.services.calendar_words import CalendarWords, Column
from ui.states import look_of_entry
from ui.text_direction import isolated
from ui.topics import topic_word
from ui.words.wording import say
from ui.zone_names import clock_text, date_text, weekday_text, zone_city

_COLUMNS: dict[Column, str] = {
    Column.READERS_TIME: say("export", "Reader's time"),
    Column.CITY: say("export", "City"),
    Column.MY_TIME: say("export", "Time in {city}"),
    Column.ACCOUNT: say("export", "Account"),
    Column.NETWORK: say("export", "Network"),
    Column.MISSION: say("export", "Mission"),
    Column.COUNTRY: say("export", "Country"),
    Column.POST: say("export", "Post"),
    Column.TOPIC: say("export", "Topic"),
    Column.STATE: say("export", "State"),
    Column.ADDRESS: say("export", "Address"),
}


def export_words(
    locale: QLocale, workspace: str, home_zone: str, now: datetime, network: Callable[[str], str]
) -> CalendarWords:
    """``now`` is naive, on the clock of ``home_zone``; ``network`` says what people call one."""
    city = zone_city(home_zone)
    as_of = QCoreApplication.translate("export", "As of {date}, {time} in {city}")
    return CalendarWords(
        language=locale.bcp47Name(),
        rightward=locale.textDirection() is Qt.LayoutDirection.LeftToRight,
        title=QCoreApplication.translate("export", "{workspace}: calendar").format(workspace=workspace),
        as_of=as_of.format(date=date_text(locale, now.date()), time=clock_text(locale, now), city=city),
        nothing=QCoreApplication.translate("export", "Nothing is planned in this time."),
        columns={one: QCoreApplication.translate("export", said).format(city=city) for one, said in _COLUMNS.items()},
        state=lambda entry: look_of_entry(entry).word,
        topic=topic_word,
        network=network,
        day=lambda day: f"{weekday_text(locale, day)} {isolated(date_text(locale, day))}",
    )
