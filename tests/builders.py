"""Valid values for tests: say only the difference that matters."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountHealth, AccountKind
from scheduler_app.domain.approval import Approval, ApprovalStatement, ApprovedContent, Decision, Passage
from scheduler_app.domain.approval_matrix import ApprovalMatrix, Needed
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.delivery import IN_FLIGHT, MAKES_ROOM, Delivery, DeliveryState
from scheduler_app.domain.hold import CrisisLevel, Hold, HoldScope
from scheduler_app.domain.ids import (
    AccountId,
    CampaignId,
    ContentHash,
    DeliveryId,
    HoldId,
    MediaHash,
    MemberId,
    MissionId,
    PostId,
    VariantId,
    WorkspaceId,
    new_id,
)
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.mission import SATURDAY_AND_SUNDAY, Mission, MissionKind
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import MASTER, Content, MediaItem, Part, Post, Topic, Variant, VariantScope, resolve
from scheduler_app.domain.register import GENESIS, RegisterAct, entry_body
from scheduler_app.domain.slot import Slot
from scheduler_app.domain.workspace import DEFAULT_LATENESS_LIMIT, Member, Role, Workspace
from scheduler_app.storage.database import Connection, Database

if TYPE_CHECKING:
    from scheduler_app.storage.authorities import Authorities
    from tests.registers import Chancery

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
MACHINE = "0" * 31 + "1"

_numbers = count(1)


def a_mission(
    slug: str | None = None,
    *,
    zone: str = "Asia/Tokyo",
    country: str = "JP",
    city: str = "Tokyo",
    languages: tuple[str, ...] = ("ja", "en", "id"),
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY,
) -> Mission:
    slug = slug or f"mission-{next(_numbers)}"
    return Mission(
        id=MissionId(new_id()),
        slug=slug,
        name=f"Embassy {slug}",
        kind=MissionKind.EMBASSY,
        country=country,
        city=city,
        zone=zone,
        languages=languages,
        weekend=weekend,
    )


def an_account(
    mission: Mission | MissionId | None = None,
    *,
    network: str = "practice",
    handle: str | None = None,
    language: str = "ja",
    address: str = "https://practice.invalid",
    identity: str | None = None,
    kind: AccountKind = AccountKind.INSTITUTION,
    health: AccountHealth = AccountHealth.READY,
    throttled_until: datetime | None = None,
    limits: Mapping[str, int] | None = None,
) -> Account:
    """An account of ``mission``, or of none that exists."""
    handle = handle or f"account-{next(_numbers)}"
    return Account(
        id=AccountId(new_id()),
        mission_id=mission.id if isinstance(mission, Mission) else mission or MissionId(new_id()),
        network=network,
        handle=handle,
        display_name=handle.title(),
        kind=kind,
        language=language,
        address=address,
        identity=identity or f"id-of-{handle}",
        health=health,
        throttled_until=throttled_until,
        limits=limits or {},
    )


def a_member(name: str = "Sari", *roles: Role, active: bool = True) -> Member:
    """An officer, or somebody with the given roles."""
    return Member(id=MemberId(new_id()), name=name, roles=frozenset(roles or {Role.OFFICER}), active=active)


def a_campaign(name: str | None = None) -> Campaign:
    return Campaign(id=CampaignId(new_id()), name=name or f"Campaign {next(_numbers)}")


def a_variant(
    *words: str,
    scope: VariantScope = MASTER,
    language: str | None = None,
    pictures: tuple[tuple[MediaItem, ...], ...] | None = None,
    descriptions: Mapping[MediaHash, str] | None = None,
    title: str | None = None,
    link: str | None = None,
    options: Mapping[str, str] | None = None,
) -> Variant:
    """A variant that has its own words, one for each part; without words it follows."""
    return Variant(
        id=VariantId(new_id()),
        scope=scope,
        language=language,
        words=words or None,
        pictures=pictures,
        descriptions=descriptions or {},
        title=title,
        link=link,
        options=options or {},
    )


def a_post(
    author: Member | MemberId | None = None,
    *,
    text: str = "Coffee from Gayo, at the trade fair on Friday.",
    name: str = "Gayo coffee",
    topic: Topic = Topic.TRADE,
    variants: tuple[Variant, ...] | None = None,
    campaign_id: CampaignId | None = None,
    lateness_limit: timedelta | None = None,
    created_at: datetime = NOW,
) -> Post:
    """A post whose master says ``text``, or with the given ``variants``; by ``author``, or by nobody who exists."""
    author_id = author.id if isinstance(author, Member) else author or MemberId(new_id())
    return Post(
        id=PostId(new_id()),
        name=name,
        topic=topic,
        author_id=author_id,
        last_editor_id=author_id,
        created_at=created_at,
        variants=variants or (a_variant(text, language="en"),),
        campaign_id=campaign_id,
        lateness_limit=lateness_limit,
    )


def a_content(
    *texts: str,
    language: str = "en",
    media: tuple[MediaItem, ...] = (),
    title: str = "",
    link: str = "",
    options: Mapping[str, str] | None = None,
) -> Content:
    """What readers see: one part for each text; the pictures are in the first."""
    words = texts or ("Coffee from Gayo, at the trade fair on Friday.",)
    parts = (Part(words[0], media), *(Part(text) for text in words[1:]))
    return Content(language=language, parts=parts, title=title, link=link, options=as_options(options or {}))


def a_media_hash(seed: str | None = None) -> MediaHash:
    return MediaHash(hashlib.sha256((seed or f"picture {next(_numbers)}").encode()).hexdigest())


def a_media_item(media_hash: MediaHash | None = None, description: str = "A cup of coffee") -> MediaItem:
    return MediaItem(media_hash or a_media_hash(), "image/png", description)


def a_stored_media(media_hash: MediaHash | None = None, *, name: str = "coffee.png") -> StoredMedia:
    return StoredMedia(
        hash=media_hash or a_media_hash(),
        media_type="image/png",
        bytes=2048,
        width=640,
        height=480,
        original_name=name,
        added_at=NOW,
    )


def targets_of(post: Post, accounts: Iterable[Account]) -> dict[AccountId, ContentHash]:
    """What the post says now on each account."""
    return {
        account.id: content_hash(
            resolve(post.variants, language=account.language, network=account.network, account_id=account.id)
        )
        for account in accounts
    }


def standing_as(state: DeliveryState) -> dict[str, object]:
    """What the row of a delivery in that state holds, for tests that put it there by hand."""
    return {
        "state": state.value,
        "lease_until": 1 if state in IN_FLIGHT else None,
        "planned": 0 if state in MAKES_ROOM else 1,
    }


def a_delivery(
    post: Post | PostId | None = None,
    account: Account | AccountId | None = None,
    *,
    due_at: datetime = NOW,
    slot: Slot | None = None,
    state: DeliveryState = DeliveryState.SCHEDULED,
    pinned: ContentHash | None = None,
    created_at: datetime = NOW,
) -> Delivery:
    """A delivery due at ``due_at``, read in UTC unless a ``slot`` says otherwise.

    It pins ``pinned``, or what ``post`` says on ``account`` now when both are given in full.
    """
    if slot is not None:
        due_at = slot.instant().at
    if pinned is None and isinstance(post, Post) and isinstance(account, Account):
        pinned = targets_of(post, [account])[account.id]
    return Delivery(
        id=DeliveryId(new_id()),
        post_id=post.id if isinstance(post, Post) else post or PostId(new_id()),
        account_id=account.id if isinstance(account, Account) else account or AccountId(new_id()),
        slot=slot or Slot(due_at.astimezone(UTC).replace(tzinfo=None), "UTC"),
        due_at=due_at,
        next_try_at=due_at,
        state=state,
        content_hash=pinned or ContentHash("0" * 64),
        idempotency_key=new_id(),
        created_at=created_at,
    )


def an_approval(
    workspace: Workspace | None = None,
    post: Post | None = None,
    accounts: Iterable[Account] = (),
    supervisor: Member | None = None,
    *,
    contents: tuple[ApprovedContent, ...] | None = None,
    decision: Decision = Decision.APPROVED,
    comment: str = "",
    not_before: datetime = NOW - timedelta(days=3650),
    not_after: datetime = NOW + timedelta(days=3650),
    at: datetime = NOW,
    needed: Needed | None = None,
    passage: Passage | None = None,
    solo: bool = False,
) -> Approval:
    """A supervisor's signed yes to what ``post`` says now on ``accounts``, for ten years around."""
    from tests.approvers import signed

    accounts = tuple(accounts)
    if contents is None:
        hashes = targets_of(post, accounts) if post else {}
        contents = tuple(ApprovedContent.on(one, hashes[one.id]) for one in accounts)
    return signed(
        ApprovalStatement(
            workspace_id=workspace.id if workspace else WorkspaceId(new_id()),
            post_id=post.id if post else PostId(new_id()),
            contents=contents,
            not_before=not_before,
            not_after=not_after,
            decision=decision,
            comment=comment,
            member_id=(supervisor or a_member("Budi", Role.SUPERVISOR)).id,
            at=at,
            needed=needed or Needed(),
            passage=passage,
            solo=solo,
        ),
    )


def record_approval(database: Database, approval: Approval) -> None:
    """Store an approval that is enough by itself, and let the claim see it."""
    with database.writing() as writing:
        record_approvals(writing.connection, [approval])


def record_approvals(connection: Connection, several: Iterable[Approval]) -> None:
    """The same for several, in the transaction under way."""
    from scheduler_app.storage import approvals
    from scheduler_app.storage.approvals import ApprovedSpan

    for approval in several:
        approvals.record(connection, approval)
        statement = approval.statement
        if approval.yes and statement is not None:
            spans = [
                ApprovedSpan(one.account_id, one.content_hash, statement.not_before, statement.not_after)
                for one in statement.contents
            ]
            approvals.index(connection, statement.post_id, approval.id, spans)


def a_hold(
    started_by: Member | MemberId | None = None,
    *,
    scope: HoldScope = HoldScope.EVERYTHING,
    value: str = "",
    reason: str = "A disaster at home",
    started_at: datetime = NOW,
    level: CrisisLevel = CrisisLevel.HELD,
) -> Hold:
    return Hold(
        id=HoldId(new_id()),
        scope=scope,
        value=value,
        reason=reason,
        started_by=started_by.id if isinstance(started_by, Member) else started_by or MemberId(new_id()),
        started_at=started_at,
        level=level,
    )


_PLACES = (
    ("JP", "Tokyo", "Asia/Tokyo", "ja"),
    ("NL", "The Hague", "Europe/Amsterdam", "nl"),
    ("SA", "Riyadh", "Asia/Riyadh", "ar"),
    ("US", "Washington", "America/New_York", "en"),
    ("NP", "Kathmandu", "Asia/Kathmandu", "ne"),
)


@dataclass(frozen=True, slots=True)
class StoredWorkspace:
    """A small workspace as stored: one mission and one account for each account asked for."""

    database: Database
    workspace: Workspace
    officer: Member
    second_officer: Member
    supervisor: Member
    administrator: Member
    missions: tuple[Mission, ...]
    accounts: tuple[Account, ...]
    clock: Clock
    chancery: Chancery
    machine: str = field(default=MACHINE)

    @property
    def account(self) -> Account:
        return self.accounts[0]

    def manual_account(self, network: str = "weibo") -> Account:
        """Store an account that people post to by hand, of the first mission; no machine speaks for it."""
        from scheduler_app.storage import accounts

        mission = self.missions[0]
        address = f"https://{network}.example/kbri"
        account = an_account(
            mission, network=network, language=mission.languages[0], address=address, kind=AccountKind.MANUAL
        )
        with self.database.writing() as writing:
            accounts.add(writing.connection, account, machine=None)
        return account

    def store_post(self, post: Post | None = None, accounts: Iterable[Account] | None = None) -> Post:
        """Store ``post``, or a new one by the officer, meant for ``accounts`` or for all there are."""
        from scheduler_app.storage import posts

        post = post or a_post(self.officer)
        chosen = self.accounts if accounts is None else tuple(accounts)
        with self.database.writing() as writing:
            posts.add(writing.connection, post, targets_of(post, chosen))
        return post

    def approve(self, post: Post, accounts: Iterable[Account] | None = None) -> Approval:
        """Record the supervisor's yes to what ``post`` says on ``accounts``, or on all there are."""
        chosen = self.accounts if accounts is None else tuple(accounts)
        approval = an_approval(self.workspace, post, chosen, self.supervisor, at=self.clock.now())
        record_approval(self.database, approval)
        return approval

    @property
    def authorities(self) -> Authorities:
        """Who may sign in this workspace; the root key is known, nothing is remembered from an earlier look."""
        from tests.approvers import authorities

        return authorities()

    def enrol(self, *members: Member) -> None:
        """Write members into the register, with the keys that tests know, and those who have left as such."""
        for one in members:
            self.chancery.enrol(one, grants=one.grants)
            if not one.active:
                self.chancery.end(one, self.clock.now())
        self.write_register()

    def enrol_without_key(self, member: Member) -> None:
        """Write somebody into the register who cannot sign yet."""
        from tests.registers import LONG_AGO, an_entry

        body = entry_body(replace(an_entry(member), public_key=""))
        self.chancery.say(RegisterAct.MEMBER, body, LONG_AGO)
        self.write_register()

    def end(self, member: Member) -> None:
        """Let a membership end now; what the member has signed so far stays valid."""
        from scheduler_app.storage.signatures import signatures_of

        with self.database.reading() as connection:
            kept = signatures_of(connection, member.id)
        self.chancery.end(member, self.clock.now(), kept)
        self.write_register()

    def solo(self, reason: str | None) -> None:
        """Let an administrator switch solo mode on, with a reason, or off; the audit is marked meanwhile."""
        from scheduler_app.storage import audit

        self.chancery.solo(reason, self.clock.now())
        self.write_register()
        with self.database.writing() as writing:
            audit.mark_solo(writing.connection, solo=reason is not None)

    def set_rules(self, matrix: ApprovalMatrix) -> None:
        """Let an administrator sign the approval rules."""
        from tests.approvers import set_rules

        set_rules(self.chancery, matrix, self.clock.now())
        self.write_register()

    def write_register(self) -> None:
        """Store what the root key has signed since."""
        from scheduler_app.storage import register

        with self.database.writing() as writing:
            stored = len(register.statements(writing.connection))
            for signed in self.chancery.statements[stored:]:
                last = register.last(writing.connection)
                stored += 1
                register.append(
                    writing.connection, signed, serial=stored, previous=GENESIS if last is None else last.hash
                )

    def schedule(self, post: Post, account: Account | None = None, *, due_at: datetime = NOW) -> Delivery:
        """Store one delivery of ``post`` to ``account``, or to the first account."""
        from scheduler_app.storage import deliveries

        delivery = a_delivery(post, account or self.account, due_at=due_at)
        with self.database.writing() as writing:
            deliveries.add_many(writing.connection, [delivery])
        return delivery

    def ready_delivery(self, account: Account | None = None, *, due_at: datetime = NOW) -> Delivery:
        """A new post, stored, approved for ``account`` or the first account, and scheduled."""
        account = account or self.account
        post = self.store_post(accounts=[account])
        self.approve(post, [account])
        return self.schedule(post, account, due_at=due_at)


def a_workspace(
    database: Database,
    clock: Clock,
    *,
    accounts: int = 1,
    network: str = "practice",
    lateness_limit: timedelta = DEFAULT_LATENESS_LIMIT,
    registered: bool = True,
) -> StoredWorkspace:
    """Store a small workspace: four members, and ``accounts`` accounts that this machine can speak for.

    Unless it is ``registered``, it has no register yet.
    """
    from scheduler_app.storage import accounts as stored_accounts
    from scheduler_app.storage import missions, register, workspaces
    from tests.approvers import believe_register
    from tests.registers import Chancery, key_of

    workspace = Workspace(WorkspaceId(new_id()), "KBRI Demo", "Asia/Jakarta", lateness_limit)
    members = (
        a_member("Sari"),
        a_member("Adi"),
        a_member("Budi", Role.SUPERVISOR),
        a_member("Rina", Role.ADMINISTRATOR),
    )
    places = [_PLACES[number % len(_PLACES)] for number in range(accounts)]
    made = tuple(
        a_mission(country=country, city=city, zone=zone, languages=(language, "id"))
        for country, city, zone, language in places
    )
    held = tuple(an_account(one, network=network, language=one.languages[0]) for one in made)
    with database.writing() as writing:
        workspaces.create(writing.connection, workspace)
        for member in members:
            workspaces.add_member(writing.connection, member)
        for mission, account in zip(made, held, strict=True):
            missions.add(writing.connection, mission)
            stored_accounts.add(writing.connection, account, machine=MACHINE)
    stored = StoredWorkspace(database, workspace, *members, made, held, clock, Chancery(workspace.id))
    if registered:
        believe_register(database, clock)
        with database.writing() as writing:
            register.name_root(writing.connection, key_of("root").public)
        stored.enrol(*members)
    return stored
