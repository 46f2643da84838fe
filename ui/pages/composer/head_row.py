"""What a post is called and about, what it is for and where its facts come from; readers see none of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QFont, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from scheduler_app.domain.ids import CampaignId
from scheduler_app.domain.post import Topic
from scheduler_app.services.draft import LONGEST_NAME, LONGEST_REMARK
from ui import icons, theme
from ui.pages.composer.one_undo import OneUndo
from ui.pages.composer.section import Section
from ui.text_direction import isolated
from ui.topics import topic_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler_app.services.draft import Draft
    from ui.pages.composer.around import Around
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, Sheet

_KEPT_FROM_LINES = 55


class HeadRow(Section):
    """The name stands alone; the rest unfolds beneath it. ``standing`` is where the page says how the post stands."""

    def __init__(
        self, manuscript: Manuscript, in_sight: InSight, around: Around, parent: QWidget | None = None
    ) -> None:
        super().__init__(manuscript, in_sight, parent)
        self._around = around
        self._one_undo = OneUndo(self)
        self.setAccessibleName(self.tr("About the post"))
        self.name = self._line(self.tr("Name of the post, for your team"), LONGEST_NAME, self._name)
        larger = QFont(self.name.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.35)
        larger.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(larger)
        self.standing, self.kept = QLabel(self), QLabel(self)
        self.topic = QComboBox(self)
        self.topic.setAccessibleName(self.tr("Topic"))
        for topic in Topic:
            self.topic.addItem(topic_word(topic), topic.value)
        self.topic.activated.connect(self._choose_topic)
        self.campaign = QComboBox(self)
        self.campaign.setAccessibleName(self.tr("Campaign"))
        self.campaign.activated.connect(self._choose_campaign)
        self.purpose = self._line(self.tr("What it should achieve"), LONGEST_REMARK, self._purpose)
        self.source = self._line(self.tr("Where facts and figures come from"), LONGEST_REMARK, self._source)
        self.unfold = QToolButton(self)
        self.unfold.setText(self.tr("Topic, campaign, source"))
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._fold)
        self._more = QWidget(self)
        for box in (self.topic, self.campaign):
            box.setMinimumHeight(self.source.sizeHint().height())
        self._lay_out()
        self._fold(unfolded=False)
        for signal in (manuscript.opened, manuscript.locked_changed, around.changed):
            signal.connect(self._show)
        manuscript.changed.connect(self._take)

    def recolour(self) -> None:
        name = "fold" if self.unfold.isChecked() else "unfold"
        icons.put_on(self.unfold, name, QColor(theme.current().muted))

    def say_kept(self, words: str) -> None:
        """When it was saved, or why it is not yet."""
        self.kept.setText(words)
        self.kept.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The status line says it too; the name is said nowhere else.
        self.kept.setVisible(self.width() >= self.fontMetrics().height() * _KEPT_FROM_LINES)

    def _lay_out(self) -> None:
        left, right = QFormLayout(), QFormLayout()
        for form in (left, right):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            form.setHorizontalSpacing(10)
            form.setVerticalSpacing(6)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        left.addRow(self.tr("Topic"), self.topic)
        left.addRow(self.tr("Campaign"), self.campaign)
        right.addRow(self.tr("Purpose"), self.purpose)
        right.addRow(self.tr("Source"), self.source)
        more = QGridLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setHorizontalSpacing(24)
        more.addLayout(left, 0, 0)
        more.addLayout(right, 0, 1)
        more.setColumnStretch(0, 2)
        more.setColumnStretch(1, 3)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.standing, 0, 1)
        grid.addWidget(self.kept, 0, 2)
        grid.addWidget(self.unfold, 0, 3)
        grid.addWidget(self._more, 1, 0, 1, 4)
        grid.setColumnStretch(0, 1)

    def _line(self, words: str, most: int, change: Callable[[str], None]) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.setMaxLength(most)
        line.installEventFilter(self._one_undo)
        line.textEdited.connect(change)
        return line

    def _fold(self, unfolded: bool) -> None:
        self._more.setVisible(unfolded)
        self.recolour()

    def _take(self, before: Sheet, now: Sheet) -> None:
        # A keystroke in the text is none of this row's business.
        if replace(before.draft, variants=()) != replace(now.draft, variants=()):
            self._show()

    def _show(self, *_: object) -> None:
        there = self.manuscript.is_open
        self.setEnabled(there)
        if not there:
            return
        draft = self.manuscript.draft
        for line, words in ((self.name, draft.name), (self.purpose, draft.purpose), (self.source, draft.source)):
            if line.text() != words:
                line.setText(words)
            line.setReadOnly(self.manuscript.locked)
        for box in (self.topic, self.campaign):
            box.setEnabled(not self.manuscript.locked)
        with QSignalBlocker(self.topic):
            self.topic.setCurrentIndex(self.topic.findData(draft.topic.value))
        self._show_campaigns(draft)

    def _show_campaigns(self, draft: Draft) -> None:
        with QSignalBlocker(self.campaign):
            self.campaign.clear()
            self.campaign.addItem(self.tr("None"), "")
            for one in self._around.known.campaigns.values():
                self.campaign.addItem(isolated(one.name), one.id)
            self.campaign.setCurrentIndex(max(0, self.campaign.findData(draft.campaign_id or "")))

    def _name(self, words: str) -> None:
        draft = replace(self.manuscript.draft, name=words)
        self.manuscript.change_draft(self.tr("Name"), draft, together="name")

    def _purpose(self, words: str) -> None:
        draft = replace(self.manuscript.draft, purpose=words)
        self.manuscript.change_draft(self.tr("Purpose"), draft, together="purpose")

    def _source(self, words: str) -> None:
        draft = replace(self.manuscript.draft, source=words)
        self.manuscript.change_draft(self.tr("Source"), draft, together="source")

    def _choose_topic(self, _row: int) -> None:
        draft = replace(self.manuscript.draft, topic=Topic(self.topic.currentData()))
        self.manuscript.change_draft(self.tr("Topic"), draft)

    def _choose_campaign(self, _row: int) -> None:
        chosen = self.campaign.currentData()
        draft = replace(self.manuscript.draft, campaign_id=CampaignId(chosen) if chosen else None)
        self.manuscript.change_draft(self.tr("Campaign"), draft)
