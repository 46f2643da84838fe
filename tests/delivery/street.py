"""Posts that lack their approval in different ways, one that has it beside them, and all that can be done with them."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from scheduler_app.app import App
from scheduler_app.clock import Clock
from scheduler_app.domain.approval_matrix import ApprovalMatrix, ApprovalRule
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.register import RegisterPin
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.errors import SchedulerError
from scheduler_app.paths import Folders
from scheduler_app.secrets.machine_secrets import MachineSecrets
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.practice import PRACTICE_COST
from scheduler_app.storage import deliveries, workspaces
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import attempts
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from scheduler_app.storage.register_pins import SettingsPins
from tests.builders import a_delivery, a_member, a_post, a_variant, an_approval, record_approval, standing_as
from tests.delivery.desk import Desk, a_desk
from tests.networks.signed_in import SignedIn
from tests.networks.standins.bulletin import BulletinServer
from tests.registers import key_of
from tests.services.office import Office
from tests.services.test_roles import METHODS, VALUES, Post

UNAPPROVED, TOO_FEW, BY_ITS_AUTHOR, EXPIRED, OUTSIDE, OTHER_WORDS = (
    "unapproved", "too few", "by its author", "expired", "outside its window", "other words",
)  # fmt: skip
WAYS = (UNAPPROVED, TOO_FEW, BY_ITS_AUTHOR, EXPIRED, OUTSIDE, OTHER_WORDS)
# As sending or a person may have left them when the method is called.
STATES = (DeliveryState.SCHEDULED, DeliveryState.HELD, DeliveryState.MISSED, DeliveryState.UNKNOWN)
TWO = ApprovalMatrix((ApprovalRule("Minister", 2, mentions=frozenset({"Menteri"})),))


@dataclass(frozen=True, slots=True)
class Street:
    """A desk with posts that lack their approval, and one that has it; ``author`` wrote them and has every role."""

    desk: Desk
    office: Office
    author: Member
    bad: tuple[PostId, ...]
    good: PostId

    def approved(self, words: str = "Yang ini boleh.") -> PostId:
        """One more post that has its approval, due now on the first account."""
        stored = self.desk.workspace
        post = stored.store_post(replace(a_post(stored.officer), variants=(a_variant(words),)))
        stored.approve(post)
        stored.schedule(post, due_at=self.desk.clock.now())
        return post.id

    def send(self) -> None:
        """Let the sender do all there is to do."""
        for _ in range(20):
            for taken in self.desk.claim():
                self.desk.send(taken)

    def gone(self) -> set[PostId]:
        """The posts of which anything ever went up to its fence: an attempt is written down before."""
        with self.desk.database.reading() as connection:
            tried = select(deliveries_table.c.post_id).join(attempts, attempts.c.delivery_id == deliveries_table.c.id)
            sending = select(deliveries_table.c.post_id).where(deliveries_table.c.state == DeliveryState.SENDING)
            return {PostId(one) for one in connection.scalars(tried.union(sending))}


def a_street(database: Database, clock: Clock, board: BulletinServer) -> Street:
    desk = a_desk(database, clock, board.url, accounts_wanted=len(STATES))
    stored, now = desk.workspace, clock.now()
    author = a_member("Wati", *Role)
    with database.writing() as writing:
        workspaces.add_member(writing.connection, author)
    stored.enrol(author)
    stored.set_rules(TWO)
    laid = lay(desk, author)
    good = stored.store_post(replace(a_post(stored.officer), variants=(a_variant("Yang ini boleh."),)))
    stored.approve(good)
    stored.schedule(good, due_at=now)
    return Street(desk, Office(database, clock, stored), author, laid, good.id)


def lay(desk: Desk, author: Member, ways: Sequence[str] = WAYS) -> tuple[PostId, ...]:
    """A post for each of the ways to lack an approval, due now on every account, each delivery in another state."""
    database, stored, now = desk.database, desk.workspace, desk.clock.now()
    made: list[PostId] = []
    for way in ways:
        words = "Menteri datang." if way == TOO_FEW else f"Kopi: {way}."
        post = stored.store_post(replace(a_post(author), variants=(a_variant(words),), topic=a_post(author).topic))
        made.append(post.id)
        yes = an_approval(stored.workspace, post, stored.accounts, stored.supervisor, at=now)
        if way == BY_ITS_AUTHOR:
            yes = an_approval(stored.workspace, post, stored.accounts, author, at=now)
        elif way == EXPIRED:
            yes = an_approval(stored.workspace, post, stored.accounts, stored.supervisor, at=now - timedelta(days=61))
        elif way == OUTSIDE:
            past = now - timedelta(days=2)
            yes = an_approval(
                stored.workspace, post, stored.accounts, stored.supervisor, at=now, not_before=past, not_after=past
            )
        elif way == OTHER_WORDS:
            other = replace(post, variants=(a_variant("Teh."),))
            yes = an_approval(stored.workspace, other, stored.accounts, stored.supervisor, at=now)
        if way != UNAPPROVED:
            # In the index too, where the claim looks: somebody wrote it there.
            record_approval(database, yes)
        with database.writing() as writing:
            for account, state in zip(stored.accounts, STATES, strict=True):
                one = a_delivery(post, account, due_at=now)
                deliveries.add_many(writing.connection, [one])
                writing.connection.execute(
                    deliveries_table.update().where(deliveries_table.c.id == one.id).values(**standing_as(state))
                )
    return tuple(made)


def the_program(street: Street, folder: Path) -> App:
    """The running program over the street's database, on a machine that has joined the workspace."""
    office = street.office
    folders, machine = Folders.inside(folder), office.stored.machine
    SettingsPins(folders.settings_file)[office.stored.workspace.id] = RegisterPin(key_of("root").public)
    secrets = MachineSecrets(MemberKeys(MemoryVault(), office.clock, PRACTICE_COST), SignedIn())
    app = App(office.database, office.clock, folders, machine=machine, ownership=None, secrets=secrets)
    app.networks = dict(street.desk.networks)
    return app


def attempt(street: Street, post: Post, name: str, post_id: PostId) -> None:
    """Call a method about a post, once for each of its deliveries; what it refuses is refused."""
    office = street.office
    with office.database.reading() as connection:
        several = deliveries.for_post(connection, post_id)
        version = office.read(post_id).post.version
    seen = dict(office.read(post_id).targets)
    for one in several:
        with suppress(SchedulerError):
            post.call(
                name, office, street.author.id, post_id=post_id, post_ids=[post_id], delivery_id=one.id,
                delivery_ids=[one.id], expected_version=version, seen=seen, wanted=list(seen),
                account_id=one.account_id,
            )  # fmt: skip


GIVEN = {"self", "actor", "signer", "post_id", "post_ids", "delivery_id", "delivery_ids", "seen", *VALUES}
# What opens a member's own vault, and tells about nobody's post.
ABOUT_NO_POST = {name for name in METHODS if name.startswith(("Unlocking.", "Joining.", "Spelling."))}
ABOUT_POSTS = sorted(METHODS.keys() - ABOUT_NO_POST)


def needs(name: str) -> set[str]:
    """The parameters of a method that have to be given."""
    parameters = inspect.signature(METHODS[name]).parameters.values()
    return {one.name for one in parameters if one.default is inspect.Parameter.empty}
