"""Asking headquarters to clear a post, and putting on record what they answered.

Headquarters has no key here: whoever could approve the post signs what they answered. A yes stands for the approval
more that their topics need, as long as nothing is changed; a no takes back every approval.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.clearance import (
    ANSWERS,
    Clearance,
    ClearanceStep,
    SignedClearance,
    clearance_from,
)
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, new_id
from scheduler_app.domain.register import Register
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import BugError, InvalidInput, NotAllowed
from scheduler_app.media.library import MediaLibrary
from scheduler_app.secrets.signing import fingerprint, verify
from scheduler_app.services.approving import Approving
from scheduler_app.services.clearance_page import ClearanceWords, Shown, hash_of_page, page_of, sealed, unsealed
from scheduler_app.services.clearances_heard import heard_about
from scheduler_app.services.composing import read_post
from scheduler_app.services.draft import check_text
from scheduler_app.services.files_out import replacing
from scheduler_app.services.hearing import hear
from scheduler_app.services.open_desk import Facts, check_stored
from scheduler_app.services.permission import permitted
from scheduler_app.services.signer import Signer
from scheduler_app.storage import accounts, clearances, missions, posts, workspaces
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.believed_members import believed
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.database_clock import refuse_ahead

_LONGEST_NAME = 200
_LONGEST_COMMENT = 2000


@dataclass(frozen=True, slots=True)
class Answer:
    """What headquarters said: which of ``ANSWERS``, who said it there, on which day, under which reference."""

    step: ClearanceStep
    by: str
    reference: str
    on: date
    comment: str = ""


class Clearing:
    """Whoever writes posts may ask; whoever could approve the post puts the answer on record."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        facts: Facts,
        library: MediaLibrary,
        authorities: Authorities,
        approving: Approving,
    ) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts
        self._library = library
        self._authorities = authorities
        self._approving = approving

    def ask(self, signer: Signer, post_id: PostId, file: Path, words: ClearanceWords) -> None:
        """Write the signed page of a post into ``file``, in place of what was there. It approves and sends nothing.

        Raises NotFound, NotAllowed, DiskFull, InvalidInput (clock.ahead), MachineError (file.not_writable,
        media.missing, media.changed).
        """
        with self._database.reading() as connection:
            permitted(connection, signer.member_id, Right.COMPOSE)
            shown = self._shown(connection, signer.member_id, post_id)
            key = _key_of(believed(connection).register(connection), signer.member_id, self._clock.now())
        page = page_of(shown, words)
        said = self._said(signer, post_id, shown.written.targets, ClearanceStep.ASKED, page=hash_of_page(page))
        with replacing(file) as out:
            out.write(sealed(page, said.text, said.signature, fingerprint(key), words))
        with self._database.writing() as writing:
            permitted(writing.connection, signer.member_id, Right.COMPOSE)
            self._record(writing, said, Action.CLEARANCE_ASKED)

    def answer(self, signer: Signer, post_id: PostId, answer: Answer) -> None:
        """Put on record what headquarters answered about the post exactly as it reads now.

        A no is a request for changes as well: whatever was approved counts no more.

        Raises InvalidInput (clearance.no_name, clearance.in_the_future, clock.ahead), NotAllowed (clearance.not_asked,
        clearance.nothing_changed; approval.own_work for the author and the last editor, approval.not_entitled),
        NotFound.
        """
        if answer.step not in ANSWERS:
            raise BugError("an asking was to be recorded as an answer")
        if not answer.by.strip() or not answer.reference.strip():
            raise InvalidInput("clearance.no_name")
        for words, most in ((answer.by, _LONGEST_NAME), (answer.reference, _LONGEST_NAME)):
            check_text(words, "reference", limit=most)
        check_text(answer.comment, "comment", limit=_LONGEST_COMMENT)
        # Somewhere it is that day already.
        if answer.on > (self._clock.now() + timedelta(hours=14)).date():
            raise InvalidInput("clearance.in_the_future")
        with self._database.reading() as connection:
            targets = self._answered(connection, signer, post_id, answer.step)
        if answer.step is ClearanceStep.NOT_CLEARED:
            why = answer.comment.strip() or f"{answer.by.strip()}, {answer.reference.strip()}"
            self._approving.request_changes(signer, post_id, why, seen=targets)
        with self._database.writing() as writing:
            posts.lock(writing.connection, post_id)
            targets = self._answered(writing.connection, signer, post_id, answer.step)
            self._record(writing, self._said(signer, post_id, targets, answer.step, answer), Action.CLEARANCE_ANSWERED)

    def check(self, actor: MemberId, file: Path) -> Clearance:
        """What a page says that came back, when it is exactly as it was signed.

        Raises InvalidInput (clearance.page_unsigned, clearance.page_changed, clearance.unreadable).
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            here = workspaces.load(connection).id
            register = believed(connection).register(connection)
        try:
            found = unsealed(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidInput("clearance.page_unsigned") from error
        if found is None:
            raise InvalidInput("clearance.page_unsigned")
        page, statement, signature = found
        said = clearance_from(statement)
        entry = register.signer_at(said.member_id, said.at, signature)
        genuine = entry is not None and verify(entry.public_key, statement.encode(), signature)
        if not genuine or said.workspace_id != here or said.page != hash_of_page(page):
            raise InvalidInput("clearance.page_changed")
        return said

    def _answered(
        self, connection: Connection, signer: Signer, post_id: PostId, step: ClearanceStep
    ) -> Mapping[AccountId, ContentHash]:
        """What the post says on each account, which headquarters was asked about and this member may speak of."""
        permitted(connection, signer.member_id, Right.READ)
        hearing = hear(connection, self._authorities.now(connection), post_id)
        gap = hearing.hindrance(signer.member_id, self._clock.now())
        if gap is not None:
            raise NotAllowed(gap.value, post=post_id)
        targets = hearing.written.targets
        asked = [one for one in heard_about(connection, post_id) if one.step is ClearanceStep.ASKED]
        about_this = any(one.is_about(targets) for one in asked)
        if step is ClearanceStep.CLEARED_WITH_CHANGES:
            if about_this:
                raise NotAllowed("clearance.nothing_changed")
        elif not about_this:
            raise NotAllowed("clearance.not_asked")
        if not asked:
            raise NotAllowed("clearance.not_asked")
        return targets

    def _said(
        self,
        signer: Signer,
        post_id: PostId,
        targets: Mapping[AccountId, ContentHash],
        step: ClearanceStep,
        answer: Answer | None = None,
        *,
        page: str = "",
    ) -> SignedClearance:
        with self._database.reading() as connection:
            here = workspaces.load(connection).id
        said = Clearance(
            id=new_id(),
            workspace_id=here,
            post_id=post_id,
            step=step,
            contents=dict(targets),
            member_id=signer.member_id,
            at=self._clock.now(),
            by="" if answer is None else answer.by.strip(),
            on=None if answer is None else answer.on,
            reference="" if answer is None else answer.reference.strip(),
            comment="" if answer is None else answer.comment.strip(),
            page=page,
        )
        text = said.canonical_bytes()
        return SignedClearance(said, text.decode(), signer.sign(text))

    def _record(self, writing: Writing, signed: SignedClearance, action: Action) -> None:
        said = signed.said
        if said is None:
            raise BugError("a clearance without a statement was to be recorded")
        refuse_ahead(writing.connection, self._clock, said.at)
        clearances.record(writing.connection, signed)
        details: dict[str, object] = {
            "hashes": {str(account): str(found) for account, found in said.contents.items()},
            "signature": signed.signature,
        }
        if said.step in ANSWERS:
            details |= {"step": said.step.value, "by": said.by, "reference": said.reference, "on": str(said.on)}
        writing.audit(AuditEntry(said.at, said.member_id, action, Subject.POST, said.post_id, details))
        writing.changed(Kind.APPROVALS)

    def _shown(self, connection: Connection, member_id: MemberId, post_id: PostId) -> Shown:
        return Shown(
            read_post(connection, post_id),
            check_stored(connection, self._facts, post_id, self._clock.now()).findings,
            next(one.name for one in workspaces.members(connection) if one.id == member_id),
            {one.id: one for one in accounts.all_accounts(connection)},
            {one.id: one for one in missions.all_missions(connection)},
            lambda media_hash: self._library.verified_path(media_hash).read_bytes(),
        )


def _key_of(register: Register, member_id: MemberId, now: datetime) -> str:
    entry = register.member_at(member_id, now)
    if entry is None or not entry.public_key:
        raise NotAllowed("approval.not_entitled")
    return entry.public_key
