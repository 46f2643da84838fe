"""Answering a review package: yes or changes, signed with one's own key, as a small file to send back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.approval import ApprovalStatement, Decision, Passage
from scheduler_app.domain.finding import Severity, Step
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.register import Verify
from scheduler_app.domain.review_answer import ANSWER, AnsweredPost, ReviewAnswer
from scheduler_app.domain.review_package import PackedPost
from scheduler_app.errors import InvalidInput, NotAllowed, PolicyBlocked
from scheduler_app.services.approving import Window, stated, usual_window
from scheduler_app.services.hearing import Hearing
from scheduler_app.services.opening_packages import OpenedPackage
from scheduler_app.services.signer import Signer
from scheduler_app.services.signing_files import signed_by


class AnsweringPackage:
    """One supervisor's answer while it is being given; the last word about a post counts.

    ``wrong_pins`` is when somebody gave wrong PINs for their key on this machine: the answer carries it home.
    """

    def __init__(
        self,
        opened: OpenedPackage,
        signer: Signer,
        clock: Clock,
        verify: Verify,
        wrong_pins: Iterable[datetime] = (),
    ) -> None:
        self._opened = opened
        self._signer = signer
        self._clock = clock
        self._verify = verify
        self._wrong_pins = tuple(wrong_pins)
        self._said: dict[PostId, AnsweredPost] = {}

    def approve(self, number: int, *, comment: str = "", window: Window | None = None) -> None:
        """Approve exactly what the package shows, on the accounts on which one may; ``window`` as in the workspace.

        Raises NotAllowed (approval.own_work, approval.not_entitled), PolicyBlocked (policy.blocked), InvalidInput
        (approval.window_backwards), NotFound (package.no_such_post).
        """
        packed, hearing = self._may_decide(number)
        _refuse_blocked(self._opened, packed)
        limit = packed.post.lateness_limit or self._opened.package.workspace.lateness_limit
        due = [one.due_at for one in packed.on if one.due_at is not None]
        chosen = window or usual_window(due, limit, self._clock.now())
        if chosen.not_after < chosen.not_before:
            raise InvalidInput("approval.window_backwards")
        self._say(hearing, Decision.APPROVED, comment, chosen)

    def request_changes(self, number: int, reason: str, *, words: str = "") -> None:
        """Send a post back with a reason; ``words`` are those of the post that it is about.

        Raises InvalidInput (approval.no_reason, approval.no_such_passage), and as ``approve``.
        """
        if not reason.strip():
            raise InvalidInput("approval.no_reason")
        _, hearing = self._may_decide(number)
        passage = _found(words, hearing) if words else None
        if words and passage is None:
            raise InvalidInput("approval.no_such_passage", words=words[:80])
        now = self._clock.now()
        self._say(hearing, Decision.CHANGES_REQUESTED, reason, Window(now, now), passage=passage)

    def file(self) -> bytes:
        """The answer, signed. Raises InvalidInput (answer.empty), NotAllowed (key.not_registered)."""
        if not self._said:
            raise InvalidInput("answer.empty")
        now = self._clock.now()
        answer = ReviewAnswer(
            package_id=self._opened.package.id,
            workspace_id=self._opened.package.workspace.id,
            seen=self._opened.seen,
            by=self._signer.member_id,
            at=now,
            said=tuple(self._said.values()),
            wrong_pins=self._wrong_pins,
        )
        return signed_by(self._signer, self._opened.authority.register, ANSWER, answer.body(), now, self._verify)

    def _may_decide(self, number: int) -> tuple[PackedPost, Hearing]:
        packed = self._opened.post(number)
        hearing = self._opened.hearing(packed)
        gap = hearing.hindrance(self._signer.member_id, self._clock.now())
        if gap is not None:
            raise NotAllowed(gap.value, post=packed.post.id)
        return packed, hearing

    def _say(
        self, hearing: Hearing, decision: Decision, comment: str, window: Window, *, passage: Passage | None = None
    ) -> None:
        here, now = self._opened.package.workspace.id, self._clock.now()
        statement: ApprovalStatement = stated(
            hearing, here, self._signer.member_id, decision, comment, window, now, passage=passage
        )
        signature = self._signer.sign(statement.canonical_bytes())
        self._said[hearing.post_id] = AnsweredPost(statement, signature)


def _refuse_blocked(opened: OpenedPackage, packed: PackedPost) -> None:
    found = [one for one in packed.findings if one.severity is Severity.BLOCK and Step.SUBMIT in one.stops]
    if not found:
        return
    handles = {one.id: one.handle for one in opened.package.accounts}
    first = found[0]
    where = handles[first.account_id] if first.account_id else ", ".join(sorted(handles.values()))
    raise PolicyBlocked(
        "policy.blocked", rule=first.rule, because=first.code, post=packed.post.name, account=where, count=len(found)
    )


def _found(words: str, hearing: Hearing) -> Passage | None:
    """Where the words stand: in the first account's text, title, link or description that has them."""
    for account_id, content in hearing.written.contents.items():
        fields = [
            *((Place(Field.TEXT, part), one.text) for part, one in enumerate(content.parts)),
            (Place(Field.TITLE), content.title),
            (Place(Field.LINK), content.link),
            *(
                (Place(Field.DESCRIPTION, part, item=item), shown.description)
                for part, one in enumerate(content.parts)
                for item, shown in enumerate(one.media)
            ),
        ]
        for place, text in fields:
            at = text.find(words)
            if at >= 0:
                return Passage(account_id, replace(place, start=at, end=at + len(words)), words)
    return None
