"""How a person wants the window on this machine: one small file beside the machine's settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from scheduler_app.paths import Folders
from ui.theme import SCALES, Scheme
from ui.translations import LANGUAGES

_FILE = "window.ini"
MOST_CLOCKS = 3


@dataclass(frozen=True, slots=True)
class Preferences:
    """``language`` is empty for the system's; ``text_size`` in percent; ``clocks`` IANA zones beside the home one.

    ``keys`` are what commands, by their names, have instead of the keys they come with, in QKeySequence's portable
    form. ``keep_sending`` says whether a sender goes on in the background when the window is closed. ``lock_after`` is
    after how many minutes without a key or the mouse the window locks itself, 0 for never. ``checklist`` is the id of
    the workspace whose first steps Home lists, empty for none. ``single_letters`` says whether letters alone are keys
    in lists and in the calendar.
    """

    language: str = ""
    scheme: Scheme = Scheme.SYSTEM
    text_size: int = 100
    clocks: tuple[str, ...] = ()
    keep_sending: bool = False
    keys: Mapping[str, str] = field(default_factory=dict)
    lock_after: int = 0
    checklist: str = ""
    single_letters: bool = True


@dataclass(frozen=True, slots=True)
class LeftOff:
    """How the window was left: what Qt needs to place it again, the page, and how each page was left."""

    geometry: bytes = b""
    narrow: bool = False
    panel: bool = False
    page: str = ""
    pages: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


class WindowFile:
    """Reads and writes the file. What cannot be read is as it would be on the first day; nothing here may fail."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def of(cls, where: str) -> WindowFile:
        """The file for a workspace: that of this person, a practice folder's own for one that lies in it."""
        return cls(Folders.for_workspace(where).settings / _FILE)

    def preferences(self) -> Preferences:
        said = self._settings()
        language, size = _text(said, "look/language"), _text(said, "look/text_size")
        scheme = _text(said, "look/scheme")
        return Preferences(
            language=language if language in LANGUAGES else "",
            scheme=Scheme(scheme) if scheme in list(Scheme) else Scheme.SYSTEM,
            text_size=int(size) if size.isdecimal() and int(size) in SCALES else 100,
            clocks=tuple(_text(said, "clocks/zones").split())[:MOST_CLOCKS],
            keep_sending=_text(said, "sending/keep") == "yes",
            keys=_group(said, "keys"),
            lock_after=int(lock) if (lock := _text(said, "lock/after")).isdecimal() else 0,
            checklist=_text(said, "first/checklist"),
            single_letters=_text(said, "letters/alone") != "no",
        )

    def keep_preferences(self, chosen: Preferences) -> None:
        said = self._settings()
        said.setValue("look/language", chosen.language)
        said.setValue("look/scheme", chosen.scheme.value)
        said.setValue("look/text_size", str(chosen.text_size))
        said.setValue("clocks/zones", " ".join(chosen.clocks))
        said.setValue("sending/keep", "yes" if chosen.keep_sending else "no")
        said.setValue("lock/after", str(chosen.lock_after))
        said.setValue("first/checklist", chosen.checklist)
        said.setValue("letters/alone", "yes" if chosen.single_letters else "no")
        _put_group(said, "keys", chosen.keys)
        said.sync()

    def left_off(self) -> LeftOff:
        said = self._settings()
        geometry = bytes(QByteArray.fromBase64(QByteArray(_text(said, "left/geometry").encode())).data())
        said.beginGroup("pages")
        names = said.childGroups()
        said.endGroup()
        return LeftOff(
            geometry=geometry,
            narrow=_text(said, "left/narrow") == "yes",
            panel=_text(said, "left/panel") == "yes",
            page=_text(said, "left/page"),
            pages={name: _group(said, f"pages/{name}") for name in names},
        )

    def keep_left_off(self, left: LeftOff) -> None:
        said = self._settings()
        said.setValue("left/geometry", bytes(QByteArray(left.geometry).toBase64().data()).decode())
        said.setValue("left/narrow", "yes" if left.narrow else "no")
        said.setValue("left/panel", "yes" if left.panel else "no")
        said.setValue("left/page", left.page)
        for name, remembered in left.pages.items():
            _put_group(said, f"pages/{name}", remembered)
        said.sync()

    def set_up_so_far(self) -> dict[str, str]:
        """What was written of a mission that is being set up."""
        return _group(self._settings(), "set-up")

    def keep_set_up(self, written: Mapping[str, str]) -> None:
        """Keep it for the next time; nothing written forgets it."""
        said = self._settings()
        _put_group(said, "set-up", written)
        said.sync()

    def _settings(self) -> QSettings:
        return QSettings(str(self._path), QSettings.Format.IniFormat)


def _text(said: QSettings, name: str) -> str:
    found = said.value(name, "")
    return found if isinstance(found, str) else ""


def _group(said: QSettings, name: str) -> dict[str, str]:
    said.beginGroup(name)
    found = {key: _text(said, key) for key in said.childKeys()}
    said.endGroup()
    return found


def _put_group(said: QSettings, name: str, values: Mapping[str, str]) -> None:
    said.beginGroup(name)
    said.remove("")
    for key, value in values.items():
        said.setValue(key, value)
    said.endGroup()
