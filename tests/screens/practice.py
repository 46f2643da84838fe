"""The practice workspace as a team would have it after a week: some sent, some waiting, some that went wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path

from sqlalchemy import insert, update

from scheduler_app.app import App, create_app
from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.override import Reason
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import PRACTICE_MARK, Folders, resources
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.storage import delivery_lists
from scheduler_app.storage.delivery_lists import CalendarEntry
from scheduler_app.storage.delivery_tables import attempts, deliveries
from tests.builders import standing_as

BEGAN = datetime(2027, 2, 24, 9, 20, tzinfo=UTC)
NOW = BEGAN + timedelta(days=7)
WORKSPACE = "practice.duta"
SAMPLES = resources() / "samples"
_REASON = "The head of mission agreed."
# How many posts are left as they were written, and how many wait for a supervisor.
_WRITTEN, _WAITING = 4, 5


def fill(folder: Path) -> Path:
    """Make the workspace in ``folder`` as it stands at NOW, and close it; everything of it lies in ``folder``."""
    path, clock = folder / WORKSPACE, FixedClock(BEGAN)
    (folder / PRACTICE_MARK).touch()
    with create_app(path, folder / "sites", Folders.inside(folder), clock=clock) as app:
        actor = first(app, Role.OFFICER)
        report = app.bulk_import.import_plan(actor, SAMPLES / "plan.csv", pictures=SAMPLES / "pictures")
        posts = _soonest_first(app, report.post_ids)
        coming = [one for one, due in posts.items() if due is None or due > NOW]
        waiting, written = coming[1 : 1 + _WAITING], coming[-_WRITTEN:]
        _ask(app, actor, [one for one in posts if one not in written])
        _approve(app, [one for one in posts if one not in written and one not in waiting])
        clock.advance(NOW - BEGAN)
        _let_happen(app)
    return path


def first(app: App, role: Role) -> MemberId:
    """The first member with this role."""
    return next(one.id for one in app.directory.members() if role in one.roles)


def entries(app: App) -> tuple[CalendarEntry, ...]:
    """Every delivery of the coming year and the past one, soonest first."""
    with app.database.reading() as connection:
        return delivery_lists.between(connection, NOW - timedelta(days=366), NOW + timedelta(days=366))


def _soonest_first(app: App, posts: Iterable[PostId]) -> dict[PostId, datetime | None]:
    """Each post with the moment of its first delivery; those without any last."""
    due = {one.post_id: one.due_at for one in reversed(entries(app))}
    never = datetime.max.replace(tzinfo=UTC)
    return {one: due.get(one) for one in sorted(posts, key=lambda one: due.get(one, never))}


def _ask(app: App, actor: MemberId, posts: Sequence[PostId]) -> None:
    for post_id in posts:
        for rule in sorted({one.rule for one in app.checking.check_post(actor, post_id).open_warnings}):
            app.overriding.keep(actor, post_id, rule, Reason.AGREED, _REASON)
        app.approving.request(actor, post_id)


def _approve(app: App, posts: Sequence[PostId]) -> None:
    supervisors = [one.id for one in app.directory.members() if Role.SUPERVISOR in one.roles]
    turns = cycle([app.unlocking.unlock(one, PRACTICE_PIN) for one in supervisors])
    for post_id in posts:
        for _ in range(max(1, app.approving.review(supervisors[0], post_id).needed.approvals)):
            signer = next(turns)
            app.approving.approve(signer, post_id, app.approving.review(signer.member_id, post_id).seen)


def _let_happen(app: App) -> None:
    """What was due has left, but for one that nobody knows of, one that was refused and two that were missed."""
    past = [one for one in entries(app) if one.due_at <= NOW]
    went_wrong = dict(
        zip(
            (one.delivery_id for one in past[-8::2]),
            (
                (DeliveryState.UNKNOWN, "sending.interrupted", "unknown"),
                (DeliveryState.REFUSED, "http.refused_sign_in", "refused"),
                (DeliveryState.MISSED, "time.too_late", ""),
                (DeliveryState.MISSED, "time.too_late", ""),
            ),
            strict=False,
        )
    )
    for one in past:
        state, reason, outcome = went_wrong.get(one.delivery_id, (DeliveryState.SENT, "", "sent"))
        _put(app, one, state, reason, outcome)


def _put(app: App, entry: CalendarEntry, state: DeliveryState, reason: str, outcome: str) -> None:
    sent, tried = state is DeliveryState.SENT, entry.due_at + timedelta(seconds=1)
    values = standing_as(state) | {
        "reason": reason,
        "address": f"https://{entry.handle.strip('@')}.example/berita/{entry.due_at:%Y%m%d}" if sent else "",
        "remote_id": f"{entry.due_at:%Y%m%d%H%M}" if sent else "",
        "sent_at": tried if sent else None,
    }
    with app.database.writing() as writing:
        writing.connection.execute(update(deliveries).where(deliveries.c.id == entry.delivery_id).values(**values))
        if outcome:
            row = {
                "delivery_id": entry.delivery_id,
                "number": 1,
                "owner": "desk:1",
                "started_at": entry.due_at,
                "finished_at": tried,
                "outcome": outcome,
                "code": reason,
            }
            writing.connection.execute(insert(attempts).values(**row))
