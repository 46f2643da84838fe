"""What is said beside a case: what changed, what the rules say and who kept what, and whose yes is still needed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from scheduler_app.domain.approval_matrix import BECAUSE_OF_FINDING
from scheduler_app.domain.finding import Finding, Severity
from ui import messages, theme
from ui.pages.approvals.case import Case, Showing
from ui.reasons import reason_word
from ui.states import Family
from ui.text_direction import isolated
from ui.widgets import difference_view
from ui.words.wording import say

_SEVERITIES: dict[Severity, tuple[str, Family]] = {
    Severity.BLOCK: (say("standing", "Must be fixed"), Family.PROBLEM),
    Severity.NEEDS_APPROVAL: (say("standing", "Needs an approval more"), Family.WAITING),
    Severity.WARN: (say("standing", "Warning"), Family.WAITING),
    Severity.NOTE: (say("standing", "Good to know"), Family.READY),
}


class Standing(QTextBrowser):
    """One document to be read from top to bottom, also by a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("What changed, checks and approvals"))
        self.document().setDocumentMargin(14)
        self._shown: tuple[Case, Showing] | None = None

    def show_case(self, case: Case, showing: Showing) -> None:
        self._shown = case, showing
        self._write()

    def recolour(self) -> None:
        if self._shown is not None:
            self._write()

    def _write(self) -> None:
        if self._shown is None:
            return
        case, showing = self._shown
        place = self.verticalScrollBar().value()
        self.clear()
        cursor = self.textCursor()
        self._write_sent_back(cursor, case)
        self._write_changes(cursor, showing)
        self._write_findings(cursor, case)
        self._write_approvals(cursor, case)
        self.verticalScrollBar().setValue(place)

    def _write_sent_back(self, cursor: QTextCursor, case: Case) -> None:
        back = case.review.sent_back
        if back is None:
            return
        self._head(cursor, self.tr("Sent back before"))
        self._line(cursor, self.tr("{name}: {reason}").format(name=isolated(back.by), reason=isolated(back.reason)))
        if back.words:
            self._line(cursor, f"“{back.words}”", muted=True)

    def _write_changes(self, cursor: QTextCursor, showing: Showing) -> None:
        self._head(cursor, self.tr("What changed since it was last approved"))
        if showing.first.before is None:
            self._line(cursor, self.tr("Nothing was approved for this account before: read it whole."), muted=True)
        elif not showing.first.changes:
            self._line(cursor, self.tr("Nothing changed."), muted=True)
        else:
            difference_view.write(cursor, showing.first.changes)

    def _write_findings(self, cursor: QTextCursor, case: Case) -> None:
        self._head(cursor, self.tr("Checks"))
        if not case.findings:
            self._line(cursor, self.tr("Nothing to say against it."), muted=True)
        for finding, handles in case.grouped:
            self._write_finding(cursor, case, finding, handles)

    def _write_finding(self, cursor: QTextCursor, case: Case, finding: Finding, handles: tuple[str, ...]) -> None:
        message = messages.of_code(finding.code, finding.params)
        word, family = _SEVERITIES[finding.severity]
        self._paragraph(cursor, top=6)
        cursor.insertText("● ", self._format(colour=theme.current().of(family)))
        cursor.insertText(
            f"{QCoreApplication.translate('standing', word)} · {finding.rule}  ", self._format(muted=True)
        )
        cursor.insertText(message.title, self._format())
        if message.text:
            self._line(cursor, message.text, muted=True)
        if handles:
            where = ", ".join(isolated(f"@{handle.removeprefix('@')}") for handle in handles)
            self._line(cursor, self.tr("On {accounts}").format(accounts=where), muted=True)
        for kept in case.kept_because(finding):
            words = f": {isolated(kept.words)}" if kept.words else ""
            name = isolated(case.names.get(kept.member_id, str(kept.member_id)))
            self._line(
                cursor, self.tr("Kept by {name}: {reason}").format(name=name, reason=reason_word(kept.reason)) + words
            )

    def _write_approvals(self, cursor: QTextCursor, case: Case) -> None:
        review = case.review
        needed = max(1, review.needed.approvals)
        given, of = self.locale().toString(len(review.given)), self.locale().toString(needed)
        self._head(cursor, self.tr("Approvals: {given} of {needed}").format(given=given, needed=of))
        for why in review.needed.because:
            rule = why.removeprefix(BECAUSE_OF_FINDING)
            self._line(cursor, self.tr("Because of {rule}").format(rule=isolated(rule)), muted=True)
        if review.solo:
            self._line(cursor, self.tr("Solo mode is on: its author alone is enough, and everything is marked."))
        if review.given:
            names = ", ".join(isolated(one.name) for one in review.given)
            self._line(cursor, self.tr("Approved by {names}").format(names=names))
        if review.can_approve:
            names = ", ".join(isolated(one.name) for one in review.can_approve)
            self._line(cursor, self.tr("Can approve: {names}").format(names=names))
        if review.people_missing:
            self._line(
                cursor,
                self.tr("{count} people are missing: nobody who may approve is left.").format(
                    count=review.people_missing
                ),
            )
        for one in review.cannot:
            if one.hindrance is not None:
                why = messages.of_code(one.hindrance.value).title
                self._line(
                    cursor, self.tr("{name} may not: {why}").format(name=isolated(one.name), why=why), muted=True
                )

    def _head(self, cursor: QTextCursor, words: str) -> None:
        self._paragraph(cursor, top=0 if self.document().isEmpty() else 16)
        cursor.insertText(words, self._format(bold=True))

    def _line(self, cursor: QTextCursor, words: str, *, muted: bool = False) -> None:
        self._paragraph(cursor, top=3)
        cursor.insertText(words, self._format(muted=muted))

    def _paragraph(self, cursor: QTextCursor, *, top: float) -> None:
        made = QTextBlockFormat()
        made.setTopMargin(top)
        if self.document().isEmpty():
            cursor.setBlockFormat(made)
        else:
            cursor.insertBlock(made)

    def _format(self, *, bold: bool = False, muted: bool = False, colour: QColor | None = None) -> QTextCharFormat:
        colours = theme.current()
        made = QTextCharFormat()
        made.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        made.setForeground(colour or QColor(colours.muted if muted else colours.text))
        return made
