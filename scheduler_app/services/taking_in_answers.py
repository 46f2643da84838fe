"""Taking in what a supervisor answered from another machine: the same checks as if they had approved here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from scheduler_app.clock import Clock
from scheduler_app.domain.approval import Approval, ApprovalGap, ApprovalStatement, Decision
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.ids import ApprovalId, MemberId, PostId, new_id
from scheduler_app.domain.register import Verify
from scheduler_app.domain.review_answer import ANSWER, AnsweredPost, ReviewAnswer, answer_from
from scheduler_app.domain.signed_file import SignedFile, read_signed
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import (
    InvalidInput,
    NotAllowed,
    NotFound,
    RegisterBroken,
    SchedulerError,
    StaleEdit,
    UserError,
)
from scheduler_app.services.approving import LONGEST_COMMENT, put_on_record, stands_there
from scheduler_app.services.draft import check_text
from scheduler_app.services.gate import Gate
from scheduler_app.services.hearing import Hearing, hear
from scheduler_app.services.permission import permitted
from scheduler_app.services.unlocking import pins_tried_elsewhere
from scheduler_app.storage import posts, workspaces
from scheduler_app.storage import register as stored_register
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.database_clock import dated_ahead

_AGAIN = "answer.taken_in_before"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one post of an answer: ``refused`` is None when the word was recorded."""

    post_name: str
    decision: Decision
    by: str
    comment: str
    refused: SchedulerError | None


class TakingInAnswers:
    """A file that is not in order changes nothing; of one that is, each post is decided about by itself."""

    def __init__(
        self, database: Database, clock: Clock, authorities: Authorities, gate: Gate | None, verify: Verify
    ) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._gate = gate
        self._verify = verify

    def take_in(self, actor: MemberId, data: bytes) -> tuple[TakenIn, ...]:
        """Record what the answer says, post by post, and say what became of each.

        Raises InvalidInput: file.* when it is no answer or was changed, answer.other_workspace,
        answer.from_the_future; RegisterBroken: answer.other_root, answer.other_register; NotAllowed
        (answer.not_a_member). What can be wrong with one post stands in its ``TakenIn``: StaleEdit
        (answer.edited_meanwhile, answer.other_account, answer.account_changed, answer.rules_changed,
        answer.overtaken, answer.over, answer.taken_in_before), NotAllowed (approval.own_work,
        approval.not_entitled, answer.not_a_member), PolicyBlocked (policy.blocked), NotFound (post.unknown),
        InvalidInput.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            here = workspaces.load(connection).id
        try:
            with self._database.reading() as connection:
                file = read_signed(data, ANSWER, self._verify)
                answer = answer_from(file.body)
                self._believed(connection, file, answer)
        except SchedulerError as error:
            # Whoever tried is known, and which file it was; of what it says nothing can be believed.
            self._refused(actor, Subject.WORKSPACE, here, error, sha256(data).hexdigest())
            raise
        done = tuple(self._one(actor, answer, one) for one in answer.said)
        for said, one in zip(answer.said, done, strict=True):
            if one.refused is not None:
                self._refused(actor, Subject.POST, said.statement.post_id, one.refused, sha256(data).hexdigest())
        if answer.wrong_pins and any(one.refused is None or one.refused.code != _AGAIN for one in done):
            with self._database.writing() as writing:
                writing.audit(*pins_tried_elsewhere(answer.by, answer.wrong_pins, self._clock.now()))
        return done

    def _refused(self, actor: MemberId, subject: Subject, about: str, error: SchedulerError, file: str) -> None:
        details = {"because": error.code, "file": file}
        with self._database.writing() as writing:
            writing.audit(AuditEntry(self._clock.now(), actor, Action.REVIEW_ANSWER_REFUSED, subject, about, details))

    def _believed(self, connection: Connection, file: SignedFile, answer: ReviewAnswer) -> None:
        if answer.workspace_id != workspaces.load(connection).id:
            raise InvalidInput("answer.other_workspace")
        register = self._authorities.now(connection).register
        statements = stored_register.statements(connection)
        seen = answer.seen.serial
        if answer.seen.root != register.root_after(seen):
            raise RegisterBroken("answer.other_root")
        if not 0 < seen <= len(statements) or statements[seen - 1].hash != answer.seen.head:
            raise RegisterBroken("answer.other_register")
        if answer.at > self._clock.now() or dated_ahead(connection, self._clock, answer.at):
            raise InvalidInput("answer.from_the_future")
        entry = register.signer_at(answer.by, answer.at, file.signature)
        if entry is None or entry.public_key != file.key:
            raise NotAllowed("answer.not_a_member")

    def _one(self, actor: MemberId, answer: ReviewAnswer, said: AnsweredPost) -> TakenIn:
        statement = said.statement
        refused: SchedulerError | None = None
        try:
            with self._database.writing() as writing:
                self._record(writing, actor, answer, said)
        except UserError as error:
            # All that this post would have changed is undone, and the next one is looked at.
            refused = error
        with self._database.reading() as connection:
            register = self._authorities.now(connection).register
            entry = register.member_at(statement.member_id, statement.at)
            name = _name(connection, statement.post_id)
        by = str(statement.member_id) if entry is None else entry.name
        return TakenIn(name, statement.decision, by, statement.comment, refused)

    def _record(self, writing: Writing, actor: MemberId, answer: ReviewAnswer, said: AnsweredPost) -> None:
        connection, statement = writing.connection, said.statement
        now = self._clock.now()
        # Nobody else edits or decides meanwhile: the number of approvals is counted in here.
        posts.lock(connection, statement.post_id)
        approval = Approval.said(ApprovalId(new_id()), statement, said.signature)
        findings = (
            frozenset[str]() if self._gate is None else self._gate.needing_approval(connection, statement.post_id)
        )
        hearing = hear(connection, self._authorities.now(connection), statement.post_id, findings)
        _refuse_unsigned(hearing.authority, approval)
        if any(one.signature == approval.signature for one in hearing.said):
            raise StaleEdit(_AGAIN)
        _refuse_unfit(statement, hearing, now)
        _refuse_overtaken(approval, hearing)
        if self._gate is not None and approval.yes:
            self._gate.approve(connection, statement.post_id)
        put_on_record(writing, approval, statement, hearing, now)
        details = {"approval": approval.id, "package": answer.package_id}
        writing.audit(AuditEntry(now, actor, Action.REVIEW_ANSWER_TAKEN_IN, Subject.POST, statement.post_id, details))

    def _hear(self, connection: Connection, post_id: PostId) -> Hearing:
        findings = frozenset[str]() if self._gate is None else self._gate.needing_approval(connection, post_id)
        return hear(connection, self._authorities.now(connection), post_id, findings)


def _refuse_unsigned(authority: Authority, approval: Approval) -> None:
    signer = authority.signer(approval)
    if signer is ApprovalGap.TAMPERED:
        raise InvalidInput("file.tampered")
    if isinstance(signer, ApprovalGap):
        raise NotAllowed("answer.not_a_member")


def _refuse_unfit(statement: ApprovalStatement, hearing: Hearing, now: datetime) -> None:
    """As if it were said here and now, it has to be the same statement word for word."""
    gap = hearing.hindrance(statement.member_id, now)
    if gap is not None:
        raise NotAllowed(gap.value, post=statement.post_id)
    targets = hearing.written.targets
    said = {one.account_id for one in statement.contents}
    if not said <= targets.keys():
        raise StaleEdit("answer.other_account")
    if any(targets[one.account_id] != one.content_hash for one in statement.contents):
        raise StaleEdit("answer.edited_meanwhile")
    if any(not one.names(hearing.accounts[one.account_id]) for one in statement.contents):
        raise StaleEdit("answer.account_changed")
    if len(said) != len(statement.contents) or said != set(hearing.open_to(statement.member_id, now)):
        # One account more by now, or one fewer on which this member may say yes.
        raise StaleEdit("answer.edited_meanwhile")
    solo = hearing.authority.solo and statement.member_id in hearing.own
    if (statement.needed, statement.solo) != (hearing.needed, solo):
        raise StaleEdit("answer.rules_changed")
    if not hearing.findings <= set(statement.acknowledged):
        raise StaleEdit("answer.rules_changed")
    _refuse_wording(statement, hearing)
    expiry = hearing.authority.matrix.expires_after
    if statement.decision is Decision.APPROVED and min(statement.not_after, statement.at + expiry) < now:
        raise StaleEdit("answer.over")


def _refuse_wording(statement: ApprovalStatement, hearing: Hearing) -> None:
    check_text(statement.comment, "comment", limit=LONGEST_COMMENT)
    if statement.decision is Decision.CHANGES_REQUESTED and not statement.comment.strip():
        raise InvalidInput("approval.no_reason")
    if statement.passage is not None and not stands_there(statement.passage, hearing):
        raise InvalidInput("approval.no_such_passage", words=statement.passage.words[:80])
    if statement.not_after < statement.not_before:
        raise InvalidInput("approval.window_backwards")


def _refuse_overtaken(approval: Approval, hearing: Hearing) -> None:
    """What was said here since then, by somebody who did not know of it, is not silenced or contradicted by it."""
    since = [one for one in hearing.said if one.at >= approval.at]
    if any(not (one.yes and approval.yes) for one in since):
        raise StaleEdit("answer.overtaken")


def _name(connection: Connection, post_id: PostId) -> str:
    """What a post is called; empty for one that is not there."""
    try:
        return posts.post(connection, post_id).name
    except NotFound:
        return ""
