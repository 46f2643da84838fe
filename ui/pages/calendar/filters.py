"""Which part of the plan is shown: by accounts, countries, topics, states, people and campaigns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId, CampaignId, MemberId
from scheduler_app.domain.plan_filter import PlanFilter
from scheduler_app.domain.post import Topic
from ui.countries import country_name
from ui.pages.calendar.around import Around
from ui.pages.calendar.many_of import ManyOf
from ui.states import Look, look_of
from ui.topics import topic_word
from ui.widgets.flow import FlowLayout

_UNAPPROVED = "unapproved"


class Filters(QWidget):
    """``changed`` comes with each tick. What is kept of it are words that a file can hold (``remembered``)."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = {
            "accounts": ManyOf(self.tr("Accounts"), self),
            "countries": ManyOf(self.tr("Countries"), self),
            "topics": ManyOf(self.tr("Topics"), self),
            "states": ManyOf(self.tr("States"), self),
            "people": ManyOf(self.tr("People"), self),
            "campaigns": ManyOf(self.tr("Campaigns"), self),
        }
        self.clear_button = QPushButton(self.tr("Show everything"), self)
        self.clear_button.clicked.connect(self.clear)
        row = FlowLayout(self, gap=8)
        for part in self.parts.values():
            part.changed.connect(self._tell)
            row.addWidget(part)
        row.addWidget(self.clear_button)
        self.parts["topics"].offer((topic.value, topic_word(topic.value)) for topic in Topic)
        self.parts["states"].offer((name, look.word) for name, look in sorted(_looks(), key=lambda one: one[1].rank))
        self._show()

    @property
    def wanted(self) -> PlanFilter:
        chosen = {name: part.chosen for name, part in self.parts.items()}
        return PlanFilter(
            accounts=frozenset(map(AccountId, chosen["accounts"])),
            countries=chosen["countries"],
            topics=chosen["topics"],
            states=frozenset(DeliveryState(one) for one in chosen["states"] if one in _STATES),
            unapproved=_UNAPPROVED in chosen["states"],
            authors=frozenset(map(MemberId, chosen["people"])),
            campaigns=frozenset(map(CampaignId, chosen["campaigns"])),
        )

    @property
    def count(self) -> int:
        """By how many of the six the plan is narrowed."""
        return sum(bool(part.chosen) for part in self.parts.values())

    def show_around(self, around: Around) -> None:
        """Offer what there is."""
        self.parts["accounts"].offer(_named((one.id, f"@{one.handle.removeprefix('@')}") for one in around.accounts))
        self.parts["countries"].offer(_named((one.country, country_name(one.country)) for one in around.missions))
        self.parts["people"].offer(_named((one.id, one.name) for one in around.members if one.active))
        self.parts["campaigns"].offer(_named((one.id, one.name) for one in around.campaigns))

    def clear(self) -> None:
        """Narrow nothing any more."""
        self.recall({})
        self.changed.emit()

    def remembered(self) -> dict[str, str]:
        return {f"filter-{name}": " ".join(sorted(part.chosen)) for name, part in self.parts.items()}

    def recall(self, remembered: Mapping[str, str]) -> None:
        for name, part in self.parts.items():
            part.choose(remembered.get(f"filter-{name}", "").split())
        self._show()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.clear_button.setEnabled(self.count > 0)


_STATES = frozenset(state.value for state in DeliveryState)


def _looks() -> Iterable[tuple[str, Look]]:
    """Each look once, by the state that stands for it; claimed and sending look alike and go by one name."""
    found: dict[str, Look] = {}
    for state in DeliveryState:
        look = look_of(state, approved=True)
        if look not in found.values():
            found[state.value] = look
    return (*found.items(), (_UNAPPROVED, look_of(DeliveryState.SCHEDULED, approved=False)))


def _named(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(dict(pairs).items(), key=lambda one: one[1].casefold())
