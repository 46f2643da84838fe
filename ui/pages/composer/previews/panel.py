"""How the post will look to the readers of the account in sight, while it is being written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.slot import SlotMode
from scheduler_app.services.previewing import Reader, seen_by
from ui import icons, theme
from ui.one_question import OneQuestion
from ui.pages.composer.media.glimpses import Glimpses
from ui.pages.composer.previews.arrangement import Subject
from ui.pages.composer.previews.head_block import Byline, byline_of
from ui.pages.composer.previews.sheet import PreviewSheet
from ui.pages.composer.section import Section
from ui.text_direction import isolated
from ui.widgets.eliding_box import ElidingBox
from ui.widgets.empty_state import EmptyState
from ui.zone_names import clock_text, weekday_text

if TYPE_CHECKING:
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, When
    from ui.session import OpenWorkspace


class PreviewPanel(Section):
    """Follows every keystroke: what is seen is worked out here, pictures are read on threads."""

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(manuscript, in_sight, parent)
        self.setAccessibleName(self.tr("Preview"))
        self._readers: Mapping[AccountId, Reader] = {}
        self._question = OneQuestion(self)
        self._glimpses = Glimpses(self)
        self._glimpses.arrived.connect(self.show_now)
        self._glimpses.failed.connect(self.failed)
        self._unfolded = False
        self._make_bar()
        self.sheet = PreviewSheet(self)
        self.sheet.unfold_asked.connect(self.unfold.click)
        self.sheet.arranged.connect(self._say_folds)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("page")
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.sheet)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = EmptyState("eye", self.tr("Choose an account, and its readers' view appears here."), parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.empty, 1)
        manuscript.changed.connect(self.show_now)
        manuscript.opened.connect(self._begin_anew)
        in_sight.changed.connect(self.show_now)
        self.recolour()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self._glimpses.opened = opened
        self._readers = {}
        self.look_again()

    def let_go(self) -> None:
        super().let_go()
        self._glimpses.opened = None

    def look_again(self) -> None:
        if self.opened is None:
            return
        self._glimpses.look_again()
        app, member = self.opened.app, self.opened.member.id
        self._question.ask(lambda: app.previewing.readers(member), self._take_readers, self.failed.emit)

    def recolour(self) -> None:
        colours, line = theme.current(), round(self.fontMetrics().height() * 1.1)
        self.empty.recolour()
        for button, icon in ((self.unfold, "unfold"), (self.phone, "phone"), (self.dark, "moon")):
            button.setIcon(icons.icon(icon, QColor(colours.text)))
            button.setIconSize(QSize(line, line))
        if not self._scheme_chosen:
            with QSignalBlocker(self.dark):
                self.dark.setChecked(colours.dark)
        self._show_as()

    def show_now(self) -> None:
        """Show what the account in sight shows at this moment."""
        reader = self._reader()
        self._list_accounts(reader)
        for part in (self._bar, self._scroll):
            part.setVisible(reader is not None)
        self.empty.setVisible(reader is None)
        if reader is None:
            self.sheet.show_subject(None)
            return
        seen = seen_by(self.manuscript.draft, reader)
        self._glimpses.want(item.media_hash for part in seen.parts for item in part.media)
        byline = self._byline(reader)
        self.sheet.show_subject(Subject(reader, seen, byline, self._glimpses.of, self._unfolded))
        self.sheet.setAccessibleName(self.tr("Preview for {account}").format(account=isolated(byline.name)))
        self.sheet.setAccessibleDescription(self.tr("The arrow keys go from line to line."))

    def _take_readers(self, found: Mapping[AccountId, Reader]) -> None:
        self._readers = found
        self.show_now()

    def _begin_anew(self) -> None:
        self._unfolded = False
        with QSignalBlocker(self.unfold):
            self.unfold.setChecked(False)
        self.show_now()

    def _reader(self) -> Reader | None:
        """Whose view is shown: the account in sight, or the first the post is meant for."""
        if not self.manuscript.is_open:
            return None
        wanted = (self.in_sight.account_id, *self.manuscript.draft.accounts)
        return next((self._readers[one] for one in wanted if one is not None and one in self._readers), None)

    def _list_accounts(self, shown: Reader | None) -> None:
        ids = [one for one in self.manuscript.draft.accounts if one in self._readers] if self.manuscript.is_open else []
        with QSignalBlocker(self.accounts):
            if [self.accounts.itemData(row) for row in range(self.accounts.count())] != ids:
                self.accounts.clear()
                for one in ids:
                    self.accounts.addItem(_account_words(self._readers[one]), one)
            self.accounts.setCurrentIndex(-1 if shown is None else self.accounts.findData(shown.account.id))
        self.accounts.setEnabled(len(ids) > 0)

    def _byline(self, reader: Reader) -> Byline:
        return byline_of(reader.account, self._when(self.manuscript.sheet.when))

    def _when(self, when: When) -> str:
        if when.wall is None:
            return self.tr("now")
        if when.mode is not SlotMode.SAME_LOCAL_TIME:
            return self.tr("later")
        locale = QLocale()
        return f"{weekday_text(locale, when.wall.date())} {clock_text(locale, when.wall)}"

    def _choose(self, row: int) -> None:
        account_id = self.accounts.itemData(row)
        if account_id is not None:
            self.in_sight.look(self.in_sight.scope, account_id, self.in_sight.part)

    def _unfold(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self.show_now()

    def _choose_scheme(self) -> None:
        self._scheme_chosen = True
        self._show_as()

    def _show_as(self) -> None:
        self.sheet.show_as(dark=self.dark.isChecked(), phone=self.phone.isChecked())

    def _say_folds(self) -> None:
        self.unfold.setEnabled(self.sheet.folds)

    def _make_bar(self) -> None:
        self._scheme_chosen = False
        self._bar = QWidget(self)
        self.accounts = ElidingBox(self)
        self.accounts.setAccessibleName(self.tr("Account whose readers see this"))
        self.accounts.setAccessibleDescription(self.accounts.accessibleName())
        self.accounts.activated.connect(self._choose)
        self.unfold = self._switch(self.tr("Show what is folded"))
        self.unfold.toggled.connect(self._unfold)
        self.unfold.setEnabled(False)
        self.phone = self._switch(self.tr("As wide as a phone"))
        self.phone.toggled.connect(self._show_as)
        self.dark = self._switch(self.tr("In the dark"))
        self.dark.toggled.connect(self._choose_scheme)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.accounts, 1)
        for button in (self.unfold, self.phone, self.dark):
            row.addWidget(button)

    def _switch(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def _account_words(reader: Reader) -> str:
    account = reader.account
    network = reader.facts.display_name if reader.facts else account.network
    return f"{isolated(account.display_name or account.handle)} · {network}"
