"""Every delivery as a row, on as many pages as it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QTextDocument, QTextOption

from scheduler_app.services.calendar import CalendarLine
from scheduler_app.services.calendar_words import CalendarWords, Column
from ui.pages.calendar.month_sheet import SheetSize
from ui.text_direction import isolated
from ui.theme import LIGHT
from ui.zone_names import clock_text, weekday_text

_MARGIN, _HEAD = 36.0, 82.0
_COLUMNS = (
    (Column.READERS_TIME, 17),
    (Column.MY_TIME, 12),
    (Column.ACCOUNT, 21),
    (Column.POST, 34),
    (Column.STATE, 16),
)


class PrintedList:
    """Laid out once for a size; ``paint`` draws a page of it under the sheet's head."""

    def __init__(
        self, lines: Iterable[CalendarLine], words: CalendarWords, locale: QLocale, font: QFont, size: SheetSize
    ) -> None:
        self._words, self._locale = words, locale
        self._room = QRectF(_MARGIN, _MARGIN + _HEAD, size.width - 2 * _MARGIN, size.height - 2 * _MARGIN - _HEAD)
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(font)
        option = QTextOption()
        option.setTextDirection(locale.textDirection())
        self._document.setDefaultTextOption(option)
        self._document.setPageSize(QSizeF(self._room.width(), self._room.height()))
        self._document.setHtml(self._table(lines))

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    def paint(self, painter: QPainter, page: int) -> None:
        height = self._room.height()
        painter.save()
        painter.translate(self._room.x(), self._room.y() - page * height)
        self._document.drawContents(painter, QRectF(0, page * height, self._room.width(), height))
        painter.restore()

    def _table(self, lines: Iterable[CalendarLine]) -> str:
        mirrored = self._locale.textDirection() is Qt.LayoutDirection.RightToLeft
        columns = list(reversed(_COLUMNS)) if mirrored else list(_COLUMNS)
        self._columns = [column for column, _ in columns]
        self._align = "right" if mirrored else "left"
        heads = "".join(
            f'<th width="{width}%" align="{self._align}"><span style="color:{LIGHT.muted}">'
            f"{escape(self._words.columns[column])}</span></th>"
            for column, width in columns
        )
        rows = "".join(self._rows(lines))
        return f'<table width="100%" cellpadding="4" cellspacing="0"><thead><tr>{heads}</tr></thead>{rows}</table>'

    def _rows(self, lines: Iterable[CalendarLine]) -> Iterator[str]:
        for day, those in groupby(lines, key=lambda line: line.here.date()):
            yield (
                f'<tr><td colspan="{len(self._columns)}" bgcolor="{LIGHT.tint}" align="{self._align}">'
                f"<b>{escape(self._words.day(day))}</b></td></tr>"
            )
            for line in those:
                cells = "".join(
                    f'<td align="{self._align}">{escape(self._cell(line, column))}</td>' for column in self._columns
                )
                yield f"<tr>{cells}</tr>"

    def _cell(self, line: CalendarLine, column: Column) -> str:
        entry = line.entry
        match column:
            case Column.READERS_TIME:
                other = (
                    "" if entry.wall.date() == line.here.date() else f"{weekday_text(self._locale, entry.wall.date())} "
                )
                return f"{other}{clock_text(self._locale, entry.wall)} {isolated(entry.city)}"
            case Column.MY_TIME:
                return clock_text(self._locale, line.here)
            case Column.ACCOUNT:
                return isolated(f"@{entry.handle}")
            case Column.POST:
                return isolated(entry.post_name)
            case _:
                return self._words.state(entry)
