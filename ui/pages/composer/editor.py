"""Writing one variant: a text for each part of the thread, and what some networks want beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from scheduler_app.services.draft_edits import joined, moved, with_cut, with_part, with_text, without_part, words_of
from ui.commands import Command, Menu
from ui.pages.composer.counters.overrun import tint
from ui.pages.composer.cut_line import CutLine
from ui.pages.composer.follow_line import FollowLine
from ui.pages.composer.part_box import PartBox
from ui.pages.composer.scope_names import reader_for
from ui.pages.composer.section import Section
from ui.pages.composer.variant_fields import VariantFields

if TYPE_CHECKING:
    from scheduler_app.services.draft_edits import Reader
    from ui.pages.composer.around import Around
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, Sheet
    from ui.pages.composer.part_edit import PartEdit

_BURST_MS = 1200


class Editor(Section):
    """Shows the words of ``in_sight.scope``; whatever is typed there becomes that scope's own.

    ``edits_changed`` tells that ``text_edits`` are others now: parts came or went.
    """

    slash_typed = Signal(QRect)
    """A ``/`` began a word; where the caret is, in the viewport of ``text_edit``."""
    edits_changed = Signal()

    def __init__(
        self, manuscript: Manuscript, in_sight: InSight, around: Around, parent: QWidget | None = None
    ) -> None:
        super().__init__(manuscript, in_sight, parent)
        self._around = around
        self._burst = 0
        self._overrun: tuple[int, int | None] = (0, None)
        self._boxes: list[PartBox] = []
        self.cut_lines: list[CutLine] = []
        """One behind each part but the last."""
        self.setAccessibleName(self.tr("Text"))
        self.follow_line = FollowLine(manuscript, in_sight, around, self)
        self.fields = VariantFields(manuscript, in_sight, around, self)
        self._room = QWidget(self)
        self._parts = QVBoxLayout(self._room)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(10)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("page")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.fields.title)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.fields)
        column.addWidget(self.follow_line)
        self.follow_line.line.insert_widget(1, self.fields.unfold)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_BURST_MS)
        self._pause.timeout.connect(self._end_burst)
        self._grow(1)
        manuscript.opened.connect(self._show)
        manuscript.changed.connect(self._take)
        manuscript.locked_changed.connect(lambda _: self._show())
        in_sight.changed.connect(self._look)
        around.changed.connect(self._show)

    @property
    def text_edit(self) -> PartEdit:
        """The text with the caret."""
        return self._boxes[min(self.in_sight.part, len(self._boxes) - 1)].edit

    @property
    def text_edits(self) -> tuple[PartEdit, ...]:
        """The texts of all parts in their order."""
        return tuple(box.edit for box in self._boxes)

    @property
    def boxes(self) -> tuple[PartBox, ...]:
        return tuple(self._boxes)

    def insert(self, text: str) -> None:
        """Put words in the place of what is selected, as one step."""
        if not self.text_edit.isReadOnly():
            self._end_burst()
            self.text_edit.textCursor().insertText(text)
            self._end_burst()

    def select(self, part: int, start: int, length: int) -> None:
        """Select code points of a part and let the person go on there."""
        if not 0 <= part < len(self._boxes):
            return
        edit = self._boxes[part].edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.select(start, length)
        self._scroll.ensureWidgetVisible(edit)

    def say_overrun(self, part: int, over_from: int | None) -> None:
        """Show from where on the text of a part is too long; the caret is in it."""
        self._overrun = part, over_from
        for number, box in enumerate(self._boxes):
            tint(box.edit, over_from if number == part else None)

    def add_part(self) -> None:
        """One more part: what stands behind the caret goes there."""
        if self._locked:
            return
        scope, part, at = self.in_sight.scope, self.in_sight.part, self.text_edit.caret
        draft = with_part(self.manuscript.draft, scope, self._reader, part, at)
        self.manuscript.change_draft(self.tr("Add a part"), draft)
        self._go_to(part + 1)

    def turn(self) -> None:
        """Give the paragraph with the caret another direction."""
        self.text_edit.turn()

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "post.add_part",
                self.tr("Add a &part to the thread"),
                self.add_part,
                Menu.POST,
                "Ctrl+Shift+Return",
                "thread",
                lambda: not self._locked,
            ),
            Command(
                "post.turn",
                self.tr("Direction of the para&graph"),
                self.turn,
                Menu.POST,
                "Ctrl+Shift+X",
                "text-direction",
                lambda: self.manuscript.is_open,
            ),
            *self.follow_line.commands(),
        )

    def recolour(self) -> None:
        self.follow_line.recolour()
        self.fields.recolour()
        for box in self._boxes:
            box.recolour()
        for line in self.cut_lines:
            line.update()
        self.say_overrun(*self._overrun)

    @property
    def _reader(self) -> Reader:
        return reader_for(self.in_sight.scope, self._around.known)

    @property
    def _locked(self) -> bool:
        return self.manuscript.locked or not self.manuscript.is_open

    def _look(self) -> None:
        self._end_burst()
        self._show()

    def _take(self, before: Sheet, now: Sheet) -> None:
        if before.draft.variants != now.draft.variants:
            self._show()

    def _show(self) -> None:
        words = words_of(self.manuscript.draft, self._reader) if self.manuscript.is_open else ("",)
        if len(words) != len(self._boxes):
            self._grow(len(words))
        for number, (box, text) in enumerate(zip(self._boxes, words, strict=True)):
            box.say_place(number, len(words))
            box.edit.show_text(text)
            box.lock(locked=self._locked)
        for number, line in enumerate(self.cut_lines):
            line.say_place(number, locked=self._locked)

    def _grow(self, count: int) -> None:
        while len(self._boxes) > count:
            for gone in (self._boxes.pop(), *(self.cut_lines.pop() for _ in self.cut_lines[-1:])):
                self._parts.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        while len(self._boxes) < count:
            self._add_box(len(self._boxes))
        if self.in_sight.part >= count:
            self.in_sight.look(self.in_sight.scope, self.in_sight.account_id, count - 1)
        # One part is seen whole; only several scroll.
        self._scroll.setMinimumHeight(self._boxes[0].minimumSizeHint().height() + 2)
        self.edits_changed.emit()

    def _add_box(self, number: int) -> None:
        if number:
            self._add_cut_line(number - 1)
        box = PartBox(self._room)
        box.edit.typed.connect(partial(self._write, number))
        box.edit.entered.connect(partial(self._enter, number))
        box.edit.burst_over.connect(self._end_burst)
        box.edit.slash_typed.connect(self.slash_typed)
        box.moved.connect(partial(self._move, number))
        box.joined.connect(partial(self._join, number))
        box.removed.connect(partial(self._remove, number))
        self._boxes.append(box)
        self._parts.addWidget(box, 1)

    def _add_cut_line(self, number: int) -> None:
        line = CutLine(lambda: self._boxes[number].edit, lambda: self._boxes[number + 1].edit, self._room)
        line.cut.connect(partial(self._cut, number))
        line.rested.connect(self._end_burst)
        self.cut_lines.append(line)
        self._parts.addWidget(line)

    def _cut(self, number: int, whole: str, at: int) -> None:
        scope = self.in_sight.scope
        draft = with_cut(self.manuscript.draft, scope, self._reader, number, whole, at)
        self.manuscript.change_draft(self.tr("Move a cut"), draft, together=f"cut {scope} {number} {self._burst}")

    def _enter(self, number: int) -> None:
        self.in_sight.look(self.in_sight.scope, self.in_sight.account_id, number)

    def _write(self, number: int, text: str) -> None:
        if self._locked:
            return
        scope = self.in_sight.scope
        self._pause.start()
        draft = with_text(self.manuscript.draft, scope, self._reader, number, text)
        self.manuscript.change_draft(self.tr("Writing"), draft, together=f"words {scope} {number} {self._burst}")

    def _move(self, number: int, by: int) -> None:
        draft = moved(self.manuscript.draft, self.in_sight.scope, self._reader, number, by)
        self.manuscript.change_draft(self.tr("Move a part"), draft)
        self._go_to(number + by)

    def _join(self, number: int) -> None:
        draft = joined(self.manuscript.draft, self.in_sight.scope, self._reader, number)
        self.manuscript.change_draft(self.tr("Join two parts"), draft)
        self._go_to(number)

    def _remove(self, number: int) -> None:
        draft = without_part(self.manuscript.draft, self.in_sight.scope, self._reader, number)
        self.manuscript.change_draft(self.tr("Take a part away"), draft)
        self._go_to(max(0, number - 1))

    def _go_to(self, number: int) -> None:
        if 0 <= number < len(self._boxes):
            edit = self._boxes[number].edit
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(edit)

    def _end_burst(self) -> None:
        self._pause.stop()
        self._burst += 1
