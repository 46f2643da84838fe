"""Draws one month of a workspace into a PNG, without a window.

python -m ui.pages.calendar.month_picture --workspace PATH --month YYYY-MM --out FILE.png [--dark] [--language id]
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from scheduler_app.app import App
    from ui.messages import Message

PROGRAM = "duta-window --month-picture"


def main(words: Sequence[str] | None = None) -> int:
    """Draw what the command line asks for; returns 0, or 1 after saying why it could not be done."""
    asked = _parser().parse_args(words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from scheduler_app.errors import SchedulerError
    from ui import messages, translations

    application = QGuiApplication.instance() or QGuiApplication([PROGRAM])
    application.setApplicationName("duta")
    translations.speak(asked.language or translations.wanted())
    try:
        image = _drawn(asked.workspace, asked.month, dark=asked.dark)
    except SchedulerError as error:
        return _could_not(messages.of_error(error))
    if not _kept(image, asked.out):
        return _could_not(messages.of_code("file.not_writable", {"path": str(asked.out)}))
    sys.stdout.write(f"{asked.out}\n")
    return 0


def _kept(image: QImage, out: Path) -> bool:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return image.save(str(out), "PNG")  # type: ignore[call-overload, no-any-return]  # the stubs want bytes, Qt takes str


def _could_not(message: Message) -> int:
    sys.stderr.write(message.as_line() + "\n")
    return 1


def _drawn(workspace: str, month: date, *, dark: bool) -> QImage:
    from scheduler_app.app import open_app

    with open_app(workspace) as app:
        return picture(app, month, dark=dark)


def picture(app: App, month: date, *, dark: bool) -> QImage:
    """The month that begins with ``month``, as any member who may read sees it."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QGuiApplication

    from scheduler_app.domain.slot import zone_named
    from scheduler_app.services.calendar import days_of
    from ui import theme
    from ui.pages.calendar.month_layout import lay_out, mondays_of, span
    from ui.pages.calendar.month_sheet import MonthSheet, SheetFacts
    from ui.session import reader_of

    workspace = app.directory.workspace()
    now = app.clock.now().astimezone(zone_named(workspace.home_zone)).replace(tzinfo=None)
    days = days_of(app.calendar.everything(reader_of(app).id, *span(month.year, month.month)))
    sheet = MonthSheet(theme.DARK if dark else theme.LIGHT, QGuiApplication.font(), QLocale())
    rooms = sheet.rooms(len(mondays_of(month.year, month.month)))
    laid_out = lay_out(days, month.year, month.month, today=now.date(), rooms=rooms)
    return sheet.image(laid_out, SheetFacts(workspace.name, workspace.home_zone, now))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=PROGRAM, description="Draw one month of a workspace into a PNG.")
    parser.add_argument("--workspace", required=True, help="the workspace's file or address; nobody else has it open")
    parser.add_argument("--month", required=True, type=_month, metavar="YYYY-MM")
    parser.add_argument("--out", required=True, type=Path, metavar="FILE.png")
    parser.add_argument("--dark", action="store_true", help="light on dark")
    parser.add_argument("--language", choices=("en", "id", "ar"), help="otherwise the system's, or English")
    return parser


def _month(text: str) -> date:
    if not re.fullmatch(r"\d{4}-\d{2}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form 2027-03")
    year, month = map(int, text.split("-"))
    try:
        first = date(year, month, 1)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"there is no month {text}") from error
    if not 1970 < first.year < 9000:
        raise argparse.ArgumentTypeError(f"{text} lies outside the calendar")
    return first


if __name__ == "__main__":
    sys.exit(main())
