"""What the card over a chip says: whose time, which account, how it stands, how the words begin, what the rules say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.delivery import IN_PLAN
from scheduler_app.domain.finding import Severity
from ui import messages
from ui.pages.calendar.foreseen_words import name_of
from ui.states import Look, look_of_entry
from ui.text_direction import isolated
from ui.widgets.zone_time import TwoClocks, both_clocks
from ui.words.wording import say
from ui.zone_names import short_date_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scheduler_app.domain.finding import Finding
    from scheduler_app.services.calendar import CalendarLine
    from ui.session import OpenWorkspace

_MOST_ROWS, _MOST_FINDINGS, _MOST_LETTERS = 4, 3, 160
# That nobody has approved it yet is what its state says.
_NOT_SAID = frozenset({"APR-01"})
_MORE = say("calendar", "and {count} more")


@dataclass(frozen=True, slots=True)
class ChipRow:
    """One delivery: ``clocks`` with the day, ``account`` with its mission."""

    look: Look
    clocks: str
    account: str


@dataclass(frozen=True, slots=True)
class ChipFacts:
    """``words`` are how the post begins for these readers; ``findings`` sentences, the strictest first."""

    title: str
    rows: tuple[ChipRow, ...]
    more: str = ""
    words: str = ""
    findings: tuple[str, ...] = ()

    def as_text(self) -> str:
        """All of it for those who listen."""
        rows = (", ".join((row.clocks, row.account, row.look.word)) for row in self.rows)
        return ". ".join(part for part in (self.title, *rows, self.more, self.words, *self.findings) if part)

    def with_read(self, words: str, findings: tuple[str, ...]) -> ChipFacts:
        return replace(self, words=words, findings=findings)


def facts_of(lines: Sequence[CalendarLine]) -> ChipFacts:
    """What is known without reading anything."""
    rows = tuple(_row(line) for line in lines)
    more = len(rows) - _MOST_ROWS
    said = _say(_MORE).format(count=QLocale().toString(more)) if more > 0 else ""
    return ChipFacts(name_of(lines), rows[:_MOST_ROWS], said)


def read(opened: OpenWorkspace, lines: Sequence[CalendarLine]) -> tuple[str, tuple[str, ...]]:
    """How the post begins and what the rules say of it where it waits to leave. On a pool thread; changes nothing.

    Dictionaries, which take seconds, are not asked.
    """
    app, actor, first = opened.app, opened.member.id, lines[0].entry
    written = app.composing.read(actor, first.post_id)
    content = written.contents.get(first.account_id)
    words = " ".join(content.parts[0].text.split()) if content is not None and content.parts else ""
    waiting = {line.entry.account_id for line in lines if line.entry.state in IN_PLAN}
    if not waiting:
        return _beginning(words), ()
    checked = app.checking.desk(actor, written.draft, post_id=first.post_id)(written.draft)
    found = [
        one
        for one in checked.findings
        if one.rule not in _NOT_SAID
        and one.account_id in {None, *waiting}
        and (one.severity is Severity.BLOCK or (one.severity is Severity.WARN and not checked.is_kept(one)))
    ]
    return _beginning(words), _sentences(found)


def _row(line: CalendarLine) -> ChipRow:
    entry, locale, day = line.entry, QLocale(), line.here.date()
    clocks = both_clocks(locale, TwoClocks(entry.wall, entry.city, line.here), day)
    return ChipRow(
        look_of_entry(entry),
        f"{short_date_text(locale, day)}: {clocks}",
        f"{isolated('@' + entry.handle.removeprefix('@'))} · {isolated(entry.mission_name)}",
    )


def _beginning(words: str) -> str:
    if len(words) <= _MOST_LETTERS:
        return isolated(words) if words else ""
    # At a space where there is one: some scripts have none.
    cut = words[:_MOST_LETTERS]
    return isolated((cut.rsplit(" ", 1)[0] or cut).rstrip() + "…")


def _sentences(found: Sequence[Finding]) -> tuple[str, ...]:
    said = list(dict.fromkeys(messages.of_code(one.code, one.params).title for one in found))
    if len(said) > _MOST_FINDINGS:
        rest = QLocale().toString(len(said) - _MOST_FINDINGS)
        said[_MOST_FINDINGS:] = [_say(_MORE).format(count=rest)]
    return tuple(said)


def _say(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
