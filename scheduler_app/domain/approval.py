"""What a supervisor says about a post, in the bytes that are signed: exactly this content, for these accounts, then.

A statement is believed only with its signature (``approval_standing``); how many are needed is ``approval_matrix``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval_matrix import Needed
from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import AccountId, ApprovalId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.domain.post import Content
from scheduler_app.errors import InvalidInput

STATEMENT_VERSION = 2
_KIND = "approval"


class Decision(StrEnum):
    APPROVED = "approved"
    CHANGES_REQUESTED = "changes_requested"


@dataclass(frozen=True, slots=True)
class ApprovedContent:
    """One account and the hash of what may appear on it.

    The account is named by everything that decides where a post comes out: the network, its server or folder, the
    handle people know and the network's own name for the account.
    """

    account_id: AccountId
    network: str
    address: str
    handle: str
    identity: str
    content_hash: ContentHash

    @classmethod
    def on(cls, account: Account, content_hash: ContentHash) -> ApprovedContent:
        return cls(account.id, account.network, account.address, account.handle, account.identity, content_hash)

    def names(self, account: Account) -> bool:
        """Whether the account is still the one that was meant."""
        return self == ApprovedContent.on(account, self.content_hash)


@dataclass(frozen=True, slots=True)
class Passage:
    """The words that have to change: where they stand on which account, and how they read there."""

    account_id: AccountId
    place: Place
    words: str

    def stands_in(self, content: Content) -> bool:
        """Whether exactly these words stand there."""
        text = _text_at(content, self.place)
        return text is not None and bool(self.words) and text[self.place.start : self.place.end] == self.words


@dataclass(frozen=True, slots=True)
class ApprovalStatement:
    """What a supervisor says. It may leave from ``not_before`` to ``not_after``, both included.

    ``needed`` is what the matrix asked for when this was said, so that nobody can ask for less later;
    ``acknowledged`` are the findings that were shown; ``solo`` says that its author speaks for it alone.
    """

    workspace_id: WorkspaceId
    post_id: PostId
    contents: tuple[ApprovedContent, ...]
    not_before: datetime
    not_after: datetime
    decision: Decision
    comment: str
    member_id: MemberId
    at: datetime
    needed: Needed = field(default_factory=Needed)
    passage: Passage | None = None
    acknowledged: tuple[str, ...] = ()
    solo: bool = False

    def canonical_bytes(self) -> bytes:
        """The bytes that are stored and signed (RFC 8785)."""
        document: dict[str, Any] = {
            "accounts": [_account(one) for one in sorted(self.contents, key=lambda one: one.account_id)],
            "acknowledged": sorted(self.acknowledged),
            "at": _instant(self.at),
            "comment": self.comment,
            "decision": self.decision.value,
            "kind": _KIND,
            "member": self.member_id,
            "needed": {
                "approvals": self.needed.approvals,
                "because": list(self.needed.because),
                "one_of": [list(group) for group in self.needed.one_of],
            },
            "not_after": _instant(self.not_after),
            "not_before": _instant(self.not_before),
            "passage": None if self.passage is None else _passage(self.passage),
            "post": self.post_id,
            "solo": self.solo,
            "version": STATEMENT_VERSION,
            "workspace": self.workspace_id,
        }
        return canonical(document)


@dataclass(frozen=True, slots=True)
class Approval:
    """What is recorded: the text that was signed, the signature, and the statement the text says.

    ``statement`` is None when the text says none, or one about another post; ``at`` is then when it was recorded.
    """

    id: ApprovalId
    text: str
    signature: str
    statement: ApprovalStatement | None
    at: datetime

    @classmethod
    def said(cls, approval_id: ApprovalId, statement: ApprovalStatement, signature: str) -> Approval:
        return cls(approval_id, statement.canonical_bytes().decode(), signature, statement, statement.at)

    @property
    def yes(self) -> bool:
        """Whether it reads as an approval; that says nothing about its signature."""
        return self.statement is not None and self.statement.decision is Decision.APPROVED


class ApprovalGap(StrEnum):
    """Why a delivery is not covered by enough approvals."""

    NONE_YET = "approval.none_yet"
    CONTENT_CHANGED = "approval.content_changed"
    ACCOUNT_NOT_COVERED = "approval.account_not_covered"
    ACCOUNT_CHANGED = "approval.account_changed"
    OUTSIDE_WINDOW = "approval.outside_window"
    CHANGES_REQUESTED = "approval.changes_requested"
    OWN_WORK = "approval.own_work"
    EXPIRED = "approval.expired"
    MORE_NEEDED = "approval.more_needed"
    OTHERS_NEEDED = "approval.others_needed"
    NOT_ENTITLED = "approval.not_entitled"
    SOLO_IS_OVER = "approval.solo_is_over"
    TAMPERED = "approval.tampered"


def statement_from(text: str) -> ApprovalStatement:
    """The statement these canonical bytes say. Raises InvalidInput (approval.unreadable) when they say none."""
    try:
        statement = _statement(json.loads(text))
        if statement.canonical_bytes() == text.encode():
            return statement
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise InvalidInput("approval.unreadable") from error
    raise InvalidInput("approval.unreadable")


def _statement(document: Mapping[str, Any]) -> ApprovalStatement:
    if document["version"] != STATEMENT_VERSION or document["kind"] != _KIND:
        raise ValueError("a statement of an unknown version or kind")
    needed, passage = document["needed"], document["passage"]
    return ApprovalStatement(
        workspace_id=WorkspaceId(_text(document["workspace"])),
        post_id=PostId(_text(document["post"])),
        contents=tuple(_content(one) for one in document["accounts"]),
        not_before=datetime.fromisoformat(document["not_before"]),
        not_after=datetime.fromisoformat(document["not_after"]),
        decision=Decision(document["decision"]),
        comment=_text(document["comment"]),
        member_id=MemberId(_text(document["member"])),
        at=datetime.fromisoformat(document["at"]),
        needed=Needed(
            _number(needed["approvals"]),
            tuple(map(_text, needed["because"])),
            tuple(tuple(MemberId(_text(one)) for one in group) for group in needed["one_of"]),
        ),
        passage=None if passage is None else _passage_from(passage),
        acknowledged=tuple(map(_text, document["acknowledged"])),
        solo=document["solo"] is True,
    )


def _account(content: ApprovedContent) -> dict[str, str]:
    return {
        "address": content.address,
        "content": content.content_hash,
        "handle": content.handle,
        "id": content.account_id,
        "identity": content.identity,
        "network": content.network,
    }


def _content(document: Mapping[str, str]) -> ApprovedContent:
    return ApprovedContent(
        account_id=AccountId(_text(document["id"])),
        network=_text(document["network"]),
        address=_text(document["address"]),
        handle=_text(document["handle"]),
        identity=_text(document["identity"]),
        content_hash=ContentHash(_text(document["content"])),
    )


def _passage(passage: Passage) -> dict[str, object]:
    place = passage.place
    return {
        "account": passage.account_id,
        "end": place.end,
        "field": place.field.value,
        "item": place.item,
        "part": place.part,
        "start": place.start,
        "words": passage.words,
    }


def _passage_from(document: Mapping[str, Any]) -> Passage:
    part, start, end, item = (_number(document[name]) for name in ("part", "start", "end", "item"))
    place = Place(Field(document["field"]), part, start, end, item)
    return Passage(AccountId(_text(document["account"])), place, _text(document["words"]))


def _text_at(content: Content, place: Place) -> str | None:
    match place.field:
        case Field.TITLE:
            return content.title
        case Field.LINK:
            return content.link
        case Field.TEXT if 0 <= place.part < len(content.parts):
            return content.parts[place.part].text
        case Field.DESCRIPTION if 0 <= place.part < len(content.parts):
            media = content.parts[place.part].media
            return media[place.item].description if 0 <= place.item < len(media) else None
        case _:
            return None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("a whole number was expected")
    return value


def _instant(at: datetime) -> str:
    """One way to write a moment."""
    return at.astimezone(UTC).isoformat()
