"""One post at a glance: what it is, where each of its accounts stands, who said what, and what was done."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.post import Post
from scheduler_app.domain.workspace import Right
from scheduler_app.services.approving import Approving
from scheduler_app.services.audit_trail import AuditLine, lines_of
from scheduler_app.services.composing import read_post
from scheduler_app.services.permission import permitted
from scheduler_app.services.review import Review
from scheduler_app.storage import accounts, audit, delivery_lists, missions, record_rows, workspaces
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_lists import CalendarEntry
from scheduler_app.storage.delivery_tables import deliveries

_MOST_LINES = 50


@dataclass(frozen=True, slots=True)
class PostFacts:
    """``number`` is what people say aloud; ``author`` and ``editor`` are names.

    ``entries`` are what is planned, sent or cancelled, by due time; ``unplanned`` the accounts it is meant for without
    any of these. ``history`` is newest first: of what others did only those read who may read the audit.
    """

    post: Post
    number: int
    author: str
    editor: str
    entries: tuple[CalendarEntry, ...]
    unplanned: tuple[tuple[Account, Mission], ...]
    review: Review
    history: tuple[AuditLine, ...]


class FactsOfPosts:
    """For whoever chose a post and wants to know about it without going there."""

    def __init__(self, database: Database, approving: Approving) -> None:
        self._database = database
        self._approving = approving

    def of(self, actor: MemberId, post_id: PostId) -> PostFacts:
        """Raises NotFound, NotAllowed."""
        review = self._approving.review(actor, post_id)
        with self._database.reading() as connection:
            member = permitted(connection, actor, Right.READ)
            written = read_post(connection, post_id)
            names = {one.id: one.name for one in workspaces.members(connection)}
            entries = delivery_lists.chosen_entries(connection, deliveries.c.post_id == post_id)
            of = {one.id: one for one in missions.all_missions(connection)}
            planned = {one.account_id for one in entries}
            without = [accounts.account(connection, one) for one in written.targets if one not in planned]
            subjects = [post_id, *(one.delivery_id for one in entries)]
            own = None if member.may(Right.READ_AUDIT) else actor
            rows = [row for row in audit.about(connection, subjects) if own is None or row.actor == own]
            return PostFacts(
                post=written.post,
                number=record_rows.number_of(connection, post_id),
                author=names.get(written.post.author_id, ""),
                editor=names.get(written.post.last_editor_id, ""),
                entries=entries,
                unplanned=tuple((one, of[one.mission_id]) for one in without),
                review=review,
                history=lines_of(reversed(rows[-_MOST_LINES:]), names),
            )
