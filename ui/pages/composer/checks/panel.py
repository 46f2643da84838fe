"""The checks beside the text: what must be fixed, what needs a reason, and what is good to know."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.fix import MoveTo
from ui import background, messages, theme
from ui.announcing import announce
from ui.commands import Command, Menu
from ui.pages.composer.checks.groups import Groups
from ui.pages.composer.checks.keep_dialog import KeepDialog
from ui.pages.composer.checks.lines import Group
from ui.pages.composer.checks.live import Heard, LiveChecks
from ui.pages.composer.checks.mending import mend
from ui.pages.composer.checks.pointing import scope_to_turn_to
from ui.pages.composer.section import Section
from ui.widgets.empty_state import EmptyState
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from ui.pages.composer.checks.lines import Line
    from ui.pages.composer.checks.row import FindingRow
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, Sheet
    from ui.session import OpenWorkspace


class ChecksPanel(Section):
    """Says what the rules say of the manuscript, and does what can be done about it."""

    concerns = Section.concerns | {Kind.POSTS, Kind.APPROVALS, Kind.DELIVERIES, Kind.ATTEMPTS, Kind.CAMPAIGNS}
    heard = Signal(object)
    """What the rules say: a Checked, or None while nothing is held against them."""
    pointed = Signal(object)
    """Somebody wants to see this Place; its variant is in sight by then."""
    keep_wanted = Signal(object)
    """All that is written is to be saved; then the callable is to be told whether it was."""
    sight_wanted = Signal()
    """Bring this panel into sight."""

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(manuscript, in_sight, parent)
        self.setAccessibleName(self.tr("Checks"))
        self.live = LiveChecks(manuscript, self)
        self._heard: Heard | None = None
        self._lines: tuple[Line, ...] = ()
        self._at: FindingRow | None = None
        self._announced = ""
        self.groups = Groups(self)
        self.summary = line_label("", self)
        self._nothing = EmptyState("tick", self.tr("Nothing to mend"), parent=self)
        self._lay_out()
        self.groups.row_made.connect(self._take_row)
        self.live.heard.connect(self._hear)
        self.live.paused.connect(self._announce)
        self.live.failed.connect(self.failed)
        manuscript.locked_changed.connect(lambda _: self._lock())
        self._hear(None)

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        return self.groups.rows

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self.live.show_workspace(opened)

    def lay_below(self, widget: QWidget) -> None:
        """Let something stand under the findings; with large text it scrolls with them instead of taking their room."""
        self._inside.addWidget(widget)

    def let_go(self) -> None:
        super().let_go()
        self.live.let_go()

    def look_again(self) -> None:
        self.live.look_anew()

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "checks.next", self.tr("&Next finding"), partial(self.step, 1), Menu.TOOLS, "F7", "down", self._has_rows
            ),
            Command(
                "checks.previous",
                self.tr("Pre&vious finding"),
                partial(self.step, -1),
                Menu.TOOLS,
                "Shift+F7",
                "up",
                self._has_rows,
            ),
            Command(
                "checks.fix",
                self.tr("&Fix this finding"),
                self._fix_current,
                Menu.TOOLS,
                "Ctrl+F7",
                "tick",
                self._can_fix,
                closes_group=True,
            ),
        )

    def recolour(self) -> None:
        palette = self.summary.palette()
        palette.setColor(self.summary.foregroundRole(), QColor(theme.current().muted))
        self.summary.setPalette(palette)
        self._nothing.recolour()
        self.groups.recolour()

    def step(self, by: int) -> None:
        """To the next finding or the one before, round and round: the row gets the focus, its words are selected."""
        rows = self.rows
        if not rows:
            return
        at = rows.index(self._at) + by if self._at in rows else (0 if by > 0 else -1)
        row = rows[at % len(rows)]
        self.sight_wanted.emit()
        self._point(row)
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _has_rows(self) -> bool:
        return bool(self.rows)

    def _can_fix(self) -> bool:
        row = self._at
        mendable = row is not None and row in self.rows and row.line is not None and row.line.mendable is not None
        return mendable and not self.manuscript.locked

    def _take_row(self, row: FindingRow) -> None:
        row.fix_asked.connect(lambda: self._fix(row))
        row.place_asked.connect(lambda: self._point(row))
        row.keep_asked.connect(lambda: self._keep(row))
        row.stepped.connect(partial(self._step_from, row))
        row.focused.connect(lambda: self._stand_at(row))

    def _step_from(self, row: FindingRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _stand_at(self, row: FindingRow) -> None:
        self._at = row
        self._scroll.ensureWidgetVisible(row)

    def _hear(self, heard: Heard | None) -> None:
        lines = heard.lines if heard is not None else ()
        before = self._heard
        about_the_same = heard is not None and before is not None and _about_the_same(heard, before)
        same, self._heard, self._lines = about_the_same and lines == self._lines, heard, lines
        if heard is None:
            self._nothing.say(*self._why_nothing())
        elif not same:
            self._show(lines, heard, about_the_same=about_the_same)
        self.groups.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self.heard.emit(None if heard is None else heard.checked)

    def _show(self, lines: tuple[Line, ...], heard: Heard, *, about_the_same: bool) -> None:
        rows = self.rows
        focus = QApplication.focusWidget()
        held = next((at for at, row in enumerate(rows) if focus is not None and _holds(row, focus)), None)
        self.groups.show_lines(lines, heard, about_the_same=about_the_same)
        self._lock()
        self.summary.setText(self._summed_up())
        self.summary.setVisible(bool(lines))
        if not lines:
            self._nothing.say(*self._why_nothing())
        if held is not None and rows[held] not in self.rows and self.rows:
            # What was mended is gone; who walks through the rows goes on with the one in its place.
            self.rows[min(held, len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _summed_up(self) -> str:
        counts = {group: sum(line.group is group for line in self._lines) for group in Group}
        words = {
            Group.MUST_FIX: self.tr("To fix: {count}"),
            Group.NEEDS_REASON: self.tr("Needs a reason: {count}"),
            Group.GOOD_TO_KNOW: self.tr("To know: {count}"),
        }
        locale = self.locale()
        said = [words[group].format(count=locale.toString(count)) for group, count in counts.items() if count]
        return " · ".join(said)

    def _why_nothing(self) -> tuple[str, str]:
        if not self.manuscript.is_open or self._heard is None:
            return self.tr("Nothing to check yet"), self.tr("The checks begin with the first word.")
        if not self.manuscript.draft.accounts:
            return self.tr("No account yet"), self.tr("Choose who is to say it: each account has its own rules.")
        return self.tr("Nothing to mend"), self.tr("All rules are content with it.")

    def _announce(self) -> None:
        said = self._summed_up() or self._why_nothing()[0]
        if said != self._announced:
            self._announced = said
            announce(self, self.tr("Checks: {counts}").format(counts=said))

    def _lock(self) -> None:
        for row in self.rows:
            row.fix.setEnabled(not self.manuscript.locked)
            row.keep.setEnabled(not self.manuscript.locked)

    def _point(self, row: FindingRow) -> None:
        self._at = row
        if row.line is None or self._heard is None or not self.manuscript.is_open:
            return
        finding = row.line.for_reader_of(self.in_sight.account_id)
        if finding.place is None:
            return
        account = self._heard.accounts.get(finding.account_id) if finding.account_id is not None else None
        if account is not None:
            scope = scope_to_turn_to(self.manuscript.draft, account, self.in_sight.scope)
            self.in_sight.look(scope, account.id, finding.place.part)
        self.pointed.emit(finding.place)

    def _fix_current(self) -> None:
        if self._at is not None and self._at in self.rows:
            self._fix(self._at)

    def _fix(self, row: FindingRow) -> None:
        finding = None if row.line is None else row.line.mendable
        if finding is None or self.opened is None or not self.manuscript.is_open or self.manuscript.locked:
            return
        if isinstance(finding.fix, MoveTo) and row.line is not None:
            finding = max(row.line.findings, key=_moves_to)
        self._mend(finding)

    def _mend(self, finding: Finding) -> None:
        opened, sheet, post_id = self.opened, self.manuscript.sheet, self.manuscript.post_id
        if opened is None:
            return
        background.run(
            lambda: mend(opened, sheet, post_id, finding),
            lambda mended: self._take_mended(finding, sheet, mended),
            self._fail,
            self,
        )

    def _take_mended(self, finding: Finding, asked: Sheet, mended: Sheet) -> None:
        if not self.manuscript.is_open:
            return
        if self.manuscript.sheet != asked:
            # Somebody wrote on meanwhile: mend what stands there now.
            self._mend(finding)
            return
        title = messages.of_code(finding.code, finding.params).title
        self.manuscript.change(self.tr("Fix: {what}").format(what=title), mended)
        announce(self, self.tr("Fixed: {what}").format(what=title))

    def _keep(self, row: FindingRow) -> None:
        line = row.line
        if line is None or self.opened is None:
            return
        dialog = KeepDialog(row.title.text(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep_because(line.first.rule, dialog))
        dialog.open()

    def _keep_because(self, rule: str, dialog: KeepDialog) -> None:
        reason, words = dialog.reason, dialog.words

        def keep(saved: bool) -> None:
            opened, post_id = self.opened, self.manuscript.post_id
            if saved and opened is not None and post_id is not None and reason is not None:
                app, actor, when = opened.app, opened.member.id, self.manuscript.sheet.when
                background.run(
                    lambda: app.overriding.keep(actor, post_id, rule, reason, words, wall=when.wall, mode=when.mode),
                    lambda _: self.live.look_anew(),
                    self._fail,
                    self,
                )

        # A reason holds for stored words only.
        self.keep_wanted.emit(keep)

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)

    def _lay_out(self) -> None:
        title = line_label(self.tr("Checks"), self)
        heavier = QFont(title.font())
        heavier.setWeight(QFont.Weight.DemiBold)
        title.setFont(heavier)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("page")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = QWidget(self)
        self._inside = QVBoxLayout(room)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        self._inside.addWidget(self._nothing, 1)
        self._inside.addWidget(self.groups, 1)
        self._scroll.setWidget(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.summary)
        column.addWidget(self._scroll, 1)


def _holds(row: QWidget, focus: QWidget) -> bool:
    return row is focus or row.isAncestorOf(focus)


def _about_the_same(one: Heard, other: Heard) -> bool:
    """Whether the same accounts are looked at, by the same names."""
    return (
        one.checked.hashes.keys() == other.checked.hashes.keys()
        and one.accounts == other.accounts
        and one.members == other.members
    )


def _moves_to(finding: Finding) -> str:
    """What orders fixes of the hour: what suits the last of several accounts suits the others mostly too."""
    return finding.fix.wall.isoformat() if isinstance(finding.fix, MoveTo) else ""
