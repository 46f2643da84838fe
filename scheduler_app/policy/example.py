"""A post that no rule objects to: examples say only what is different."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.clearance import Clearance, ClearanceStep
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.ids import AccountId, ContentHash, MediaHash, MemberId, MissionId, PostId, WorkspaceId
from scheduler_app.domain.mission import Mission, MissionKind
from scheduler_app.domain.network_facts import Counting, Idempotency, Lookup, MediaFacts, NetworkFacts, SignIn
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import Content, MediaItem, Part, Topic
from scheduler_app.domain.slot import Slot, slot_at
from scheduler_app.policy.subject import GivenApproval, Plan, PostFacts, Sibling, Subject

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
WALL = datetime.fromisoformat("2027-03-04T10:00")
AUTHOR = MemberId("author")
SUPERVISOR = MemberId("supervisor")
TEXT = "Coffee from Gayo comes to The Hague. Taste it with us on Friday at the trade fair."

MISSION = Mission(
    id=MissionId("the-hague"),
    slug="the-hague",
    name="Embassy of Indonesia in The Hague",
    kind=MissionKind.EMBASSY,
    country="NL",
    city="The Hague",
    zone="Europe/Amsterdam",
    languages=("en", "nl", "id"),
)

ACCOUNT = Account(
    id=AccountId("account"),
    mission_id=MISSION.id,
    network="practice",
    handle="embassy",
    display_name="Embassy of Indonesia",
    kind=AccountKind.INSTITUTION,
    language="en",
    address="https://practice.invalid",
    identity="id-of-embassy",
)

PAPERS = AccountPapers(
    owner_office="Information and social affairs",
    approval_document="12/B/2026",
    approved_on=date(2026, 1, 12),
    two_step_at=date(2026, 12, 1),
    last_post_at=NOW - timedelta(days=3),
)

NETWORK = NetworkFacts(
    name="practice",
    display_name="Practice",
    sign_in=SignIn.TOKEN,
    counting=Counting.GRAPHEMES,
    max_text=500,
    max_parts=10,
    media=MediaFacts(max_items=4, types=frozenset({"image/jpeg", "image/png"}), max_bytes=8_000_000),
    idempotency=Idempotency.KEY,
    lookup=Lookup.BY_ID,
    key_lifetime=None,
    settle=timedelta(0),
    send_budget=timedelta(seconds=30),
    min_gap=timedelta(0),
    abilities=frozenset({"alt_text", "links", "pictures", "threads", "titles"}),
    source="",
    checked="2026-11-23",
)

POST = PostFacts(
    id=PostId("post"),
    author_id=AUTHOR,
    last_editor_id=AUTHOR,
    topic=Topic.TRADE,
    purpose="Bring buyers to the stand",
)


def an_example(
    *texts: str,
    language: str = "en",
    title: str = "",
    link: str = "",
    media: tuple[MediaItem, ...] = (),
    options: dict[str, str] | None = None,
    wall: datetime | None = WALL,
    account: dict[str, Any] | None = None,
    mission: dict[str, Any] | None = None,
    network: dict[str, Any] | None = None,
    papers: dict[str, Any] | None = None,
    post: dict[str, Any] | None = None,
    approved: bool = True,
    **others: Any,
) -> Subject:
    """The example with differences: ``account``, ``mission``, ``network``, ``papers`` and ``post`` name fields of those
    values; ``others`` are fields of Subject. It is planned for a Thursday morning in The Hague and approved.
    """
    words = texts or (TEXT,)
    parts = (Part(words[0], media), *(Part(text) for text in words[1:]))
    content = Content(language, parts, title, link, as_options(options or {}))
    there = replace(MISSION, **mission or {})
    slot = Slot(wall, there.zone) if wall else None
    made = Subject(
        content=content,
        account=replace(ACCOUNT, **account or {}),
        mission=there,
        network=replace(NETWORK, **network or {}),
        post=replace(POST, **post or {}),
        papers=replace(PAPERS, **papers or {}),
        now=NOW,
        plan=Plan(slot, slot.instant()) if slot else None,
    )
    if approved:
        made = replace(made, approvals=(an_approval(made),))
    return replace(made, **others)


def an_approval(
    subject: Subject,
    *,
    of: ContentHash | None = None,
    by: MemberId = SUPERVISOR,
    at: datetime = NOW - timedelta(hours=2),
) -> GivenApproval:
    """A supervisor's yes to the subject as it is, or to the content with the hash ``of``, for a year around."""
    year = timedelta(days=365)
    return GivenApproval(by, of or subject.content_hash, at, not_before=NOW - year, not_after=NOW + year)


def an_answer(subject: Subject, step: ClearanceStep) -> Clearance:
    """Headquarters' answer about the subject as it is."""
    return Clearance(
        "answer",
        WorkspaceId("workspace"),
        subject.post.id,
        step,
        subject.everywhere,
        SUPERVISOR,
        NOW - timedelta(hours=3),
        by="Directorate of Information",
        on=NOW.date(),
        reference="D-123/2027",
    )


def a_sibling(*texts: str, said_in: str = "en", **account: Any) -> Sibling:
    """The same post on another account that differs from the example's in the fields named."""
    content = Content(said_in, tuple(Part(text) for text in texts or (TEXT,)))
    other = replace(ACCOUNT, **{"id": AccountId("sibling"), "handle": "sibling", **account})
    return Sibling(other, content, content_hash(content))


def a_picture(description: str = "A cup of coffee beside a map of Aceh", name: str = "coffee") -> MediaItem:
    """A picture with words for those who cannot see it."""
    return MediaItem(MediaHash(f"{name:0<64}"), "image/jpeg", description)


def a_plan(at: datetime, zone: str = "Europe/Amsterdam") -> Plan:
    """The plan for a moment."""
    return Plan(*slot_at(at, zone))
