"""Which words are being written: those for all, for a language or a network, or for one account."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QToolButton, QWidget

from scheduler_app.domain.post import MASTER, VariantScope
from scheduler_app.services.draft_edits import says_its_own, variant_of, with_variant
from ui import icons, theme
from ui.commands import Command, Menu
from ui.languages import language_name
from ui.pages.composer.manuscript import only_letters_differ
from ui.pages.composer.scope_names import reader_for, scope_name
from ui.pages.composer.section import Section
from ui.states import Family
from ui.text_direction import isolated, plain

if TYPE_CHECKING:
    from scheduler_app.domain.ids import AccountId
    from ui.pages.composer.around import Around
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, Sheet
    from ui.pages.composer.standing import Standing

_OWN, _FOLLOWS = "●", "○"


class VariantTabs(Section):
    """A filled dot has words of its own, an empty one follows; a sign tells where the rules found something."""

    def __init__(
        self,
        manuscript: Manuscript,
        in_sight: InSight,
        around: Around,
        standing: Standing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(manuscript, in_sight, parent)
        self._around, self._standing = around, standing
        self._scopes: tuple[VariantScope, ...] = (MASTER,)
        self.setAccessibleName(self.tr("Variants"))
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tabs.setAccessibleName(self.tr("Variants"))
        self.tabs.currentChanged.connect(self._look)
        self.more = QToolButton(self)
        self.more.setAutoRaise(True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(self.tr("Words of their own for a language or a network"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(self._offer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.more)
        manuscript.opened.connect(self._open)
        manuscript.changed.connect(self._take)
        manuscript.locked_changed.connect(lambda _: self._show())
        in_sight.changed.connect(self._choose)
        around.changed.connect(self._show)
        standing.changed.connect(self._show)
        self.recolour()

    @property
    def scopes(self) -> tuple[VariantScope, ...]:
        """The scopes behind the tabs, in their order."""
        return self._scopes

    def turn(self, by: int) -> None:
        """To the next variant (1) or the one before (-1), round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def commands(self) -> tuple[Command, ...]:
        return (
            Command("post.next_variant", self.tr("Next &variant"), lambda: self.turn(1), Menu.POST, "Ctrl+Tab", "next"),
            Command(
                "post.previous_variant",
                self.tr("Pre&vious variant"),
                lambda: self.turn(-1),
                Menu.POST,
                "Ctrl+Shift+Tab",
                "previous",
            ),
        )

    def recolour(self) -> None:
        side = round(self.fontMetrics().height() * 1.05)
        self.more.setIconSize(QSize(side, side))
        self.more.setIcon(icons.icon("language", QColor(theme.current().muted)))
        self._show()

    def _open(self) -> None:
        self.in_sight.look(MASTER, self.in_sight.account_id)
        self._show()

    def _take(self, before: Sheet, now: Sheet) -> None:
        if not only_letters_differ(before, now):
            self._show()

    def _show(self) -> None:
        scopes = self._wanted()
        if self.in_sight.scope not in scopes:
            self.in_sight.look(MASTER, self.in_sight.account_id)
        with QSignalBlocker(self.tabs):
            if scopes != self._scopes or self.tabs.count() != len(scopes):
                self._scopes = scopes
                while self.tabs.count() > len(scopes):
                    self.tabs.removeTab(self.tabs.count() - 1)
                while self.tabs.count() < len(scopes):
                    self.tabs.addTab("")
            for number, scope in enumerate(scopes):
                self._say(number, scope)
            self.tabs.setCurrentIndex(scopes.index(self.in_sight.scope))
        self.more.setEnabled(self.manuscript.is_open and not self.manuscript.locked and bool(self._possible()))

    def _say(self, number: int, scope: VariantScope) -> None:
        name = scope_name(scope, self._around.known)
        own = scope == MASTER or (self.manuscript.is_open and says_its_own(self.manuscript.draft, scope))
        text = f"{_OWN if own else _FOLLOWS} {name}".replace("&", "&&")
        to_do = self._to_do(scope)
        if (text, to_do) == (self.tabs.tabText(number), self.tabs.tabData(number)):
            # With every keystroke most say the same, and telling Qt so again lays all of them out anew.
            return
        self.tabs.setTabData(number, to_do)
        self.tabs.setTabText(number, text)
        spoken = self.tr("{name}: words of its own") if own else self.tr("{name}: follows the words for all")
        said = spoken.format(name=name)
        if to_do:
            said = self.tr("{standing}. To fix or to explain: {count}").format(
                standing=said, count=QLocale().toString(to_do)
            )
        sign = icons.icon("warning", theme.current().of(Family.WAITING)) if to_do else QIcon()
        self.tabs.setTabIcon(number, sign)
        self.tabs.setAccessibleTabName(number, plain(said))
        self.tabs.setTabToolTip(number, said)

    def _to_do(self, scope: VariantScope) -> int:
        now = self._standing.now
        return 0 if now is None or scope.account_id is None else now.to_do.get(scope.account_id, 0)

    def _wanted(self) -> tuple[VariantScope, ...]:
        """The master, what languages and networks have of their own, and every account."""
        if not self.manuscript.is_open:
            return (MASTER,)
        draft = self.manuscript.draft
        shared = sorted(
            (one.scope for one in draft.variants if one.scope != MASTER and one.scope.account_id is None),
            key=lambda one: (one.specificity, one.language or "", one.network or ""),
        )
        known = self._around.known.accounts
        return (MASTER, *shared, *(VariantScope(account_id=one) for one in draft.accounts if one in known))

    def _choose(self) -> None:
        if self.in_sight.scope in self._scopes:
            with QSignalBlocker(self.tabs):
                self.tabs.setCurrentIndex(self._scopes.index(self.in_sight.scope))

    def _look(self, number: int) -> None:
        if 0 <= number < len(self._scopes):
            scope = self._scopes[number]
            self.in_sight.look(scope, self._reads(scope))

    def _reads(self, scope: VariantScope) -> AccountId | None:
        """An account that reads this: the one looked at, if it does."""
        if scope.account_id is not None or not self.manuscript.is_open:
            return scope.account_id
        known, now = self._around.known.accounts, self.in_sight.account_id
        reading = [
            one
            for one in self.manuscript.draft.accounts
            if one in known and scope.matches(language=known[one].language, network=known[one].network, account_id=one)
        ]
        return now if now in reading or not reading else reading[0]

    def _possible(self) -> tuple[VariantScope, ...]:
        """Languages and networks of the post's accounts that have no words of their own yet."""
        known = self._around.known.accounts
        accounts = [known[one] for one in self.manuscript.draft.accounts if one in known]
        languages = dict.fromkeys(one.language for one in accounts)
        networks = dict.fromkeys(one.network for one in accounts)
        scopes = [VariantScope(language=one) for one in languages] + [VariantScope(network=one) for one in networks]
        return tuple(one for one in scopes if variant_of(self.manuscript.draft, one) is None)

    def _offer(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for scope in self._possible():
            name = (
                isolated(language_name(scope.language))
                if scope.language
                else isolated(self._around.known.network_name(scope.network or ""))
            )
            words = self.tr("Own words in {name}") if scope.language else self.tr("Own words on {name}")
            menu.addAction(words.format(name=name), partial(self._give, scope))

    def _give(self, scope: VariantScope) -> None:
        draft = with_variant(self.manuscript.draft, scope, reader_for(scope, self._around.known))
        self.manuscript.change_draft(self.tr("Own words"), draft)
        self.in_sight.look(scope, self._reads(scope))
