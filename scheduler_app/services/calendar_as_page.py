"""What is planned as one HTML page for an intranet: by day, without scripts or addresses of anything it would fetch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from itertools import groupby
from urllib.parse import urlsplit

from scheduler_app.services.calendar import CalendarLine
from scheduler_app.services.calendar_words import CalendarWords, Column, Sheet
from scheduler_app.services.visible_text import visible

_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<h1>{title}</h1>
<p class="quiet">{as_of}</p>
{body}</body>
</html>
"""
_STYLE = """:root { color-scheme: light dark; --line: #d5dae1; --quiet: #5b6472; --paper: #fff; --back: #f4f5f7; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --quiet: #9aa4b2; --paper: #1b1f24; --back: #101317; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; max-width: 62rem; margin: 0 auto;
 padding: 1.5rem 1rem 4rem; background: var(--back); }
h1 { font-size: 1.5rem; line-height: 1.25; margin-bottom: 0; }
h2 { font-size: 1.05rem; margin: 0 0 0.5rem; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem;
 margin-top: 1rem; }
.quiet { color: var(--quiet); }
table { border-collapse: collapse; width: 100%; font-size: 0.94rem; table-layout: fixed; }
td { border-top: 1px solid var(--line); padding: 0.45rem 0.75rem 0.45rem 0; text-align: start; vertical-align: top;
 overflow-wrap: anywhere; }
tr:first-child td { border-top: 0; }
td.when { width: 9.5rem; font-variant-numeric: tabular-nums; } td.where { width: 15rem; } td.state { width: 9rem; }
td small { display: block; color: var(--quiet); font-size: 0.85rem; }
a { color: inherit; }
@media (max-width: 44rem) {
 table, tbody, tr, td { display: block; width: auto !important; border: 0; padding: 0; }
 tr { border-top: 1px solid var(--line); padding: 0.6rem 0; } tr:first-child { border-top: 0; }
}
@media print { body { background: none; max-width: none; padding: 0; font-size: 11px; }
 section { break-inside: avoid; border-radius: 0; border-width: 1px 0 0; padding: 0.5rem 0; } }
"""


def as_page(sheet: Sheet, words: CalendarWords) -> bytes:
    """The page in UTF-8. What posts and accounts are called is shown, never run, and what would turn it is marked."""
    body = "".join(_days(sheet.lines, words)) or f'<section><p class="quiet">{escape(words.nothing)}</p></section>\n'
    page = _PAGE.format(
        language=escape(words.language, quote=True),
        direction="ltr" if words.rightward else "rtl",
        title=_shown(words.title),
        as_of=_shown(words.as_of),
        style=_STYLE,
        body=body,
    )
    return page.encode()


def _days(lines: Iterable[CalendarLine], words: CalendarWords) -> Iterator[str]:
    for day, those in groupby(lines, key=_day):
        rows = "".join(_row(line, words) for line in those)
        yield f"<section><h2>{escape(words.day(day))}</h2>\n<table>\n{rows}</table></section>\n"


def _day(line: CalendarLine) -> date:
    return line.here.date()


def _row(line: CalendarLine, words: CalendarWords) -> str:
    entry = line.entry
    mine = f"{line.here:%H:%M} · {words.columns[Column.MY_TIME]}"
    other_day = "" if entry.wall.date() == line.here.date() else f" ({words.day(entry.wall.date())})"
    when = f"{entry.wall:%H:%M} {_shown(entry.city)}{escape(other_day)}<small>{escape(mine)}</small>"
    where = (
        f"{_shown('@' + entry.handle)}<small>{_shown(f'{words.network(entry.network)} · {entry.mission_name}')}</small>"
    )
    what = f"{_linked(entry.post_name, entry.address)}<small>{_shown(words.topic(entry.topic))}</small>"
    cells = (("when", when), ("what", what), ("where", where), ("state", _shown(words.state(entry))))
    return "<tr>" + "".join(f'<td class="{name}">{inside}</td>' for name, inside in cells) + "</tr>\n"


def _linked(name: str, address: str) -> str:
    if urlsplit(address).scheme not in ("http", "https"):
        return _shown(name)
    return f'<a href="{escape(address, quote=True)}" rel="noopener noreferrer">{_shown(name)}</a>'


def _shown(text: str) -> str:
    return f"<bdi>{escape(visible(text))}</bdi>"
