"""A supervisor's answer to a review package: what they said about its posts, each statement signed as always.

The statements stand for themselves: they are recorded byte for byte. What is around them says to which workspace and
package they belong and which register their author had seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from scheduler_app.domain.approval import ApprovalStatement, statement_from
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.domain.register import RegisterPin
from scheduler_app.domain.review_package import MOST_POSTS, moment
from scheduler_app.domain.signed_file import FileKind
from scheduler_app.domain.strict_document import StrictDocument
from scheduler_app.errors import InvalidInput

ANSWER = FileKind("duta-review-answer", 1, 4 * 1024 * 1024)


@dataclass(frozen=True, slots=True)
class AnsweredPost:
    """One statement and its signature, to be recorded as they are."""

    statement: ApprovalStatement
    signature: str


@dataclass(frozen=True, slots=True)
class ReviewAnswer:
    """See above. ``seen`` is the register as the package showed it: its root key, last serial and hash.

    ``wrong_pins`` is when wrong PINs were given there for the member's key, of which the workspace should hear.
    """

    package_id: str
    workspace_id: WorkspaceId
    seen: RegisterPin
    by: MemberId
    at: datetime
    said: tuple[AnsweredPost, ...]
    wrong_pins: tuple[datetime, ...] = ()

    def body(self) -> dict[str, Any]:
        """What the file says."""
        return {
            "at": moment(self.at),
            "by": self.by,
            "package": self.package_id,
            "register": {"head": self.seen.head, "root": self.seen.root, "serial": self.seen.serial},
            "said": [
                {"signature": one.signature, "text": one.statement.canonical_bytes().decode()} for one in self.said
            ],
            "workspace": self.workspace_id,
            "wrong_pins": [moment(one) for one in self.wrong_pins],
        }


def answer_from(body: Mapping[str, Any]) -> ReviewAnswer:
    """The answer that a file's body says. Raises InvalidInput (file.unsound)."""
    try:
        answer = _answer(StrictDocument(body))
        if answer.body() == body and _belongs_together(answer):
            return answer
    except (ValueError, OverflowError, InvalidInput) as error:
        raise InvalidInput("file.unsound") from error
    raise InvalidInput("file.unsound")


def _belongs_together(answer: ReviewAnswer) -> bool:
    """Whether each post is spoken of once, by its author, of this workspace, before the answer was signed."""
    posts = {one.statement.post_id for one in answer.said}
    return 0 < len(posts) == len(answer.said) <= MOST_POSTS and all(
        (one.statement.workspace_id, one.statement.member_id) == (answer.workspace_id, answer.by)
        and one.statement.at <= answer.at
        for one in answer.said
    )


def _answer(document: StrictDocument) -> ReviewAnswer:
    register = document.part("register")
    return ReviewAnswer(
        package_id=document.text("package"),
        workspace_id=WorkspaceId(document.text("workspace")),
        seen=RegisterPin(register.text("root"), register.number("serial"), register.text("head")),
        by=MemberId(document.text("by")),
        at=document.moment("at"),
        said=tuple(
            AnsweredPost(statement_from(one.text("text")), one.text("signature")) for one in document.parts("said")
        ),
        wrong_pins=document.moments("wrong_pins"),
    )
