"""An office at work: the services over one workspace, and what tests ask of them again and again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account
from scheduler_app.domain.audit import AuditRow
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.delivery import Claim, Delivery, DeliveryState
from scheduler_app.domain.ids import AccountId, DeliveryId, MemberId, PostId
from scheduler_app.domain.post import Topic, Variant
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Role
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.approving import Approving
from scheduler_app.services.composing import Composing, WrittenPost
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.gate import Gate
from scheduler_app.services.recurring import Recurring
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.storage import audit, claims, deliveries, workspaces
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from tests.approvers import KeyInHand
from tests.builders import MACHINE, StoredWorkspace, a_member, standing_as


def wall(text: str) -> datetime:
    """What a clock on a wall shows."""
    return datetime.fromisoformat(text)


TOMORROW_AT_TEN = wall("2027-03-02 10:00")


@dataclass(frozen=True, slots=True)
class Office:
    database: Database
    clock: FixedClock
    stored: StoredWorkspace

    @property
    def officer(self) -> MemberId:
        return self.stored.officer.id

    @property
    def second_officer(self) -> MemberId:
        return self.stored.second_officer.id

    @property
    def supervisor(self) -> MemberId:
        return self.stored.supervisor.id

    @property
    def administrator(self) -> MemberId:
        return self.stored.administrator.id

    def joined(self, name: str, *roles: Role) -> MemberId:
        """One more member."""
        member = a_member(name, *roles)
        with self.database.writing() as writing:
            workspaces.add_member(writing.connection, member)
        self.stored.enrol(member)
        return member.id

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self.stored.accounts

    @property
    def composing(self) -> Composing:
        return Composing(self.database, self.clock)

    @property
    def approving(self) -> Approving:
        return Approving(self.database, self.clock, self.stored.authorities)

    @property
    def scheduling(self) -> Scheduling:
        return Scheduling(self.database, self.clock, self.stored.authorities)

    @property
    def recurring(self) -> Recurring:
        return Recurring(self.database, self.clock, self.stored.authorities, Gate(self.clock, FactSheets()))

    def draft(
        self,
        text: str = "Kopi Gayo.",
        *own: Variant,
        name: str = "Kopi Gayo",
        topic: Topic = Topic.TRADE,
        accounts: Iterable[Account] | None = None,
    ) -> Draft:
        chosen = self.accounts if accounts is None else accounts
        variants = (master_variant(text, language="id"), *own)
        return Draft(name, topic, variants, tuple(account.id for account in chosen))

    def post(self, text: str = "Kopi Gayo.", *own: Variant, accounts: Iterable[Account] | None = None) -> PostId:
        return self.composing.create(self.officer, self.draft(text, *own, accounts=accounts))

    def read(self, post_id: PostId) -> WrittenPost:
        return self.composing.read(self.officer, post_id)

    def edit(self, post_id: PostId, text: str, *, by: MemberId | None = None) -> int:
        """Let the master say something else."""
        now = self.read(post_id)
        master = master_variant(text, language="id")
        return self.composing.give_own_words(by or self.officer, post_id, master, expected_version=now.post.version)

    def approve(self, post_id: PostId) -> None:
        self.approving.approve(
            KeyInHand(self.supervisor), post_id, self.approving.review(self.supervisor, post_id).seen
        )

    def schedule(self, post_id: PostId, wall: datetime = TOMORROW_AT_TEN) -> tuple[Delivery, ...]:
        self.scheduling.schedule(self.officer, post_id, wall, SlotMode.SAME_LOCAL_TIME)
        return self.deliveries(post_id)

    def deliveries(self, post_id: PostId) -> tuple[Delivery, ...]:
        with self.database.reading() as connection:
            return deliveries.for_post(connection, post_id)

    def of_account(self, post_id: PostId, account: Account | AccountId) -> Delivery:
        wanted = account.id if isinstance(account, Account) else account
        return next(delivery for delivery in self.deliveries(post_id) if delivery.account_id == wanted)

    def put(self, delivery_id: DeliveryId, state: DeliveryState, *, remote_id: str = "") -> None:
        """Place a delivery in a state, as if sending had brought it there."""
        remote_id = remote_id or ("7" if state is DeliveryState.SENT else "")
        with self.database.writing() as writing:
            writing.connection.execute(
                deliveries_table.update()
                .where(deliveries_table.c.id == delivery_id)
                .values(remote_id=remote_id, **standing_as(state))
            )

    def claim(self) -> int:
        """Let a machine take everything that is due, and say how much that was."""
        return len(self.claims())

    def claims(self) -> tuple[Claim, ...]:
        """Let a machine take everything that is due."""
        with self.database.writing() as writing:
            return claims.claim(
                writing.connection,
                owner="a machine",
                machine=MACHINE,
                now=self.clock.now(),
                lease=timedelta(seconds=60),
                most=100,
            )

    def on_record(self) -> list[AuditRow]:
        """What the audit says, oldest first."""
        with self.database.reading() as connection:
            return list(audit.rows_after(connection, 0, 1000))

    def heard(self) -> list[Kind]:
        """The kinds of everything written from now on; the list grows as it is written."""
        kinds: list[Kind] = []

        def listen(changes: Changes) -> None:
            kinds.extend(sorted(changes.kinds))

        self.database.on_changes(listen)
        return kinds
