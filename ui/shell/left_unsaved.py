"""Looks once after a start whether words lie on this machine that never came into the workspace."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from scheduler_app.errors import NotFound
from ui import background
from ui.messages import Message

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.draft import Draft
    from scheduler_app.services.unsaved import UnsavedPost
    from ui.session import OpenWorkspace


class LeftUnsaved(QObject):
    """``found`` carries a Message and the subject under which the composer lays the words out."""

    found = Signal(object, str)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._opened: OpenWorkspace | None = None

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        app, member = opened.app, opened.member.id
        background.run(lambda: _left(app, member), lambda left: self._tell(opened, left), self.failed.emit, self)

    def let_go(self) -> None:
        self._opened = None

    def _tell(self, asked: OpenWorkspace, left: tuple[UnsavedPost, ...]) -> None:
        if asked is not self._opened or not left:
            return
        last = left[0]
        clock = QLocale().toString(QTime(*last.at.astimezone().timetuple()[3:6]), "HH:mm:ss")
        title = self.tr("Your text is here (last change {time}).").format(time=clock)
        text = self.tr("It was not in the workspace yet when Duta ended.")
        if len(left) > 1:
            more = QLocale().toString(len(left) - 1)
            text = f"{text} {self.tr('There are more such texts: {count}. Drafts shows them.').format(count=more)}"
        self.found.emit(Message("", title, text, ""), f"unsaved:{last.key}")


def _left(app: App, member: MemberId) -> tuple[UnsavedPost, ...]:
    """Without what came into the workspace in the very last moment, which is forgotten."""
    left = []
    for one in app.unsaved.of(member):
        if _is_kept(app, member, one):
            app.unsaved.forget(one.key)
        else:
            left.append(one)
    return tuple(left)


def _is_kept(app: App, member: MemberId, one: UnsavedPost) -> bool:
    if one.post_id is None:
        return False
    try:
        stored = app.composing.read(member, one.post_id).draft
    except NotFound:
        return False
    return _in_order(replace(one.draft, name=one.draft.name or stored.name)) == _in_order(stored)


def _in_order(draft: Draft) -> Draft:
    variants = tuple(sorted(draft.variants, key=lambda one: one.id))
    return replace(draft, variants=variants, accounts=tuple(sorted(draft.accounts)))
