"""The main window: brings its frame together with what belongs to it, each part made when it is first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.commands import Commands
from ui.family import Family
from ui.place import PageName, Place
from ui.preferences import LeftOff, Preferences
from ui.shell.frame import Frame
from ui.shell.page_list import PAGES, has_page
from ui.shell.regions import Regions
from ui.shell.window_commands import own_commands

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scheduler_app.domain.changes import Changes
    from scheduler_app.domain.ids import PostId
    from scheduler_app.domain.workspace import Member
    from ui.holding.hold_watch import HoldWatch
    from ui.holding.missed_watch import MissedWatch
    from ui.messages import Message
    from ui.session import OpenWorkspace
    from ui.shell.idle_lock import IdleLock
    from ui.shell.left_unsaved import LeftUnsaved
    from ui.shell.lock_screen import LockScreen
    from ui.shell.need_you import NeedYou
    from ui.shell.next_delivery import NextDelivery
    from ui.shell.palette.finding import Finding
    from ui.shell.person_menu import PersonMenu
    from ui.shell.side_panel.panel import SidePanel
    from ui.shell.waiting_counts import WaitingCounts
    from ui.watch import Watch

# The banner that stays as long as something is stopped.
_HOLD = "hold"
_MISSED = "missed"
_UNSAVED = "unsaved"
# Parts by the names of what makes them: those that begin with a workspace, and those that wait to be asked for.
_WATCHES = ("next_delivery", "hold_watch", "missed_watch", "need_you", "waiting_counts")
_WITH_WORKSPACE = (*_WATCHES, "person", "left_unsaved")
_WHEN_ASKED = ("panel", "finding")
_HEARING_CHANGES = ("panel", *_WATCHES)
_COLOURED = ("panel", "need_you", "person", "finding", "lock_screen")

Joining = TypeVar("Joining", bound="SidePanel | Watch | NeedYou | PersonMenu | Finding | LeftUnsaved")


class MainWindow(Frame):
    """``became`` carries the Member who gave their PIN and goes on here, ``language_asked`` a code or nothing.

    A part is made by the first who asks for it; what only concerns those that are there asks ``_made`` for them.
    """

    open_asked = Signal()
    became = Signal(object)
    language_asked = Signal(str)
    failed = Signal(object)
    """An error of reading or doing, to be said in a banner."""

    def __init__(self, wishes: Preferences | None = None) -> None:
        super().__init__(self._made_panel)
        self._wishes = wishes or Preferences()
        self._opened: OpenWorkspace | None = None
        self._chosen: PostId | None = None
        self._wanted_by_next: Place | None = None
        self.regions = Regions(self, self._parts)
        self.commands = Commands(self, self.menuBar(), self._wishes.keys)
        self._connect()
        self.commands.set_own(own_commands(self))
        self.follow(self._wishes)
        self.go(Place(PAGES[0].name))

    @property
    def panel(self) -> SidePanel:
        return self.body.panel

    @cached_property
    def next_delivery(self) -> NextDelivery:
        from ui.shell.next_delivery import NextDelivery

        made = NextDelivery(self)
        made.changed.connect(self.status.say_next)
        return self._joined(made)

    @cached_property
    def hold_watch(self) -> HoldWatch:
        from ui.holding.hold_watch import HoldWatch

        made = HoldWatch(self)
        made.changed.connect(self._say_hold)
        return self._joined(made)

    @cached_property
    def missed_watch(self) -> MissedWatch:
        from ui.holding.missed_watch import MissedWatch

        made = MissedWatch(self)
        made.changed.connect(self._say_missed)
        return self._joined(made)

    @cached_property
    def waiting_counts(self) -> WaitingCounts:
        from ui.shell.waiting_counts import WaitingCounts

        made = WaitingCounts(self)
        made.changed.connect(self._say_counts)
        return self._joined(made)

    @cached_property
    def left_unsaved(self) -> LeftUnsaved:
        from ui.shell.left_unsaved import LeftUnsaved

        made = LeftUnsaved(self)
        made.found.connect(self._say_unsaved)
        return self._joined(made)

    @cached_property
    def need_you(self) -> NeedYou:
        from ui.shell.need_you import NeedYou

        made = NeedYou(self.top)
        made.go.connect(self.go)
        return self._joined(made)

    @cached_property
    def person(self) -> PersonMenu:
        from ui.shell.person_menu import PersonMenu

        made = PersonMenu(self.top)
        made.speak(self._wishes.language)
        made.lock_asked.connect(self.lock)
        made.change_asked.connect(self._change_person)
        made.language_asked.connect(self.language_asked)
        return self._joined(made)

    @cached_property
    def finding(self) -> Finding:
        from ui.shell.palette.finding import Finding

        made = Finding(self, self.commands)
        made.go.connect(self.go)
        made.chosen.connect(self._show_post)
        return self._joined(made)

    @cached_property
    def lock_screen(self) -> LockScreen:
        from ui.shell.lock_screen import LockScreen

        made = LockScreen(self)
        made.opened.connect(self._unlocked)
        made.left.connect(lambda: self.close_off(off=False))
        made.failed.connect(self.failed)
        return made

    @cached_property
    def idle(self) -> IdleLock:
        from ui.shell.idle_lock import IdleLock

        made = IdleLock(self)
        made.idle.connect(self._lock_untouched)
        return made

    def follow(self, wishes: Preferences) -> None:
        """Be as this person wishes from now on; language and size are those the window was made in."""
        self._wishes = wishes
        self.status.show_clocks(wishes.clocks)
        self.commands.choose_keys(wishes.keys)
        if wishes.lock_after or self._made("idle"):
            self.idle.lock_after(wishes.lock_after)
        for person in self._made("person"):
            person.speak(wishes.language)

    def go(self, place: Place) -> None:
        """Bring a page into sight."""
        self.pages.go(place)

    def search(self) -> None:
        """Open the command palette."""
        self.finding.palette.open()

    def hold(self) -> None:
        """Ask what is to be stopped, and why."""
        if self._opened is not None:
            from ui.holding.hold_dialog import HoldDialog

            HoldDialog(self._opened, self).open()

    def see_holds(self) -> None:
        """What is held and why, and what can be done about it."""
        if self._opened is not None:
            from ui.holding.holds_dialog import HoldsDialog

            HoldsDialog(self._opened, self).open()

    def bring_in(self) -> None:
        """Look at a plan from a spreadsheet, and let its posts in."""
        if self._opened is not None:
            from ui.bringing_in.dialog import BringInDialog

            dialog = BringInDialog(self._opened, self)
            dialog.show_asked.connect(lambda: self.go(Place(PageName.DRAFTS)))
            dialog.open()

    def toggle_panel(self) -> None:
        self.body.show_panel(shown=not self.body.panel_is_shown)

    def show_shortcuts(self) -> None:
        from ui.shell.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self.commands, self).open()

    def lock(self) -> None:
        """Let nobody see or do anything until the member's PIN is given."""
        if self._opened is not None:
            self.close_off(off=True)
            self.lock_screen.lock(self._opened.app, self._opened.member)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        """Show what is in this workspace, as this member sees it."""
        there = self._made(*_WITH_WORKSPACE, *_WHEN_ASKED)
        self._opened, self._chosen = opened, None
        self.end_welcome()
        self.show_practice(opened.app.practice_pin)
        self.setWindowTitle(f"{opened.workspace.name} – Duta")
        self.top.show_for(opened.workspace, opened.member)
        self.sidebar.show_for(opened.member)
        self.status.live_in(opened.workspace.home_zone)
        self.pages.show_workspace(opened)
        for part in there:
            part.show_workspace(opened)
        for name in _WITH_WORKSPACE:
            # One that is made now hears of the workspace as it joins.
            getattr(self, name)
        self.commands.set_own(own_commands(self))

    def let_go(self) -> None:
        """The workspace is being closed."""
        self._opened = None
        self.status.live_in("")
        self.status.say_sending(None)
        self.pages.let_go()
        for part in self._made(*_WITH_WORKSPACE, *_WHEN_ASKED, "lock_screen"):
            part.let_go()
        self.close_off(off=False)

    def take_changes(self, changes: Changes) -> None:
        """Something was written somewhere."""
        for part in (self.pages, *self._made(*_HEARING_CHANGES)):
            part.take_changes(changes)

    def left_off(self) -> LeftOff:
        """How the window is now, for the next start."""
        place = self.pages.place
        return LeftOff(
            geometry=bytes(self.saveGeometry().data()),
            narrow=self.sidebar.narrow,
            panel=self.body.panel_is_shown,
            page=place.page.value if place else "",
            pages=self.pages.remembered(),
        )

    def go_on(self, left: LeftOff) -> None:
        """Be as the window was left; what is not there any more is passed over."""
        if left.geometry:
            self.restoreGeometry(left.geometry)
        self.sidebar.make_narrow(left.narrow)
        self.body.show_panel(shown=left.panel)
        self.pages.recall({name: dict(words) for name, words in left.pages.items()})
        if left.page in list(PageName) and has_page(PageName(left.page)):
            self.go(Place(PageName(left.page)))

    def recolour(self) -> None:
        super().recolour()
        for part in self._made(*_COLOURED):
            part.recolour()

    def close_off(self, *, off: bool) -> None:
        super().close_off(off=off)
        self.commands.blocked = off

    def _connect(self) -> None:
        self.sidebar.asked.connect(lambda name: self.go(Place(name)))
        self.sidebar.new_post_asked.connect(lambda: self.go(Place(PageName.COMPOSER)))
        self.top.palette_asked.connect(self.search)
        self.top.hold_asked.connect(self.hold)
        self.pages.arrived.connect(self._say_place)
        self.pages.counted.connect(self.sidebar.say_count)
        self.pages.noted.connect(self.status.say_note)
        self.pages.chosen.connect(self._choose)
        self.pages.failed.connect(self.failed)
        self.pages.person_asked.connect(self._change_person)
        self.commands.changed.connect(self._say_keys)

    def _made(self, *names: str) -> list[Any]:
        """Those of these parts that somebody asked for already."""
        there = vars(self.body) | vars(self)
        return [there[name] for name in names if name in there]

    def _joined(self, part: Joining) -> Joining:
        """A part that is made late hears of the workspace that is open."""
        part.failed.connect(self.failed)
        if self._opened is not None:
            part.show_workspace(self._opened)
        return part

    def _made_panel(self, parent: QWidget) -> SidePanel:
        from ui.shell.side_panel.panel import SidePanel

        panel = self._joined(SidePanel(parent))
        panel.choose(self._chosen)
        return panel

    def _parts(self) -> Sequence[QWidget]:
        """What F6 steps through: in the order of reading."""
        page = self.pages.page
        return [self.top, self.sidebar, *(page.regions() if page else ()), *self._made("panel")]

    def _choose(self, post_id: PostId | None) -> None:
        self._chosen = post_id
        for panel in self._made("panel"):
            panel.choose(post_id)

    def _say_counts(self, counts: Mapping[PageName, int]) -> None:
        for name, count in counts.items():
            self.sidebar.say_count(name, count)

    def _say_hold(self, message: Message | None) -> None:
        if message is None:
            self.banners.remove(_HOLD)
            return
        self.say(_HOLD, message, family=Family.STOPPED, action=self.tr("See what is held"), on_action=self.see_holds)

    def _say_unsaved(self, message: Message, subject: str) -> None:
        def show() -> None:
            self.banners.remove(_UNSAVED)
            self.go(Place(PageName.COMPOSER, subject))

        self.say(_UNSAVED, message, family=Family.READY, action=self.tr("Show"), on_action=show)

    def _say_missed(self, message: Message | None) -> None:
        if message is None:
            self.banners.remove(_MISSED)
            return
        decide = self.tr("Decide for each")
        self.say(_MISSED, message, family=Family.PROBLEM, action=decide, on_action=self._decide_missed)

    def _decide_missed(self) -> None:
        if self._opened is not None:
            from ui.holding.missed_dialog import MissedDialog

            MissedDialog(self._opened, self).open()

    def _say_place(self, place: Place) -> None:
        self.sidebar.say_place(place.page)
        page = self.pages.page
        if page is not None:
            self.commands.set_page(page.commands())

    def _say_keys(self) -> None:
        finding = next((one for one in self.commands.all if one.name == "view.find"), None)
        self.top.say_keys(self.commands.keys_of(finding) if finding else "")

    def _show_post(self, post_id: PostId) -> None:
        """What was found and cannot be gone to is shown beside the page."""
        self._choose(post_id)
        if not has_page(PageName.COMPOSER):
            self.body.show_panel(shown=True)

    def _change_person(self, member: Member, place: Place | None = None) -> None:
        """``place`` is where they want to go on; where the window is without one."""
        self._wanted_by_next = place
        if self._opened is not None:
            self.close_off(off=True)
            self.lock_screen.change_to(self._opened.app, member)

    def _unlocked(self, member: Member) -> None:
        self.close_off(off=False)
        if self._opened is None or member.id == self._opened.member.id:
            return
        self.became.emit(member)
        if self._wanted_by_next is not None:
            self.go(self._wanted_by_next)

    def _lock_untouched(self) -> None:
        """Whoever sat here is away: what stands open above the window is closed before it is locked."""
        if self._opened is None or not self.lock_screen.isHidden():
            return
        while (above := QApplication.activeModalWidget()) is not None and above.close():
            pass
        self.lock()
