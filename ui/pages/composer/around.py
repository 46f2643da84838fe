"""What the composer's own parts know of the workspace: accounts, missions, campaigns and what networks allow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.changes import Kind
from ui.one_question import OneQuestion

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.account import Account
    from scheduler_app.domain.account_set import AccountSet
    from scheduler_app.domain.campaign import Campaign
    from scheduler_app.domain.ids import AccountId, CampaignId, MemberId, MissionId
    from scheduler_app.domain.mission import Mission
    from scheduler_app.domain.network_facts import NetworkFacts
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class Known:
    """``facts`` holds the sheets of those networks that accounts are on."""

    accounts: Mapping[AccountId, Account] = field(default_factory=dict)
    missions: Mapping[MissionId, Mission] = field(default_factory=dict)
    campaigns: Mapping[CampaignId, Campaign] = field(default_factory=dict)
    facts: Mapping[str, NetworkFacts] = field(default_factory=dict)
    sets: tuple[AccountSet, ...] = ()

    def mission_of(self, account: Account) -> Mission | None:
        return self.missions.get(account.mission_id)

    def network_name(self, network: str) -> str:
        sheet = self.facts.get(network)
        return sheet.display_name if sheet is not None else network


class Around(QObject):
    """Read on a thread and shared by the parts; ``changed`` after each reading. ``concerns`` is what is read."""

    concerns: ClassVar[frozenset[Kind]] = frozenset({Kind.ACCOUNTS, Kind.MISSIONS, Kind.CAMPAIGNS, Kind.WORKSPACE})
    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known = Known()
        self._opened: OpenWorkspace | None = None
        self._question = OneQuestion(self)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self.read()

    def let_go(self) -> None:
        self._opened = None
        self._question.forget()

    def read(self) -> None:
        asked = self._opened
        if asked is None:
            return
        app, actor = asked.app, asked.member.id
        self._question.ask(lambda: _known(app, actor), lambda known: self._take(asked, known), self._fail)

    def _take(self, asked: OpenWorkspace, known: Known) -> None:
        if asked is self._opened and known != self.known:
            self.known = known
            self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if self._opened is not None:
            self.failed.emit(error)


def _known(app: App, actor: MemberId) -> Known:
    accounts = {one.id: one for one in app.directory.accounts()}
    networks = {one.network for one in accounts.values()}
    return Known(
        accounts=accounts,
        missions={one.id: one for one in app.directory.missions()},
        campaigns={one.id: one for one in app.campaigns.all(actor)},
        sets=app.account_sets.all(actor),
        facts={name: app.fact_sheets[name] for name in sorted(networks) if name in app.fact_sheets},
    )
