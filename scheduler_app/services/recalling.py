"""Taking back or correcting a sent post everywhere it stands: one person proposes, a supervisor confirms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scheduler_app.clock import Clock
from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.ids import (
    AccountId,
    ContentHash,
    IncidentId,
    MemberId,
    PostId,
    RecallId,
    RecallStepId,
    new_id,
)
from scheduler_app.domain.incident import IncidentStep
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.recall import (
    SETTLED_BY_A_PERSON,
    TRIED_AGAIN,
    Recall,
    RecallAction,
    RecallState,
    RecallStep,
    RecallWay,
)
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import ApprovalMissing, InvalidInput, NotAllowed, StaleEdit
from scheduler_app.services import incident_notes
from scheduler_app.services.draft import check_text
from scheduler_app.services.hearing import hear
from scheduler_app.services.holding import given_reason
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.recall_record import record_of
from scheduler_app.storage import accounts, deliveries, delivery_lists, posts, recall_marks, recalls
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.delivery_lists import CalendarEntry

_LONGEST_NOTE = 1000


@dataclass(frozen=True, slots=True)
class RecallLine:
    """One account of a recall, as people read it: what is done there, how far it is, and where the post stands."""

    step: RecallStep
    entry: CalendarEntry


@dataclass(frozen=True, slots=True)
class RecallStatus:
    recall: Recall
    post_name: str
    lines: tuple[RecallLine, ...]

    @property
    def over(self) -> bool:
        """Whether nothing is left to do, by Duta or by hand."""
        return all(line.step.state in (RecallState.DONE, RecallState.DONE_BY_HAND) for line in self.lines)


class Recalling:
    """What was public is kept first; the machine that speaks for an account carries it out; nothing is called done
    before the network, or a person, said so.

    ``authorities`` know who may sign approvals; ``facts`` are the fact sheets by network: what is not in them is done
    by hand.
    """

    def __init__(
        self, database: Database, clock: Clock, authorities: Authorities, facts: Mapping[str, NetworkFacts]
    ) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._facts = facts

    def possible(
        self, actor: MemberId, post_id: PostId, way: RecallWay
    ) -> tuple[tuple[CalendarEntry, RecallAction], ...]:
        """Where the post stands and what could be done about it on each account. Raises NotFound."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            posts.post(connection, post_id)
            return tuple(
                (delivery_lists.entry(connection, one.id), self._action(connection, one, way))
                for one in _standing(connection, post_id)
            )

    def propose(
        self,
        actor: MemberId,
        post_id: PostId,
        way: RecallWay,
        reason: str,
        *,
        correction: PostId | None = None,
        only: Iterable[AccountId] | None = None,
        incident: IncidentId | None = None,
    ) -> RecallId:
        """Ask to have a sent post deleted, or let it say what the post ``correction`` says, on all accounts or some.

        Where the network cannot change posts it is deleted, and where it can do neither people do it by hand.
        Raises InvalidInput (hold.no_reason, recall.nothing_sent, recall.no_correction, recall.nothing_corrected),
        NotAllowed, NotFound.
        """
        reason = given_reason(reason)
        wanted = None if only is None else frozenset(only)
        if (way is RecallWay.CORRECT) != (correction is not None):
            raise InvalidInput("recall.no_correction")
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            member = permitted(connection, actor, Right.SCHEDULE)
            posts.lock(connection, post_id)
            post = posts.post(connection, post_id)
            if correction is not None:
                posts.post(connection, correction)
            standing = [one for one in _standing(connection, post_id) if wanted is None or one.account_id in wanted]
            if not standing:
                raise InvalidInput("recall.nothing_sent")
            permitted_on(connection, member, (one.account_id for one in standing), Right.SCHEDULE)
            recall = Recall(RecallId(new_id()), post_id, way, reason, actor, now, correction)
            steps = [self._step(connection, recall, one) for one in standing]
            recalls.add(connection, recall, steps)
            incident_notes.opened_for(writing, recall.id, incident, title=reason, by=actor, at=now)
            self._tell(writing, recall, IncidentStep.RECALL_PROPOSED, actor, f"{post.name}: {way.value}", reason)
            details = {
                "post": post_id,
                "way": way,
                "correction": correction,
                "reason": reason,
                "deliveries": [one.id for one in standing],
            }
            writing.audit(AuditEntry(now, actor, Action.RECALL_PROPOSED, Subject.RECALL, recall.id, details))
        return recall.id

    def confirm(self, actor: MemberId, recall_id: RecallId) -> None:
        """The second person's yes: from now on it is carried out. In solo mode the first one's will do.

        Raises NotAllowed (recall.own_proposal, recall.decided), StaleEdit (recall.content_changed), ApprovalMissing
        when a correction is not approved, NotFound.
        """
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            member = permitted(connection, actor, Right.RECALL)
            recall = recalls.recall(connection, recall_id)
            alone = recall.proposed_by == actor
            if alone and not self._authorities.now(connection).solo:
                raise NotAllowed("recall.own_proposal")
            posts.lock(connection, recall.correction_id or recall.post_id)
            if not recalls.confirm(connection, recall_id, actor, now, solo=alone):
                raise NotAllowed("recall.decided")
            steps = recalls.steps(connection, recall_id)
            permitted_on(connection, member, (step.account_id for step in steps), Right.RECALL)
            for step in steps:
                self._check_correction(connection, step)
                by_hand = step.action is RecallAction.BY_HAND
                recalls.move(connection, step, RecallState.BY_HAND if by_hand else RecallState.WAITING, at=now)
            self._decided(writing, recall, actor, IncidentStep.RECALL_CONFIRMED, Action.RECALL_CONFIRMED)

    def withdraw(self, actor: MemberId, recall_id: RecallId) -> None:
        """Nothing comes of a proposal: its author or a supervisor says so. Raises NotAllowed, NotFound."""
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.SCHEDULE)
            recall = recalls.recall(connection, recall_id)
            if recall.proposed_by != actor:
                permitted(connection, actor, Right.RECALL)
            if not recalls.withdraw(connection, recall_id, actor, now):
                raise NotAllowed("recall.decided")
            for step in recalls.steps(connection, recall_id):
                recalls.move(connection, step, RecallState.WITHDRAWN, at=now, by=actor)
            self._decided(writing, recall, actor, IncidentStep.RECALL_WITHDRAWN, Action.RECALL_WITHDRAWN)

    def try_again(self, actor: MemberId, step_id: RecallStepId) -> None:
        """Have a step tried again that failed or stayed unknown. Raises NotAllowed (recall.not_to_try), NotFound."""
        with self._database.writing() as writing:
            step, now = self._settling(writing.connection, actor, step_id), self._clock.now()
            # What is unknown stays so until a network says that it is done.
            again = RecallState.UNKNOWN if step.state is RecallState.UNKNOWN else RecallState.WAITING
            if step.state not in TRIED_AGAIN or not recalls.move(writing.connection, step, again, at=now):
                raise NotAllowed("recall.not_to_try", state=step.state.value)
            self._on_record(writing, actor, Action.RECALL_TRIED_AGAIN, step)

    def done_by_hand(self, actor: MemberId, step_id: RecallStepId, note: str) -> None:
        """A person did it on the network: ``note`` is a link that shows it, or words.

        Raises InvalidInput (recall.no_note), NotAllowed (recall.not_by_hand), NotFound.
        """
        note = note.strip()
        if not note:
            raise InvalidInput("recall.no_note")
        check_text(note, "note", limit=_LONGEST_NOTE)
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            step = self._settling(connection, actor, step_id)
            done = RecallState.DONE_BY_HAND
            if step.state not in SETTLED_BY_A_PERSON or not recalls.move(
                connection, step, done, at=now, by=actor, note=note
            ):
                raise NotAllowed("recall.not_by_hand", state=step.state.value)
            recall = recalls.recall(connection, step.recall_id)
            deleted = step.action is RecallAction.DELETE or recall.way is RecallWay.DELETE
            recall_marks.follow(connection, step, deleted=deleted)
            line = delivery_lists.entry(connection, step.delivery_id)
            subject = f"{line.post_name} · {line.handle}: {done.value}"
            self._tell(writing, recall, IncidentStep.RECALL_RESULT, actor, subject, note)
            self._on_record(writing, actor, Action.RECALL_DONE_BY_HAND, step, note=note)
            writing.changed(Kind.DELIVERIES)

    def status(self, actor: MemberId, recall_id: RecallId) -> RecallStatus:
        """One recall with each of its accounts. Raises NotFound."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return _status(connection, recalls.recall(connection, recall_id))

    def newest(self, actor: MemberId) -> tuple[RecallStatus, ...]:
        """Recalls, those proposed last first."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return tuple(_status(connection, one) for one in recalls.newest(connection))

    def _step(self, connection: Connection, recall: Recall, delivery: Delivery) -> RecallStep:
        action = self._action(connection, delivery, recall.way)
        said_by, corrected = recall.post_id, ContentHash("")
        if recall.correction_id is not None and action is not RecallAction.DELETE:
            said_by = recall.correction_id
            corrected = posts.targets(connection, said_by).get(delivery.account_id, ContentHash(""))
            if corrected in ("", delivery.content_hash):
                account = accounts.account(connection, delivery.account_id)
                raise InvalidInput("recall.nothing_corrected", account=account.handle)
        return RecallStep(
            id=RecallStepId(new_id()),
            recall_id=recall.id,
            delivery_id=delivery.id,
            post_id=said_by,
            account_id=delivery.account_id,
            action=action,
            content_hash=corrected,
            record=record_of(connection, delivery),
        )

    def _action(self, connection: Connection, delivery: Delivery, way: RecallWay) -> RecallAction:
        account = accounts.account(connection, delivery.account_id)
        facts = None if account.kind is AccountKind.MANUAL else self._facts.get(account.network)
        abilities = frozenset() if facts is None else facts.abilities
        if way is RecallWay.CORRECT and "edit" in abilities:
            return RecallAction.EDIT
        return RecallAction.DELETE if "delete" in abilities else RecallAction.BY_HAND

    def _check_correction(self, connection: Connection, step: RecallStep) -> None:
        if step.action is not RecallAction.EDIT:
            return
        if posts.targets(connection, step.post_id).get(step.account_id) != step.content_hash:
            raise StaleEdit("recall.content_changed")
        account = accounts.account(connection, step.account_id)
        hearing = hear(connection, self._authorities.now(connection), step.post_id)
        gap = hearing.standing(account.id, self._clock.now()).gap
        if gap is not None:
            raise ApprovalMissing(gap.value, account=account.handle)

    def _settling(self, connection: Connection, actor: MemberId, step_id: RecallStepId) -> RecallStep:
        member = permitted(connection, actor, Right.SCHEDULE)
        step = recalls.step(connection, step_id)
        permitted_on(connection, member, [step.account_id], Right.SCHEDULE)
        return step

    def _decided(self, writing: Writing, recall: Recall, actor: MemberId, step: IncidentStep, action: Action) -> None:
        name = posts.post(writing.connection, recall.post_id).name
        self._tell(writing, recall, step, actor, f"{name}: {recall.way.value}", recall.reason)
        writing.audit(AuditEntry(self._clock.now(), actor, action, Subject.RECALL, recall.id, {"post": recall.post_id}))

    def _tell(
        self, writing: Writing, recall: Recall, step: IncidentStep, actor: MemberId, subject: str, words: str
    ) -> None:
        incident_notes.tell(writing, recall.id, step, by=actor, at=self._clock.now(), subject=subject, words=words)
        writing.changed(Kind.RECALLS)

    def _on_record(self, writing: Writing, actor: MemberId, action: Action, step: RecallStep, **more: object) -> None:
        details = {"recall": step.recall_id, "action": step.action, "was": step.state, **more}
        writing.audit(AuditEntry(self._clock.now(), actor, action, Subject.DELIVERY, step.delivery_id, details))
        writing.changed(Kind.RECALLS)


def _standing(connection: Connection, post_id: PostId) -> list[Delivery]:
    """Where the post is public and nobody is at it already."""
    under_way = recalls.open_deliveries(connection, post_id)
    return [
        one
        for one in deliveries.for_post(connection, post_id)
        if one.state is DeliveryState.SENT and one.id not in under_way
    ]


def _status(connection: Connection, recall: Recall) -> RecallStatus:
    lines = tuple(
        RecallLine(step, delivery_lists.entry(connection, step.delivery_id))
        for step in recalls.steps(connection, recall.id)
    )
    return RecallStatus(recall, posts.post(connection, recall.post_id).name, lines)
