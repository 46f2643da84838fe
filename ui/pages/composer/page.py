"""The composer: one post, written once and adjusted where needed; this file only brings its parts together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.ids import PostId
from scheduler_app.errors import NotFound
from ui import background, messages
from ui.commands import Command, Menu
from ui.pages.composer.around import Around
from ui.pages.composer.audience.card import AudienceCard
from ui.pages.composer.autosave import Autosave
from ui.pages.composer.checks.panel import ChecksPanel
from ui.pages.composer.columns import Columns
from ui.pages.composer.counters.counter_line import CounterLine
from ui.pages.composer.editor import Editor
from ui.pages.composer.first_sheet import NEW, new_sheet, sheet_of
from ui.pages.composer.head_row import HeadRow
from ui.pages.composer.history.looking_back import LookingBack
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.journal import Journal
from ui.pages.composer.kept_words import KeptWords
from ui.pages.composer.manuscript import Manuscript
from ui.pages.composer.media.strip import MediaStrip
from ui.pages.composer.next_step import Step
from ui.pages.composer.notices import Notices
from ui.pages.composer.opening import Found, look_up
from ui.pages.composer.places import show_place
from ui.pages.composer.previews.panel import PreviewPanel
from ui.pages.composer.primary_action import PrimaryAction
from ui.pages.composer.spelling.marks import SpellingMarks
from ui.pages.composer.standing import Standing
from ui.pages.composer.state_words import state_word
from ui.pages.composer.stepping import Stepping
from ui.pages.composer.stock.inserting import Inserting
from ui.pages.composer.targets_bar import TargetsBar
from ui.pages.composer.text_column import TextColumn
from ui.pages.composer.variant_tabs import VariantTabs
from ui.pages.composer.when.row import WhenRow
from ui.place import PageName, Place
from ui.sending_now.dialog import SendNowDialog
from ui.shell.page import Page
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from scheduler_app.domain.post import Post
    from scheduler_app.domain.workspace import Member
    from ui.pages.composer.manuscript import Sheet
    from ui.pages.composer.section import Section
    from ui.pages.composer.standing import Stand
    from ui.session import OpenWorkspace


class ComposerPage(Page):
    """``enter("")`` brings a new post, unless one that was never saved lies here already."""

    name = PageName.COMPOSER
    concerns = frozenset(
        {Kind.POSTS, Kind.APPROVALS, Kind.DELIVERIES, Kind.ATTEMPTS, Kind.ACCOUNTS, Kind.MISSIONS, Kind.RULES}
        | {Kind.MEDIA, Kind.WORKSPACE, Kind.QUEUES, Kind.STOCK, Kind.CAMPAIGNS}
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.manuscript, self.in_sight, self.around = Manuscript(self), InSight(self), Around(self)
        self.standing = Standing(self.manuscript, self)
        self.autosave, self.journal = Autosave(self.manuscript, self), Journal(self.manuscript, self)
        self.kept_words = KeptWords(self.manuscript, self.autosave, self)
        self._recalled = ""
        self._wanted = ""
        self._unlocked = False
        self._known_to: OpenWorkspace | None = None
        both = self.manuscript, self.in_sight
        self.head = HeadRow(*both, self.around, self)
        self.targets = TargetsBar(*both, self.around, self)
        self.variants = VariantTabs(*both, self.around, self.standing, self)
        self.editor = Editor(*both, self.around, self)
        self.counter, self.spelling = CounterLine(*both, self), SpellingMarks(*both, self)
        self.checks, self.audience = ChecksPanel(*both, self), AudienceCard(*both, self)
        self.when, self.inserting = WhenRow(*both, self), Inserting(*both, self)
        self.history = LookingBack(*both, self.around, self.autosave, self)
        self.primary = PrimaryAction(*both, self.standing, self)
        self.stepping = Stepping(self.manuscript, self.autosave, self.standing, self.primary, self)
        self.media, self.preview = MediaStrip(*both, self), PreviewPanel(*both, self)
        self.media.take_from(self)
        self.notices = Notices(self)
        texts = (self.variants, self.editor, (self.counter, self.inserting), self.spelling, self.media)
        self.columns = Columns(TextColumn(texts, self.editor, self), self)
        self.columns.add(self.preview, self.tr("Preview"))
        self._empty = EmptyState("draft", self.tr("Opening the workspace…"), parent=self)
        self._connect()
        self._lay_out()

    @property
    def sections(self) -> tuple[Section, ...]:
        """Every part, in the order of reading; the page passes on to each what comes."""
        writing = (self.variants, self.editor, self.inserting, self.counter, self.spelling, self.media, self.history)
        reading = (self.preview, self.checks, self.audience)
        return (self.head, self.targets, *writing, *reading, self.when, self.primary)

    @property
    def _parts(self) -> tuple[Section | Around | Standing | Autosave | Journal | Stepping, ...]:
        return (self.around, self.standing, self.autosave, self.journal, self.stepping, *self.sections)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        another = self.opened is None or self.opened.app is not opened.app or self.opened.member != opened.member
        self.opened = opened
        for part in (self.around, self.standing, self.autosave, self.journal, self.stepping, self.primary):
            part.show_workspace(opened)
        if another and self.manuscript.is_open:
            # Read again as this member sees it; what was never saved stays theirs who wrote it.
            self._wanted = self.manuscript.post_id or ""
            self.manuscript.close()
        self._introduce()
        if self.isVisible():
            self.enter(self._wanted)

    def let_go(self) -> None:
        self.autosave.keep()
        super().let_go()
        for part in self._parts:
            part.let_go()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Another page, or the window closes: nothing waits for a pause in typing.
        self.autosave.keep()

    def enter(self, subject: str = "") -> None:
        if self.opened is None:
            self._wanted = subject or self._wanted
            return
        if not subject and self._recalled:
            subject = self._recalled
        self._recalled = ""
        if subject and not subject.startswith(NEW):
            self.look_at(subject)
        elif not self._lies_new():
            self._begin(subject)

    def take_changes(self, changes: Changes) -> None:
        if self.opened is None or not changes.kinds & self.concerns:
            return
        if changes.kinds & Around.concerns:
            self.around.read()
        self.standing.read()
        if self.standing.is_of_own_writing(changes):
            return
        for section in self.sections:
            if changes.kinds & section.concerns:
                section.look_again()

    def look_at(self, subject: str) -> None:
        """Open a stored post; what lies here is saved first."""
        if self.manuscript.post_id == subject and self.manuscript.is_open:
            self.standing.read()
            return
        self._wanted = subject
        self.autosave.keep()
        opened = self.opened
        if opened is None:
            return
        app, actor, dropped = opened.app, opened.member.id, self.journal.dropped
        background.run(
            lambda: look_up(app, actor, subject, dropped=dropped),
            lambda found: self._open(opened, found),
            lambda error: self._could_not_open(opened, error),
            self,
        )

    def say_empty(self, why: str) -> None:
        self.manuscript.close()
        self._empty.say(why)
        self._layers.setCurrentWidget(self._empty)

    def regions(self) -> tuple[QWidget, ...]:
        texts = (self.variants, self.editor, self.media)
        return (self.head, self.targets, self.notices, *texts, self.preview, self.checks, self.when, self.primary)

    def commands(self) -> tuple[Command, ...]:
        steps = self.manuscript.steps
        own = (
            Command("edit.undo", self.tr("&Undo"), steps.undo, Menu.EDIT, "Ctrl+Z", "undo", steps.canUndo),
            Command(
                "edit.redo", self.tr("&Redo"), steps.redo, Menu.EDIT, "Ctrl+Y", "redo", steps.canRedo, closes_group=True
            ),
            Command(
                "post.duplicate",
                self.tr("&Duplicate"),
                self.duplicate,
                Menu.POST,
                "Ctrl+D",
                "copy",
                lambda: self.manuscript.is_open and self.manuscript.version > 0,
            ),
        )
        return (*(one for section in self.sections for one in section.commands()), *own)

    def remembered(self) -> dict[str, str]:
        return {"post": self.manuscript.post_id or ""}

    def recall(self, remembered: dict[str, str]) -> None:
        self._recalled = remembered.get("post", "")

    def recolour(self) -> None:
        self._empty.recolour()
        self.notices.recolour()
        for section in self.sections:
            section.recolour()

    def duplicate(self) -> None:
        """The same words as a new draft for the same accounts; the one before stays as it is."""
        if not self.manuscript.is_open:
            return
        sheet = self.manuscript.sheet
        name = self.tr("{name} (copy)").format(name=sheet.draft.name) if sheet.draft.name else ""
        self.autosave.keep()
        self._lay(replace(new_sheet(), draft=replace(sheet.draft, name=name)))
        self.autosave.keep()

    def _introduce(self) -> None:
        """First the text, then the rest: the sections read what they know of the workspace once a post lies here."""
        opened = self.opened
        if opened is None or self._known_to is opened or not self.manuscript.is_open:
            return
        self._known_to = opened
        for section in self.sections:
            section.show_workspace(opened)

    def _begin(self, subject: str) -> None:
        self.autosave.keep()
        self._wanted = ""
        self._lay(new_sheet(subject))
        self.targets.add.setFocus()

    def _lies_new(self) -> bool:
        return self.manuscript.is_open and self.manuscript.post_id is None

    def _lay(self, sheet: Sheet, post: Post | None = None, stand: Stand | None = None) -> None:
        """Lay a post here, stored as ``post`` if it is, and forget what was said of another."""
        self._unlocked = False
        self.notices.clear()
        self.manuscript.lock(locked=False)
        self.manuscript.open(sheet, None if post is None else post.id, 0 if post is None else post.version)
        self.standing.take(stand)
        self.chosen.emit(None if post is None else post.id)
        self._layers.setCurrentWidget(self._everything)
        QTimer.singleShot(0, self, self._introduce)

    def _open(self, asked: OpenWorkspace, found: Found) -> None:
        if asked is not self.opened or found.subject != self._wanted:
            return
        sheet, unsaved = found.unsaved_sheet, found.unsaved
        self._lay(found.sheet, found.post, found.stand)
        if found.stand is None or not found.stand.checked:
            self.standing.read()
        if sheet is None or unsaved is None:
            return
        if self.manuscript.locked:
            # Asked or approved meanwhile: what was typed becomes a post of its own.
            self._lay(new_sheet())
        self.journal.go_on_with(unsaved.key)
        self.manuscript.change(self.tr("Words that were not saved"), sheet)
        self.notices.say_recovered(unsaved.at)
        if found.post is not None and self.manuscript.post_id and found.post.version != unsaved.version:
            self.autosave.stop()

    def _could_not_open(self, asked: OpenWorkspace, error: Exception) -> None:
        if asked is not self.opened:
            return
        if isinstance(error, NotFound) and not self.manuscript.is_open:
            self.say_empty(messages.of_error(error).title)
        self.failed.emit(error)

    def _say_standing(self) -> None:
        """Lock what may not be written in now, and say how the post stands."""
        stand, opened = self.standing.now, self.opened
        if opened is None or not self.manuscript.is_open:
            return
        self.manuscript.lock(locked=self.notices.say_standing(stand, opened.member, unlocked=self._unlocked))
        self.head.standing.setText(state_word(self.standing.state))
        if stand is not None and stand.facts.review.post.version > self.manuscript.version and self.autosave.is_kept:
            # Saved elsewhere, and nothing of it is being changed here.
            sheet = sheet_of(stand.facts)
            self._lay(replace(sheet, when=self.manuscript.sheet.when), stand.facts.review.post, stand)
        self.stepping.look()

    def _unlock(self) -> None:
        self._unlocked = True
        self._say_standing()
        self.editor.text_edit.setFocus()

    def _saved(self) -> None:
        if self.autosave.is_kept:
            self.journal.saved()
        self.chosen.emit(self.manuscript.post_id)
        self.standing.read()

    def _let_approve(self, member: Member) -> None:
        """Where it is looked at and signed, as whoever can: at once, or after their PIN."""
        place = Place(PageName.APPROVALS, self.manuscript.post_id or "")
        if self.opened is not None and member.id == self.opened.member.id:
            self.go.emit(place)
        else:
            self.person_asked.emit(member, place)

    def _take_theirs(self) -> None:
        """What somebody else saved meanwhile takes the place of what is written here."""
        post_id = self.manuscript.post_id
        self.journal.saved()
        self.manuscript.close()
        if post_id is not None:
            self.look_at(post_id)

    def _keep_mine(self) -> None:
        """What is written here becomes a post of its own."""
        sheet = self.manuscript.sheet
        name = self.tr("{name} (my copy)").format(name=sheet.draft.name) if sheet.draft.name else ""
        self.journal.saved()
        self._lay(replace(sheet, draft=replace(sheet.draft, name=name)))
        self.autosave.keep()

    def _do(self, step: Step) -> None:
        if step is Step.DUPLICATE:
            self.duplicate()
            return
        self.stepping.take(step)

    def _send_now(self, post_id: str) -> None:
        if self.opened is not None:
            SendNowDialog(self.opened, PostId(post_id), self).open()

    def _arrive(self, step: Step) -> None:
        """Put the keyboard where a person goes on, unless they are elsewhere by now.

        After submitting that is the word of how it stands, with the way to whoever approves: the button they pressed
        says something else now, which nobody should press by going on pressing, and fields that may only be read say
        nothing new. What was taken back is to be written in.
        """
        here = QApplication.focusWidget()
        if here is not None and here is not self and not self.isAncestorOf(here):
            return
        if step is Step.TAKE_BACK:
            self.editor.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.notices.take_keyboard()

    def _connect(self) -> None:
        self.standing.changed.connect(self._say_standing)
        self.autosave.saved.connect(self._saved)
        self.kept_words.said.connect(self.head.say_kept)
        self.kept_words.said.connect(self.noted)
        self.autosave.stale.connect(self.notices.say_stale)
        self.primary.taken.connect(self._do)
        self.stepping.arrived.connect(self._arrive)
        self.stepping.sending_asked.connect(self._send_now)
        self.primary.checks_asked.connect(lambda: self.checks.step(1))
        self.notices.change_asked.connect(self._unlock)
        self.notices.take_back_asked.connect(lambda: self._do(Step.TAKE_BACK))
        self.notices.approver_asked.connect(self._let_approve)
        self.notices.theirs_asked.connect(self._take_theirs)
        self.notices.mine_asked.connect(self._keep_mine)
        self.editor.edits_changed.connect(lambda: self.spelling.attach(self.editor.text_edits))
        self.spelling.attach(self.editor.text_edits)
        self.inserting.attach(self.editor)
        self.counter.overran.connect(self.editor.say_overrun)
        self.checks.pointed.connect(lambda place: show_place(place, self))
        self.checks.keep_wanted.connect(self.autosave.keep)
        self.checks.sight_wanted.connect(lambda: self.columns.show_part(self.checks))
        for part in self._parts:
            part.failed.connect(self.failed)

    def _lay_out(self) -> None:
        self.checks.lay_below(self.audience)
        self.columns.add(self.checks, self.tr("Checks"))
        self._everything = QWidget(self)
        column = QVBoxLayout(self._everything)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        for part in (self.head, self.targets, self.notices, self.columns, self.when, self.primary):
            column.addWidget(part, 1 if part is self.columns else 0)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self._everything)
