"""What some networks want beside the text: a title, a link of its own, and options; none where nobody wants any."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFormLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from scheduler_app.services.draft_edits import shown_to, with_link, with_option, with_title
from ui import icons, theme
from ui.pages.composer.manuscript import only_letters_differ
from ui.pages.composer.one_undo import OneUndo
from ui.pages.composer.option_field import OptionField
from ui.pages.composer.option_words import option_name
from ui.pages.composer.scope_names import reader_for
from ui.pages.composer.section import Section

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.domain.network_facts import NetworkFacts
    from scheduler_app.domain.option import OptionKind
    from ui.pages.composer.around import Around
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, Sheet

_TITLES, _LINKS = "titles", "links"


class VariantFields(Section):
    """``title`` and ``unfold`` are laid out by the editor, above and below the text; the rest is folded away."""

    def __init__(
        self, manuscript: Manuscript, in_sight: InSight, around: Around, parent: QWidget | None = None
    ) -> None:
        super().__init__(manuscript, in_sight, parent)
        self._around = around
        self._one_undo = OneUndo(self)
        self._kinds: Mapping[str, OptionKind] | None = None
        self.options: dict[str, OptionField] = {}
        self.title = self._line(self.tr("Title, where a network shows one"))
        self.title.textEdited.connect(self._say_title)
        self.link = self._line(self.tr("https://… as a card or at the end, where a network takes links"))
        self.link.setAccessibleName(self.tr("Link"))
        self.link.textEdited.connect(self._say_link)
        self.unfold = QToolButton(self)
        self.unfold.setText(self.tr("Link and options"))
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._fold)
        self._more = QWidget(self)
        self._form = QFormLayout(self._more)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Link"), self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._more)
        self._fold(unfolded=False)
        for signal in (manuscript.opened, manuscript.locked_changed, in_sight.changed, around.changed):
            signal.connect(self._show)
        manuscript.changed.connect(self._take)

    def recolour(self) -> None:
        name = "fold" if self.unfold.isChecked() else "unfold"
        icons.put_on(self.unfold, name, QColor(theme.current().muted))

    def _line(self, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.installEventFilter(self._one_undo)
        return line

    def _fold(self, unfolded: bool) -> None:
        self.setVisible(unfolded)
        self.recolour()

    def _take(self, before: Sheet, now: Sheet) -> None:
        if not only_letters_differ(before, now):
            self._show()

    def _show(self, *_: object) -> None:
        if not self.manuscript.is_open:
            return
        sheets = self._sheets()
        abilities = {ability for sheet in sheets for ability in sheet.abilities}
        shown = shown_to(self.manuscript.draft, reader_for(self.in_sight.scope, self._around.known))
        self.title.setVisible(_TITLES in abilities or bool(shown.title))
        self._offer({name: kind for sheet in sheets for name, kind in sheet.options.items()})
        self.unfold.setVisible(_LINKS in abilities or bool(self.options) or bool(shown.link))
        self.setVisible(self.unfold.isChecked() and not self.unfold.isHidden())
        for line, words in ((self.title, shown.title), (self.link, shown.link)):
            if line.text() != words:
                line.setText(words)
            line.setReadOnly(self.manuscript.locked)
        said = dict(shown.options)
        for name, field in self.options.items():
            field.show_value(said.get(name, ""))
            field.lock(locked=self.manuscript.locked)

    def _sheets(self) -> list[NetworkFacts]:
        """What the networks allow whose readers would see what is written here."""
        known, scope = self._around.known, self.in_sight.scope
        accounts = [known.accounts[one] for one in self.manuscript.draft.accounts if one in known.accounts]
        return [
            known.facts[one.network].at(one)
            for one in accounts
            if one.network in known.facts
            and scope.matches(language=one.language, network=one.network, account_id=one.id)
        ]

    def _offer(self, kinds: Mapping[str, OptionKind]) -> None:
        if kinds == self._kinds:
            return
        self._kinds = kinds
        for field in self.options.values():
            self._form.removeRow(field)
        self.options = {}
        for name, kind in kinds.items():
            field = OptionField(name, kind, self._more)
            field.said.connect(partial(self._say_option, name))
            self.options[name] = field
            self._form.addRow(option_name(name), field)

    def _say_title(self, words: str) -> None:
        scope = self.in_sight.scope
        draft = with_title(self.manuscript.draft, scope, words)
        self.manuscript.change_draft(self.tr("Title"), draft, together=f"title {scope}")

    def _say_link(self, words: str) -> None:
        scope = self.in_sight.scope
        draft = with_link(self.manuscript.draft, scope, words.strip())
        self.manuscript.change_draft(self.tr("Link"), draft, together=f"link {scope}")

    def _say_option(self, name: str, value: str) -> None:
        scope = self.in_sight.scope
        draft = with_option(self.manuscript.draft, scope, name, value)
        self.manuscript.change_draft(self.tr("Option"), draft, together=f"{name} {scope}")
