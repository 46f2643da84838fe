"""What has to be known before writing on: that it waits, that it was approved, that somebody else changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from scheduler_app.domain.workspace import Right
from ui.announcing import announce
from ui.messages import Message
from ui.pages.composer.standing import PostState
from ui.states import Family
from ui.text_direction import isolated
from ui.widgets.banner import Banner
from ui.widgets.banner_zone import BannerZone

if TYPE_CHECKING:
    from datetime import datetime

    from scheduler_app.domain.workspace import Member
    from ui.pages.composer.standing import Stand

_STANDING, _STALE, _RECOVERED = "standing", "stale", "recovered"


class Notices(QWidget):
    """Banners above the text, each with what can be done about it."""

    change_asked = Signal()
    take_back_asked = Signal()
    approver_asked = Signal(object)
    """The Member who is here and can approve what waits."""
    theirs_asked = Signal()
    mine_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = BannerZone(self)
        self.setAccessibleName(self.tr("How it stands"))
        self.approve: QPushButton | None = None
        """Lets somebody who is here approve, while that is awaited."""
        self._said: dict[str, tuple[str, str, str, object]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.zone)
        self.hide()

    def clear(self) -> None:
        for kind in (_STANDING, _STALE, _RECOVERED):
            self.remove(kind)

    def remove(self, kind: str) -> None:
        if kind == _STANDING:
            self.approve = None
        self._said.pop(kind, None)
        self.zone.remove(kind)
        self.setVisible(bool(self.zone.banners))

    def say_standing(self, stand: Stand | None, member: Member, *, unlocked: bool) -> bool:
        """Say how the post stands; returns whether it may only be read."""
        if not member.may(Right.COMPOSE):
            self._say(_STANDING, self.tr("You may read this post."), self.tr("Your role does not write."))
            return True
        state = PostState.NEW if stand is None else stand.state
        if stand is None or state in (PostState.NEW, PostState.DRAFT):
            self.remove(_STANDING)
            return False
        if state is PostState.CHANGES_REQUESTED:
            self._say_sent_back(stand)
            return False
        if state is PostState.IN_REVIEW:
            self._say_waiting(stand, member)
            return True
        if state is PostState.OUT:
            self._say(
                _STANDING,
                self.tr("This has left."),
                self.tr("What was sent stays on record as it was. Duplicate it to say it again."),
            )
            return True
        if unlocked:
            self._say(_STANDING, self.tr("A change asks for approval again."), "")
            return False
        title = self.tr("This is approved, exactly as it reads.")
        text = self.tr("A change asks for approval again.")
        self._say(_STANDING, title, text, self.tr("Change it"), self.change_asked)
        return True

    def say_stale(self) -> None:
        """Somebody else saved this post meanwhile; which of the two goes on is for the person to say."""
        message = Message(
            "",
            self.tr("Somebody else changed this post meanwhile."),
            self.tr("Your words are still here. Nothing of theirs is written over."),
            "",
        )
        mine = self.tr("Keep mine as a copy")
        banner = Banner(message, family=Family.WAITING, action=mine, on_action=self.mine_asked.emit, parent=self.zone)
        theirs = QPushButton(self.tr("Take theirs"), banner)
        theirs.clicked.connect(lambda _checked: self.theirs_asked.emit())
        banner.add_button(theirs)
        self.zone.show_banner(_STALE, banner)
        self.show()

    def say_recovered(self, at: datetime) -> None:
        """What was typed before the program ended is here again."""
        clock = QLocale().toString(QTime(*at.astimezone().timetuple()[3:6]), "HH:mm:ss")
        title = self.tr("Your text is here (last change {time}).").format(time=clock)
        banner = Banner(
            Message("", title, self.tr("It was not in the workspace yet. Undo brings back what was."), ""),
            family=Family.READY,
            parent=self.zone,
        )
        self.zone.show_banner(_RECOVERED, banner)
        self.show()

    def take_keyboard(self) -> None:
        """Stand on what can be done while it waits, or on the words themselves: they do nothing when pressed."""
        banner = self.zone.banner(_STANDING)
        there = self.approve or banner
        if there is not None and banner is not None:
            there.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, f"{banner.message.title} {banner.message.text}")

    def recolour(self) -> None:
        self.zone.recolour()

    def _say_waiting(self, stand: Stand, member: Member) -> None:
        """Whose yes is awaited, and a way for those of them who are here to give it."""
        names = ", ".join(isolated(one.name) for one in stand.facts.review.can_approve)
        title = self.tr("Waiting for {names}.").format(names=names) if names else self.tr("Waiting for approval.")
        text = self.tr("What they look at stays as it is meanwhile.")
        here = (member,) if member in stand.approvers_here else stand.approvers_here
        banner = self._say(
            _STANDING, title, text, self.tr("Take back to edit"), self.take_back_asked, of=(here, here == (member,))
        )
        if banner is not None and here:
            self.approve = self._approving(banner, here, member)
            banner.add_button(self.approve)

    def _approving(self, banner: Banner, here: tuple[Member, ...], member: Member) -> QPushButton:
        button = QPushButton(banner)
        button.setObjectName("primary")
        if len(here) == 1:
            words = self.tr("Look at it and approve…") if here == (member,) else self.tr("{name} approves here…")
            button.setText(_on_a_button(words.format(name=isolated(here[0].name))))
            button.clicked.connect(lambda _checked: self.approver_asked.emit(here[0]))
            return button
        button.setText(self.tr("Approve here…"))
        menu = QMenu(button)
        for one in here:
            words = _on_a_button(self.tr("Go on as {name}…").format(name=isolated(one.name)))
            menu.addAction(words).triggered.connect(lambda _checked, one=one: self.approver_asked.emit(one))
        button.setMenu(menu)
        return button

    def _say_sent_back(self, stand: Stand) -> None:
        back = stand.facts.review.sent_back
        if back is None:
            return
        title = self.tr("{name} asks for changes.").format(name=isolated(back.by))
        about = self.tr("About: “{words}”").format(words=isolated(back.words)) if back.words else ""
        self._say(_STANDING, title, " ".join(part for part in (isolated(back.reason), about) if part))

    def _say(
        self,
        kind: str,
        title: str,
        text: str,
        action: str = "",
        asked: SignalInstance | None = None,
        of: object = None,
    ) -> Banner | None:
        """None where the same was said before: its buttons stay, and with them the focus; ``of`` is what else it says.

        What was closed is not said again either.
        """
        if self._said.get(kind) == (title, text, action, of):
            return None
        banner = Banner(
            Message("", title, text, ""),
            family=Family.WAITING,
            action=action,
            on_action=asked.emit if asked is not None else None,
            parent=self.zone,
        )
        self.remove(kind)
        self._said[kind] = (title, text, action, of)
        self.zone.show_banner(kind, banner)
        self.show()
        return banner


def _on_a_button(words: str) -> str:
    return words.replace("&", "&&")
