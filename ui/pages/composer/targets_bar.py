"""Where a post will appear: every account by name, always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QPushButton, QWidget

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import VariantScope
from scheduler_app.services.draft_edits import variant_of, with_accounts, without_account
from ui import background, icons, theme
from ui.commands import Command, Menu
from ui.pages.composer.account_picker import AccountPicker
from ui.pages.composer.section import Section
from ui.pages.composer.target_chip import TargetChip
from ui.text_direction import isolated
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from ui.pages.composer.around import Around
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, Sheet


class TargetsBar(Section):
    """Chips in the order in which accounts were added; the last thing is the way to add more."""

    def __init__(
        self, manuscript: Manuscript, in_sight: InSight, around: Around, parent: QWidget | None = None
    ) -> None:
        super().__init__(manuscript, in_sight, parent)
        self._around = around
        self.setAccessibleName(self.tr("To"))
        self.chips: dict[AccountId, TargetChip] = {}
        self._picker: AccountPicker | None = None
        label = QLabel(self.tr("To"), self)
        bold = label.font()
        bold.setWeight(bold.Weight.DemiBold)
        label.setFont(bold)
        self.add = QPushButton(self.tr("Account"), self)
        self.add.setToolTip(self.tr("Add or take off accounts"))
        self.add.setAccessibleName(self.tr("Add an account"))
        self.add.clicked.connect(self.choose)
        self._room = QWidget(self)
        self._flow = FlowLayout(self._room)
        self._flow.addWidget(self.add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._room, 1)
        label.setContentsMargins(0, 7, 0, 0)
        manuscript.opened.connect(self._show)
        manuscript.changed.connect(self._take)
        manuscript.locked_changed.connect(lambda _: self._show())
        in_sight.changed.connect(self._say_in_sight)
        around.changed.connect(self._make_anew)
        self.recolour()

    def choose(self) -> None:
        """Offer the accounts of the workspace."""
        if not self.add.isEnabled():
            return
        picker = AccountPicker(self)
        picker.switched.connect(self._switch)
        picker.destroyed.connect(self._forget_picker)
        self._picker = picker
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = self.add.rect().bottomRight() if mirrored else self.add.rect().bottomLeft()
        picker.open_at(self._around.known, self._accounts, self.add.mapToGlobal(corner + QPoint(0, 4)))

    def keep_as_set(self) -> None:
        """Ask for a name under which these accounts are offered together from now on."""
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Keep as a set"))
        names = ", ".join(isolated(one.name) for one in self._around.known.sets)
        there = self.tr("There are: {names}. The same name takes its place.").format(names=names) if names else ""
        dialog.setLabelText("\n".join(line for line in (self.tr("Name of the set"), there) if line))
        dialog.textValueSelected.connect(self._keep_set)
        dialog.open()

    def _keep_set(self, name: str) -> None:
        opened, chosen = self.opened, self._accounts
        if opened is None or not name.strip():
            return
        app, actor = opened.app, opened.member.id
        background.run(
            lambda: app.account_sets.keep(actor, name, chosen), lambda _: self._around.read(), self.failed.emit, self
        )

    @property
    def picker(self) -> AccountPicker | None:
        return self._picker

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "post.accounts",
                self.tr("&Accounts…"),
                self.choose,
                Menu.POST,
                "Ctrl+Shift+T",
                "accounts",
                self.add.isEnabled,
            ),
            Command(
                "post.keep_set",
                self.tr("&Keep these accounts as a set…"),
                self.keep_as_set,
                Menu.POST,
                icon="people",
                enabled=lambda: bool(self._accounts) and self.opened is not None,
            ),
        )

    def recolour(self) -> None:
        icons.put_on(self.add, "add", QColor(theme.current().muted))
        for chip in self.chips.values():
            chip.recolour()

    @property
    def _accounts(self) -> tuple[AccountId, ...]:
        return self.manuscript.draft.accounts if self.manuscript.is_open else ()

    def _forget_picker(self) -> None:
        self._picker = None

    def _switch(self, account_ids: tuple[AccountId, ...]) -> None:
        draft = self.manuscript.draft
        if set(account_ids) <= set(self._accounts):
            for account_id in account_ids:
                draft = without_account(draft, account_id)
            self.manuscript.change_draft(self.tr("Take an account off"), draft)
        else:
            self.manuscript.change_draft(self.tr("Add an account"), with_accounts(draft, account_ids))
        if self._picker is not None:
            self._picker.say_chosen(self._accounts)

    def _take_off(self, account_id: AccountId) -> None:
        self.manuscript.change_draft(self.tr("Take an account off"), without_account(self.manuscript.draft, account_id))

    def _take(self, before: Sheet, now: Sheet) -> None:
        if before.draft.accounts != now.draft.accounts:
            self._show()

    def _make_anew(self) -> None:
        """What is said of accounts may have changed."""
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        self._show()

    def _show(self) -> None:
        wanted, known = self._accounts, self._around.known
        for account_id in [one for one in self.chips if one not in wanted]:
            chip = self.chips.pop(account_id)
            if chip.hasFocus():
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for position, account_id in enumerate(one for one in wanted if one in known.accounts):
            if account_id not in self.chips:
                self._add_chip(account_id, position)
        locked = self.manuscript.locked or not self.manuscript.is_open
        self.add.setEnabled(not locked)
        for chip in self.chips.values():
            chip.lock(locked=locked)
        self._keep_in_sight()
        self._say_in_sight()
        self._room.updateGeometry()

    def _add_chip(self, account_id: AccountId, position: int) -> None:
        chip = TargetChip(self._around.known.accounts[account_id], self._around.known, self._room)
        chip.removed.connect(lambda: self._take_off(account_id))
        chip.chosen.connect(lambda: self._look_at(account_id))
        self.chips[account_id] = chip
        self._flow.insert_widget(min(position, self._flow.count() - 1), chip)
        chip.show()
        QWidget.setTabOrder(chip, self.add)

    def _look_at(self, account_id: AccountId) -> None:
        own = VariantScope(account_id=account_id)
        has_own = variant_of(self.manuscript.draft, own) is not None
        self.in_sight.look(own if has_own else self.in_sight.scope, account_id, self.in_sight.part)

    def _keep_in_sight(self) -> None:
        """Readers are looked at as long as there are any."""
        looked_at, wanted = self.in_sight.account_id, self._accounts
        if looked_at not in wanted:
            self.in_sight.look(self.in_sight.scope, wanted[0] if wanted else None, self.in_sight.part)

    def _say_in_sight(self) -> None:
        for account_id, chip in self.chips.items():
            chip.say_in_sight(in_sight=account_id == self.in_sight.account_id)
