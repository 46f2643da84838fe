"""Under the text: what language it is in, and whether it says what all the others say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from scheduler_app.domain.difference import differences
from scheduler_app.domain.post import MASTER
from scheduler_app.services.draft_edits import (
    following,
    says_its_own,
    shown_to,
    variant_of,
    what_it_follows,
    with_language,
)
from ui import icons, theme
from ui.commands import Command, Menu
from ui.languages import language_name
from ui.pages.composer.difference_dialog import DifferenceDialog
from ui.pages.composer.scope_names import followers, reader_for, scope_name
from ui.pages.composer.section import Section
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from ui.pages.composer.around import Around
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript


class FollowLine(Section):
    """One step takes the master's words back; undo brings the own ones again."""

    def __init__(
        self, manuscript: Manuscript, in_sight: InSight, around: Around, parent: QWidget | None = None
    ) -> None:
        super().__init__(manuscript, in_sight, parent)
        self._around = around
        self._offered: frozenset[str] | None = None
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language of these words"))
        self.language.setAccessibleDescription(self.tr("Language of these words"))
        self.language.setToolTip(self.tr("Language of these words"))
        self.language.activated.connect(self._choose)
        self.standing = QLabel(self)
        self.see = QPushButton(self.tr("See difference"), self)
        self.see.clicked.connect(self.show_difference)
        self.take = QPushButton(self.tr("Take the words for all"), self)
        self.take.clicked.connect(self.follow)
        self.language.setMinimumHeight(self.see.sizeHint().height())
        self.line = line = FlowLayout(self, gap=8)
        for widget in (self.language, self.standing, self.see, self.take):
            line.addWidget(widget)
        for signal in (manuscript.opened, manuscript.changed, manuscript.locked_changed, in_sight.changed):
            signal.connect(self._show)
        around.changed.connect(self._show)
        self.recolour()
        self._show()

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "post.difference",
                self.tr("See &difference"),
                self.show_difference,
                Menu.POST,
                icon="compare",
                enabled=lambda: not self.see.isHidden(),
            ),
            Command(
                "post.follow",
                self.tr("&Take the words for all"),
                self.follow,
                Menu.POST,
                icon="undo",
                enabled=lambda: not self.take.isHidden() and self.take.isEnabled(),
            ),
        )

    def follow(self) -> None:
        """Let the words in sight follow again."""
        self.manuscript.change_draft(
            self.tr("Take the words for all"), following(self.manuscript.draft, self.in_sight.scope)
        )

    def show_difference(self) -> None:
        """Show word by word how the words in sight differ from those they would follow."""
        scope, draft = self.in_sight.scope, self.manuscript.draft
        reader = reader_for(scope, self._around.known)
        found = differences(what_it_follows(draft, scope, reader), shown_to(draft, reader))
        DifferenceDialog(scope_name(scope, self._around.known), found, self).open()

    def recolour(self) -> None:
        palette = self.standing.palette()
        palette.setColor(self.standing.foregroundRole(), QColor(theme.current().muted))
        self.standing.setPalette(palette)
        icons.put_on(self.see, "compare", QColor(theme.current().muted))
        icons.put_on(self.take, "undo", QColor(theme.current().muted))

    def _show(self, *_: object) -> None:
        self.setEnabled(self.manuscript.is_open)
        if not self.manuscript.is_open:
            return
        scope, draft = self.in_sight.scope, self.manuscript.draft
        own = says_its_own(draft, scope)
        self.standing.setText(self._standing())
        for button in (self.see, self.take):
            button.setVisible(own and scope != MASTER)
        self.take.setEnabled(not self.manuscript.locked)
        self._show_language()

    def _standing(self) -> str:
        scope, draft = self.in_sight.scope, self.manuscript.draft
        if scope == MASTER:
            return self.tr("Every account without words of its own shows this.")
        if says_its_own(draft, scope):
            count = followers(draft, scope, self._around.known)
            return self.tr("Words of its own.") if count else self.tr("Words of its own. No account reads them yet.")
        return self.tr("Follows the words for all. What you write here is only for this one.")

    def _show_language(self) -> None:
        scope, draft, known = self.in_sight.scope, self.manuscript.draft, self._around.known
        variant = variant_of(draft, scope)
        said = variant.language if variant is not None else None
        speaking = {one.language for one in known.accounts.values()}
        speaking |= {language for one in known.missions.values() for language in one.languages}
        if said:
            speaking.add(said)
        with QSignalBlocker(self.language):
            if frozenset(speaking) != self._offered:
                self._offered = frozenset(speaking)
                self.language.clear()
                self.language.addItem(self.tr("Language of each account"), "")
                for tag in sorted(speaking, key=language_name):
                    self.language.addItem(language_name(tag), tag)
            self.language.setCurrentIndex(max(0, self.language.findData(said or "")))
        self.language.setEnabled(not self.manuscript.locked)

    def _choose(self, _row: int) -> None:
        chosen = self.language.currentData()
        scope = self.in_sight.scope
        draft = with_language(
            self.manuscript.draft, scope, reader_for(scope, self._around.known), str(chosen) if chosen else None
        )
        self.manuscript.change_draft(self.tr("Language"), draft)
