"""Sending a post at this very moment: what that would mean for each account, and doing it for all of them or none."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import IN_PLAN, MAKES_ROOM, NEEDS_A_PERSON, Delivery, DeliveryState
from scheduler_app.domain.hold import CrisisLevel, Hold, ReviewDecision, covers
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.post import Post
from scheduler_app.domain.slot import Instant, Slot, slot_at
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import ApprovalMissing, InvalidInput, NotAllowed, StaleEdit
from scheduler_app.policy.subject import Plan
from scheduler_app.services.gate import Gate
from scheduler_app.services.hearing import Hearing, hear, index
from scheduler_app.services.on_record import decided, planned, slot_text
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.planning import new_delivery
from scheduler_app.services.rescheduling import rescheduled
from scheduler_app.services.settling import again_now
from scheduler_app.services.zones import zones_of
from scheduler_app.storage import account_papers, accounts, deliveries, exemptions, hold_reviews, holds, missions, posts
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing

# What can be sent now from where it stands: an unknown one only after somebody looked, and that is settled elsewhere.
MAY_GO_NOW = IN_PLAN | MAKES_ROOM | (NEEDS_A_PERSON - {DeliveryState.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Target:
    """One account that the post would appear on. ``wall`` is what its readers' clocks show at this moment.

    ``state`` is where its delivery stands, None without one; ``gap`` is why it may not leave now, None when it may;
    ``held`` says that a hold stops it; ``protected`` that whoever sends has to name it.
    """

    account: Account
    mission: Mission
    content_hash: ContentHash
    wall: datetime
    state: DeliveryState | None
    gap: ApprovalGap | None
    held: bool
    protected: bool

    @property
    def can_go(self) -> bool:
        """Whether it is not out, under way or in doubt already."""
        return self.state is None or self.state in MAY_GO_NOW


@dataclass(frozen=True, slots=True)
class Now:
    """A post and everything it is meant for, by handle."""

    post: Post
    targets: tuple[Target, ...]


class SendingNow:
    """``gate`` holds what would leave against the rules; ``authorities`` know who may sign approvals."""

    def __init__(self, database: Database, clock: Clock, authorities: Authorities, gate: Gate | None = None) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._gate = gate

    def look(self, actor: MemberId, post_id: PostId) -> Now:
        """Every account the post is meant for, as it stands at this moment. Raises NotFound."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            hearing = hear(connection, self._authorities.now(connection), post_id)
            at = self._clock.now().replace(microsecond=0)
            found = _targets(connection, hearing, at)
            return Now(hearing.written.post, tuple(sorted(found, key=lambda one: one.account.handle)))

    def send(
        self, actor: MemberId, post_id: PostId, seen: Mapping[AccountId, ContentHash], named: Collection[str] = ()
    ) -> None:
        """Let the post leave now for the accounts in ``seen``, as it was seen: for all of them or none.

        ``named`` are the handles that were typed, for accounts that are protected. Raises StaleEdit
        (approval.content_changed) when it reads otherwise by now, ApprovalMissing, PolicyBlocked, NotFound, NotAllowed
        (hold.active and those of rights), InvalidInput (account.not_named, account.not_meant, delivery.exists,
        post.no_accounts).
        """
        with self._database.writing() as writing:
            connection = writing.connection
            member = permitted(connection, actor, Right.SEND_NOW)
            if not seen:
                raise InvalidInput("post.no_accounts")
            permitted_on(connection, member, seen, Right.SEND_NOW)
            posts.lock(connection, post_id)
            now = self._clock.now()
            hearing = hear(connection, self._authorities.now(connection), post_id)
            _as_seen(hearing, seen)
            _all_named(connection, hearing, seen, named, now)
            moments = _moments(connection, seen, now.replace(microsecond=0))
            if self._gate is not None:
                self._gate.schedule(connection, post_id, {one: Plan(*moment) for one, moment in moments.items()})
            self._put(writing, actor, hearing, moments, now)
            self._may_leave(connection, post_id, moments, now)
            writing.changed(Kind.DELIVERIES)

    def _put(
        self,
        writing: Writing,
        actor: MemberId,
        hearing: Hearing,
        moments: Mapping[AccountId, tuple[Slot, Instant]],
        now: datetime,
    ) -> None:
        """Each delivery where it has to be to leave now: new, moved, or taken up again."""
        connection, new = writing.connection, []
        standing = _standing(connection, hearing.post_id)
        for account_id, (slot, instant) in moments.items():
            delivery = standing.get(account_id)
            if delivery is None:
                written = hearing.written.targets[account_id]
                new.append(new_delivery(hearing.post_id, account_id, written, slot, instant.at, now=now))
            elif delivery.state in IN_PLAN:
                was = slot_text(delivery.slot)
                at = instant.at
                rescheduled(writing, hearing.authority, actor, delivery, slot, instant, now=now, not_before=at)
                decided(writing, Action.DELIVERY_MOVED, actor, now, delivery, was=was, slot=slot_text(slot))
            elif delivery.state in MAY_GO_NOW:
                hold_reviews.decide(connection, delivery.id, ReviewDecision.SEND_NOW, by=actor, at=now)
                again_now(writing, hearing.authority, actor, delivery, now=now)
            else:
                handle, state = hearing.accounts[account_id].handle, delivery.state.value
                raise InvalidInput("delivery.exists", account=handle, state=state)
        deliveries.add_many(connection, new)
        planned(writing, actor, now, new)

    def _may_leave(
        self, connection: Connection, post_id: PostId, moments: Mapping[AccountId, tuple[Slot, Instant]], now: datetime
    ) -> None:
        """Raise ApprovalMissing or NotAllowed where it would only be missed, or held, at once."""
        hearing = hear(connection, self._authorities.now(connection), post_id)
        index(connection, hearing, now)
        for account_id, (_, instant) in moments.items():
            gap = hearing.standing(account_id, instant.at).gap
            if gap is not None:
                raise ApprovalMissing(gap.value, account=hearing.accounts[account_id].handle)
        ids = [one.id for account_id, one in _standing(connection, post_id).items() if account_id in moments]
        if hold_reviews.still_stopped(connection, ids, CrisisLevel.HELD):
            raise NotAllowed("hold.active")
        if hold_reviews.still_stopped(connection, ids):
            raise NotAllowed("hold.heightened")


def _targets(connection: Connection, hearing: Hearing, at: datetime) -> list[Target]:
    written, standing = hearing.written, _standing(connection, hearing.post_id)
    at_home = {one.id: one for one in missions.all_missions(connection)}
    papers = account_papers.of_accounts(connection, list(written.targets), sent_since=at)
    in_force = [one for one in holds.active(connection) if not _exempt(connection, one, written.post)]
    stopped = hold_reviews.still_stopped(connection, [one.id for one in standing.values()])
    found = []
    for account_id, content_hash in written.targets.items():
        account, delivery = hearing.accounts[account_id], standing.get(account_id)
        mission = at_home[account.mission_id]
        covered = any(_covered(one, account, mission, written.post) for one in in_force)
        found.append(
            Target(
                account=account,
                mission=mission,
                content_hash=content_hash,
                wall=slot_at(at, mission.zone)[0].wall,
                state=None if delivery is None else delivery.state,
                gap=hearing.standing(account_id, at).gap,
                held=covered if delivery is None else delivery.id in stopped,
                protected=account_id in papers and papers[account_id].protected,
            )
        )
    return found


def _standing(connection: Connection, post_id: PostId) -> dict[AccountId, Delivery]:
    """The delivery that counts for each account: what was cancelled or recalled makes room."""
    return {one.account_id: one for one in deliveries.for_post(connection, post_id) if one.state not in MAKES_ROOM}


def _exempt(connection: Connection, hold: Hold, post: Post) -> bool:
    """Heightened is left to the approvals: what was approved since may pass."""
    if hold.level is CrisisLevel.HEIGHTENED:
        return True
    said = exemptions.exemption(connection, hold.id, post.id)
    return said is not None and said.confirmed_at is not None and said.post_version == post.version


def _covered(hold: Hold, account: Account, mission: Mission, post: Post) -> bool:
    return covers(hold, account, country=mission.country, campaign_id=post.campaign_id)


def _as_seen(hearing: Hearing, seen: Mapping[AccountId, ContentHash]) -> None:
    for account_id, content_hash in seen.items():
        written = hearing.written.targets.get(account_id)
        if written is None:
            account = hearing.accounts.get(account_id)
            raise InvalidInput("account.not_meant", account=account.handle if account else account_id)
        if written != content_hash:
            raise StaleEdit("approval.content_changed", account=hearing.accounts[account_id].handle)


def _all_named(
    connection: Connection, hearing: Hearing, seen: Collection[AccountId], named: Collection[str], now: datetime
) -> None:
    typed = {_bare(one) for one in named}
    papers = account_papers.of_accounts(connection, list(seen), sent_since=now)
    for account_id, filed in papers.items():
        handle = hearing.accounts[account_id].handle
        if filed.protected and _bare(handle) not in typed:
            raise InvalidInput("account.not_named", account=handle)


def _bare(handle: str) -> str:
    return handle.strip().removeprefix("@").casefold()


def _moments(
    connection: Connection, chosen: Collection[AccountId], at: datetime
) -> dict[AccountId, tuple[Slot, Instant]]:
    zones = zones_of(connection)
    return {
        one.id: slot_at(at, zones.of_account[one.id]) for one in accounts.all_accounts(connection) if one.id in chosen
    }
