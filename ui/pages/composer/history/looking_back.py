"""What the composer can do about versions: keep one now, look at them, bring one back as one step to undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from ui import background
from ui.commands import Command, Menu
from ui.pages.composer.history.dialog import HistoryDialog
from ui.pages.composer.section import Section

if TYPE_CHECKING:
    from ui.pages.composer.around import Around
    from ui.pages.composer.autosave import Autosave
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript


class LookingBack(Section):
    """Shows nothing by itself."""

    def __init__(
        self,
        manuscript: Manuscript,
        in_sight: InSight,
        around: Around,
        autosave: Autosave,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(manuscript, in_sight, parent)
        self._around, self._autosave = around, autosave
        self.hide()

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "post.save",
                self.tr("&Save this version"),
                self.keep_version,
                Menu.POST,
                "Ctrl+S",
                "save",
                lambda: self.manuscript.is_open and not self.manuscript.locked,
            ),
            Command(
                "post.history",
                self.tr("Version &history…"),
                self.look_back,
                Menu.POST,
                icon="history",
                enabled=lambda: self.manuscript.is_open and self.manuscript.post_id is not None,
            ),
        )

    def keep_version(self) -> None:
        """Save what is written, and let what is written next be another version."""
        self._autosave.keep(lambda kept: self._seal() if kept else None)

    def look_back(self) -> None:
        """What is written now is saved first, so that it stands in front of the others."""
        self._autosave.keep(lambda _kept: self._show())

    def _seal(self) -> None:
        opened, post_id = self.opened, self.manuscript.post_id
        if opened is not None and post_id is not None:
            app, actor = opened.app, opened.member.id
            background.run(lambda: app.history.seal(actor, post_id), lambda _: None, self.failed.emit, self)

    def _show(self) -> None:
        opened, post_id = self.opened, self.manuscript.post_id
        if opened is None or post_id is None:
            return
        may_write = not self.manuscript.locked
        dialog = HistoryDialog(opened, post_id, self._around.known, self, may_write=may_write)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.restored is not None:
            step = self.tr("Restore the version of {version}").format(version=dialog.restored_line)
            self.manuscript.change(step, replace(self.manuscript.sheet, draft=dialog.restored))
        dialog.deleteLater()
