"""Which ready-made rules the workspace begins with; all of them can be tuned or removed later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from ui import background, theme
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.services.rule_packs import PackView
    from ui.session import OpenWorkspace


class RulesStep(QWidget):
    """``done`` comes when what was ticked is installed."""

    done = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._opened: OpenWorkspace | None = None
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            line_label(
                self.tr(
                    "Duta looks at every post before it can leave: length, links, pictures without a description, "
                    "secrets, weekends and holidays of the readers. These packs add more; take those that fit your "
                    "ministry."
                ),
                self,
            )
        )
        self._room = QVBoxLayout()
        self._room.setSpacing(14)
        column.addLayout(self._room)
        column.addStretch(1)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        app, actor = opened.app, opened.member.id
        background.run(lambda: app.rule_packs.all(actor), self._offer, self.failed.emit, self)

    def install(self) -> None:
        """Put what is ticked into the workspace."""
        opened = self._opened
        if opened is None:
            self.done.emit()
            return
        wanted = [name for name, box in self.boxes.items() if box.isChecked() and box.isEnabled()]

        def put_in() -> None:
            for name in wanted:
                opened.app.rule_packs.install(opened.member.id, name)

        background.run(put_in, lambda _: self.done.emit(), self.failed.emit, self)

    def _offer(self, packs: tuple[PackView, ...]) -> None:
        language = QLocale().name()[:2]
        for one in packs:
            title, about = one.shipped.title, one.shipped.about
            box = QCheckBox(title.get(language, title["en"]), self)
            box.setAccessibleDescription(about.get(language, about["en"]))
            box.setChecked(one.installed is not None)
            box.setEnabled(one.installed is None)
            self.boxes[one.shipped.name] = box
            self._room.addLayout(self._named(box))

    def _named(self, box: QCheckBox) -> QVBoxLayout:
        """A box with what it is about below its words, so that the two are seen to belong together."""
        about = line_label(box.accessibleDescription(), self, QColor(theme.current().muted))
        option = QStyleOptionButton()
        box.initStyleOption(option)
        words = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, box)
        about.setIndent(words.left())
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(box)
        pair.addWidget(about)
        return pair
