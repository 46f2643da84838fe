"""Everything that is on record about one post: a document that says the same in fifty years, without Duta."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.delivery import Delivery
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId
from scheduler_app.domain.post import Content, MediaItem
from scheduler_app.domain.recall import Recall
from scheduler_app.services.composing import read_post
from scheduler_app.services.on_record import slot_text
from scheduler_app.storage import (
    accounts,
    approved_texts,
    attempts,
    audit,
    campaigns,
    clearances,
    deliveries,
    recalls,
    record_rows,
    workspaces,
)
from scheduler_app.storage.columns import from_milliseconds
from scheduler_app.storage.database import Connection

Document = dict[str, Any]
FORM = "duta record 1"


def sheet_of(connection: Connection, post_id: PostId) -> Document:
    """What, who and when; approvals and headquarters' answers with their signatures, attempts and the network's
    answers, later edits, corrections and deletions.

    ``as_planned`` is what was scheduled for the account and, once sent, what was sent; None when its words were never
    approved and were changed since. Raises NotFound.
    """
    written = read_post(connection, post_id)
    post = written.post
    names = {one.id: one.name for one in workspaces.members(connection)}
    known = {one.id: one for one in accounts.all_accounts(connection)}
    called = {one.id: one.name for one in campaigns.all_campaigns(connection)}
    planned = deliveries.for_post(connection, post_id)
    said = record_rows.approvals_of(connection, post_id)
    taken_back = recalls.about(connection, post_id)
    involved = [post_id, *(one.id for one in planned), *(one["id"] for one in said), *(one.id for one in taken_back)]
    return {
        "form": FORM,
        "workspace": {"id": workspaces.load(connection).id, "name": workspaces.load(connection).name},
        "post": {
            "number": record_rows.number_of(connection, post_id),
            "id": post.id,
            "name": post.name,
            "topic": post.topic.value,
            "campaign": called.get(post.campaign_id) if post.campaign_id else None,
            "author": _person(post.author_id, names),
            "last_editor": _person(post.last_editor_id, names),
            "created_at": post.created_at.isoformat(),
            "version": post.version,
        },
        "written_now": [
            {"account": _account(known[account_id]), **_content(content)}
            for account_id, content in written.contents.items()
        ],
        "approvals": [{**one, "member": _person(one["member"], names), "at": _iso(one["at"])} for one in said],
        "clearances": [
            {
                "id": one.id,
                "step": one.step.value,
                "answered_by": one.by,
                "answered_on": None if one.on is None else one.on.isoformat(),
                "reference": one.reference,
                "comment": one.comment,
                "about_what_is_written_now": one.is_about(written.targets),
                "recorded_by": _person(one.member_id, names),
                "recorded_at": _iso(one.at),
                "statement": signed.text,
                "signature": signed.signature,
            }
            for signed in clearances.for_post(connection, post_id)
            if (one := signed.said) is not None
        ],
        "deliveries": [_delivery(connection, one, known, written.contents) for one in planned],
        "recalls": [_recall(connection, one, known, names) for one in taken_back],
        "audit": list(_entries(connection, involved, names)),
    }


def as_text(document: Document) -> str:
    """A sheet as people read it: one fact a line, what belongs together indented under its name."""
    return "\n".join(_lines(document, 0)) + "\n"


def canonical(document: Document) -> bytes:
    """The bytes of a sheet that its hash is made of."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _delivery(
    connection: Connection, one: Delivery, known: Mapping[AccountId, Account], now: Mapping[AccountId, Content]
) -> Document:
    planned = approved_texts.content(connection, one.content_hash)
    written = now.get(one.account_id)
    if planned is None and written is not None and content_hash(written) == one.content_hash:
        planned = written
    return {
        "id": one.id,
        "account": _account(known[one.account_id]),
        "slot": slot_text(one.slot),
        "due_at": _iso(one.due_at),
        "state": one.state.value,
        "reason": one.reason,
        "content_hash": one.content_hash,
        "as_planned": _content(planned) if planned is not None else None,
        "sent_at": _iso(one.sent_at),
        "remote_id": one.remote_id,
        "address": one.address,
        "attempts": [
            {
                "number": tried.number,
                "owner": tried.owner,
                "started_at": _iso(tried.started_at),
                "finished_at": _iso(tried.finished_at),
                "outcome": tried.outcome,
                "code": tried.code,
                "remote_id": tried.remote_id,
                "address": tried.address,
            }
            for tried in attempts.for_delivery(connection, one.id)
        ],
    }


def _recall(
    connection: Connection, one: Recall, known: Mapping[AccountId, Account], names: Mapping[MemberId, str]
) -> Document:
    """What was wanted by whom, and on each account what came of it; ``says_now`` is the correction's content."""
    correction = one.correction_id
    return {
        "id": one.id,
        "way": one.way.value,
        "reason": one.reason,
        "post": record_rows.number_of(connection, one.post_id),
        "correction": None if correction is None else record_rows.number_of(connection, correction),
        "proposed_by": _person(one.proposed_by, names),
        "proposed_at": _iso(one.proposed_at),
        "confirmed_by": _maybe_person(one.confirmed_by, names),
        "confirmed_at": _iso(one.confirmed_at),
        "solo": one.solo,
        "withdrawn_by": _maybe_person(one.withdrawn_by, names),
        "withdrawn_at": _iso(one.withdrawn_at),
        "accounts": [
            {
                "account": _account(known[step.account_id]),
                "delivery": step.delivery_id,
                "action": step.action.value,
                "result": step.state.value,
                "code": step.code,
                "note": step.note,
                "done_by": _maybe_person(step.done_by, names),
                "done_at": _iso(step.done_at),
                "says_now": _kept(connection, step.content_hash),
            }
            for step in recalls.steps(connection, one.id)
        ],
    }


def _kept(connection: Connection, own_hash: ContentHash) -> Document | None:
    content = approved_texts.content(connection, own_hash) if own_hash else None
    return None if content is None else _content(content)


def _content(content: Content) -> Document:
    return {
        "content_hash": content_hash(content),
        "language": content.language,
        "title": content.title,
        "link": content.link,
        "parts": [
            {
                "text": part.text,
                "media": list(map(_item, part.media)),
            }
            for part in content.parts
        ],
        **({"options": dict(content.options)} if content.options else {}),
    }


def _item(item: MediaItem) -> Document:
    """A picture as readers saw it: what of it was meant belongs to it."""
    told: Document = {"hash": item.media_hash, "type": item.media_type, "description": item.description}
    meant = {"focus": item.focus, "crop": item.crop}
    return told | {name: list(place) for name, place in meant.items() if place is not None}


def _account(account: Account) -> Document:
    return {
        "id": account.id,
        "network": account.network,
        "handle": account.handle,
        "name": account.display_name,
        "kind": account.kind.value,
        "identity": account.identity,
    }


def _person(member_id: str, names: Mapping[MemberId, str]) -> Document:
    return {"id": member_id, "name": names.get(MemberId(member_id), "")}


def _maybe_person(member_id: MemberId | None, names: Mapping[MemberId, str]) -> Document | None:
    return None if member_id is None else _person(member_id, names)


def _entries(connection: Connection, involved: Sequence[str], names: Mapping[MemberId, str]) -> Iterator[Document]:
    for row in audit.about(connection, involved):
        yield {
            "serial": row.serial,
            "at": _iso(from_milliseconds(row.at)),
            "actor": _person(row.actor, names) if row.actor else None,
            "action": row.action,
            "subject": row.subject,
            "subject_id": row.subject_id,
            "solo": bool(row.solo),
            "details": row.said(),
            "hash": row.hash,
        }


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _lines(value: Any, depth: int) -> Iterator[str]:
    space = "  " * depth
    for name, one in value.items() if isinstance(value, dict) else enumerate(value, start=1):
        label = str(name).replace("_", " ")
        if isinstance(one, dict | list):
            yield f"{space}{label}:" if one else f"{space}{label}: none"
            yield from _lines(one, depth + 1)
        else:
            # A text of several lines stays under its label.
            words = "" if one is None else str(one).replace("\n", f"\n{space}  ")
            yield f"{space}{label}: {words}"
