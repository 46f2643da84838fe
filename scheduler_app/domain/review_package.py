"""A review package: everything that a supervisor on another machine needs to judge posts, as one signed file.

What readers would see is in it whole, so that whoever opens it computes the content hashes anew. Pictures are there as
thumbnails on the word of whoever signed it. ``review_package_reading`` is the way back from the file.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Approval
from scheduler_app.domain.content_hash import canonical_bytes
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.fix import Place
from scheduler_app.domain.ids import AccountId, MediaHash, MemberId, MissionId
from scheduler_app.domain.override import Override
from scheduler_app.domain.post import Content, Post
from scheduler_app.domain.register import SignedStatement
from scheduler_app.domain.signed_file import FileKind
from scheduler_app.domain.workspace import Workspace

PACKAGE = FileKind("duta-review-package", 1, 32 * 1024 * 1024)
# A supervisor who was away for two weeks asks for what is true now.
GOOD_FOR = timedelta(days=14)
MOST_POSTS = 200
LARGEST_THUMBNAIL = 64 * 1024


@dataclass(frozen=True, slots=True)
class PackedMission:
    """Where an account's readers are: ``country`` is ISO 3166 alpha-2, ``zone`` an IANA zone."""

    id: MissionId
    name: str
    country: str
    city: str
    zone: str


@dataclass(frozen=True, slots=True)
class PackedVariant:
    """What one account would show, what was last approved for it (None for nothing), and when it is planned."""

    account_id: AccountId
    content: Content
    before: Content | None
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class PackedPost:
    """One post. ``post`` has no variants: what they come to is in ``on``.

    ``findings`` are what the rules said when the package was made, ``said`` what people had said by then.
    """

    number: int
    post: Post
    requested_by: MemberId | None
    on: tuple[PackedVariant, ...]
    findings: tuple[Finding, ...]
    overrides: tuple[Override, ...]
    said: tuple[Approval, ...]


@dataclass(frozen=True, slots=True)
class PackedMedia:
    """One picture. ``size`` is that of its file in bytes; ``thumbnail`` a small JPEG, empty when none could be made."""

    media_type: str
    size: int
    width: int | None
    height: int | None
    thumbnail: bytes


@dataclass(frozen=True, slots=True)
class ReviewPackage:
    """See above. ``root``, ``statements`` and ``stand_ins`` let any machine that knows the root key see who may sign.

    ``by`` made it ``at`` and signed it. Texts that are signed themselves are carried byte for byte.
    """

    id: str
    workspace: Workspace
    root: str
    statements: tuple[SignedStatement, ...]
    stand_ins: tuple[tuple[str, str], ...]
    by: MemberId
    at: datetime
    posts: tuple[PackedPost, ...]
    accounts: tuple[Account, ...]
    missions: tuple[PackedMission, ...]
    media: Mapping[MediaHash, PackedMedia]

    def body(self) -> dict[str, Any]:
        """What the file says."""
        return {
            "accounts": [_account(one) for one in self.accounts],
            "at": moment(self.at),
            "by": self.by,
            "id": self.id,
            "media": [_media(media_hash, one) for media_hash, one in sorted(self.media.items())],
            "missions": [
                {"city": one.city, "country": one.country, "id": one.id, "name": one.name, "zone": one.zone}
                for one in self.missions
            ],
            "posts": [_post(one) for one in self.posts],
            "register": [{"signature": one.signature, "text": one.text} for one in self.statements],
            "root": self.root,
            "stand_ins": [{"signature": signature, "text": text} for text, signature in self.stand_ins],
            "workspace": {
                "home_zone": self.workspace.home_zone,
                "id": self.workspace.id,
                "lateness": _seconds(self.workspace.lateness_limit),
                "name": self.workspace.name,
            },
        }


def moment(at: datetime) -> str:
    """One way to write a moment."""
    return at.astimezone(UTC).isoformat()


def _moment(at: datetime | None) -> str | None:
    return None if at is None else moment(at)


def _seconds(length: timedelta) -> int:
    return length // timedelta(seconds=1)


def _account(one: Account) -> dict[str, str]:
    return {
        "address": one.address,
        "display_name": one.display_name,
        "handle": one.handle,
        "id": one.id,
        "identity": one.identity,
        "kind": one.kind.value,
        "language": one.language,
        "mission": one.mission_id,
        "network": one.network,
    }


def _media(media_hash: MediaHash, one: PackedMedia) -> dict[str, object]:
    return {
        "bytes": one.size,
        "hash": media_hash,
        "height": one.height or 0,
        "thumbnail": base64.b64encode(one.thumbnail).decode(),
        "type": one.media_type,
        "width": one.width or 0,
    }


def _post(packed: PackedPost) -> dict[str, object]:
    post = packed.post
    return {
        "author": post.author_id,
        "created_at": moment(post.created_at),
        "embargo_until": _moment(post.embargo_until),
        "expires_at": _moment(post.expires_at),
        "findings": [_finding(one) for one in packed.findings],
        "id": post.id,
        "last_editor": post.last_editor_id,
        "lateness": None if post.lateness_limit is None else {"seconds": _seconds(post.lateness_limit)},
        "name": post.name,
        "number": packed.number,
        "on": [_variant(one) for one in packed.on],
        "overrides": [_override(one) for one in packed.overrides],
        "purpose": post.purpose,
        "requested_by": packed.requested_by,
        "said": [
            {"at": moment(one.at), "id": one.id, "signature": one.signature, "text": one.text} for one in packed.said
        ],
        "source": post.source,
        "topic": post.topic.value,
        "version": post.version,
    }


def _variant(one: PackedVariant) -> dict[str, object]:
    return {
        "account": one.account_id,
        "before": None if one.before is None else canonical_bytes(one.before).decode(),
        "content": canonical_bytes(one.content).decode(),
        "due_at": _moment(one.due_at),
    }


def _finding(one: Finding) -> dict[str, object]:
    return {
        "account": one.account_id,
        "code": one.code,
        "params": dict(one.params),
        "place": None if one.place is None else _place(one.place),
        "rule": one.rule,
        "severity": one.severity.value,
        "stops": sorted(one.stops),
    }


def _place(place: Place) -> dict[str, object]:
    return {
        "end": place.end,
        "field": place.field.value,
        "item": place.item,
        "option": place.option,
        "part": place.part,
        "start": place.start,
    }


def _override(one: Override) -> dict[str, str]:
    return {
        "account": one.account_id,
        "at": moment(one.at),
        "content": one.content_hash,
        "member": one.member_id,
        "reason": one.reason.value,
        "rule": one.rule,
        "words": one.words,
    }
