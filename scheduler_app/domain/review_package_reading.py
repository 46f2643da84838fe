"""From the file back to a review package: everything is looked at, and what Duta would not have written is refused."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.approval import Approval, statement_from
from scheduler_app.domain.content_hash import content_from
from scheduler_app.domain.finding import Finding, Severity, Step
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import (
    AccountId,
    ApprovalId,
    ContentHash,
    MediaHash,
    MemberId,
    MissionId,
    PostId,
    WorkspaceId,
)
from scheduler_app.domain.override import Override, Reason
from scheduler_app.domain.post import Content, Post, Topic
from scheduler_app.domain.register import SignedStatement
from scheduler_app.domain.review_package import (
    LARGEST_THUMBNAIL,
    MOST_POSTS,
    PackedMedia,
    PackedMission,
    PackedPost,
    PackedVariant,
    ReviewPackage,
)
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.strict_document import StrictDocument
from scheduler_app.domain.workspace import Workspace
from scheduler_app.errors import InvalidInput


def package_from(body: Mapping[str, Any]) -> ReviewPackage:
    """The package that a file's body says. Raises InvalidInput (file.unsound)."""
    try:
        package = _package(StrictDocument(body))
        if package.body() == body and _belongs_together(package):
            return package
    except (ValueError, OverflowError, InvalidInput) as error:
        raise InvalidInput("file.unsound") from error
    raise InvalidInput("file.unsound")


def _belongs_together(package: ReviewPackage) -> bool:
    """Whether everything that is spoken of is in it, once."""
    accounts = [one.id for one in package.accounts]
    missions = [one.id for one in package.missions]
    numbers = [one.number for one in package.posts]
    lists = (accounts, missions, numbers, [one.post.id for one in package.posts])
    shown = {
        item.media_hash for one in package.posts for on in one.on for part in on.content.parts for item in part.media
    }
    return (
        0 < len(package.posts) <= MOST_POSTS
        and all(len(set(one)) == len(one) for one in lists)
        and {one.mission_id for one in package.accounts} <= set(missions)
        and all(_names(one) <= set(accounts) and one.on and _once(one) for one in package.posts)
        and shown <= package.media.keys()
    )


def _names(packed: PackedPost) -> set[AccountId]:
    found = {one.account_id for one in packed.on}
    return found | {one.account_id for one in packed.findings if one.account_id is not None}


def _once(packed: PackedPost) -> bool:
    return len({one.account_id for one in packed.on}) == len(packed.on)


def _package(document: StrictDocument) -> ReviewPackage:
    workspace = document.part("workspace")
    return ReviewPackage(
        id=document.text("id"),
        workspace=Workspace(
            WorkspaceId(workspace.text("id")),
            workspace.text("name"),
            zone_named(workspace.text("home_zone")).key,
            timedelta(seconds=workspace.number("lateness")),
        ),
        root=document.text("root"),
        statements=tuple(
            SignedStatement(one.text("text"), one.text("signature")) for one in document.parts("register")
        ),
        stand_ins=tuple((one.text("text"), one.text("signature")) for one in document.parts("stand_ins")),
        by=MemberId(document.text("by")),
        at=document.moment("at"),
        posts=tuple(_post(one) for one in document.parts("posts")),
        accounts=tuple(_account(one) for one in document.parts("accounts")),
        missions=tuple(_mission(one) for one in document.parts("missions")),
        media=dict(_media(one) for one in document.parts("media")),
    )


def _account(document: StrictDocument) -> Account:
    return Account(
        id=AccountId(document.text("id")),
        mission_id=MissionId(document.text("mission")),
        network=document.text("network"),
        handle=document.text("handle"),
        display_name=document.text("display_name"),
        kind=AccountKind(document.text("kind")),
        language=document.text("language"),
        address=document.text("address"),
        identity=document.text("identity"),
    )


def _mission(document: StrictDocument) -> PackedMission:
    return PackedMission(
        id=MissionId(document.text("id")),
        name=document.text("name"),
        country=document.text("country"),
        city=document.text("city"),
        zone=zone_named(document.text("zone")).key,
    )


def _media(document: StrictDocument) -> tuple[MediaHash, PackedMedia]:
    thumbnail = base64.b64decode(document.text("thumbnail"), validate=True)
    if len(thumbnail) > LARGEST_THUMBNAIL:
        raise ValueError("a thumbnail that is none")
    width, height = document.number("width"), document.number("height")
    packed = PackedMedia(document.text("type"), document.number("bytes"), width or None, height or None, thumbnail)
    return MediaHash(document.text("hash")), packed


def _post(document: StrictDocument) -> PackedPost:
    post_id = PostId(document.text("id"))
    lateness, asked = document.part_or_none("lateness"), document.text_or_none("requested_by")
    post = Post(
        id=post_id,
        name=document.text("name"),
        topic=Topic(document.text("topic")),
        author_id=MemberId(document.text("author")),
        last_editor_id=MemberId(document.text("last_editor")),
        created_at=document.moment("created_at"),
        variants=(),
        lateness_limit=None if lateness is None else timedelta(seconds=lateness.number("seconds")),
        version=document.number("version"),
        purpose=document.text("purpose"),
        source=document.text("source"),
        embargo_until=document.moment_or_none("embargo_until"),
        expires_at=document.moment_or_none("expires_at"),
    )
    return PackedPost(
        number=document.number("number"),
        post=post,
        requested_by=None if asked is None else MemberId(asked),
        on=tuple(_variant(one) for one in document.parts("on")),
        findings=tuple(_finding(one) for one in document.parts("findings")),
        overrides=tuple(_override(one, post_id) for one in document.parts("overrides")),
        said=tuple(_approval(one, post_id) for one in document.parts("said")),
    )


def _variant(document: StrictDocument) -> PackedVariant:
    before = document.text_or_none("before")
    return PackedVariant(
        account_id=AccountId(document.text("account")),
        content=_content(document.text("content")),
        before=None if before is None else _content(before),
        due_at=document.moment_or_none("due_at"),
    )


def _content(text: str) -> Content:
    return content_from(text.encode())


def _finding(document: StrictDocument) -> Finding:
    account, place = document.text_or_none("account"), document.part_or_none("place")
    return Finding(
        rule=document.text("rule"),
        code=document.text("code"),
        severity=Severity(document.text("severity")),
        params=document.part("params").values(),
        account_id=None if account is None else AccountId(account),
        place=None if place is None else _place(place),
        stops=frozenset(Step(one) for one in document.texts("stops")),
    )


def _place(document: StrictDocument) -> Place:
    return Place(
        Field(document.text("field")),
        part=document.number("part"),
        start=document.number("start"),
        end=document.number("end"),
        item=document.number("item"),
        option=document.text("option"),
    )


def _override(document: StrictDocument, post_id: PostId) -> Override:
    return Override(
        post_id=post_id,
        account_id=AccountId(document.text("account")),
        rule=document.text("rule"),
        content_hash=ContentHash(document.text("content")),
        reason=Reason(document.text("reason")),
        words=document.text("words"),
        member_id=MemberId(document.text("member")),
        at=document.moment("at"),
    )


def _approval(document: StrictDocument, post_id: PostId) -> Approval:
    """What was recorded; a text that says nothing about this post has no statement, as in the workspace."""
    text = document.text("text")
    try:
        statement = statement_from(text)
    except InvalidInput:
        statement = None
    if statement is not None and statement.post_id != post_id:
        statement = None
    approval_id = ApprovalId(document.text("id"))
    return Approval(approval_id, text, document.text("signature"), statement, document.moment("at"))
