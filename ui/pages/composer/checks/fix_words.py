"""What a fix would do, short enough for a button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from scheduler_app.domain.fix import (
    AddLanguage,
    FitPicture,
    Fix,
    MoveTo,
    RemoveAccount,
    ReplaceText,
    SetLanguage,
    SetOption,
    SetPictures,
    SetTopic,
    SplitPart,
)
from ui.languages import language_name
from ui.text_direction import isolated
from ui.topics import topic_word
from ui.words.wording import say
from ui.zone_names import clock_text, weekday_text

_LONGEST = 30

_WRITE = say("fixes", "Write “{words}”")
_TAKE_OUT = say("fixes", "Take it out")
_CHANGE = say("fixes", "Change {count} places")
_THREAD = say("fixes", "Make a thread of {count}")
_LANGUAGE = say("fixes", "Say that it is {language}")
_CHOOSE = say("fixes", "Choose “{value}”")
_PICTURES = say("fixes", "Change the pictures")
_FIT = say("fixes", "Make the picture fit")
_ADD_LANGUAGE = say("fixes", "Write it in {language} too")
_TOPIC = say("fixes", "Make it about: {topic}")
_REMOVE_ACCOUNT = say("fixes", "Take the account out")
_REMOVE_ACCOUNTS = say("fixes", "Take the accounts out")
_MOVE = say("fixes", "Move to {when}")


def fix_words(fix: Fix, accounts: int = 1) -> str:
    """ "Write “#WonderfulIndonesia”", "Move to Sun 3 Oct 10:00"; ``accounts`` is on how many it mends."""
    locale = QLocale()
    match fix:
        case ReplaceText(edits):
            return _replacing(tuple(dict.fromkeys(edit.new.strip() for edit in edits)), len(edits))
        case SplitPart(_, at):
            return _tr(_THREAD).format(count=locale.toString(len(at) + 1))
        case SetLanguage(language):
            return _tr(_LANGUAGE).format(language=isolated(language_name(language)))
        case SetOption(_, value):
            return _tr(_CHOOSE).format(value=isolated(_short(value))) if value else _tr(_TAKE_OUT)
        case AddLanguage(language, _):
            return _tr(_ADD_LANGUAGE).format(language=isolated(language_name(language)))
        case SetTopic(topic):
            return _tr(_TOPIC).format(topic=topic_word(topic.value))
        case MoveTo(wall):
            qt_day = QDate(wall.year, wall.month, wall.day)
            day = f"{weekday_text(locale, wall.date())} {locale.toString(qt_day, 'd MMM')}"
            return _tr(_MOVE).format(when=f"{day} {clock_text(locale, wall)}")
        case _:
            return _plain(fix, accounts)


def _plain(fix: Fix, accounts: int) -> str:
    match fix:
        case SetPictures():
            return _tr(_PICTURES)
        case FitPicture():
            return _tr(_FIT)
        case RemoveAccount():
            return _tr(_REMOVE_ACCOUNTS if accounts > 1 else _REMOVE_ACCOUNT)
        case _:
            raise ValueError(fix)


def _replacing(new: tuple[str, ...], places: int) -> str:
    if new == ("",):
        return _tr(_TAKE_OUT)
    if len(new) == 1:
        return _tr(_WRITE).format(words=isolated(_short(new[0])))
    return _tr(_CHANGE).format(count=QLocale().toString(places))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("fixes", words)
