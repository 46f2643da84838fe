"""Takes the step that the primary button names: what is written is kept first, then it is done on a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import background
from ui.pages.composer.doing import take
from ui.pages.composer.next_step import Step
from ui.pages.composer.standing import PostState

if TYPE_CHECKING:
    from scheduler_app.domain.ids import PostId
    from ui.pages.composer.autosave import Autosave
    from ui.pages.composer.manuscript import Manuscript
    from ui.pages.composer.primary_action import PrimaryAction
    from ui.pages.composer.standing import Standing
    from ui.session import OpenWorkspace

_LEADS_TO = {
    Step.SUBMIT: (PostState.IN_REVIEW, PostState.APPROVED, PostState.PLANNED),
    Step.TAKE_BACK: (PostState.DRAFT, PostState.CHANGES_REQUESTED, PostState.APPROVED, PostState.PLANNED),
    Step.QUEUE: (PostState.PLANNED,),
}


class Stepping(QObject):
    """``arrived`` carries a Step once the post is seen to stand where that leads: a person goes on from there.

    ``sending_asked`` carries the post that somebody wants to send now, which asks them more.
    """

    arrived = Signal(object)
    sending_asked = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        manuscript: Manuscript,
        autosave: Autosave,
        standing: Standing,
        primary: PrimaryAction,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._manuscript, self._autosave = manuscript, autosave
        self._standing, self._primary = standing, primary
        self._opened: OpenWorkspace | None = None
        self._taken: tuple[PostId, Step] | None = None

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened

    def let_go(self) -> None:
        self._opened, self._taken = None, None

    def take(self, step: Step) -> None:
        """Keep what is written; then do it."""
        self._primary.say_busy(busy=True)
        self._autosave.keep(lambda kept: self._go_on(step) if kept else self._primary.say_busy(busy=False))

    def look(self) -> None:
        """It is known how the post stands; say when that is where somebody wanted it."""
        taken, post_id = self._taken, self._manuscript.post_id
        if taken is not None and taken[0] != post_id:
            self._taken = None
        elif taken is not None and self._standing.state in _LEADS_TO[taken[1]]:
            self._taken = None
            self.arrived.emit(taken[1])

    def _go_on(self, step: Step) -> None:
        opened, post_id = self._opened, self._manuscript.post_id
        if opened is None or post_id is None or step is Step.SEND_NOW:
            self._primary.say_busy(busy=False)
            if opened is not None and post_id is not None:
                self.sending_asked.emit(post_id)
            return
        app, actor, when = opened.app, opened.member.id, self._manuscript.sheet.when
        background.run(
            lambda: take(step, app, actor, post_id, when), lambda _: self._done(post_id, step), self._could_not, self
        )

    def _done(self, post_id: PostId, step: Step) -> None:
        self._taken = (post_id, step)
        self._primary.say_busy(busy=False)
        self._standing.read()

    def _could_not(self, error: Exception) -> None:
        self._primary.say_busy(busy=False)
        self._standing.read()
        self.failed.emit(error)
