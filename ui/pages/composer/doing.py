"""What the primary button does, step by step, on a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler_app.domain.delivery import MAKES_ROOM
from ui.pages.composer.next_step import Step

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import AccountId, MemberId, PostId
    from scheduler_app.services.reach import Unreachable
    from ui.pages.composer.manuscript import When


def take(step: Step, app: App, actor: MemberId, post_id: PostId, when: When) -> None:
    """Do what a step that needs no further question stands for. Raises as the services."""
    if step is Step.SUBMIT:
        submit(app, actor, post_id, when)
    elif step is Step.TAKE_BACK:
        app.approving.take_back(actor, post_id)
    elif step is Step.QUEUE:
        queue(app, actor, post_id, when)
    else:
        raise ValueError(step)


def submit(app: App, actor: MemberId, post_id: PostId, when: When) -> tuple[Unreachable, ...]:
    """Plan it where a time was chosen and none is planned yet, and put it before the approvers.

    Returns what no approver can give it. Raises as ``Scheduling.schedule`` and ``Approving.request``.
    """
    if when.wall is not None:
        queue(app, actor, post_id, when)
    return app.approving.request(actor, post_id)


def queue(app: App, actor: MemberId, post_id: PostId, when: When) -> None:
    """Plan it for the accounts that have no place in the plan yet. Raises as ``Scheduling.schedule``."""
    free = _without_time(app, actor, post_id)
    if free and when.wall is not None:
        app.scheduling.schedule(actor, post_id, when.wall, when.mode, only=free)


def _without_time(app: App, actor: MemberId, post_id: PostId) -> tuple[AccountId, ...]:
    facts = app.post_facts.of(actor, post_id)
    taken = {one.account_id for one in facts.entries if one.state not in MAKES_ROOM}
    return tuple(item.account.id for item in facts.review.items if item.account.id not in taken)
