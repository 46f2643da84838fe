"""One row of a plan in a spreadsheet, read as a person meant it: pure, every fault named with its column."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.option import LONGEST_VALUE, is_option_name
from scheduler_app.domain.picture_place import crop_in_percent, focus_in_percent
from scheduler_app.domain.post import Crop, Focus, Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import InvalidInput, Param
from scheduler_app.services.draft import LONGEST_NAME, LONGEST_TEXT, check_language, check_link, check_text, is_language
from scheduler_app.services.import_report import REASON, RowRemark

COLUMNS = "post topic campaign language text link accounts date time time_mode picture description".split()
# A plan may have these as well.
OF_A_PICTURE = ("focus", "crop")
OF_A_LANGUAGE = ("text:", "description:")
OF_AN_OPTION = "option:"

_ALL_ACCOUNTS = "all"
_LONGEST_SHOWN = 100
_IN_SOME_DAYS = re.compile(r"\+\d{1,4}")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::00)?")
# What a spreadsheet would run: a formula that was never computed, a function behind a sign, a call of another program.
_FORMULA = re.compile(r"=|[+\-@][A-Z]{2,}[A-Z0-9.]*\(|[+\-@][^\n]{0,500}\|[^\n]{0,500}!")


Place = TypeVar("Place")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a row may speak of.

    ``accounts`` are found by folded handle and by ``network:handle``; ``languages`` are the workspace's own spellings
    by folded tag; ``today`` is where ``+3`` is counted from; ``pictures`` is the folder that pictures lie in.
    """

    accounts: Mapping[str, tuple[Account, ...]]
    languages: Mapping[str, str]
    today: date
    pictures: Path


@dataclass(frozen=True, slots=True)
class OtherWords:
    """The post and its picture's description in another language; empty where there are none."""

    language: str
    text: str
    description: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A good row. ``picture`` is a file that was there when it was read, of which ``focus`` and ``crop`` are meant."""

    number: int
    name: str
    topic: Topic
    campaign: str
    language: str | None
    text: str
    link: str | None
    accounts: tuple[AccountId, ...]
    wall: datetime | None
    mode: SlotMode
    picture: Path | None
    description: str
    focus: Focus | None
    crop: Crop | None
    other_words: tuple[OtherWords, ...]
    options: Mapping[str, str]


def surroundings(accounts: tuple[Account, ...], *, today: date, pictures: Path) -> Surroundings:
    """Make the accounts findable as people write them."""
    found: dict[str, tuple[Account, ...]] = {}
    for account in accounts:
        handle = account.handle.casefold()
        found[handle] = (*found.get(handle, ()), account)
        found[f"{account.network.casefold()}:{handle}"] = (account,)
    languages = {account.language.casefold(): account.language for account in accounts}
    return Surroundings(found, languages, today, pictures)


def is_column(name: str) -> bool:
    """Whether a plan may have a column of this (folded) name."""
    if name == REASON:
        return True
    kind, _, tag = name.partition(":")
    if f"{kind}:" == OF_AN_OPTION:
        return is_option_name(tag)
    return name in COLUMNS or name in OF_A_PICTURE or (f"{kind}:" in OF_A_LANGUAGE and is_language(tag))


def read_row(number: int, cells: Mapping[str, str], around: Surroundings) -> tuple[PlanRow | None, list[RowRemark]]:
    """The row, or None and every reason why it is none."""
    reading = _Reading(number, {name: cell.replace("\r\n", "\n").strip() for name, cell in cells.items()}, around)
    row = reading.row()
    return (None if reading.remarks else row), reading.remarks


class _Reading:
    """One row under way: what was found wrong so far."""

    def __init__(self, number: int, cells: Mapping[str, str], around: Surroundings) -> None:
        self.number = number
        self.cells = cells
        self.around = around
        self.remarks: list[RowRemark] = []

    def wrong(self, column: str, code: str, **params: Param) -> None:
        self.remarks.append(RowRemark(self.number, column, code, params))

    def row(self) -> PlanRow:
        for column, cell in self.cells.items():
            self._check_cell(column, cell)
        name = " ".join(self.cells["post"].split())
        if not name:
            self.wrong("post", "import.no_title")
        if not self.cells["text"]:
            self.wrong("text", "import.no_text")
        picture = self._picture()
        return PlanRow(
            number=self.number,
            name=name,
            topic=self._topic(),
            campaign=" ".join(self.cells["campaign"].split()),
            language=self._language("language", self.cells["language"]),
            text=self.cells["text"],
            link=self._link(),
            accounts=self._accounts(),
            wall=self._wall(),
            mode=self._mode(),
            picture=picture,
            description=self.cells["description"] if picture else "",
            focus=self._place("focus", focus_in_percent, "import.bad_focus"),
            crop=self._place("crop", crop_in_percent, "import.bad_crop"),
            other_words=self._other_words(picture),
            options=self._options(),
        )

    def _check_cell(self, column: str, cell: str) -> None:
        if _FORMULA.match(cell):
            self.wrong(column, "import.formula", value=cell[:_LONGEST_SHOWN])
            return
        limit = LONGEST_NAME if column in ("post", "campaign") else LONGEST_TEXT
        if column.startswith(OF_AN_OPTION):
            limit = LONGEST_VALUE
        try:
            check_text(cell, column, limit=limit)
        except InvalidInput as error:
            self.wrong(column, error.code, **error.params)

    def _topic(self) -> Topic:
        wanted = self.cells["topic"].casefold()
        try:
            return Topic(wanted)
        except ValueError:
            self.wrong("topic", "import.unknown_topic", topic=self._shown("topic"))
            return Topic.STATEMENT

    def _language(self, column: str, tag: str) -> str | None:
        if not tag:
            return None
        try:
            check_language(tag)
        except InvalidInput as error:
            self.wrong(column, error.code, **error.params)
        return self.around.languages.get(tag.casefold(), canonical(tag))

    def _link(self) -> str | None:
        link = self.cells["link"]
        if not link:
            return None
        try:
            check_link(link)
        except InvalidInput as error:
            self.wrong("link", error.code, **error.params)
        return link

    def _accounts(self) -> tuple[AccountId, ...]:
        wanted = [handle for part in self.cells["accounts"].split(";") if (handle := part.strip().casefold())]
        if wanted == [_ALL_ACCOUNTS]:
            every = (account for found in self.around.accounts.values() for account in found)
            return tuple(dict.fromkeys(account.id for account in every))
        if not wanted:
            self.wrong("accounts", "import.no_accounts")
        chosen: list[AccountId] = []
        for handle in wanted:
            found = self.around.accounts.get(handle, ())
            if not found:
                self.wrong("accounts", "import.unknown_account", account=handle[:_LONGEST_SHOWN])
            elif len(found) > 1:
                networks = ", ".join(sorted(account.network for account in found))
                self.wrong("accounts", "import.account_not_unique", account=handle, networks=networks)
            else:
                chosen.append(found[0].id)
        return tuple(dict.fromkeys(chosen))

    def _wall(self) -> datetime | None:
        if not self.cells["date"]:
            if self.cells["time"]:
                self.wrong("date", "import.time_without_date", time=self._shown("time"))
            return None
        day, at = self._day(self.cells["date"]), self._time(self.cells["time"])
        if day is None:
            self.wrong("date", "import.bad_date", date=self._shown("date"))
        if at is None:
            code = "import.bad_time" if self.cells["time"] else "import.date_without_time"
            self.wrong("time", code, time=self._shown("time"))
        return None if day is None or at is None else datetime.combine(day, at)

    def _day(self, written: str) -> date | None:
        try:
            if _IN_SOME_DAYS.fullmatch(written):
                return self.around.today + timedelta(days=int(written))
            return date.fromisoformat(written) if _ISO_DATE.fullmatch(written) else None
        except (ValueError, OverflowError):
            return None

    def _time(self, written: str) -> time | None:
        found = _CLOCK_TIME.fullmatch(written)
        try:
            return time(int(found[1]), int(found[2])) if found else None
        except ValueError:
            return None

    def _mode(self) -> SlotMode:
        try:
            return SlotMode(self.cells["time_mode"].casefold() or SlotMode.SAME_LOCAL_TIME)
        except ValueError:
            self.wrong("time_mode", "import.bad_time_mode", time_mode=self._shown("time_mode"))
            return SlotMode.SAME_LOCAL_TIME

    def _picture(self) -> Path | None:
        name = self.cells["picture"]
        if not name:
            if self.cells["description"]:
                self.wrong("picture", "import.description_without_picture")
            return None
        if not self.cells["description"]:
            self.wrong("description", "import.no_description")
        path = picture_in(self.around.pictures, name)
        if path is None:
            self.wrong("picture", "import.picture_outside", picture=name[:_LONGEST_SHOWN])
        elif not _is_file(path):
            self.wrong("picture", "import.no_such_picture", picture=name[:_LONGEST_SHOWN])
        return path

    def _place(self, column: str, read: Callable[[str], Place], wrong: str) -> Place | None:
        """The focal point or the crop; None where the cell, or the column, is empty."""
        written = self.cells.get(column, "")
        if not written:
            return None
        if not self.cells["picture"]:
            self.wrong(column, "import.place_without_picture")
            return None
        try:
            return read(written)
        except ValueError:
            self.wrong(column, wrong, value=self._shown(column))
            return None

    def _other_words(self, picture: Path | None) -> tuple[OtherWords, ...]:
        tags = dict.fromkeys(name.partition(":")[2] for name in self.cells if name.startswith(OF_A_LANGUAGE))
        found = []
        for tag in tags:
            text = self.cells.get(f"text:{tag}", "")
            description = self.cells.get(f"description:{tag}", "")
            if text and picture and not description:
                self.wrong(f"description:{tag}", "import.no_description")
            if description and not picture:
                self.wrong("picture", "import.description_without_picture")
            if text or description:
                found.append(OtherWords(self._language(f"text:{tag}", tag) or tag, text, description))
        return tuple(found)

    def _options(self) -> dict[str, str]:
        return {
            name.removeprefix(OF_AN_OPTION): cell
            for name, cell in self.cells.items()
            if cell and name.startswith(OF_AN_OPTION)
        }

    def _shown(self, column: str) -> str:
        return self.cells[column][:_LONGEST_SHOWN]


def picture_in(folder: Path, name: str) -> Path | None:
    """The file a row names, None when that lies outside the folder, by whatever way."""
    if "\\" in name or ":" in name or Path(name).is_absolute():
        return None
    try:
        path = (folder / name).resolve()
        return path if path.is_relative_to(folder.resolve()) else None
    except (OSError, RuntimeError, ValueError):  # links in a circle; names that no file can have
        return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name longer than any file's
        return False


def canonical(tag: str) -> str:
    """A language tag as it is usually spelled: pt-BR, zh-Hant (a spreadsheet's heading may have lost its capitals)."""
    first, *others = tag.lower().split("-")
    return "-".join([first, *({2: part.upper(), 4: part.title()}.get(len(part), part) for part in others)])
