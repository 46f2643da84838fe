"""The pictures and films of the part in sight: taken in, put in order, described and cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from scheduler_app.domain.fix import Field
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.post import MASTER, MediaItem, VariantScope
from scheduler_app.services import draft_pictures
from scheduler_app.services.draft_pictures import Sight, pictures_in
from scheduler_app.services.previewing import Reader
from ui.commands import Command, Menu
from ui.one_question import OneQuestion
from ui.pages.composer.media.describable import describable
from ui.pages.composer.media.details import Details
from ui.pages.composer.media.drop_hint import DropHint
from ui.pages.composer.media.glimpses import Glimpses
from ui.pages.composer.media.head_line import HeadLine
from ui.pages.composer.media.import_line import ImportLine
from ui.pages.composer.media.importing import Importing, Source, Taken, files_in, sources_in
from ui.pages.composer.media.library_dialog import LibraryDialog
from ui.pages.composer.media.picture_list import PictureList
from ui.pages.composer.media.picture_model import PictureModel, is_welcome
from ui.pages.composer.media.placing_dialog import PlacingDialog
from ui.pages.composer.media.stands import stands_of
from ui.pages.composer.section import Section

if TYPE_CHECKING:
    from scheduler_app.domain.fix import Place
    from scheduler_app.services.draft import Draft
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, Sheet
    from ui.session import OpenWorkspace


class MediaStrip(Section):
    """Files come in by dropping, pasting and choosing; each change of the post is one step that can be undone."""

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(manuscript, in_sight, parent)
        self.setAccessibleName(self.tr("Pictures and films"))
        self.setAcceptDrops(True)
        self._readers: Mapping[AccountId, Reader] = {}
        self._said: Mapping[str, str] = {}
        self._questions, self._of_readers = OneQuestion(self), OneQuestion(self)
        self._glimpses, self.importing = Glimpses(self), Importing(self)
        self._landing: tuple[Sight, int | None] | None = None
        self.head, self.import_line = HeadLine(self), ImportLine(self)
        self.model = PictureModel(self._glimpses.of, self)
        self.list = PictureList(self.model, self)
        self.list.setAccessibleName(self.tr("Pictures and films of this part"))
        self.hint = DropHint(self)
        self.details = Details(self)
        self._connect()
        self._lay_out()
        self.show_now()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self._hand_on(opened)
        self.look_again()

    def let_go(self) -> None:
        super().let_go()
        self._hand_on(None)

    def look_again(self) -> None:
        if self.opened is None:
            return
        self._glimpses.look_again()
        app, member = self.opened.app, self.opened.member.id
        self._of_readers.ask(lambda: app.previewing.readers(member), self._take_readers, self.failed.emit)
        self.details.rights.look_again()

    def recolour(self) -> None:
        for part in (self.head, self.hint, self.details):
            part.recolour()
        self.list.updateGeometry()

    def commands(self) -> tuple[Command, ...]:
        def may() -> bool:
            return self.manuscript.is_open and not self.manuscript.locked

        def shown() -> bool:
            return may() and bool(self.model.items)

        return (
            Command("media.choose", self.tr("Add &pictures…"), self.choose_files, Menu.POST, "", "upload", may),
            Command("media.library", self.tr("Add from the &library…"), self.choose_known, Menu.POST, "", "media", may),
            Command("media.paste", self.tr("Paste a picture"), self.paste, Menu.EDIT, "", "paste", may),
            Command(
                "media.describe",
                self.tr("Describe the &picture"),
                self.describe,
                Menu.POST,
                "Ctrl+Shift+A",
                "alt-text",
                shown,
                closes_group=True,
            ),
        )

    @property
    def sight(self) -> Sight:
        """What pictures are put into: the variant in sight, for its reader, and the part with the caret."""
        scope, account_id = self.in_sight.scope, self.in_sight.account_id
        reader = self._readers.get(account_id) if account_id is not None else None
        account = reader.account if reader is not None else None
        return Sight(scope, account, self.in_sight.part)

    def show_now(self) -> None:
        """Show the pictures of the part in sight as they are at this moment."""
        is_open, locked = self.manuscript.is_open, self.manuscript.locked
        items = pictures_in(self.manuscript.draft, self.sight) if is_open else ()
        self._glimpses.want(one.media_hash for one in items)
        self.model.locked = locked
        chosen = self.model.items[self.list.number].media_hash if self.list.number >= 0 else None
        self.model.show_items(items)
        hashes = [one.media_hash for one in items]
        if chosen in hashes and self.list.number != hashes.index(chosen):
            self.list.choose(hashes.index(chosen))
        self.list.setVisible(bool(items))
        self.hint.setVisible(not items and not locked)
        self.head.say_missing(sum(not one.description.strip() for one in items))
        self.head.lock(locked=locked or not is_open)
        own = is_open and draft_pictures.has_own_pictures(self.manuscript.draft, self.sight)
        self.head.follow.setVisible(own and not locked)
        self._show_details()

    def take(self, data: QMimeData, at: int | None = None) -> bool:
        """Take in what was dropped or pasted; False where nothing of it may be a picture."""
        sources = sources_in(data) if is_welcome(data) else ()
        return self._take_in(sources, at)

    def take_from(self, widget: QWidget) -> None:
        """What is dropped or pasted there, and wanted by nothing in it, comes here."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            self.dragEnterEvent(event)
            return event.isAccepted()
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.dropEvent(event)
            return event.isAccepted()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _pastes(event):
            self.paste()
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._may_add and is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def paste(self) -> None:
        """The picture or the files of the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def choose_files(self) -> None:
        kinds = "*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp *.mp4 *.mov *.webm"
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose pictures and films"), "", self.tr("Pictures and films ({kinds})").format(kinds=kinds)
        )
        self._take_in(files_in(names), None)

    def choose_known(self) -> None:
        """Add what the workspace has already."""
        if self.opened is None or not self._may_add:
            return
        dialog = LibraryDialog(self.opened, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.failed.connect(self.failed)
        dialog.accepted.connect(lambda: self._add(dialog.chosen, self.sight, None))
        dialog.open()

    def describe(self) -> None:
        """Go to the description of the chosen picture, or of the first that has none."""
        if self.list.number < 0:
            items = self.model.items
            missing = (row for row, one in enumerate(items) if not one.description.strip())
            self.list.choose(next(missing, 0))
        self.details.describing.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, place: Place) -> None:
        """Choose the picture that something is said about, and where its description is meant, go there."""
        if place.part != self.in_sight.part:
            self.in_sight.look(self.in_sight.scope, self.in_sight.account_id, place.part)
        self.list.choose(place.item)
        target = self.details.describing.words if place.field is Field.DESCRIPTION else self.list
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, number: int) -> None:
        """Choose the crop and the focal point of a picture."""
        item = self.model.items[number]
        glimpse = self._glimpses.of(item.media_hash)
        if self.manuscript.locked or glimpse is None or glimpse.image is None:
            return
        stands = stands_of(self._accounts(), number, len(self.model.items))
        dialog = PlacingDialog(item, glimpse.image, glimpse.size, stands, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sight = self.sight

        def keep() -> None:
            changed = draft_pictures.with_place(self.manuscript.draft, sight, number, *dialog.placed)
            self.manuscript.change_draft(self.tr("Crop"), changed)

        dialog.accepted.connect(keep)
        dialog.open()

    def carry(self, number: int, to: int) -> None:
        """Put the picture at ``number`` to ``to``; it stays the chosen one."""
        self.list.choose(number)
        changed = draft_pictures.with_moved(self.manuscript.draft, self.sight, number, to)
        self.manuscript.change_draft(self.tr("Move a picture"), changed)

    def remove(self, number: int) -> None:
        changed = draft_pictures.without(self.manuscript.draft, self.sight, number)
        self.manuscript.change_draft(self.tr("Remove a picture"), changed)
        self.list.choose(number)

    @property
    def _may_add(self) -> bool:
        return self.opened is not None and self.manuscript.is_open and not self.manuscript.locked

    def _take_in(self, sources: Sequence[Source], at: int | None) -> bool:
        if not sources or not self._may_add:
            return False
        if not self.importing.busy:
            self._landing = (self.sight, at)
            self.import_line.say_refused(())
        self.importing.take(sources, self.tr("Pasted picture"))
        return True

    def _land(self, taken: Taken) -> None:
        """What was taken in comes into the post it was brought to, if that lies here still."""
        self.import_line.say_idle()
        self.import_line.say_refused(taken.refused)
        landing, self._landing = self._landing, None
        if landing is not None and self.manuscript.is_open and not self.manuscript.locked:
            self._add(taken.stored, *landing)

    def _add(self, stored: Iterable[StoredMedia], sight: Sight, at: int | None) -> None:
        items = tuple(MediaItem(one.hash, one.media_type) for one in stored)
        before: Draft = self.manuscript.draft
        changed = draft_pictures.with_added(before, sight, items, at)
        if changed is before:
            return
        self.manuscript.change_draft(self.tr("Add pictures"), changed)
        hashes = [one.media_hash for one in self.model.items]
        if items[0].media_hash in hashes:
            # The description is asked for at once.
            self.list.choose(hashes.index(items[0].media_hash))
            self.describe()

    def _forget_import(self) -> None:
        """Another post lies here: what is still being read belongs to the one before, and stays in the library."""
        self._landing = None
        self.importing.stop()

    def _follow(self) -> None:
        changed = draft_pictures.following_pictures(self.manuscript.draft, self.sight)
        self.manuscript.change_draft(self.tr("Follow in pictures"), changed)

    def _write(self, scope: VariantScope, words: str) -> None:
        item = self.model.items[self.list.number]
        changed = draft_pictures.described(self.manuscript.draft, scope, item.media_hash, words)
        together = f"description of {item.media_hash} for {scope}"
        self.manuscript.change_draft(self.tr("Description"), changed, together=together)

    def _show_details(self) -> None:
        number, items = self.list.number, self.model.items
        chosen = 0 <= number < len(items)
        self.details.setVisible(chosen)
        self.details.rights.show_picture(items[number].media_hash if chosen else None)
        if not chosen:
            return
        item, film = items[number], not items[number].media_type.startswith("image/")
        draft, accounts = self.manuscript.draft, self._accounts()
        self.details.describing.show_picture(describable(draft, self.sight, item, number, accounts))
        self.details.say_place(number, len(items), film=film, locked=self.manuscript.locked)
        self._offer()

    def _choose(self) -> None:
        self._show_details()
        number = self.list.number
        self._said = {}
        self._offer()
        if self.opened is None or not 0 <= number < len(self.model.items):
            return
        app, member, media_hash = self.opened.app, self.opened.member.id, self.model.items[number].media_hash
        self._questions.ask(lambda: app.pictures.said_of(member, media_hash), self._take_said, self.failed.emit)

    def _take_said(self, said: Mapping[str, str]) -> None:
        self._said = said
        self._offer()

    def _offer(self) -> None:
        """What other posts said in the language in sight, where that is not what is written already."""
        if not self.manuscript.is_open:
            self.details.describing.offer("")
            return
        scope = self.details.describing.scope
        master = next((one.language for one in self.manuscript.draft.variants if one.scope == MASTER), None)
        language = (scope.language if scope is not None else None) or master or ""
        words = self._said.get(language, "")
        self.details.describing.offer("" if words == self.details.describing.words.toPlainText() else words)

    def _accounts(self) -> tuple[Reader, ...]:
        return tuple(self._readers[one] for one in self.manuscript.draft.accounts if one in self._readers)

    def _take_change(self, before: Sheet, now: Sheet) -> None:
        """A keystroke in the words changes nothing here."""
        if draft_pictures.about_pictures(before.draft) != draft_pictures.about_pictures(now.draft):
            self.show_now()

    def _take_readers(self, found: Mapping[AccountId, Reader]) -> None:
        self._readers = found
        self.show_now()

    def _hand_on(self, opened: OpenWorkspace | None) -> None:
        self._glimpses.opened = self.importing.opened = self.details.rights.opened = opened

    def _connect(self) -> None:
        self.manuscript.changed.connect(self._take_change)
        self.manuscript.opened.connect(self._forget_import)
        self.manuscript.opened.connect(self.show_now)
        self.manuscript.locked_changed.connect(self.show_now)
        self.in_sight.changed.connect(self.show_now)
        self._glimpses.arrived.connect(self.model.say_arrived)
        self._glimpses.failed.connect(self.failed)
        self.importing.progressed.connect(self.import_line.say_progress)
        self.importing.finished.connect(self._land)
        self.import_line.stop_asked.connect(self.importing.stop)
        self.model.carried.connect(self.carry)
        self.model.brought.connect(self.take)
        self.list.moved.connect(self.carry)
        self.list.removed.connect(self.remove)
        self.list.opened_at.connect(self.place)
        self.list.paste_asked.connect(self.paste)
        self.list.chosen.connect(self._choose)
        self.head.follow.clicked.connect(self._follow)
        self.head.choose.clicked.connect(self.choose_files)
        self.head.library.clicked.connect(self.choose_known)
        details = self.details
        details.describing.written.connect(self._write)
        details.describing.language_chosen.connect(self._offer)
        details.rights.failed.connect(self.failed)
        details.place.clicked.connect(lambda: self.place(self.list.number))
        details.earlier.clicked.connect(lambda: self.carry(self.list.number, self.list.number - 1))
        details.later.clicked.connect(lambda: self.carry(self.list.number, self.list.number + 1))
        details.remove.clicked.connect(lambda: self.remove(self.list.number))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.head, self.hint, self.list, self.import_line, self.details):
            column.addWidget(part)


def _pastes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste)
